import type { AirportTable } from '../../engines/flights/airports/airport-table.ts';
import { flightReport, type FlightReport } from '../../engines/flights/flight-report.ts';
import type { Flight } from '../../engines/flights/flights-of.ts';
import { eachFlightOnce } from '../../engines/flights/same-flight.ts';
import type { PublishedCount } from '../../engines/flights/removals/published-counts.ts';
import type { Period } from '../../engines/flights/removals/removal-count.ts';
import type { WatchList } from '../../engines/flights/removals/watch-list.ts';
import { keptFlightSets } from './flight-store.ts';
import { distinctFlights, flightsOnRecord } from './flights-on-record.ts';
import { readFlightLegs, type ReadingSummary } from './read-flight-legs.ts';
import type { FlightProgress } from '../../sources/flights/read-flights.ts';

/** What a report is made with. */
export interface ReportWith {
  readonly airports: AirportTable;
  readonly list: WatchList;
  readonly published: readonly PublishedCount[];
}

/** The report of a period from what was imported into a data folder. The ledger itself is not opened. */
export async function reportFromRecord(
  dataFolder: string,
  period: Period,
  { airports, list, published }: ReportWith,
): Promise<FlightReport> {
  const flights = distinctFlights(flightsOnRecord(await keptFlightSets(dataFolder, { tracks: false }), airports), airports);
  return flightReport(
    period,
    flights.map(({ movement }) => movement),
    list,
    published,
  );
}

/** The report of a period from files, of which nothing is kept. */
export async function reportFromFiles(
  paths: readonly string[],
  period: Period,
  { airports, list, published }: ReportWith,
  onProgress?: (progress: FlightProgress) => void,
): Promise<{ readonly report: FlightReport; readonly summary: ReadingSummary }> {
  const told: Flight[] = [];
  const options = onProgress === undefined ? {} : { onProgress };
  const summary = await readFlightLegs(paths, airports, options, (flights) => {
    told.push(...flights);
    return Promise.resolve();
  });
  const movements = eachFlightOnce(told, ({ source }) => source.format, airports).map(({ movement }) => movement);
  return { report: flightReport(period, movements, list, published), summary };
}
