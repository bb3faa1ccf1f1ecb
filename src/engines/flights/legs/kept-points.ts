import type { Points } from '../point.ts';
import { distanceNm, NM_PER_DEGREE } from '../sphere.ts';
import { JUMP_AGREE, JUMP_KT, JUMP_SLACK_NM, SOURCE_OVERLAP_S } from './thresholds.ts';

/** 0 = the aircraft tells its own position (ADS-B), 1 = it is worked out by multilateration, 2 = passed on by radar. By `POINT_SOURCES`. */
const RANK = Uint8Array.of(0, 0, 0, 2, 0, 1, 0, 0, 0, 0, 2, 2, 1, 0);
const KNOTS_TO_NM_PER_S = 1 / 3600;

/**
 * Indexes of the points that the leg rule works with, in order: without jumps that no aircraft can make (unless `JUMP_AGREE` points
 * agree on the new place, as after a spell of spoofing) and without worse sources where a better one reports too.
 */
export function keptPoints(points: Points): Int32Array {
  const kept = new Int32Array(points.length);
  return kept.subarray(0, keepPoints(points, kept));
}

/** A function of its own, with nothing behind its loop: V8 compiles the loop while it runs for the first time, and throws that away, each time, at whatever follows. */
function keepPoints(points: Points, kept: Int32Array): number {
  const { t, lat, lon, source, length } = points;
  let count = 0;
  let bestAt = Number.NEGATIVE_INFINITY;
  // Of the last point that was kept: a day has 80 million, and reading these again costs more than all that is done with them.
  let lastTime = 0;
  let lastLat = 0;
  let lastLon = 0;
  for (let i = 0; i < length; i++) {
    const time = t[i] ?? 0;
    const y = lat[i] ?? 0;
    const x = lon[i] ?? 0;
    const rank = RANK[source[i] ?? 13] ?? 0;
    if (rank > 0 && time - bestAt < SOURCE_OVERLAP_S) continue;
    // The sum of both steps is never shorter than the way: a cheap look that settles nearly every point.
    const isNear = (Math.abs(y - lastLat) + Math.abs(x - lastLon)) * NM_PER_DEGREE < farthest(time - lastTime);
    if (!isNear && count > 0 && isJump(time - lastTime, lastLat, lastLon, y, x) && !agrees(i)) continue;
    if (rank === 0) bestAt = time;
    kept[count++] = i;
    lastTime = time;
    lastLat = y;
    lastLon = x;
  }
  return count;

  /** The next points do not jump. */
  function agrees(first: number): boolean {
    if (first + JUMP_AGREE > length) return false;
    for (let k = first + 1; k < first + JUMP_AGREE; k++) {
      if (isJump((t[k] ?? 0) - (t[k - 1] ?? 0), lat[k - 1] ?? 0, lon[k - 1] ?? 0, lat[k] ?? 0, lon[k] ?? 0)) return false;
    }
    return true;
  }
}

/** Nautical miles that an aircraft may be away after so many seconds. */
const farthest = (seconds: number): number => JUMP_SLACK_NM + seconds * JUMP_KT * KNOTS_TO_NM_PER_S;

/** True for a step that no aircraft can make in so many seconds. */
const isJump = (seconds: number, lat1: number, lon1: number, lat2: number, lon2: number): boolean =>
  distanceNm(lat1, lon1, lat2, lon2) > farthest(seconds);
