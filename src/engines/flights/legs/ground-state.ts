import type { AirportTable } from '../airports/airport-table.ts';
import { GROUND, type Trace } from '../point.ts';
import { distanceNm, NM_PER_DEGREE } from '../sphere.ts';
import { GAP_S, GROUND_KT, GROUND_LOW_FT, GROUND_NEAR_NM, SLOW_WINDOW_S, ZERO_KT } from './thresholds.ts';

const AIR = 0;
const ON_GROUND = 1;
/** Altitude 0 in a format that writes it for "on the ground", and perhaps over the sea. */
const ZERO = 2;

/**
 * For each kept point 1 where the aircraft is on the ground, else 0. The recorder's own flag counts first. A recorder that does not mark
 * the ground leaves three signs: altitude 0 where the format means it, or low, slow (by its positions: told speeds freeze when contact
 * is lost) and beside a runway. Pressure altitude may lie far below the field.
 */
export function groundStates(trace: Trace, kept: Int32Array, airports: AirportTable): Uint8Array {
  const { flags, alt } = trace.points;
  const states = new Uint8Array(kept.length);
  for (let k = 0; k < kept.length; k++) if (((flags[kept[k] ?? 0] ?? 0) & GROUND) !== 0) states[k] = ON_GROUND;
  if (trace.marksGround === true) return states;
  let zeros = false;
  if (trace.altZeroMeansGround === true) {
    for (let k = 0; k < kept.length; k++) {
      if (states[k] === ON_GROUND || alt[kept[k] ?? 0] !== 0) continue;
      states[k] = ZERO;
      zeros = true;
    }
  }
  markParked(trace, kept, airports, states);
  if (zeros) settleZeros(trace, kept, states);
  return states;
}

/**
 * For each kept point 1 where the aircraft is slow by its positions: it moves less than `limit` knots allow within a window of at least
 * `SLOW_WINDOW_S` that the point lies in.
 */
function slowPoints(trace: Trace, kept: Int32Array, limit: number): Uint8Array {
  const { t, lat, lon } = trace.points;
  const slow = new Uint8Array(kept.length);
  let back = 0;
  for (let k = 1; k < kept.length; k++) {
    const i = kept[k] ?? 0;
    const time = t[i] ?? 0;
    while (back + 1 < k && time - (t[kept[back + 1] ?? 0] ?? 0) >= SLOW_WINDOW_S) back++;
    const j = kept[back] ?? 0;
    const seconds = time - (t[j] ?? 0);
    if (seconds < SLOW_WINDOW_S || seconds > GAP_S) continue;
    const allowed = (limit * seconds) / 3600;
    if (Math.abs((lat[i] ?? 0) - (lat[j] ?? 0)) * NM_PER_DEGREE > allowed) continue;
    if (distanceNm(lat[i] ?? 0, lon[i] ?? 0, lat[j] ?? 0, lon[j] ?? 0) < allowed) slow.fill(1, back, k + 1);
  }
  return slow;
}

/** Marks points that are low, slow and beside a runway. */
function markParked(trace: Trace, kept: Int32Array, airports: AirportTable, states: Uint8Array): void {
  const { lat, lon, alt } = trace.points;
  const slow = slowPoints(trace, kept, GROUND_KT);
  let near: { readonly lat: number; readonly lon: number; readonly elevation: number | null } | null = null;
  for (let k = 0; k < kept.length; k++) {
    if (states[k] === ON_GROUND || slow[k] === 0) continue;
    const i = kept[k] ?? 0;
    const here = { lat: lat[i] ?? 0, lon: lon[i] ?? 0 };
    if (near === null || Math.abs(near.lat - here.lat) > 0.001 || Math.abs(near.lon - here.lon) > 0.001) {
      const [field] = airports.near(here.lat, here.lon, GROUND_NEAR_NM);
      near = { ...here, elevation: field?.airport.elevation ?? null };
    }
    const height = alt[i] ?? Number.NaN;
    if (near.elevation !== null && !(height > near.elevation + GROUND_LOW_FT)) states[k] = ON_GROUND;
  }
}

/** Decides each run of altitude-0 points: ground if it gets slow, stands at an edge of the data, or touches points that are on the ground. */
function settleZeros(trace: Trace, kept: Int32Array, states: Uint8Array): void {
  const { gs } = trace.points;
  const slow = slowPoints(trace, kept, ZERO_KT);
  for (let from = 0; from < states.length; from++) {
    if (states[from] !== ZERO) continue;
    let to = from;
    while (to + 1 < states.length && states[to + 1] === ZERO) to++;
    let ground = from === 0 || to === states.length - 1 || states[from - 1] === ON_GROUND || states[to + 1] === ON_GROUND;
    for (let k = from; k <= to && !ground; k++) ground = (gs[kept[k] ?? 0] ?? Number.NaN) < ZERO_KT || slow[k] === 1;
    states.fill(ground ? ON_GROUND : AIR, from, to + 1);
    from = to;
  }
}
