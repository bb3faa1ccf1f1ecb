import { TraceSet } from '../src/engines/flights/formats/trace-set.ts';
import { GROUND, type Trace } from '../src/engines/flights/point.ts';

/** A place on a made-up flight: seconds since its start, position, height (null = on the ground), speed, callsign. */
export interface Waypoint {
  readonly t: number;
  readonly lat: number;
  readonly lon: number;
  readonly alt: number | null;
  readonly gs: number;
  readonly callsign?: string;
}

const START = Date.UTC(2025, 5, 1) / 1000;

/**
 * A trace between waypoints, a point every `step` seconds, with the shape that real ones have: heights and speeds run evenly, the track is
 * the way flown, the callsign comes with every fourth point. `hidden` stretches (seconds) were not received.
 */
export function flightThrough(
  waypoints: readonly Waypoint[],
  {
    step = 10,
    hidden = [],
    marksGround = true,
  }: { step?: number; hidden?: readonly (readonly [number, number])[]; marksGround?: boolean } = {},
): Trace {
  const set = new TraceSet(marksGround ? { marksGround: true } : {});
  let told = 0;
  for (let n = 0; n + 1 < waypoints.length; n++) {
    const a = waypoints[n];
    const b = waypoints[n + 1];
    if (a === undefined || b === undefined) continue;
    const east = (b.lon - a.lon) * Math.cos((a.lat * Math.PI) / 180);
    const track = (Math.atan2(east, b.lat - a.lat) * 180) / Math.PI;
    for (let t = a.t; t < b.t; t += step) {
      if (hidden.some(([from, to]) => t > from && t < to)) continue;
      const part = (t - a.t) / (b.t - a.t);
      const mix = (x: number, y: number): number => x + (y - x) * part;
      const ground = a.alt === null && b.alt === null;
      const point = {
        t: START + t,
        lat: mix(a.lat, b.lat),
        lon: mix(a.lon, b.lon),
        alt: ground ? Number.NaN : Math.round(mix(a.alt ?? 0, b.alt ?? 0) / 25) * 25,
        gs: mix(a.gs, b.gs),
        track: (track + 360) % 360,
        flags: ground ? GROUND : 0,
        callsign: told++ % 4 === 0 ? (a.callsign ?? '') : '',
      };
      set.add('abc123', point, '');
    }
  }
  const reading = set.finish();
  const [trace] = reading.kind === 'traces' ? reading.traces : [];
  if (trace === undefined) throw new Error('a made-up flight without points');
  return trace;
}
