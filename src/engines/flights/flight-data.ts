import type { AirportEvent, FlightRow, StatedFlight, StopRow } from './flight-row.ts';
import type { FlightFormat } from './formats/flight-format.ts';
import type { LegSpan } from './legs/legs-of.ts';
import type { Track } from './legs/track.ts';
import type { Trace } from './point.ts';

/** The legs of one aircraft out of its recordings, with what these say of it. `tracks` stand beside the legs, where they were asked for. */
export interface AircraftLegs {
  readonly format: FlightFormat;
  readonly about: Omit<Trace, 'points'>;
  readonly span: LegSpan;
  readonly tracks?: readonly Track[];
  /** Names of the files, or `archive: member`. */
  readonly origins: readonly string[];
}

/** What a table says, row by row. */
export type TableRows =
  | { readonly kind: 'rows'; readonly rows: readonly FlightRow[] }
  | { readonly kind: 'stated'; readonly flights: readonly StatedFlight[] }
  | { readonly kind: 'stops'; readonly stops: readonly StopRow[] }
  | { readonly kind: 'events'; readonly events: readonly AirportEvent[] };

/** A flight table of any kind, as it was read out of one file. */
export interface FlightTable {
  readonly format: FlightFormat;
  readonly origin: string;
  /** SHA-256 of the file's bytes, 64 hex digits: the same table is the same source wherever it lies. */
  readonly sha256: string;
  readonly table: TableRows;
}

/** Everything that a reading of files gave, as it is kept beside the ledger: plain values that JSON carries. */
export interface FlightData {
  readonly aircraft: readonly AircraftLegs[];
  readonly tables: readonly FlightTable[];
}
