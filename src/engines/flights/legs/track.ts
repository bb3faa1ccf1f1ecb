import { GROUND, type Points } from '../point.ts';
import type { Leg } from './leg.ts';

/** The path of a leg for drawing: columns of one length. Unix seconds, degrees, feet and knots; null = not told, or on the ground. */
export interface Track {
  readonly t: readonly number[];
  readonly lat: readonly number[];
  readonly lon: readonly number[];
  readonly alt: readonly (number | null)[];
  readonly gs: readonly (number | null)[];
}

/** More points than this show nothing more on a page. */
const MOST = 300;

/** The points of a leg from its last ground point before to the first after, thinned evenly: recorders store more where more happens. */
export function trackOf(points: Points, leg: Leg): Track {
  let first = placeOf(points, leg.from.point.t);
  let last = placeOf(points, leg.to.point.t);
  if (isBeside(points, first - 1, leg.from.earliest)) first--;
  if (isBeside(points, last + 1, leg.to.latest)) last++;
  const step = Math.max(1, Math.ceil((last - first) / MOST));
  const places: number[] = [];
  for (let i = first; i < last; i += step) places.push(i);
  if (first <= last && last < points.length) places.push(last);
  const told = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : Math.round(value));
  const degrees = (value: number | undefined): number => Math.round((value ?? 0) * 1e5) / 1e5;
  return {
    t: places.map((i) => Math.round(points.t[i] ?? 0)),
    lat: places.map((i) => degrees(points.lat[i])),
    lon: places.map((i) => degrees(points.lon[i])),
    alt: places.map((i) => (((points.flags[i] ?? 0) & GROUND) === 0 ? told(points.alt[i]) : null)),
    gs: places.map((i) => told(points.gs[i])),
  };
}

/** Place of the first point at a time or later. */
function placeOf({ t, length }: Points, time: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((t[middle] ?? 0) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isBeside = ({ t, length }: Points, place: number, time: number | null): boolean =>
  time !== null && place >= 0 && place < length && t[place] === time;
