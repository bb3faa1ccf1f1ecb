import type { Airport } from '../src/engines/flights/airports/airport.ts';
import type { AirportTable } from '../src/engines/flights/airports/airport-table.ts';
import type { Leg } from '../src/engines/flights/legs/leg.ts';
import type { Column, Points, Trace } from '../src/engines/flights/point.ts';
import { bearing, turn } from '../src/engines/flights/sphere.ts';

/** A runway as an aircraft uses it: its threshold and its direction. */
interface Way {
  readonly lat: number;
  readonly lon: number;
  readonly heading: number;
}

/** Both directions of an airport's runways. */
function waysOf(airport: Airport): readonly Way[] {
  return airport.runways.flatMap((r) => {
    const heading = bearing(r.lat1, r.lon1, r.lat2, r.lon2);
    return [
      { lat: r.lat1, lon: r.lon1, heading },
      { lat: r.lat2, lon: r.lon2, heading: (heading + 180) % 360 },
    ];
  });
}

/**
 * A real landing or take-off, moved and turned so that it takes place on the longest runway of another airport, at its height: how aircraft fly among
 * neighbours that the recording does not have. Null where the runway that was used cannot be told.
 */
export function relocated(trace: Trace, leg: Leg, end: 'from' | 'to', airports: AirportTable, target: Airport): Trace | null {
  const { airport, point } = leg[end];
  const home = airport === null ? undefined : airports.find(airport);
  if (home === undefined || point.track === null) return null;
  const track = point.track;
  const [used] = waysOf(home)
    .filter(({ heading }) => turn(heading, track) < 12)
    .toSorted((a, b) => Math.hypot(a.lat - point.lat, a.lon - point.lon) - Math.hypot(b.lat - point.lat, b.lon - point.lon));
  const longest = Math.max(...target.runways.filter((r) => r.hard).map((r) => r.length));
  const [way] = waysOf({ ...target, runways: target.runways.filter((r) => r.hard && r.length === longest) });
  if (used === undefined || way === undefined) return null;
  return { ...trace, points: movedPoints(trace.points, used, way, (target.elevation ?? 0) - (home.elevation ?? 0)) };
}

function movedPoints(points: Points, from: Way, to: Way, higher: number): Points {
  const angle = ((to.heading - from.heading) * Math.PI) / 180;
  const wide = Math.cos((from.lat * Math.PI) / 180);
  const narrow = Math.cos((to.lat * Math.PI) / 180);
  const column = (of: (i: number) => number): Column => Float64Array.from({ length: points.length }, (_, i) => of(i));
  const x = (i: number): number => ((points.lon[i] ?? 0) - from.lon) * wide;
  const y = (i: number): number => (points.lat[i] ?? 0) - from.lat;
  return {
    ...points,
    lat: column((i) => to.lat + y(i) * Math.cos(angle) - x(i) * Math.sin(angle)),
    lon: column((i) => to.lon + (x(i) * Math.cos(angle) + y(i) * Math.sin(angle)) / narrow),
    track: column((i) => ((points.track[i] ?? 0) + to.heading - from.heading + 720) % 360),
    alt: column((i) => (points.alt[i] ?? 0) + higher),
  };
}
