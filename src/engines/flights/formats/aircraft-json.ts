import { GROUND } from '../point.ts';
import { addressOf, callsignOf, numberOf, squawkOf, unixSeconds } from './flight-text.ts';
import { objectOf, valueAt } from './loose-json.ts';
import { type Reading, unreadable } from './reading.ts';
import { sourceIndexOf } from './readsb-points.ts';
import { readsbAircraft } from './readsb-trace.ts';
import { TraceSet } from './trace-set.ts';

type Told = Readonly<Record<string, unknown>>;

/**
 * A snapshot of all aircraft: readsb `aircraft.json`, and the API version 2 of its relatives, where the list may be called `ac` and `now`
 * is in milliseconds. A position is as old as its `seen_pos` says. `rr_lat`, `rr_lon` are where the receiver roughly is
 * and never a position.
 */
export function readAircraftJson(value: unknown): Reading {
  const list = listOf(value);
  if (list === null) return unreadable('unknown-format');
  const now = unixSeconds(valueAt(value, 'now'));
  const set = new TraceSet({ marksGround: true });
  for (const [index, item] of list.entries()) {
    const told = objectOf(item) ?? {};
    const aircraft = addressOf(told['hex']);
    const where = typeof told['hex'] === 'string' ? told['hex'].slice(0, 8) : `aircraft ${index + 1}`;
    if (aircraft === null) {
      set.leftOut.add('no-aircraft', 'aircraft', where);
      continue;
    }
    addSnapshot(set, aircraft, told, now, where);
    const { aircraft: _, ...about } = readsbAircraft(told);
    set.describe(aircraft, about);
  }
  return set.finish();
}

/** True for what `readAircraftJson` reads. */
export const isAircraftJson = (value: unknown): boolean => listOf(value) !== null;

function listOf(value: unknown): readonly unknown[] | null {
  const list = valueAt(value, 'aircraft') ?? valueAt(value, 'ac');
  return Array.isArray(list) && valueAt(value, 'now') !== undefined ? (list as readonly unknown[]) : null;
}

function addSnapshot(set: TraceSet, aircraft: string, told: Told, now: number, where: string): void {
  const last = objectOf(told['lastPosition']);
  const hasRough = told['rr_lat'] !== undefined;
  if (told['lat'] === undefined && last === null) {
    set.leftOut.add(hasRough ? 'rough-position' : 'no-position', 'point', where);
    return;
  }
  const isOld = told['lat'] === undefined;
  const place = isOld && last !== null ? last : told;
  const age = numberOf(place['seen_pos']);
  const position = {
    t: now - (Number.isNaN(age) ? 0 : age),
    lat: numberOf(place['lat']),
    lon: numberOf(place['lon']),
    source: sourceOf(told),
    callsign: callsignOf(told['flight']),
    squawk: squawkOf(told['squawk']),
  };
  // Height and speed are of now and not of a position that is more than a minute old.
  const motion = {
    alt: numberOf(told['alt_baro']),
    gs: numberOf(told['gs']),
    track: numberOf(told['track'] ?? told['true_heading']),
    vr: numberOf(told['baro_rate'] ?? told['geom_rate']),
    altGeom: numberOf(told['alt_geom']),
    flags: told['alt_baro'] === 'ground' ? GROUND : 0,
  };
  set.add(aircraft, isOld ? position : { ...position, ...motion }, where);
}

/** The kind of message; older files only list which values came by MLAT or TIS-B. */
function sourceOf(told: Told): number {
  if (typeof told['type'] === 'string') return sourceIndexOf(told['type']);
  const came = (by: string): boolean => Array.isArray(told[by]) && (told[by] as readonly unknown[]).includes('lat');
  return sourceIndexOf(came('mlat') ? 'mlat' : came('tisb') ? 'tisb_other' : 'unknown');
}
