import type { AirportTable } from './airports/airport-table.ts';
import type { AircraftLegs, FlightTable } from './flight-data.ts';
import type { FlightFormat } from './formats/flight-format.ts';
import { legRecord, type LegRecord } from './legs/leg-record.ts';
import type { Leg } from './legs/leg.ts';
import type { Track } from './legs/track.ts';
import type { Trace } from './point.ts';
import { movementsOfLegs, type Movement } from './removals/movement.ts';
import { tableLegs } from './tables/table-legs.ts';

/** One flight, whatever told of it: as printed, as the classes see it, and what a page draws. */
export interface Flight {
  readonly record: LegRecord;
  readonly movement: Movement;
  readonly source: FlightSource;
  readonly about: Omit<Trace, 'points'> | null;
  readonly leg: Leg | null;
  readonly track: Track | null;
  readonly aboard: number | null;
}

/** Where a flight was read: the kind of data, the file or files, and for a table the hash of its bytes. */
export interface FlightSource {
  readonly format: FlightFormat;
  readonly origins: readonly string[];
  readonly sha256: string | null;
}

/** The flights of one aircraft's recordings. */
export function flightsOfAircraft(aircraft: AircraftLegs, airports: AirportTable): readonly Flight[] {
  const { format, about, span, tracks, origins } = aircraft;
  const movements = movementsOfLegs(span.legs, airports);
  return span.legs.flatMap((leg, n) => {
    const movement = movements[n];
    if (movement === undefined) return [];
    const source: FlightSource = { format, origins, sha256: null };
    return [{ record: legRecord(leg), movement, source, about, leg, track: tracks?.[n] ?? null, aboard: null }];
  });
}

/** The flights of a table. */
export function flightsOfTable(table: FlightTable, airports: AirportTable): readonly Flight[] {
  const source: FlightSource = { format: table.format, origins: [table.origin], sha256: table.sha256 };
  return tableLegs(table, airports).map((leg) => ({ ...leg, source, about: null, leg: null, track: null }));
}
