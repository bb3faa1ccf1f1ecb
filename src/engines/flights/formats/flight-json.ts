import { isAircraftJson, readAircraftJson } from './aircraft-json.ts';
import { isFr24Playback, readFr24Playback } from './fr24-playback.ts';
import { valueAt } from './loose-json.ts';
import { isOpenSkyFlights, readOpenSkyFlights } from './opensky-flights.ts';
import { isOpenSkySnapshots, readOpenSkySnapshots } from './opensky-snapshots.ts';
import { isOpenSkyStates, readOpenSkyStates, readOpenSkyTrack } from './opensky-states.ts';
import { isPandasTrajectories, readPandasTrajectories } from './pandas-trajectories.ts';
import { type Reading, unreadable } from './reading.ts';

/** Reads a JSON value of any format but readsb traces, which are read from their bytes. */
export function readFlightJson(value: unknown): Reading {
  if (isFr24Playback(value)) return readFr24Playback(value);
  if (isAircraftJson(value)) return readAircraftJson(value);
  if (isOpenSkyStates(value)) return readOpenSkyStates(value);
  if (Array.isArray(valueAt(value, 'path')) && valueAt(value, 'icao24') !== undefined) return readOpenSkyTrack(value);
  if (isOpenSkyFlights(value)) return readOpenSkyFlights(value);
  if (isOpenSkySnapshots(value)) return readOpenSkySnapshots(value);
  if (isPandasTrajectories(value)) return readPandasTrajectories(value);
  if (Array.isArray(value) && value.length === 0) return unreadable('empty');
  return unreadable('unknown-format', Array.isArray(value) ? 'a JSON list' : `a JSON ${value === null ? 'null' : typeof value}`);
}
