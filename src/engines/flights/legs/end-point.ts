import { toldNear, type FlightPiece } from './flight-pieces.ts';
import type { GroundPoint } from './leg-ends.ts';
import type { EndPoint } from './leg.ts';
import type { KeptTrace } from './runs.ts';
import { GAP_S, TREND_S } from './thresholds.ts';

/** Place and time of a kept point. */
export function groundPoint({ points, kept }: KeptTrace, k: number): GroundPoint {
  const i = kept[k] ?? 0;
  return { t: points.t[i] ?? 0, lat: points.lat[i] ?? 0, lon: points.lon[i] ?? 0 };
}

/** The first or last point of a piece, with what is told near it. */
export function endPoint(trace: KeptTrace, piece: FlightPiece, which: 'first' | 'last'): EndPoint {
  const k = piece[which];
  const inwards = which === 'first' ? 1 : -1;
  const { t, lat, lon } = groundPoint(trace, k);
  const alt = numberOrNull(toldNear(trace, 'alt', k, inwards));
  const gs = numberOrNull(toldNear(trace, 'gs', k, inwards));
  const track = numberOrNull(toldNear(trace, 'track', k, inwards));
  return { t, lat, lon, alt, gs, track, trend: alt === null ? null : trendAt(trace, piece, k, inwards, alt) };
}

const numberOrNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** Feet a minute over the last or first minutes, by heights: told vertical rates are often missing or frozen. */
function trendAt({ points, kept }: KeptTrace, piece: FlightPiece, k: number, inwards: 1 | -1, alt: number): number | null {
  const start = points.t[kept[k] ?? 0] ?? 0;
  let trend: number | null = null;
  for (let m = k + inwards; m >= piece.first && m <= piece.last; m += inwards) {
    const i = kept[m] ?? 0;
    const seconds = Math.abs((points.t[i] ?? 0) - start);
    if (seconds > TREND_S && trend !== null) break;
    if (seconds > 2 * GAP_S) break;
    const height = points.alt[i] ?? Number.NaN;
    if (!Number.isNaN(height) && seconds > 0) trend = ((height - alt) * inwards * 60) / seconds;
  }
  return trend;
}
