import type { RecordId } from '../../core/claim.ts';
import type { AirportTable } from '../../engines/flights/airports/airport-table.ts';
import { flightReport, monthPeriod, type FlightReport } from '../../engines/flights/flight-report.ts';
import type { ClassedFlight } from '../../engines/flights/removals/classify.ts';
import type { PublishedCount } from '../../engines/flights/removals/published-counts.ts';
import type { Period } from '../../engines/flights/removals/removal-count.ts';
import type { WatchList } from '../../engines/flights/removals/watch-list.ts';
import { shippedAirports } from './airports.ts';
import { keptFlightSets, keptSetNames } from './flight-store.ts';
import { classesById, distinctFlights, flightsOnRecord, type FlightOnRecord } from './flights-on-record.ts';
import { publishedCountsFrom, watchListFrom } from './watch-lists.ts';

/** Everything that pages show of flights: what was imported, joined and classed once. */
export interface FlightBook {
  /** Every flight that was kept, counted or not, by record; without paths. */
  readonly flights: ReadonlyMap<RecordId, FlightOnRecord>;
  /** Those that carry signs of the watch-list. */
  readonly classed: ReadonlyMap<RecordId, ClassedFlight>;
  readonly list: WatchList;
  readonly airports: AirportTable;
  /** `YYYY-MM` of every month that has a counted flight, the newest first. */
  readonly months: readonly string[];
  readonly reportOf: (period: Period) => FlightReport;
}

/** The book of a data folder, made anew when an import has added to it; until then one and the same. */
export function openFlightBook(dataFolder: string): () => Promise<FlightBook> {
  let kept: { readonly names: string; readonly book: Promise<FlightBook> } | undefined;
  return async () => {
    const names = (await keptSetNames(dataFolder)).join(' ');
    if (kept?.names !== names) {
      const book = makeBook(dataFolder);
      kept = { names, book };
      // A failed reading is tried again at the next request.
      book.catch(() => (kept = undefined));
    }
    return kept.book;
  };
}

async function makeBook(dataFolder: string): Promise<FlightBook> {
  const [sets, airports, list, published] = await Promise.all([
    keptFlightSets(dataFolder, { tracks: false }),
    shippedAirports(),
    watchListFrom(),
    publishedCountsFrom(),
  ]);
  return bookOf(distinctFlights(flightsOnRecord(sets, airports), airports), airports, list, published);
}

function bookOf(
  distinct: readonly FlightOnRecord[],
  airports: AirportTable,
  list: WatchList,
  published: readonly PublishedCount[],
): FlightBook {
  const classed = classesById(distinct, list, airports);
  const movements = distinct.map(({ movement }) => movement);
  const reports = new Map<string, FlightReport>();
  const months = [...new Set([...classed.values()].map(({ movement }) => movement.date.slice(0, 7)))].toSorted((a, b) => (a < b ? 1 : -1));
  return {
    flights: new Map(distinct.map((flight) => [flight.id, flight])),
    classed,
    list,
    airports,
    months,
    reportOf: (period) => {
      const key = `${period.from} ${period.to}`;
      const report = reports.get(key) ?? flightReport(period, movements, list, published);
      reports.set(key, report);
      return report;
    },
  };
}

/** The report of a calendar month (`2020-03`). */
export const monthOf = (book: FlightBook, month: string): FlightReport => book.reportOf(monthPeriod(month));

/** A kept flight with its path, or undefined where none is kept under that record. Reads the paths of that aircraft alone. */
export async function flightWithTrack(dataFolder: string, book: FlightBook, record: RecordId): Promise<FlightOnRecord | undefined> {
  const flight = book.flights.get(record);
  const aircraft = flight?.record.aircraft ?? null;
  if (flight === undefined || flight.leg === null || aircraft === null) return flight;
  const sets = await keptFlightSets(dataFolder, { tracks: true, of: aircraft });
  return flightsOnRecord(sets, book.airports).find(({ id, track }) => id === record && track !== null) ?? flight;
}
