/** What a sign on a watch-list stands for. */
export const ROLES = ['removal', 'military', 'foreign-government'] as const;
export type Role = (typeof ROLES)[number];

/** Every entry: the first and last day on which it counts (`YYYY-MM-DD`; null = until now), and who says so. */
export interface Dated {
  readonly from: string;
  readonly to: string | null;
  readonly source: string;
}

/** A callsign or flight number that stands for the work by itself: letters, and ranges of numbers or `any`. */
export interface CallsignEntry extends Dated {
  readonly prefix: string;
  readonly numbers: 'any' | readonly (readonly [number, number])[];
  readonly role: Role;
}

/** A carrier that does the work among other flying; known by the letters of its flight numbers. */
export interface OperatorEntry extends Dated {
  readonly name: string;
  readonly prefixes: readonly string[];
}

/** One aircraft, by ICAO address (lower case), registration, or both. */
export interface AircraftEntry extends Dated {
  readonly address: string | null;
  readonly registration: string | null;
  readonly operator: string | null;
  readonly role: Role;
}

export interface AirportsEntry extends Dated {
  readonly airports: readonly string[];
}

/** Countries counted as destinations of removals: ISO codes, or `any` abroad. */
export interface DestinationEntry extends Dated {
  readonly countries: 'any' | readonly string[];
}

/** Who is watched, with dates and sources: a file that users edit (`watchlists/`). */
export interface WatchList {
  readonly list: string;
  readonly title: string;
  /** ISO code of the state that sends people. */
  readonly sender: string;
  readonly callsigns: readonly CallsignEntry[];
  readonly operators: readonly OperatorEntry[];
  readonly aircraft: readonly AircraftEntry[];
  readonly hubs: readonly AirportsEntry[];
  readonly fuelStops: readonly AirportsEntry[];
  readonly destinations: readonly DestinationEntry[];
}

/** True where an entry counts on a day (`YYYY-MM-DD`). */
export const countsOn = ({ from, to }: Dated, date: string): boolean => from <= date && (to === null || date <= to);
