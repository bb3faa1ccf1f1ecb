import type { Points } from '../point.ts';
import { milesBetween, secondsBetween, type KeptTrace, type Run } from './runs.ts';
import { GAP_S, STOP_CEILING_FT, STOP_SLACK_ANYWHERE_S, STOP_SLACK_S, UNTOLD_SPEED_KT } from './thresholds.ts';
import type { Gap } from './leg.ts';

/** A stretch of flight between two stops, or between a stop and the edge of the data; `gaps` are holes that were flown through. */
export interface FlightPiece {
  readonly first: number;
  readonly last: number;
  readonly gaps: readonly Gap[];
}

/** The two ends of a hole as the stop rule sees them: heights in feet, speeds in knots; NaN = not told. */
export interface Hole {
  readonly seconds: number;
  readonly miles: number;
  readonly heights: readonly [number, number];
  readonly speeds: readonly [number, number];
}

/**
 * Whether an aircraft stopped in a hole of its data: the time that the way needs, at the better speed of both ends, is taken
 * off, and what is left must be enough to land and leave. Low ends make a stop likely, high ones need an hour and a half.
 */
export function stoppedInHole({ seconds, miles, heights, speeds }: Hole): boolean {
  if (seconds <= GAP_S) return false;
  const told = speeds.filter((speed) => speed > 0);
  const speed = told.length === 0 ? UNTOLD_SPEED_KT : Math.max(...told);
  const slack = seconds - (miles / speed) * 3600;
  if (slack > STOP_SLACK_ANYWHERE_S) return true;
  return slack > STOP_SLACK_S && heights.some((height) => height < STOP_CEILING_FT);
}

/** A number of a column at a kept point, or the nearest told one within a minute to that side. */
export function toldNear({ points, kept }: KeptTrace, column: keyof Pick<Points, 'alt' | 'gs' | 'track'>, k: number, step: 1 | -1): number {
  const start = points.t[kept[k] ?? 0] ?? 0;
  for (let m = k; m >= 0 && m < kept.length; m += step) {
    const i = kept[m] ?? 0;
    if (Math.abs((points.t[i] ?? 0) - start) > 120) break;
    const value = points[column][i] ?? Number.NaN;
    if (!Number.isNaN(value)) return value;
  }
  return Number.NaN;
}

/** Cuts an airborne run at the holes in which the aircraft must have stopped. */
export function flightPieces(trace: KeptTrace, run: Run): readonly FlightPiece[] {
  const { points, kept } = trace;
  const pieces: FlightPiece[] = [];
  let first = run.first;
  let gaps: Gap[] = [];
  for (let k = run.first + 1; k <= run.last; k++) {
    const from = points.t[kept[k - 1] ?? 0] ?? 0;
    const to = points.t[kept[k] ?? 0] ?? 0;
    if (to - from <= GAP_S) continue;
    const miles = milesBetween(trace, k - 1, k);
    const hole: Hole = {
      seconds: secondsBetween(trace, k - 1, k),
      miles,
      heights: [toldNear(trace, 'alt', k - 1, -1), toldNear(trace, 'alt', k, 1)],
      speeds: [toldNear(trace, 'gs', k - 1, -1), toldNear(trace, 'gs', k, 1)],
    };
    if (stoppedInHole(hole)) {
      pieces.push({ first, last: k - 1, gaps });
      first = k;
      gaps = [];
    } else gaps.push({ from, to, miles });
  }
  pieces.push({ first, last: run.last, gaps });
  return pieces;
}
