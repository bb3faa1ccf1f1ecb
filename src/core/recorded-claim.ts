import type { Claim, ClaimId, ClaimState } from './claim.ts';
import type { Decision } from './entry.ts';

/** A claim as a ledger holds it, with what people have decided about it since (oldest first). */
export interface RecordedClaim {
  readonly id: ClaimId;
  readonly claim: Claim;
  /** Position in the ledger, from 0. */
  readonly index: number;
  /** ISO 8601 UTC: when this ledger took it in. */
  readonly recordedAt: string;
  readonly state: ClaimState;
  readonly decisions: readonly Decision[];
}
