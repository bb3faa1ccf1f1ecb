import type { Points } from '../point.ts';
import { distanceNm } from '../sphere.ts';
import { BLIP_NM, BLIP_S, BLIP_SWING_FT, FLYING_KT, GAP_S, SLOW_WINDOW_S, ROLLING_KT, STILL_NM, TOUCH_KT, TOUCH_S } from './thresholds.ts';

/** A stretch of kept points that are all in the air or all on the ground; places in the list of kept points, both ends included. */
export interface Run {
  readonly ground: boolean;
  readonly first: number;
  readonly last: number;
}

/** The points that a rule looks at, with the places of those that were kept. */
export interface KeptTrace {
  readonly points: Points;
  readonly kept: Int32Array;
}

/** Runs by the state of each point, one after the other. */
function rawRuns(states: Uint8Array): Run[] {
  const runs: Run[] = [];
  let first = 0;
  for (let k = 1; k <= states.length; k++) {
    if (k < states.length && states[k] === states[first]) continue;
    runs.push({ ground: states[first] === 1, first, last: k - 1 });
    first = k;
  }
  return states.length === 0 ? [] : runs;
}

/** Neighbouring runs of the same kind become one. */
function merged(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const before = out.at(-1);
    if (before?.ground === run.ground) out[out.length - 1] = { ...before, last: run.last };
    else out.push(run);
  }
  return out;
}

/** Runs of flight and of ground, and the short ground contacts inside flights (touch-and-go, or a fault of the flag). */
export interface Runs {
  readonly runs: readonly Run[];
  readonly touches: readonly Run[];
}

/**
 * Runs as an aircraft makes them: a gate blip of the air flag is ground, a touch-and-go is flight. Blips go first, so that a flag that
 * flaps at lift-off does not make touch-and-goes.
 */
export function runsOf(trace: KeptTrace, states: Uint8Array): Runs {
  const raw = rawRuns(states);
  const withoutBlips = merged(
    raw.map((run, n) => (!run.ground && isBlip(trace, run, raw[n - 1], raw[n + 1]) ? { ...run, ground: true } : run)),
  );
  const touches: Run[] = [];
  const flown = withoutBlips.map((run, n) => {
    if (!run.ground || !isTouch(trace, run, withoutBlips[n - 1], withoutBlips[n + 1])) return run;
    touches.push(run);
    return { ...run, ground: false };
  });
  return { runs: merged(flown), touches };
}

const timeAt = ({ points, kept }: KeptTrace, k: number): number => points.t[kept[k] ?? 0] ?? 0;

/** Seconds from one kept point to another. */
export const secondsBetween = (trace: KeptTrace, from: number, to: number): number => timeAt(trace, to) - timeAt(trace, from);

/** Nautical miles between two kept points. */
export function milesBetween({ points, kept }: KeptTrace, from: number, to: number): number {
  const a = kept[from] ?? 0;
  const b = kept[to] ?? 0;
  return distanceNm(points.lat[a] ?? 0, points.lon[a] ?? 0, points.lat[b] ?? 0, points.lon[b] ?? 0);
}

/** How far a run gets from where it began (beyond `BLIP_NM` only that it does), how much its height changes, and how fast it goes at most (NaN: never told). */
function extent(trace: KeptTrace, run: Run, start: number, end: number): { moved: number; swing: number; fastest: number } {
  let moved = 0;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let fastest = Number.NaN;
  for (let k = start; k <= end; k++) {
    // Further than a blip gets, it does not matter how far.
    if (moved <= BLIP_NM) moved = Math.max(moved, milesBetween(trace, start, k));
    if (k < run.first || k > run.last) continue;
    const i = trace.kept[k] ?? 0;
    const height = trace.points.alt[i] ?? Number.NaN;
    if (height < low) low = height;
    if (height > high) high = height;
    const speed = trace.points.gs[i] ?? Number.NaN;
    if (speed > fastest || Number.isNaN(fastest)) fastest = speed;
    // A run that got this far and this high flies: nothing more to learn, and long runs cost nothing.
    if (moved > BLIP_NM && high - low > BLIP_SWING_FT && fastest > FLYING_KT) break;
  }
  return { moved, swing: high - low, fastest };
}

/** True for an airborne run that is a fault of the flag. */
function isBlip(trace: KeptTrace, run: Run, before: Run | undefined, after: Run | undefined): boolean {
  const { moved, swing, fastest } = extent(
    trace,
    run,
    before === undefined ? run.first : run.first - 1,
    after === undefined ? run.last : run.last + 1,
  );
  if (moved < STILL_NM) return true;
  if (before === undefined || after === undefined) return fastest <= FLYING_KT;
  const hole = secondsBetween(trace, before.last, run.first) > GAP_S || secondsBetween(trace, run.last, after.first) > GAP_S;
  if (hole) return false;
  if (fastest <= FLYING_KT) return true;
  if (moved >= BLIP_NM) return false;
  return secondsBetween(trace, run.first, run.last) < BLIP_S || swing < BLIP_SWING_FT;
}

/** True for a ground run inside a flight that is too short and too fast to be a stop. */
function isTouch(trace: KeptTrace, run: Run, before: Run | undefined, after: Run | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  if (secondsBetween(trace, before.last, run.first) > GAP_S || secondsBetween(trace, run.last, after.first) > GAP_S) return false;
  let slowest = Number.POSITIVE_INFINITY;
  for (let k = run.first; k <= run.last; k++) {
    const speed = trace.points.gs[trace.kept[k] ?? 0] ?? Number.NaN;
    if (speed < slowest) slowest = speed;
  }
  if (slowest < TOUCH_KT) return false;
  // Told speeds freeze when contact is lost, so the way flown has to agree; over some seconds on both sides, as recorders repeat positions.
  let left = before.last;
  let right = after.first;
  while (left > before.first && secondsBetween(trace, left, before.last) < SLOW_WINDOW_S) left--;
  while (right < after.last && secondsBetween(trace, after.first, right) < SLOW_WINDOW_S) right++;
  const seconds = secondsBetween(trace, left, right);
  let miles = 0;
  for (let k = left; k < right; k++) miles += milesBetween(trace, k, k + 1);
  const across = seconds > 0 ? (miles / seconds) * 3600 : Number.POSITIVE_INFINITY;
  // A flag that flaps in flight can make a long ground run, but nothing rolls on so fast.
  if (Number.isFinite(slowest) && slowest >= ROLLING_KT && across >= ROLLING_KT) return true;
  return secondsBetween(trace, run.first, run.last) < TOUCH_S && across >= TOUCH_KT;
}
