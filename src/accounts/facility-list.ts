import { groupBy } from '../core/group-by.ts';
import type { Known } from './known.ts';
import { recordAccountOf, type RecordAccount } from './record-account.ts';

/** The account of every facility that somebody has spoken about, by name. `known.claims` are those of all facilities. */
export function facilityAccounts(known: Known): readonly RecordAccount[] {
  return [...groupBy(known.claims, (each) => each.claim.record)]
    .filter(([record]) => record.startsWith('facility:'))
    .map(([record, claims]) => recordAccountOf(record, { ...known, claims }))
    .toSorted((a, b) => (a.name ?? a.id).localeCompare(b.name ?? b.id));
}
