import type { PartyId } from '../core/claim.ts';
import type { Party } from '../core/party.ts';
import { claimsByRecord, type RecordClaims } from './claims-by-record.ts';
import { claimView, speakerOf, type Speaker } from './claim-view.ts';
import type { Known } from './known.ts';

/** A party: who it is, whom it belongs to, and everything that it says in this record. */
export interface PartyAccount {
  readonly id: PartyId;
  readonly name: string;
  /** Undefined where the record does not describe the party and only its claims name it. */
  readonly party: Party | undefined;
  readonly partOf: Speaker | undefined;
  /** Parties that belong to this one. */
  readonly members: readonly Speaker[];
  readonly said: readonly RecordClaims[];
  readonly claims: number;
}

/** The account of a party. `known.claims` are those that it makes; undefined where it is neither described nor heard. */
export function partyAccountOf(id: PartyId, known: Known): PartyAccount | undefined {
  const party = known.parties.get(id);
  const views = known.claims
    .filter((each) => each.claim.by === id && each.state === 'accepted' && !each.claim.record.startsWith('party:'))
    .map((each) => claimView(each, known));
  if (party === undefined && views.length === 0) return undefined;
  return {
    id,
    name: speakerOf(id, known).name,
    party,
    partOf: party?.partOf === undefined ? undefined : speakerOf(party.partOf, known),
    members: [...known.parties.values()].filter((each) => each.partOf === id).map((each) => speakerOf(each.id, known)),
    said: claimsByRecord(views),
    claims: views.length,
  };
}
