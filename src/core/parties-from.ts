import type { Claim, PartyId } from './claim.ts';
import type { Party, PartyKind } from './party.ts';
import type { Text, Value } from './value.ts';

/**
 * Folds accepted claims about `party:` records into parties, by id; claims about other records are passed over. Of several
 * claims about one field the last one given counts, members add up. A party without a name goes by its id, one without a kind
 * is an organisation: those who say something need no description to be quoted.
 */
export function partiesFrom(claims: Iterable<Claim>): ReadonlyMap<PartyId, Party> {
  const parties = new Map<PartyId, Party>();
  for (const claim of claims) {
    if (!claim.record.startsWith('party:')) continue;
    const id = partyIdOf(claim.record);
    parties.set(id, withField(parties.get(id) ?? { id, name: id, kind: 'organisation', country: null }, claim.field, claim.value));
  }
  return parties;
}

function withField(party: Party, field: string, value: Value): Party {
  switch (field) {
    case 'name':
      return { ...party, name: (value as Text).text };
    case 'kind':
      return { ...party, kind: value as PartyKind };
    case 'country':
      return { ...party, country: value as string };
    case 'office':
      return { ...party, office: (value as Text).text };
    case 'partOf':
      return { ...party, partOf: partyIdOf(value as string) };
    case 'joint':
      return { ...party, joint: value as boolean };
    case 'members':
      return { ...party, members: [...new Set([...(party.members ?? []), partyIdOf(value as string)])] };
    default:
      return party;
  }
}

function partyIdOf(record: string): PartyId {
  return record.slice('party:'.length);
}
