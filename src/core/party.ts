import type { PartyId } from './claim.ts';

export const PARTY_KINDS = ['state', 'agency', 'official', 'court', 'organisation', 'company', 'press', 'sensor'] as const;
/** Who decides about claims where nobody gave a name. */
export const DEFAULT_READER: PartyId = 'reader';

export type PartyKind = (typeof PARTY_KINDS)[number];

/**
 * Somebody who says things: an official, an office, a body, a paper, a sensor. `partOf` is the body that an official or an office
 * belongs to. A `joint` party is several that speak with one voice; `members` are those of them that are parties of their own.
 */
export interface Party {
  readonly id: PartyId;
  readonly name: string;
  readonly kind: PartyKind;
  readonly country: string | null;
  readonly office?: string;
  readonly partOf?: PartyId;
  readonly joint?: boolean;
  readonly members?: readonly PartyId[];
}
