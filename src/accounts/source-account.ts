import type { ClaimState, SourceId } from '../core/claim.ts';
import type { SourceDescription } from '../core/entry.ts';
import { claimsByRecord, type RecordClaims } from './claims-by-record.ts';
import { claimView, sourceView, type SourceView } from './claim-view.ts';
import type { Known } from './known.ts';

/** A source: what it is, whether a copy is kept, and what was found in it. */
export interface SourceAccount {
  readonly source: SourceView;
  readonly description: SourceDescription;
  /** Accepted claims by the record that they are about. */
  readonly found: readonly RecordClaims[];
  readonly counts: Readonly<Record<ClaimState, number>>;
}

/** The account of a source. `known.claims` are those found in it; undefined where the ledger has no such source. */
export function sourceAccountOf(id: SourceId, known: Known): SourceAccount | undefined {
  const description = known.sources.get(id);
  if (description === undefined) return undefined;
  const own = known.claims.filter((each) => each.claim.source === id);
  const count = (state: ClaimState): number => own.filter((each) => each.state === state).length;
  return {
    source: sourceView(id, known),
    description,
    found: claimsByRecord(own.filter((each) => each.state === 'accepted').map((each) => claimView(each, known))),
    counts: { drafted: count('drafted'), accepted: count('accepted'), rejected: count('rejected'), withdrawn: count('withdrawn') },
  };
}
