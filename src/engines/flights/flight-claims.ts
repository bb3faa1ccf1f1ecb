import type { Act, Claim, Locator, PartyId, RecordId, SourceId } from '../../core/claim.ts';
import type { Value } from '../../core/value.ts';
import type { PURPOSES } from '../../core/vocabulary.ts';
import type { Flight } from './flights-of.ts';
import { addressOfNNumber } from './formats/n-number.ts';
import type { Certainty } from './legs/leg.ts';
import type { ClassedFlight, FlightClass } from './removals/classify.ts';
import type { Evidence, Movement } from './removals/movement.ts';

/** Who says it: the data set for what it saw, the engine for what is worked out from it. */
export interface Speakers {
  readonly dataSet: PartyId;
  readonly engine: PartyId;
  readonly source: SourceId;
}

/** An arrangement that a flight may belong to. Days are `YYYY-MM-DD`; null = not known. */
export interface KnownArrangement {
  readonly id: RecordId;
  readonly sends: string;
  readonly receives: string;
  readonly from: string | null;
  readonly to: string | null;
}

const PURPOSE: Readonly<Record<FlightClass, (typeof PURPOSES)[number]>> = {
  removal: 'removal',
  connection: 'removal-connection',
  return: 'removal-return',
  transfer: 'transfer',
  positioning: 'positioning',
  'fuel-stop': 'fuel-stop',
  military: 'military',
  'foreign-government': 'foreign-government',
  unknown: 'unknown',
};

/**
 * The record of a flight: `flight:2025-04-12-kelp-khrl-a2d25e`, by day, both ends (`unknown` where not known) and aircraft, so that two networks
 * that saw one flight speak of one record. The aircraft goes by its ICAO address, which a United States registration tells too; else by its
 * registration, else by its flight number. `nth` tells apart flights that agree in all of these.
 */
export function flightRecordId({ date, from, to, address, registration, callsigns }: Movement, nth = 1): RecordId {
  const part = (text: string | null): string => (text ?? 'unknown').toLowerCase().replaceAll(/[^a-z0-9]+/g, '') || 'unknown';
  const aircraft = address ?? (registration === null ? null : (addressOfNNumber(registration.replace('-', '')) ?? registration));
  return `flight:${date}-${part(from.code)}-${part(to.code)}-${part(aircraft ?? callsigns[0] ?? null)}${nth > 1 ? `-${nth}` : ''}`;
}

type Said = readonly [field: string, value: Value, act: Act, by: PartyId];

const code = (text: string): Value => ({ text, lang: 'zxx' });

function claims(record: RecordId, { date, evidence }: Movement, source: SourceId, said: readonly Said[]): readonly Claim[] {
  const locator = locatorOf(evidence);
  return said.map(([field, value, act, by]) => ({ record, field, value, act, by, saidOn: date, source, locator }));
}

/**
 * A flight as claims, located in its source by the stretch of the trace (Unix seconds) or the row. What the data set saw it `observes`; an end
 * that was concluded the engine `infers`, or the data set itself where a table states its own estimate. Nothing is said of an end that is
 * unknown, and no time of a flight that nobody saw.
 */
export function claimsOfFlight(flight: Flight, record: RecordId, speakers: Speakers): readonly Claim[] {
  const { record: leg, movement, aboard } = flight;
  const { dataSet, engine, source } = speakers;
  const concluder = leg.evidence.kind === 'row' ? dataSet : engine;
  const seen = (field: string, text: string | null): readonly Said[] => (text === null ? [] : [[field, code(text), 'observes', dataSet]]);
  const end = (certainty: Certainty, place: string, airport: string | null, time: string, at: string | null): readonly Said[] => {
    if (certainty === 'unknown') return [];
    const [act, by] = certainty === 'observed' ? (['observes', dataSet] as const) : (['infers', concluder] as const);
    const there: readonly Said[] = airport === null ? [] : [[place, code(airport), act, by]];
    return at === null ? there : [...there, [time, at, act, by]];
  };
  return claims(record, movement, source, [
    ...seen('aircraft', leg.registration ?? leg.aircraft),
    ...leg.callsigns.flatMap((callsign) => seen('callsign', callsign)),
    ...seen('operator', movement.operator),
    ...end(leg.fromCertainty, 'from', leg.from, 'departed', leg.departed),
    ...end(leg.toCertainty, 'to', leg.to, 'arrived', leg.arrived),
    ...(aboard === null ? [] : [['aboard', { min: aboard }, 'observes', dataSet] as const]),
  ]);
}

/** The class of a flight, which the engine infers from a watch-list. */
export const purposeOfFlight = (
  { movement, class: type }: ClassedFlight,
  record: RecordId,
  { engine, source }: Speakers,
): readonly Claim[] => claims(record, movement, source, [['purpose', PURPOSE[type], 'infers', engine]]);

/**
 * Claims that a removal flight belongs to an arrangement: one for each between the sender (the watch-list's) and the state that it lands in, in
 * force that day as far as is known. They are candidates: to be appended as drafts, for a person to accept or reject, and never to be counted before.
 */
export function arrangementCandidates(
  { movement, class: type }: ClassedFlight,
  record: RecordId,
  sender: string,
  arrangements: readonly KnownArrangement[],
  { engine, source }: Speakers,
): readonly Claim[] {
  if (type !== 'removal' && type !== 'military') return [];
  const meant = arrangements.filter(
    (arrangement) =>
      arrangement.sends === sender &&
      arrangement.receives === movement.to.country &&
      (arrangement.from === null || arrangement.from <= movement.date) &&
      (arrangement.to === null || movement.date <= arrangement.to),
  );
  return claims(
    record,
    movement,
    source,
    meant.map((arrangement): Said => ['arrangement', arrangement.id, 'infers', engine]),
  );
}

function locatorOf(evidence: Evidence): Locator {
  return evidence.kind === 'row' ? { kind: 'row', row: evidence.row } : { kind: 'trace', from: evidence.from, to: evidence.to };
}
