import { GROUND } from '../point.ts';
import { addressOf, callsignOf, numberOf, squawkOf, textOf, unixSeconds } from './flight-text.ts';
import { objectOf } from './loose-json.ts';
import { type Reading, unreadable } from './reading.ts';
import { TraceSet } from './trace-set.ts';

/**
 * Trajectories as pandas writes a data frame to JSON, as records or as columns (the `traffic` library's samples of OpenSky data):
 * timestamp (unix ms), icao24, callsign, latitude, longitude, altitude (ft), groundspeed (kt), track, vertical_rate (ft/min), sometimes
 * geoaltitude (ft), squawk, onground, origin, destination. Without an onground column, altitude 0 stands for the ground.
 */
export function readPandasTrajectories(value: unknown): Reading {
  const records = recordsOf(value);
  if (records === null) return unreadable('unknown-format');
  const hasGround = records.some((record) => typeof record['onground'] === 'boolean');
  const set = new TraceSet(hasGround ? {} : { altZeroMeansGround: true });
  for (const [index, record] of records.entries()) {
    const aircraft = addressOf(record['icao24']);
    set.add(
      aircraft,
      {
        t: unixSeconds(record['timestamp']),
        lat: numberOf(record['latitude']),
        lon: numberOf(record['longitude']),
        alt: numberOf(record['altitude']),
        gs: numberOf(record['groundspeed']),
        track: numberOf(record['track']),
        vr: numberOf(record['vertical_rate']),
        altGeom: numberOf(record['geoaltitude']),
        flags: record['onground'] === true ? GROUND : 0,
        callsign: callsignOf(record['callsign']),
        squawk: squawkOf(record['squawk']),
      },
      `record ${index + 1}`,
    );
    if (!set.isDescribed(aircraft)) set.describe(aircraft, describe(record));
  }
  return set.finish();
}

/** True for what `readPandasTrajectories` reads. */
export function isPandasTrajectories(value: unknown): boolean {
  const sample = Array.isArray(value) ? (objectOf(value[0]) ?? {}) : (objectOf(value) ?? {});
  return ['timestamp', 'latitude', 'longitude'].every((key) => key in sample) && ('icao24' in sample || 'altitude' in sample);
}

type PandasRecord = Readonly<Record<string, unknown>>;

/** Records, whichever way round the frame was written: `[{a: 1}]` or `{a: {"0": 1}}`. */
function recordsOf(value: unknown): readonly PandasRecord[] | null {
  if (Array.isArray(value)) return value.map((record) => objectOf(record) ?? {});
  const columns = objectOf(value);
  const times = objectOf(columns?.['timestamp']);
  if (columns === null || times === null) return null;
  const byName = Object.entries(columns).map(([name, column]) => [name, objectOf(column) ?? {}] as const);
  return Object.keys(times).map((row) => Object.fromEntries(byName.map(([name, column]) => [name, column[row]])));
}

function describe(record: PandasRecord): {
  stated?: { from: string | null; to: string | null; flight: null };
  registration?: string;
  type?: string;
} {
  const registration = textOf(record['registration']);
  const type = textOf(record['typecode']);
  const from = textOf(record['origin']);
  const to = textOf(record['destination']);
  return {
    ...(registration !== null && { registration }),
    ...(type !== null && { type }),
    ...((from !== null || to !== null) && { stated: { from, to, flight: null } }),
  };
}
