import { COUNTRY_POINTS } from './country-points.ts';
import { PROJECTION } from './projection.ts';

/** A point of a map in its own units. */
export type MapPoint = readonly [x: number, y: number];

/** Where a country stands on the map, or undefined for a code that no map knows. */
export function pointOf(country: string): MapPoint | undefined {
  const point = COUNTRY_POINTS.get(country);
  const projected = point === undefined ? null : PROJECTION([point[0], point[1]]);
  return projected ?? undefined;
}

/**
 * A curve from one point to another, bowed towards the top of the map by a fifth of its length. It shows who sends to whom,
 * not the way that anybody travels.
 */
export function arcPath(from: MapPoint, to: MapPoint): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const bow = dx >= 0 ? 0.2 : -0.2;
  const middle: MapPoint = [from[0] + dx / 2 + dy * bow, from[1] + dy / 2 - dx * bow];
  return `M${points(from)}Q${points(middle)} ${points(to)}`;
}

function points([x, y]: MapPoint): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
