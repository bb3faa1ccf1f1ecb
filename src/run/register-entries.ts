import { claimId, type Claim, type RecordId } from '../core/claim.ts';
import type { Entry, SourceDescription } from '../core/entry.ts';
import type { Party } from '../core/party.ts';
import { REGISTER_DECIDER, REGISTER_PARTY, REGISTER_SOURCE } from '../core/register.ts';
import type { Value } from '../core/value.ts';

/** A row of register/arrangements.json. */
export interface RegisterArrangement {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly sends: string;
  readonly receives: string;
}

/** A row of register/facilities.json. */
export interface RegisterFacility {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly place?: string;
  readonly alias?: readonly string[];
}

/** A claim and the decision that accepts it on the register's day: the same entries whenever the register is imported. */
export function acceptedOn(date: string, claim: Claim): readonly Entry[] {
  const decision = { claim: claimId(claim), state: 'accepted', by: REGISTER_DECIDER, at: `${date}T00:00:00Z` } as const;
  return [
    { kind: 'claim', claim },
    { kind: 'decision', decision },
  ];
}

/** The source in which the register describes arrangements, parties and facilities. */
export function registerSource(date: string): SourceDescription {
  const title = 'Register of third-country transfers';
  return { id: REGISTER_SOURCE, url: null, publisher: 'Habeas', title, language: 'en', published: date, retrieved: date };
}

/** What the register says of a party. */
export function partyClaims(party: Party, date: string): readonly Claim[] {
  const { id, name, kind, country, office, partOf, joint, members = [] } = party;
  return describe(`party:${id}`, date, [
    ['name', english(name)],
    ['kind', kind],
    ['country', country],
    ['office', office === undefined ? undefined : english(office)],
    ['partOf', partOf === undefined ? undefined : `party:${partOf}`],
    ['joint', joint],
    ...members.map((member): Said => ['members', `party:${member}`]),
  ]);
}

/** What the register says of an arrangement. */
export function arrangementClaims({ id, title, kind, sends, receives }: RegisterArrangement, date: string): readonly Claim[] {
  return describe(`arrangement:${id}`, date, [
    ['title', english(title)],
    ['kind', kind],
    ['sends', sends],
    ['receives', receives],
  ]);
}

/** What the register says of a facility, but for what somebody in a source says of it (`spoken`): the register is no witness. */
export function facilityClaims(facility: RegisterFacility, date: string, spoken: ReadonlySet<string>): readonly Claim[] {
  const { id, name, country, place, alias = [] } = facility;
  return describe(`facility:${id}`, date, [
    ['name', english(name)],
    ['country', country],
    ['place', place === undefined ? undefined : english(place)],
    ...alias.map((other): Said => ['alias', english(other)]),
  ]).filter((claim) => !spoken.has(spokenKey(claim)));
}

/** Names a field of a record. */
export function spokenKey(claim: Claim): string {
  return `${claim.record} ${claim.field}`;
}

type Said = readonly [field: string, value: Value | null | undefined];

function describe(record: RecordId, date: string, fields: readonly Said[]): readonly Claim[] {
  return fields.flatMap(([field, value]) =>
    value === null || value === undefined
      ? []
      : [{ record, field, value, act: 'states', by: REGISTER_PARTY, saidOn: date, source: REGISTER_SOURCE } satisfies Claim],
  );
}

function english(text: string): Value {
  return { text, lang: 'en' };
}
