import type { AirportTable } from '../../engines/flights/airports/airport-table.ts';
import { flightsOfAircraft, flightsOfTable, type Flight } from '../../engines/flights/flights-of.ts';
import type { LeftOut } from '../../engines/flights/formats/left-out.ts';
import { readFlights, type FlightProgress } from '../../sources/flights/read-flights.ts';
import { AIRPORTS_FILE } from './airports.ts';

/** Something that was not read: of which file or member, what, why, how much of it, and where the first of it stands. */
export interface FileLeftOut extends LeftOut {
  readonly file: string;
}

/** What a reading came to. Everything that was left out is named. */
export interface ReadingSummary {
  readonly files: number;
  readonly points: number;
  readonly legs: number;
  readonly leftOut: readonly FileLeftOut[];
}

export interface ReadLegsOptions {
  /** Addresses or registrations; everything else is passed over. */
  readonly aircraft?: readonly string[];
  readonly onProgress?: (progress: FlightProgress) => void;
}

/**
 * Reads flight data of every kind and hands on the flights, those of one aircraft or table at a time, so that a day of the world needs no room.
 * Ends with what was read and what was left out. Throws SOURCE_NOT_FOUND for a path that does not exist.
 */
export async function readFlightLegs(
  paths: readonly string[],
  airports: AirportTable,
  options: ReadLegsOptions,
  onFlights: (flights: readonly Flight[]) => Promise<void>,
): Promise<ReadingSummary> {
  let files = 0;
  let points = 0;
  let legs = 0;
  const leftOut: FileLeftOut[] = [];
  const give = async (flights: readonly Flight[]): Promise<void> => {
    legs += flights.length;
    if (flights.length > 0) await onFlights(flights);
  };
  const onProgress = (progress: FlightProgress): void => {
    files = progress.files;
    options.onProgress?.(progress);
  };
  for await (const input of readFlights(paths, { ...options, airports: AIRPORTS_FILE, onProgress })) {
    switch (input.kind) {
      case 'aircraft':
        points += input.points;
        await give(flightsOfAircraft(input.aircraft, airports));
        break;
      case 'table':
        await give(flightsOfTable(input.table, airports));
        break;
      case 'left-out':
        leftOut.push({ file: input.origin, ...input.leftOut });
        break;
      default:
        input satisfies never;
    }
  }
  return { files, points, legs, leftOut };
}
