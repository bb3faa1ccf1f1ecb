import type { ClaimId, Claim, PartyId, Scope } from '../core/claim.ts';
import type { Party } from '../core/party.ts';
import type { Value } from '../core/value.ts';

export const STANDINGS = ['unknown', 'claimed', 'corroborated', 'documented', 'contested'] as const;
export type Standing = (typeof STANDINGS)[number];

/** An accepted claim as standing weighs it. `published` is its source's date, used where it is not known when it was said. */
export interface WeighedClaim {
  readonly id: ClaimId;
  readonly claim: Claim;
  readonly published: string | null;
}

/** Those who say the same: one side of a contest, or the only one. */
export interface Side {
  /** A value that stands for the side: the narrowest of those that agree. */
  readonly value: Value;
  /** Distinct origins, in the order in which they spoke. */
  readonly origins: readonly PartyId[];
  /** The claims in force behind it, oldest first. */
  readonly claims: readonly WeighedClaim[];
}

/** Like compared with like: the claims of one field whose scopes and times meet. */
export interface ScopeStanding {
  readonly scope: Scope;
  readonly standing: Standing;
  readonly sides: readonly Side[];
  /** Claims that their own party has since replaced, oldest first. */
  readonly superseded: readonly WeighedClaim[];
}

/** What is known of one field of one record. */
export interface FieldStanding {
  readonly field: string;
  /** `contested` if any scope is, else the strongest of them; `unknown` without claims. */
  readonly standing: Standing;
  readonly scopes: readonly ScopeStanding[];
}

/** What standing needs beside the claims: who belongs to whom. */
export interface StandingContext {
  readonly parties: ReadonlyMap<PartyId, Party>;
  /** EDTF day: only what was known by then counts. */
  readonly asOf?: string;
}
