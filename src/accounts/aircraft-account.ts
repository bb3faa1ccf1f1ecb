import type { AircraftEntry, WatchList } from '../engines/flights/removals/watch-list.ts';
import type { LoggedFlight } from './flight-month.ts';

/** An entry about an aircraft, with the list that it stands on. */
export interface ListedAircraft extends AircraftEntry {
  readonly list: string;
}

/** One aircraft: the watch-list entries that name it, and the flights of it that are counted. */
export interface AircraftAccount {
  /** Registration, or ICAO address where no registration is known. */
  readonly name: string;
  readonly listed: readonly ListedAircraft[];
  readonly flights: readonly LoggedFlight[];
}

/** What is known of an aircraft by its registration or address; undefined for one that no list and no flight names. */
export function aircraftAccountOf(id: string, lists: readonly WatchList[], flights: readonly LoggedFlight[]): AircraftAccount | undefined {
  const wanted = id.toLowerCase();
  const isIt = (aircraft: { readonly registration: string | null; readonly address: string | null }): boolean =>
    aircraft.registration?.toLowerCase() === wanted || aircraft.address?.toLowerCase() === wanted;
  const listed = lists.flatMap((list) => list.aircraft.filter(isIt).map((entry) => ({ ...entry, list: list.title })));
  const flown = flights.filter(({ movement }) => isIt(movement));
  if (listed.length === 0 && flown.length === 0) return undefined;
  const registration = listed.find((entry) => entry.registration !== null)?.registration ?? flown[0]?.movement.registration;
  return { name: registration ?? id, listed, flights: flown };
}
