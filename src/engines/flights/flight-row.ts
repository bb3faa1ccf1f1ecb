/** What tables say of flights: rows of a flight table, flight lists, stops seen by observers, airport events. Nothing is worked out here. */

/** An airport as a table names it; each part may be missing. */
export interface RowPlace {
  /** `Harrisburg, PA`. */
  readonly name: string | null;
  readonly iata: string | null;
  readonly icao: string | null;
}

/** A clock time as told, `12:45` and its zone's letters `EDT`, which belong to the airport in question. */
export interface RowClock {
  readonly time: string;
  readonly zone: string | null;
}

export type RowStatus = 'landed' | 'estimated' | 'scheduled' | 'cancelled' | 'diverted' | 'unknown';

/** One line of a flight table (RadarBox and the like). */
export interface FlightRow {
  /** Row of the file as a spreadsheet numbers it: the header is 1. */
  readonly row: number;
  /** `YYYY-MM-DD`: local date at departure. */
  readonly date: string;
  /** `WQ3555`, without spaces. */
  readonly flight: string | null;
  /** Registration. */
  readonly tail: string | null;
  /** ICAO type designator. */
  readonly type: string | null;
  readonly operator: string | null;
  readonly from: RowPlace | null;
  readonly to: RowPlace | null;
  readonly scheduledDeparture: RowClock | null;
  readonly scheduledArrival: RowClock | null;
  readonly status: RowStatus;
  /** The status in the table's own words. */
  readonly statusText: string;
  /** The clock in the status: landed, or expected. */
  readonly statusClock: RowClock | null;
  readonly durationMinutes: number | null;
}

/** A flight as a list states it (OpenSky `flights/*`): airports are that network's own estimate. */
export interface StatedFlight {
  /** Row of the table or place in the list, the first is 1. */
  readonly row: number;
  readonly aircraft: string | null;
  readonly callsign: string | null;
  /** ICAO codes, or null. */
  readonly from: string | null;
  readonly to: string | null;
  /** Unix seconds, UTC. */
  readonly firstSeen: number | null;
  readonly lastSeen: number | null;
  /** Metres between the airport and the first or last position, as the list gives them; null = not told. */
  readonly fromDistance: { readonly horizontal: number | null; readonly vertical: number | null };
  readonly toDistance: { readonly horizontal: number | null; readonly vertical: number | null };
}

/** A stop at one airport with people counted by observers; two observers give two counts (KYKM table). */
export interface StopRow {
  readonly row: number;
  /** `YYYY-MM-DD`, local. */
  readonly date: string;
  readonly flight: string | null;
  readonly tail: string | null;
  readonly operator: string | null;
  readonly owner: string | null;
  /** ICAO or local codes as written. */
  readonly previous: string | null;
  readonly airport: string;
  readonly next: string | null;
  /** People who boarded the aircraft, one count an observer; null = not counted. */
  readonly boarded: readonly (number | null)[];
  /** People who left the aircraft. */
  readonly left: readonly (number | null)[];
  readonly remarks: string | null;
  readonly link: string | null;
}

/** A landing or a take-off (the table does not say which) at an airport; null = away from every airport it knows. */
export interface AirportEvent {
  readonly row: number;
  /** Unix seconds, UTC. */
  readonly t: number;
  readonly aircraft: string;
  readonly airport: string | null;
  readonly callsign: string | null;
}
