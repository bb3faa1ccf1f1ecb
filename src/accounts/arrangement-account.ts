import { recordKind, type RecordId } from '../core/claim.ts';
import { groupBy } from '../core/group-by.ts';
import type { RecordedClaim } from '../core/recorded-claim.ts';
import { VOCABULARY } from '../core/vocabulary.ts';
import type { Figure } from './figure.ts';
import { onceOf, wordsOf, type Known } from './known.ts';
import { recordAccountOf, statementsOn, type RecordAccount } from './record-account.ts';
import { STATUS_FIELDS, statusOf, type Status } from './status.ts';

/** Fields that say who may be sent and on what conditions, in the order in which a page shows them. */
const TERMS: readonly string[] = VOCABULARY.arrangement
  .map((field) => field.name)
  .filter((name) => ['exists', 'binding', 'capped', 'cap', 'duration'].includes(name) || name.startsWith('admits.'))
  // What an arrangement admits and what its sender plans are two things; a reader has to see them beside each other.
  .flatMap((name) => (name === 'admits.senderCitizens' ? [name, 'plans.senderCitizens'] : [name]));

const DATES: readonly string[] = ['announcedOn', 'signedOn', 'inForceFrom', 'suspendedOn', 'endedOn'];

/** Fields whose silence says nothing to a reader: that an arrangement has not ended, or that no further condition was named. */
const NOT_ASKED: ReadonlySet<string> = new Set([
  'title',
  'text',
  'partOf',
  'suspendedOn',
  'endedOn',
  'admits.other',
  'kind',
  'sends',
  'receives',
]);

/** One arrangement: everything known of it as of a day, in the order of its page. */
export interface ArrangementAccount extends RecordAccount {
  readonly kind: string | undefined;
  readonly sends: string | undefined;
  readonly receives: string | undefined;
  readonly status: Status;
  readonly terms: readonly Figure[];
  readonly dates: readonly Figure[];
  readonly flights: readonly RecordAccount[];
  readonly facilities: readonly RecordAccount[];
  readonly events: readonly RecordAccount[];
  /** What its sources tell of besides, each a record of its own. */
  readonly besides: {
    /** Flights that a document behind the account tells of without tying them to any arrangement. */
    readonly flights: readonly RecordAccount[];
    /** Other arrangements between the two states. */
    readonly arrangements: readonly OtherArrangement[];
  };
}

/** Another arrangement in short. */
export interface OtherArrangement {
  readonly record: RecordId;
  readonly name: string | undefined;
  readonly kind: string | undefined;
  readonly status: Status;
  readonly claims: number;
}

/**
 * The account of `arrangement:<id>`. `known.claims` are the arrangement's own, those of the flights, facilities and events that belong to
 * it, and those of records that are shown beside it; undefined where nothing at all is recorded about it.
 */
export function accountOf(id: string, known: Known): ArrangementAccount | undefined {
  const made = accounts(known);
  if (!made.has(id)) made.set(id, accountFrom(id, known));
  return made.get(id);
}

/** The accounts that were asked for. */
const accounts = onceOf(() => new Map<string, ArrangementAccount | undefined>());

function accountFrom(id: string, known: Known): ArrangementAccount | undefined {
  const record: RecordId = `arrangement:${id}`;
  const own = known.claims.filter((each) => each.claim.record === record);
  if (own.length === 0) return undefined;
  const headingOf = (field: string): string | undefined => headingIn(own, field);
  const account = recordAccountOf(record, known);
  const { figures } = account;
  return {
    ...account,
    kind: headingOf('kind'),
    sends: headingOf('sends'),
    receives: headingOf('receives'),
    status: statusOf(STATUS_FIELDS.flatMap((field) => statementsOn(account, field))),
    terms: pick(figures, TERMS),
    dates: pick(figures, DATES),
    flights: recordsNaming(record, 'arrangement', known).map((flight) => recordAccountOf(flight, known)),
    facilities: facilitiesOf(figures.get('facility')).map((facility) => recordAccountOf(facility, known)),
    events: recordsNaming(record, 'about', known).map((event) => recordAccountOf(event, known)),
    besides: {
      flights: untiedFlights(known).map((flight) => recordAccountOf(flight, known)),
      arrangements: othersIn(record, known),
    },
    unknown: account.unknown.filter((name) => !NOT_ASKED.has(name)),
  };
}

/** What an arrangement is called and whom it is between belongs to its heading, whatever day its page is shown as of. */
function headingIn(own: readonly RecordedClaim[], field: string): string | undefined {
  return wordsOf(own.find(({ claim, state }) => state === 'accepted' && claim.field === field)?.claim.value);
}

/** Flights of which something is accepted and nothing says to which arrangement they belong. */
function untiedFlights(known: Known): readonly RecordId[] {
  const accepted = known.claims.filter(({ claim, state }) => state === 'accepted' && recordKind(claim.record) === 'flight');
  const tied = new Set(accepted.filter(({ claim }) => claim.field === 'arrangement').map(({ claim }) => claim.record));
  return [...new Set(accepted.map(({ claim }) => claim.record))].filter((flight) => !tied.has(flight)).toSorted();
}

function othersIn(record: RecordId, known: Known): readonly OtherArrangement[] {
  const others = known.claims.filter(({ claim, state }) => {
    return state === 'accepted' && claim.record !== record && recordKind(claim.record) === 'arrangement';
  });
  return [...groupBy(others, ({ claim }) => claim.record)]
    .map(([other, claims]) => {
      const account = recordAccountOf(other, known);
      const status = statusOf(STATUS_FIELDS.flatMap((field) => statementsOn(account, field)));
      return { record: other, name: account.name, kind: headingIn(claims, 'kind'), status, claims: account.counts.claims };
    })
    .filter(({ claims }) => claims > 0)
    .toSorted((a, b) => (a.record < b.record ? -1 : 1));
}

/** The first value given for a field whose values are single words, such as a country or a kind. */
export function firstWord(figure: Figure | undefined): string | undefined {
  const value = figure?.scopes[0]?.sides[0]?.value;
  return typeof value === 'string' ? value : undefined;
}

function pick(figures: ReadonlyMap<string, Figure>, names: readonly string[]): readonly Figure[] {
  return names.flatMap((name) => figures.get(name) ?? []);
}

function recordsNaming(record: RecordId, field: string, known: Known): readonly RecordId[] {
  const naming = known.claims.filter(({ claim, state }) => state === 'accepted' && claim.field === field && claim.value === record);
  return [...new Set(naming.map((each) => each.claim.record))].toSorted();
}

function facilitiesOf(figure: Figure | undefined): readonly RecordId[] {
  const values = (figure?.scopes ?? []).flatMap((scope) => scope.sides.map((side) => side.value));
  return [...new Set(values.filter((value) => typeof value === 'string'))].map((value) => value as RecordId);
}
