import { isAircraftJson, readAircraftJson } from './aircraft-json.ts';
import type { FlightFormat } from './flight-format.ts';
import { isFr24Playback, readFr24Playback } from './fr24-playback.ts';
import { valueAt } from './loose-json.ts';
import { isOpenSkyFlights, readOpenSkyFlights } from './opensky-flights.ts';
import { isOpenSkySnapshots, readOpenSkySnapshots } from './opensky-snapshots.ts';
import { isOpenSkyStates, readOpenSkyStates, readOpenSkyTrack } from './opensky-states.ts';
import { isPandasTrajectories, readPandasTrajectories } from './pandas-trajectories.ts';
import { type Reading, unreadable } from './reading.ts';

interface JsonFormat {
  readonly format: FlightFormat;
  readonly is: (value: unknown) => boolean;
  readonly read: (value: unknown) => Reading;
}

const isOpenSkyTrack = (value: unknown): boolean => Array.isArray(valueAt(value, 'path')) && valueAt(value, 'icao24') !== undefined;

/** Every JSON format but readsb traces, which are read from their bytes; the more particular before the more general. */
const JSON_FORMATS: readonly JsonFormat[] = [
  { format: 'flightradar24', is: isFr24Playback, read: readFr24Playback },
  { format: 'aircraft-json', is: isAircraftJson, read: readAircraftJson },
  { format: 'opensky-states', is: isOpenSkyStates, read: readOpenSkyStates },
  { format: 'opensky-states', is: isOpenSkyTrack, read: readOpenSkyTrack },
  { format: 'opensky-flights', is: isOpenSkyFlights, read: readOpenSkyFlights },
  { format: 'opensky-snapshots', is: isOpenSkySnapshots, read: readOpenSkySnapshots },
  { format: 'trajectories', is: isPandasTrajectories, read: readPandasTrajectories },
];

/** Reads a JSON value of any of these formats, and says which it is. */
export function readFlightJson(value: unknown): Reading & { readonly format: FlightFormat | null } {
  const known = JSON_FORMATS.find(({ is }) => is(value));
  if (known !== undefined) return { ...known.read(value), format: known.format };
  if (Array.isArray(value) && value.length === 0) return { ...unreadable('empty'), format: null };
  const what = Array.isArray(value) ? 'a JSON list' : `a JSON ${value === null ? 'null' : typeof value}`;
  return { ...unreadable('unknown-format', what), format: null };
}
