import type { AirportTable } from '../../engines/flights/airports/airport-table.ts';
import type { AircraftLegs, FlightTable } from '../../engines/flights/flight-data.ts';
import { candidatesOf } from '../../engines/flights/removals/signs.ts';
import { movementsOfLegs } from '../../engines/flights/removals/movement.ts';
import { tableLegs } from '../../engines/flights/tables/table-legs.ts';
import type { WatchList } from '../../engines/flights/removals/watch-list.ts';
import { readFlights, type FlightProgress } from '../../sources/flights/read-flights.ts';
import { AIRPORTS_FILE } from './airports.ts';
import type { FlightSet } from './flight-store.ts';
import type { FileLeftOut, ReadingSummary } from './read-flight-legs.ts';

/** What is wanted of the data. */
export interface Wanted {
  readonly list: WatchList;
  /** Addresses or registrations: only these are read, and all their flights are kept. */
  readonly aircraft?: readonly string[];
  /** Keep every flight, whoever flies. */
  readonly all: boolean;
  readonly named: string | null;
}

/** Progress of a reading that passes over the files twice. */
export type OnReading = (progress: FlightProgress, pass: 1 | 2) => void;

/**
 * Reads flight data for the record. Of traces only those aircraft are kept that the watch-list has a sign of (or that were asked for by name): the
 * others are nobody's business. Tables are kept whole, as they are small and a report needs arrivals of every flight. Archives are passed over
 * twice, the second time for the paths of the aircraft that are kept.
 */
export async function readForRecord(
  paths: readonly string[],
  airports: AirportTable,
  wanted: Wanted,
  onProgress?: OnReading,
): Promise<{ readonly set: FlightSet; readonly summary: ReadingSummary }> {
  const keepAll = wanted.all || wanted.aircraft !== undefined;
  const kept: AircraftLegs[] = [];
  const tables: FlightTable[] = [];
  const leftOut: FileLeftOut[] = [];
  let points = 0;
  let files = 0;
  let legs = 0;
  const options = { airports: AIRPORTS_FILE, ...(wanted.aircraft !== undefined && { aircraft: wanted.aircraft }) };
  const first = (progress: FlightProgress): void => {
    files = progress.files;
    onProgress?.(progress, 1);
  };
  for await (const input of readFlights(paths, { ...options, onProgress: first })) {
    switch (input.kind) {
      case 'aircraft':
        points += input.points;
        legs += input.aircraft.span.legs.length;
        if (keepAll || hasSign(input.aircraft, airports, wanted.list)) kept.push(input.aircraft);
        break;
      case 'table':
        legs += tableLegs(input.table, airports).length;
        tables.push(input.table);
        break;
      case 'left-out':
        leftOut.push({ file: input.origin, ...input.leftOut });
        break;
      default:
        input satisfies never;
    }
  }
  const aircraft = kept.length === 0 ? [] : await withPaths(paths, kept, onProgress);
  return { set: { version: 1, named: wanted.named, aircraft, tables }, summary: { files, points, legs, leftOut } };
}

const hasSign = ({ span }: AircraftLegs, airports: AirportTable, list: WatchList): boolean =>
  candidatesOf(movementsOfLegs(span.legs, airports), list).some(({ level }) => level !== null);

/** The same aircraft with the paths of their legs. Recordings that name no aircraft are found by their file. */
async function withPaths(
  paths: readonly string[],
  kept: readonly AircraftLegs[],
  onProgress?: OnReading,
): Promise<readonly AircraftLegs[]> {
  const keyOf = ({ format, about, origins }: AircraftLegs): string => `${format} ${about.aircraft ?? origins.join()} ${about.marksGround}`;
  const keys = new Set(kept.map(keyOf));
  const named = kept.flatMap(({ about }) => about.aircraft ?? []);
  const options = {
    airports: AIRPORTS_FILE,
    tracks: true,
    ...(named.length === kept.length && { aircraft: named }),
    onProgress: (progress: FlightProgress): void => onProgress?.(progress, 2),
  };
  const found: AircraftLegs[] = [];
  for await (const input of readFlights(paths, options)) {
    if (input.kind === 'aircraft' && keys.has(keyOf(input.aircraft))) found.push(input.aircraft);
  }
  return found;
}
