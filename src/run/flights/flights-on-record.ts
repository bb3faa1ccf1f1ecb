import type { RecordId } from '../../core/claim.ts';
import { groupBy } from '../../core/group-by.ts';
import type { AirportTable } from '../../engines/flights/airports/airport-table.ts';
import { flightRecordId } from '../../engines/flights/flight-claims.ts';
import { flightsOfAircraft, flightsOfTable, type Flight } from '../../engines/flights/flights-of.ts';
import { joinDays } from '../../engines/flights/join-days.ts';
import { eachFlightOnce } from '../../engines/flights/same-flight.ts';
import { classify, type ClassedFlight } from '../../engines/flights/removals/classify.ts';
import type { WatchList } from '../../engines/flights/removals/watch-list.ts';
import type { FlightSet } from './flight-store.ts';

/** A flight that is kept, with its record and what the person called the network. */
export interface FlightOnRecord extends Flight {
  readonly id: RecordId;
  readonly named: string | null;
}

/**
 * The flights of kept sets: days that follow each other joined, tables that were read twice taken once, each flight with the id of its record.
 * Flights that agree in day, ends and aircraft are numbered in order of time.
 */
export function flightsOnRecord(sets: readonly FlightSet[], airports: AirportTable): readonly FlightOnRecord[] {
  const flights = [...groupBy(sets, ({ named }) => named)].flatMap(([named, group]) => {
    const aircraft = joinDays(
      group.flatMap((set) => set.aircraft),
      airports,
    );
    const tables = new Map(group.flatMap((set) => set.tables).map((table) => [table.sha256, table]));
    return [
      ...aircraft.flatMap((legs) => flightsOfAircraft(legs, airports)),
      ...[...tables.values()].flatMap((table) => flightsOfTable(table, airports)),
    ].map((flight) => ({ ...flight, named }));
  });
  const count = new Map<string, number>();
  return flights
    .toSorted((a, b) => orderOf(a) - orderOf(b))
    .map((flight) => {
      const key = `${networkOf(flight)} ${flightRecordId(flight.movement)}`;
      const nth = (count.get(key) ?? 0) + 1;
      count.set(key, nth);
      return { ...flight, id: flightRecordId(flight.movement, nth) };
    });
}

/**
 * Flights that two networks saw taken once: the first stands for both. They have one record, or, where one network dates by the local day and the other
 * by UTC, two that are of the same aircraft, ends and time.
 */
export function distinctFlights(flights: readonly FlightOnRecord[], airports: AirportTable): readonly FlightOnRecord[] {
  const seen = new Set<RecordId>();
  const records = flights.filter(({ id }) => !seen.has(id) && seen.add(id));
  return eachFlightOnce(records, networkOf, airports);
}

const networkOf = ({ named, source }: Pick<FlightOnRecord, 'named' | 'source'>): string => named ?? source.format;

/** Candidates among flights with their classes, by record. */
export function classesById(
  flights: readonly FlightOnRecord[],
  list: WatchList,
  airports: AirportTable,
): ReadonlyMap<RecordId, ClassedFlight> {
  const distinct = distinctFlights(flights, airports);
  const ids = new Map(distinct.map(({ id, movement }) => [movement, id]));
  const classed = classify([...ids.keys()], list);
  return new Map(classed.flatMap((flight) => (ids.has(flight.movement) ? [[ids.get(flight.movement) ?? 'flight:', flight] as const] : [])));
}

const orderOf = ({ movement: { date, minute } }: Flight): number => Date.parse(`${date}T00:00:00Z`) / 60_000 + (minute ?? 720);
