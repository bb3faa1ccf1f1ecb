import type { ClaimId, Claim, PartyId, Scope } from '../core/claim.ts';
import type { Party } from '../core/party.ts';
import type { Value } from '../core/value.ts';

/** From the weakest to the strongest, and `contested`, which says that origins disagree however strong each is. */
export const STANDINGS = ['unknown', 'claimed', 'corroborated', 'documented', 'contested'] as const;
export type Standing = (typeof STANDINGS)[number];

/** An accepted claim as standing weighs it, with the dates of its source. */
export interface WeighedClaim {
  readonly id: ClaimId;
  readonly claim: Claim;
  /** EDTF, or null: when the source came out. Counts as the day of a claim of which it is not known when it was said. */
  readonly published: string | null;
  /** ISO 8601: when the source was looked at, the latest day that the claim can be of. */
  readonly retrieved?: string;
}

/** Those who say the same: one side of a contest, or the only one. */
export interface Side {
  /** A value that stands for the side: the narrowest of those that agree. */
  readonly value: Value;
  /** What the side would be worth if nobody disagreed. */
  readonly standing: 'claimed' | 'corroborated' | 'documented';
  /** Distinct origins, in the order in which they spoke. */
  readonly origins: readonly PartyId[];
  /** The claims in force behind it, oldest first, undated ones last. */
  readonly claims: readonly WeighedClaim[];
}

/** Like compared with like: the claims of one field whose scopes meet. */
export interface ScopeStanding {
  /** As the first of the claims puts it. */
  readonly scope: Scope;
  readonly standing: Standing;
  /**
   * In the order in which they first spoke. More than one does not make a contest: a total that has grown, a status that has
   * changed, several facilities or texts and two currencies stand side by side as well.
   */
  readonly sides: readonly Side[];
  /** Claims in a contest that leave room for more than one side ("at least 4 million" beside 4.76 and 6), oldest first. */
  readonly between: readonly WeighedClaim[];
  /** Claims that their own party has since replaced, oldest first. */
  readonly superseded: readonly WeighedClaim[];
}

/** What is known of one field of one record. */
export interface FieldStanding {
  readonly field: string;
  /** `contested` if any scope is, else the strongest of them; `unknown` without claims. */
  readonly standing: Standing;
  /** The whole (no scope) first, then in the order in which they were first spoken of. */
  readonly scopes: readonly ScopeStanding[];
}

/** What standing needs beside the claims: who belongs to whom. */
export interface StandingContext {
  readonly parties: ReadonlyMap<PartyId, Party>;
  /** EDTF day: only what can be shown to have been said or published by the end of it counts. */
  readonly asOf?: string;
}

/** The stronger of two standings; `contested` is above all. */
export function strongest<S extends Standing>(a: S, b: S): S {
  return STANDINGS.indexOf(a) >= STANDINGS.indexOf(b) ? a : b;
}
