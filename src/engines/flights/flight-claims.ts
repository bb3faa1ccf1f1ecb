import type { Act, Claim, Locator, PartyId, RecordId, SourceId } from '../../core/claim.ts';
import type { Value } from '../../core/value.ts';
import type { PURPOSES } from '../../core/vocabulary.ts';
import { isoTime } from './legs/leg-record.ts';
import type { Certainty, Leg, LegEnd } from './legs/leg.ts';
import type { ClassedFlight, FlightClass } from './removals/classify.ts';
import { aircraftOf, type Evidence } from './removals/movement.ts';

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

/** `flight:2025-04-12-kelp-khrl-a2d25e`: day, both ends (`unknown` where not known), aircraft or else flight number. */
export function flightRecordId(date: string, from: string | null, to: string | null, aircraft: string | null): RecordId {
  const part = (text: string | null): string => (text ?? 'unknown').toLowerCase().replaceAll(/[^a-z0-9]+/g, '') || 'unknown';
  return `flight:${date}-${part(from)}-${part(to)}-${part(aircraft)}`;
}

type Said = readonly [field: string, value: Value, act: Act];

const code = (text: string): Value => ({ text, lang: 'zxx' });

function claims(record: RecordId, date: string, speakers: Speakers, locator: Locator, said: readonly Said[]): readonly Claim[] {
  return said.map(([field, value, act]) => ({
    record,
    field,
    value,
    act,
    by: act === 'infers' ? speakers.engine : speakers.dataSet,
    saidOn: date,
    source: speakers.source,
    locator,
  }));
}

/** An end that was seen is observed by the data set; one that was concluded is inferred by the engine; an unknown one is not claimed. */
const actOf = (certainty: Certainty): Act | null => (certainty === 'observed' ? 'observes' : certainty === 'inferred' ? 'infers' : null);

/**
 * A leg of a trace as claims. The stretch of the trace (Unix seconds) is their locator. Nothing is said of an end that is unknown, and no time of
 * one whose flight nobody saw.
 */
export function claimsOfLeg(leg: Leg, speakers: Speakers): readonly Claim[] {
  const date = isoTime(leg.from.time ?? leg.from.point.t).slice(0, 10);
  const record = flightRecordId(date, leg.from.airport, leg.to.airport, leg.aircraft ?? leg.callsigns[0]?.callsign ?? null);
  const ends = (end: LegEnd, place: string, time: string): readonly Said[] => {
    const act = actOf(end.certainty);
    if (act === null) return [];
    const at: readonly Said[] = end.time === null ? [] : [[time, isoTime(end.time), act]];
    return end.airport === null ? at : [[place, code(end.airport), act], ...at];
  };
  const named = leg.registration ?? leg.aircraft;
  const aircraft: readonly Said[] = named === null ? [] : [['aircraft', code(named), 'observes']];
  const callsigns = leg.callsigns.map((use): Said => ['callsign', code(use.callsign), 'observes']);
  const locator: Locator = { kind: 'trace', from: leg.from.point.t, to: leg.to.point.t };
  return claims(record, date, speakers, locator, [
    ...aircraft,
    ...callsigns,
    ...ends(leg.from, 'from', 'departed'),
    ...ends(leg.to, 'to', 'arrived'),
  ]);
}

/**
 * A classed flight of a table as claims: what the row says is recorded by the data set, the class is inferred by the engine. For a flight of
 * a trace only the class is new: its leg's claims say the rest.
 */
export function claimsOfFlight(flight: ClassedFlight, speakers: Speakers): readonly Claim[] {
  const { movement } = flight;
  const fromTable = movement.evidence.kind === 'row';
  const text = (field: string, value: string | null): readonly Said[] =>
    value === null || !fromTable ? [] : [[field, code(value), 'records']];
  const said: readonly Said[] = [
    ...text('aircraft', movement.registration),
    ...text('callsign', movement.callsigns[0] ?? null),
    ...text('operator', movement.operator),
    ...text('from', movement.from.code),
    ...text('to', movement.to.code),
    ...(fromTable ? [['departed', movement.date, 'records'] as const] : []),
    ['purpose', PURPOSE[flight.class], 'infers'],
  ];
  return claims(recordOf(flight), movement.date, speakers, locatorOf(movement.evidence), said);
}

/**
 * Claims that a removal flight belongs to an arrangement: one for each between the sender (the watch-list's) and the state that it lands in, in
 * force that day as far as is known. They are candidates: to be appended as drafts, for a person to accept or reject, and never to be counted before.
 */
export function arrangementCandidates(
  flight: ClassedFlight,
  sender: string,
  arrangements: readonly KnownArrangement[],
  speakers: Speakers,
): readonly Claim[] {
  const { movement } = flight;
  if (flight.class !== 'removal' && flight.class !== 'military') return [];
  const meant = arrangements.filter(
    (arrangement) =>
      arrangement.sends === sender &&
      arrangement.receives === movement.to.country &&
      (arrangement.from === null || arrangement.from <= movement.date) &&
      (arrangement.to === null || movement.date <= arrangement.to),
  );
  const said = meant.map((arrangement): Said => ['arrangement', arrangement.id, 'infers']);
  return claims(recordOf(flight), movement.date, speakers, locatorOf(movement.evidence), said);
}

/** The record that a classed flight is about. */
export function recordOf({ movement }: ClassedFlight): RecordId {
  const named = movement.address ?? aircraftOf(movement) ?? movement.callsigns[0] ?? null;
  return flightRecordId(movement.date, movement.from.code, movement.to.code, named);
}

function locatorOf(evidence: Evidence): Locator {
  return evidence.kind === 'row' ? { kind: 'row', row: evidence.row } : { kind: 'trace', from: evidence.from, to: evidence.to };
}
