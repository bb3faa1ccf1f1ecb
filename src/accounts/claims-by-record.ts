import type { RecordId } from '../core/claim.ts';
import { groupBy } from '../core/group-by.ts';
import { bySaidOn, type ClaimView } from './claim-view.ts';

/** Claims about one record, oldest first. */
export interface RecordClaims {
  readonly record: RecordId;
  readonly name: string | undefined;
  readonly claims: readonly ClaimView[];
}

/** Claims by what they are about, the records with most claims first. */
export function claimsByRecord(views: readonly ClaimView[]): readonly RecordClaims[] {
  return [...groupBy(views, (view) => view.claim.record)]
    .map(([record, claims]) => ({ record, name: claims[0].recordName, claims: claims.toSorted(bySaidOn) }))
    .toSorted((a, b) => b.claims.length - a.claims.length || (a.record < b.record ? -1 : 1));
}
