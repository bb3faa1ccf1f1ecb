import type { Claim, PartyId } from '../core/claim.ts';
import type { Party } from '../core/party.ts';

type Parties = ReadonlyMap<PartyId, Party>;

/**
 * Everyone who says a claim: its party and, where that is several speaking with one voice, each of them. A later joint statement
 * replaces what a member said before; a member's later statement does not replace the joint one, which the others still hold.
 */
export function speakers(by: PartyId, parties: Parties): readonly PartyId[] {
  return [by, ...(parties.get(by)?.members ?? [])];
}

/**
 * True where two claims bear each other out: their origins differ and neither speaks for the other. A party does not corroborate
 * itself, nor a body that it belongs to (a spokesperson her government), nor a joint statement that it took part in, nor
 * somebody who only passes on its words (`via`). Two offices of one government are two origins: they can corroborate
 * each other, as they can contradict each other.
 */
export function areIndependent(a: Claim, b: Claim, parties: Parties): boolean {
  const voicesOfB = voices(b, parties);
  return !voices(a, parties).some((voice) =>
    voicesOfB.some((other) => belongsTo(voice, other, parties) || belongsTo(other, voice, parties)),
  );
}

function voices(claim: Claim, parties: Parties): readonly PartyId[] {
  return claim.via === undefined ? speakers(claim.by, parties) : [...speakers(claim.by, parties), ...speakers(claim.via, parties)];
}

/** True for a party itself and for everything that it is part of, however far up. */
function belongsTo(party: PartyId, body: PartyId, parties: Parties): boolean {
  const seen = new Set<PartyId>();
  for (let at: PartyId | undefined = party; at !== undefined && !seen.has(at); at = parties.get(at)?.partOf) {
    if (at === body) return true;
    seen.add(at);
  }
  return false;
}
