import type { RecordId } from '../core/claim.ts';
import { groupBy } from '../core/group-by.ts';
import type { ClaimView } from './claim-view.ts';
import { timelineOf, type Statement } from './timeline.ts';

/** Claims about one record. */
export interface RecordClaims {
  readonly record: RecordId;
  readonly name: string | undefined;
  /** What was said about it, by day and speaker. */
  readonly statements: readonly Statement[];
  readonly claims: number;
}

/** Claims by what they are about, the records with most claims first. */
export function claimsByRecord(views: readonly ClaimView[]): readonly RecordClaims[] {
  return [...groupBy(views, (view) => view.claim.record)]
    .map(([record, claims]) => ({ record, name: claims[0].recordName, statements: timelineOf(claims), claims: claims.length }))
    .toSorted((a, b) => b.claims - a.claims || (a.record < b.record ? -1 : 1));
}
