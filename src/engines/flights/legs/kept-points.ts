import type { Points } from '../point.ts';
import { distanceNm, longitudeStep } from '../sphere.ts';
import { JUMP_AGREE, JUMP_KT, JUMP_SLACK_NM, SOURCE_OVERLAP_S } from './thresholds.ts';

/** 0 = the aircraft tells its own position (ADS-B), 1 = it is worked out by multilateration, 2 = passed on by radar. By `POINT_SOURCES`. */
const RANK = [0, 0, 0, 2, 0, 1, 0, 0, 0, 0, 2, 2, 1, 0];
const KNOTS_TO_NM_PER_S = 1 / 3600;
/** A step shorter than this in latitude and in longitude needs no look: it is within the slack. */
const SHORT_DEGREES = (0.7 * JUMP_SLACK_NM) / 60;

/**
 * Indexes of the points that the leg rule works with, in order: without jumps that no aircraft can make (unless `JUMP_AGREE` points
 * agree on the new place, as after a spell of spoofing) and without worse sources where a better one reports too.
 */
export function keptPoints(points: Points): Int32Array {
  const { t, lat, lon, source, length } = points;
  const kept = new Int32Array(length);
  let count = 0;
  let last = -1;
  let bestAt = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < length; i++) {
    const time = t[i] ?? 0;
    const rank = RANK[source[i] ?? 13] ?? 0;
    if (rank > 0 && time - bestAt < SOURCE_OVERLAP_S) continue;
    if (last >= 0 && isJump(points, last, i) && !agrees(points, i)) continue;
    if (rank === 0) bestAt = time;
    kept[count++] = i;
    last = i;
  }
  return kept.subarray(0, count);

  function isJump(points: Points, from: number, to: number): boolean {
    const lat1 = lat[from] ?? 0;
    const lat2 = lat[to] ?? 0;
    const lon1 = lon[from] ?? 0;
    const lon2 = lon[to] ?? 0;
    if (Math.abs(lat2 - lat1) < SHORT_DEGREES && Math.abs(lon2 - lon1) < SHORT_DEGREES) return false;
    const allowed = JUMP_SLACK_NM + ((points.t[to] ?? 0) - (points.t[from] ?? 0)) * JUMP_KT * KNOTS_TO_NM_PER_S;
    // The sum of both steps is never shorter than the way: a cheap look that settles nearly every point.
    if ((Math.abs(lat2 - lat1) + Math.abs(longitudeStep(lon1, lon2))) * 60 < allowed) return false;
    return distanceNm(lat1, lon1, lat2, lon2) > allowed;
  }

  function agrees(points: Points, first: number): boolean {
    if (first + JUMP_AGREE > points.length) return false;
    for (let k = first + 1; k < first + JUMP_AGREE; k++) if (isJump(points, k - 1, k)) return false;
    return true;
  }
}
