import { recordKind, type RecordId } from '../core/claim.ts';
import { groupBy } from '../core/group-by.ts';
import type { RecordedClaim } from '../core/recorded-claim.ts';
import { recordStanding } from '../standing/record-standing.ts';
import type { FieldStanding } from '../standing/standing.ts';
import { figureOf, type Figure } from './figure.ts';
import { onceOf, type Known } from './known.ts';

/** What is known of every field of a record that somebody has spoken about, by field, in the order of the vocabulary. */
export function figuresOf(record: RecordId, known: Known): ReadonlyMap<string, Figure> {
  const accepted = workedOut(known).accepted.get(record) ?? [];
  return new Map(standingsOf(record, known).map((standing) => [standing.field, figureOf(record, standing, accepted, known)]));
}

/** How every field of a record that somebody has spoken about stands, in the order of the vocabulary. */
export function standingsOf(record: RecordId, known: Known): readonly FieldStanding[] {
  const { accepted, standings } = workedOut(known);
  const before = standings.get(record);
  if (before !== undefined) return before;
  const made = standingsFrom(record, accepted.get(record) ?? [], known);
  standings.set(record, made);
  return made;
}

function standingsFrom(record: RecordId, accepted: readonly RecordedClaim[], known: Known): readonly FieldStanding[] {
  const kind = recordKind(record);
  if (kind === undefined) return [];
  const weighed = accepted.map(({ id, claim }) => {
    const source = known.sources.get(claim.source);
    return { id, claim, published: source?.published ?? null, ...(source === undefined ? {} : { retrieved: source.retrieved }) };
  });
  const context = { parties: known.parties, ...(known.asOf === undefined ? {} : { asOf: known.asOf }) };
  return recordStanding(kind, weighed, context).filter((standing) => standing.scopes.length > 0);
}

/** The accepted claims by record, and the standings of those records that were asked for. */
const workedOut = onceOf(({ claims }) => ({
  accepted: groupBy(
    claims.filter(({ state }) => state === 'accepted'),
    ({ claim }) => claim.record,
  ),
  standings: new Map<RecordId, readonly FieldStanding[]>(),
}));
