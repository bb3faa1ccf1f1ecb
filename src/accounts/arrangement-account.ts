import type { RecordId } from '../core/claim.ts';
import { VOCABULARY } from '../core/vocabulary.ts';
import type { Figure } from './figure.ts';
import { wordsOf, type Known } from './known.ts';
import { recordAccountOf, statementsOn, type RecordAccount } from './record-account.ts';
import { STATUS_FIELDS, statusOf, type Status } from './status.ts';

/** Fields that say who may be sent and on what conditions, in the order in which a page shows them. */
const TERMS: readonly string[] = VOCABULARY.arrangement
  .map((field) => field.name)
  .filter(
    (name) =>
      name === 'exists' ||
      name === 'binding' ||
      name === 'capped' ||
      name === 'plans.senderCitizens' ||
      name === 'cap' ||
      name === 'duration' ||
      name.startsWith('admits.'),
  );

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
}

/**
 * The account of `arrangement:<id>`. `known.claims` are the arrangement's own and those of the flights, facilities and
 * events that belong to it; undefined where nothing at all is recorded about it.
 */
export function accountOf(id: string, known: Known): ArrangementAccount | undefined {
  const record: RecordId = `arrangement:${id}`;
  const own = known.claims.filter((each) => each.claim.record === record);
  if (own.length === 0) return undefined;
  // What an arrangement is called and whom it is between belongs to its heading, whatever day its page is shown as of.
  const headingOf = (field: string): string | undefined =>
    wordsOf(own.find(({ claim, state }) => state === 'accepted' && claim.field === field)?.claim.value);
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
    unknown: account.unknown.filter((name) => !NOT_ASKED.has(name)),
  };
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
