import type { AirportTable } from '../airports/airport-table.ts';
import type { FlightRow, RowClock, RowPlace } from '../flight-row.ts';
import type { Leg, LegEnd } from '../legs/leg.ts';

/** Where a movement begins or ends: an airport code, or null where it is not known; its country, ISO. */
export interface Place {
  readonly code: string | null;
  readonly country: string | null;
}

/** What a movement rests on: a row of a table, or a stretch of a trace (Unix seconds). */
export type Evidence =
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'trace'; readonly from: number; readonly to: number };

/** One flight as the classes see it, from a table or from a trace. */
export interface Movement {
  /** Day of departure, `YYYY-MM-DD`: local in a table, UTC from a trace. */
  readonly date: string;
  /** Where in the day: minutes after midnight on the same clock, or null where not told. */
  readonly minute: number | null;
  readonly address: string | null;
  readonly registration: string | null;
  /** Callsigns or flight number, without blanks, upper case. */
  readonly callsigns: readonly string[];
  readonly operator: string | null;
  readonly from: Place;
  readonly to: Place;
  readonly evidence: Evidence;
}

/** Rows of a flight table as movements. Cancelled flights did not move and are left out. */
export function movementsOfRows(rows: readonly FlightRow[], airports: AirportTable): readonly Movement[] {
  const placeOf = (place: RowPlace | null): Place => {
    const code = place?.icao ?? (place?.iata ? (airports.find(place.iata)?.ident ?? place.iata) : null);
    return { code, country: code === null ? null : airports.countryOf(code) };
  };
  return rows
    .filter((row) => row.status !== 'cancelled')
    .map((row) => ({
      date: row.date,
      minute: minuteOf(row.scheduledDeparture),
      address: null,
      registration: row.tail,
      callsigns: row.flight === null ? [] : [row.flight.toUpperCase()],
      operator: row.operator,
      from: placeOf(row.from),
      to: placeOf(row.to),
      evidence: { kind: 'row', row: row.row },
    }));
}

/** Legs of traces as movements. A leg is dated by its departure, or by its first point where that is not known. */
export function movementsOfLegs(legs: readonly Leg[], airports: AirportTable): readonly Movement[] {
  const placeOf = ({ airport }: LegEnd): Place => ({ code: airport, country: airport === null ? null : airports.countryOf(airport) });
  return legs.map((leg) => {
    const at = new Date((leg.from.time ?? leg.from.point.t) * 1000).toISOString();
    return {
      date: at.slice(0, 10),
      minute: Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16)),
      address: leg.aircraft,
      registration: leg.registration,
      callsigns: leg.callsigns.map((use) => use.callsign),
      operator: null,
      from: placeOf(leg.from),
      to: placeOf(leg.to),
      evidence: { kind: 'trace', from: leg.from.point.t, to: leg.to.point.t },
    };
  });
}

function minuteOf(clock: RowClock | null): number | null {
  const [hour, minute] = clock?.time.split(':').map(Number) ?? [];
  return hour === undefined || minute === undefined || Number.isNaN(hour + minute) ? null : hour * 60 + minute;
}

/** What names the aircraft of a movement: address, else registration, else null. */
export const aircraftOf = (movement: Movement): string | null => movement.registration ?? movement.address;

/** The day before a day. */
export function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
