import type { PartyId } from '../core/claim.ts';
import { isBefore } from '../core/edtf.ts';
import type { Party } from '../core/party.ts';
import type { Field } from '../core/vocabulary.ts';
import { speakers } from './origins.ts';
import { compareClaims, type Weighed } from './weighed.ts';

/**
 * Those claims of one scope that their own party has since replaced: it later says something that conflicts, or it says it in a
 * joint statement. Saying the same again replaces nothing, nor does a higher total of a later day. A claim of which it is
 * not known when it was said neither supersedes nor is superseded.
 */
export function supersededClaims(field: Field, claims: readonly Weighed[], parties: ReadonlyMap<PartyId, Party>): ReadonlySet<Weighed> {
  const bySpeaker = new Map<PartyId, Weighed[]>();
  for (const claim of claims) {
    for (const speaker of speakers(claim.claim.by, parties)) {
      const spoken = bySpeaker.get(speaker);
      if (spoken === undefined) bySpeaker.set(speaker, [claim]);
      else spoken.push(claim);
    }
  }
  return new Set(claims.filter((claim) => (bySpeaker.get(claim.claim.by) ?? []).some((later) => replaces(field, later, claim))));
}

function replaces(field: Field, later: Weighed, earlier: Weighed): boolean {
  return (
    later.said !== undefined &&
    earlier.said !== undefined &&
    isBefore(earlier.said, later.said) &&
    compareClaims(field, earlier, later) === 'conflict'
  );
}
