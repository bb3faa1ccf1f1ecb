import type { RecordKind } from './claim.ts';
import type { ValueType } from './value.ts';
import { PARTY_KINDS } from './party.ts';

/** One field of a record: what type its values have and how they behave in time. */
export interface Field {
  readonly name: string;
  readonly type: ValueType;
  /** The words a `choice` may take. */
  readonly choices?: readonly string[];
  /** Which kind of record a `ref` names; any, where it is left out. */
  readonly refers?: RecordKind;
  /** True where the value changes with time, so that `on` narrows a claim; terms compare whatever `on` says. */
  readonly changes?: true;
  /** True for running totals: what was counted once stays counted, so that a later total may be higher and not lower. */
  readonly grows?: true;
  /** True where several values stand beside each other without conflict (a record may hold several). */
  readonly several?: true;
  /** True where "up to 250" is the ceiling itself (`{min: 250, max: 250}`). */
  readonly ceiling?: true;
}

export const STATUSES = ['sought', 'considered', 'offered', 'announced', 'signed', 'in-force', 'suspended', 'ended', 'refused'] as const;
export const ARRANGEMENT_KINDS = [
  'third-country-removal',
  'safe-third-country',
  'sentenced-person-transfer',
  'readmission',
  'transit',
  'offshore-processing',
] as const;
export const PURPOSES = [
  'removal',
  'removal-connection',
  'removal-return',
  'transfer',
  'third-country',
  'positioning',
  'fuel-stop',
  'military',
  'foreign-government',
  'unknown',
] as const;
/** What an amount or a ceiling is counted by, in `scope.per`. */
export const PERS = ['total', 'person', 'person-year', 'person-month', 'year', 'month', 'week', 'flight'] as const;

const text = (name: string): Field => ({ name, type: 'text', several: true });
const flag = (name: string): Field => ({ name, type: 'flag' });
const date = (name: string): Field => ({ name, type: 'date' });

/**
 * Everything that can be recorded, field by field, in the order in which a page shows it.
 * Forms, validation, columns and exports derive from this table: a field is added here first.
 */
export const VOCABULARY: Readonly<Record<RecordKind, readonly Field[]>> = {
  arrangement: [
    text('title'),
    { name: 'kind', type: 'choice', choices: ARRANGEMENT_KINDS },
    { name: 'sends', type: 'country' },
    { name: 'receives', type: 'country' },
    { name: 'status', type: 'choice', choices: STATUSES, changes: true },
    date('announcedOn'),
    date('signedOn'),
    date('inForceFrom'),
    date('suspendedOn'),
    date('endedOn'),
    flag('exists'),
    flag('binding'),
    text('document'),
    text('text'),
    text('partOf'),
    { name: 'admits.nationalities', type: 'countries' },
    { name: 'admits.convicted', type: 'choice', choices: ['only', 'also', 'never'] },
    flag('admits.senderCitizens'),
    flag('admits.senderResidents'),
    flag('admits.prisoners'),
    flag('admits.asylumSeekers'),
    flag('admits.minors'),
    text('admits.other'),
    flag('plans.senderCitizens'),
    flag('detains'),
    { name: 'facility', type: 'ref', refers: 'facility', several: true },
    flag('capped'),
    { name: 'cap', type: 'count', ceiling: true },
    { name: 'duration', type: 'duration' },
    flag('fee.charged'),
    { name: 'fee.promised', type: 'money' },
    { name: 'fee.approved', type: 'money' },
    { name: 'fee.paid', type: 'money', changes: true, grows: true },
    text('fee.purpose'),
    text('funder'),
    { name: 'moved', type: 'count', changes: true, grows: true },
    { name: 'returned', type: 'count', changes: true, grows: true },
    text('safeguard'),
    text('concern'),
    text('litigation'),
  ],
  flight: [
    text('aircraft'),
    text('callsign'),
    text('operator'),
    text('from'),
    text('to'),
    date('departed'),
    date('arrived'),
    { name: 'purpose', type: 'choice', choices: PURPOSES },
    { name: 'aboard', type: 'count' },
    { name: 'nationalities', type: 'countries' },
    text('funder'),
    { name: 'arrangement', type: 'ref', refers: 'arrangement' },
  ],
  facility: [
    text('name'),
    text('alias'),
    { name: 'country', type: 'country' },
    text('place'),
    text('operator'),
    { name: 'capacity', type: 'count' },
    { name: 'population', type: 'count', changes: true },
    text('concern'),
  ],
  party: [
    text('name'),
    { name: 'kind', type: 'choice', choices: PARTY_KINDS },
    { name: 'country', type: 'country' },
    text('office'),
    { name: 'partOf', type: 'ref', refers: 'party' },
    flag('joint'),
    { name: 'members', type: 'ref', refers: 'party', several: true },
  ],
  event: [text('title'), date('on'), { name: 'country', type: 'country' }, { name: 'about', type: 'ref', several: true }],
};

const INDEX: ReadonlyMap<string, Field> = new Map(
  Object.entries(VOCABULARY).flatMap(([kind, fields]) => fields.map((field) => [`${kind} ${field.name}`, field] as const)),
);

/** The field of that name on that kind of record, or undefined: nothing outside the table can be claimed. */
export function fieldOf(kind: RecordKind, name: string): Field | undefined {
  return INDEX.get(`${kind} ${name}`);
}
