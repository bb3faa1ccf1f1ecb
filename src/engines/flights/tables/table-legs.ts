import type { AirportTable } from '../airports/airport-table.ts';
import type { FlightTable } from '../flight-data.ts';
import type { FlightRow, RowPlace, StatedFlight, StopRow } from '../flight-row.ts';
import { isoTime, type LegRecord } from '../legs/leg-record.ts';
import type { Certainty } from '../legs/leg.ts';
import { movementsOfRows, type Movement } from '../removals/movement.ts';
import { eventLegs, type EventLeg } from './event-legs.ts';
import { landedAt } from './row-times.ts';

/** A flight that a table tells of: as a leg, and as the classes see it. `aboard` is how many people at least were on it, if anybody counted. */
export interface TableLeg {
  readonly record: LegRecord;
  readonly movement: Movement;
  readonly aboard: number | null;
}

/** The flights of a table, in its order. Cancelled ones did not move and are left out. */
export function tableLegs({ table }: Pick<FlightTable, 'table'>, airports: AirportTable): readonly TableLeg[] {
  switch (table.kind) {
    case 'rows': {
      const rows = table.rows.filter((row) => row.status !== 'cancelled');
      return movementsOfRows(rows, airports).map((movement, n) => ({ movement, aboard: null, record: rowRecord(rows[n], movement) }));
    }
    case 'stated':
      return table.flights.map((flight) => statedLeg(flight, airports));
    case 'stops':
      return table.stops.flatMap((stop) => stopLegs(stop, airports));
    case 'events':
      return eventLegs(table.events).map((leg) => eventLeg(leg, airports));
    default:
      return table satisfies never;
  }
}

/** An end that a table names. */
const certainty = (code: string | null, told: Certainty): Certainty => (code === null ? 'unknown' : told);

function rowRecord(row: FlightRow | undefined, movement: Movement): LegRecord {
  const { from, to, date } = movement;
  // Whoever follows a flight to its landing has seen it leave; a flight that is still expected is a plan.
  const told: Certainty = row?.status === 'landed' || row?.status === 'diverted' ? 'observed' : 'inferred';
  const landed = row === undefined ? null : landedAt(row, from.country, to.country);
  return {
    aircraft: null,
    registration: movement.registration,
    callsigns: movement.callsigns,
    from: from.code,
    to: to.code,
    fromAlternatives: [],
    toAlternatives: [],
    departed: date,
    arrived: landed === null ? null : isoTime(landed),
    fromCertainty: certainty(from.code, told),
    toCertainty: certainty(to.code, told),
    evidence: { kind: 'row', row: row?.row ?? 0, date, status: row?.statusText || null, operator: movement.operator },
  };
}

/** Airports of a flight list are its maker's own estimate. */
function statedLeg(flight: StatedFlight, airports: AirportTable): TableLeg {
  const at = flight.firstSeen ?? flight.lastSeen ?? 0;
  const movement: Movement = {
    ...clockOf(at),
    address: flight.aircraft,
    registration: null,
    callsigns: flight.callsign === null ? [] : [flight.callsign],
    operator: null,
    from: placeOf(flight.from, airports),
    to: placeOf(flight.to, airports),
    evidence: { kind: 'row', row: flight.row },
  };
  return { movement, aboard: null, record: recordOf(movement, 'inferred', flight.firstSeen, flight.lastSeen) };
}

/** A stop that observers saw: the flight in and the flight on, each with one end seen and the other as they were told. */
function stopLegs(stop: StopRow, airports: AirportTable): readonly TableLeg[] {
  const here = placeOf(stop.airport, airports);
  const movement = (from: string | null, to: string | null, minute: number): Movement => ({
    date: stop.date,
    minute,
    address: null,
    registration: stop.tail,
    callsigns: stop.flight === null ? [] : [stop.flight.toUpperCase()],
    operator: stop.operator,
    from: from === null ? here : placeOf(from, airports),
    to: to === null ? here : placeOf(to, airports),
    evidence: { kind: 'row', row: stop.row },
  });
  const legs: TableLeg[] = [];
  const fewest = (counts: StopRow['boarded']): number | null => {
    const told = counts.filter((count) => count !== null);
    return told.length === 0 ? null : Math.min(...told);
  };
  if (stop.previous !== null) {
    const inward = movement(stop.previous, null, 719);
    const record = { ...recordOf(inward, 'inferred', null, null), departed: stop.date, arrived: stop.date };
    legs.push({ movement: inward, aboard: fewest(stop.left), record: { ...record, toCertainty: 'observed' } });
  }
  if (stop.next !== null) {
    const onward = movement(null, stop.next, 721);
    const record = { ...recordOf(onward, 'inferred', null, null), departed: stop.date, arrived: null };
    legs.push({ movement: onward, aboard: fewest(stop.boarded), record: { ...record, fromCertainty: 'observed' } });
  }
  return legs;
}

function eventLeg({ aircraft, left, reached, callsigns }: EventLeg, airports: AirportTable): TableLeg {
  const movement: Movement = {
    ...clockOf(left.t),
    address: aircraft,
    registration: null,
    callsigns,
    operator: null,
    from: placeOf(left.airport, airports),
    to: placeOf(reached.airport, airports),
    evidence: { kind: 'row', row: left.row },
  };
  const record = recordOf(movement, 'inferred', left.t, reached.t);
  return { movement, aboard: null, record: { ...record, evidence: { kind: 'events', rows: [left.row, reached.row] } } };
}

function recordOf(movement: Movement, told: Certainty, departed: number | null, arrived: number | null): LegRecord {
  const { address, registration, callsigns, from, to, date, operator, evidence } = movement;
  return {
    aircraft: address,
    registration,
    callsigns,
    from: from.code,
    to: to.code,
    fromAlternatives: [],
    toAlternatives: [],
    departed: departed === null ? null : isoTime(departed),
    arrived: arrived === null ? null : isoTime(arrived),
    fromCertainty: certainty(from.code, told),
    toCertainty: certainty(to.code, told),
    evidence: { kind: 'row', row: evidence.kind === 'row' ? evidence.row : 0, date, status: null, operator },
  };
}

/** An airport's code as the table of airports has it: observers write `YKM`, events `KYKM`. */
function placeOf(code: RowPlace['icao'], airports: AirportTable): Movement['from'] {
  if (code === null) return { code: null, country: null };
  const ident = airports.find(code)?.ident ?? code;
  return { code: ident, country: airports.countryOf(ident) };
}

function clockOf(seconds: number): { readonly date: string; readonly minute: number } {
  const iso = new Date(seconds * 1000).toISOString();
  return { date: iso.slice(0, 10), minute: Number(iso.slice(11, 13)) * 60 + Number(iso.slice(14, 16)) };
}
