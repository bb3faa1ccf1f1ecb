import type { ClaimId } from '../core/claim.ts';
import { canonicalJson, type Json } from '../core/json.ts';
import { bySaidOn, claimView, type ClaimView } from './claim-view.ts';
import type { Known } from './known.ts';

/** One claim with everything that can be said about it. */
export interface ClaimAccount {
  readonly view: ClaimView;
  /** The exact text whose SHA-256 is the claim's id (RFC 8785). */
  readonly canonical: string;
  /** Position in the ledger, from 0. */
  readonly index: number;
  /** The claim in whose place a person put this one. */
  readonly replaces?: ClaimId;
  /** Other accepted claims on the same field of the same record, oldest first. */
  readonly beside: readonly ClaimView[];
}

/** The account of a claim. `known.claims` hold the claim itself and those of its record; undefined where it is not among them. */
export function claimAccountOf(id: ClaimId, known: Known): ClaimAccount | undefined {
  const recorded = known.claims.find((each) => each.id === id);
  if (recorded === undefined) return undefined;
  const { record, field } = recorded.claim;
  const replaced = known.claims.find(({ decisions }) => decisions.some(({ replacedBy }) => replacedBy === id));
  return {
    view: claimView(recorded, known),
    canonical: canonicalJson(recorded.claim as unknown as Json),
    index: recorded.index,
    ...(replaced !== undefined && { replaces: replaced.id }),
    beside: known.claims
      .filter((each) => each.id !== id && each.state === 'accepted' && each.claim.record === record && each.claim.field === field)
      .map((each) => claimView(each, known))
      .toSorted(bySaidOn),
  };
}
