import { GEOMETRIC, GROUND, NEW_LEG, POINT_SOURCES, STALE, UNKNOWN_SOURCE } from '../point.ts';
import { callsignOf, numberOf, squawkOf } from './flight-text.ts';
import type { LeftOutReason } from './left-out.ts';
import type { PointColumns } from './point-columns.ts';

/** Flag bits of a readsb trace point (element 6), as `Points.flags`. Bit 4 (vertical rate is geometric) has no use here. */
export function readsbFlags(bits: number, ground: boolean): number {
  return (ground ? GROUND : 0) | (bits & 1 ? STALE : 0) | (bits & 2 ? NEW_LEG : 0) | (bits & 8 ? GEOMETRIC : 0);
}

const SOURCE_INDEXES: ReadonlyMap<unknown, number> = new Map(POINT_SOURCES.map((source, index) => [source, index]));

/** Index into `POINT_SOURCES` of readsb's word for a source; `UNKNOWN_SOURCE` for any other. */
export const sourceIndexOf = (word: unknown): number => SOURCE_INDEXES.get(word) ?? UNKNOWN_SOURCE;

/**
 * Adds one element of a readsb `trace` array (readsb README-json.md): 8 to 15 elements, of which the first 11 are used.
 * The slow path and the measure of the point scanner. `base` is the trace's `timestamp` in unix seconds, `scale` the seconds of one unit of element 0.
 */
export function addReadsbPoint(columns: PointColumns, base: number, scale: number, element: unknown): LeftOutReason | null {
  if (!Array.isArray(element)) return 'malformed';
  if (element.length < 8) return 'too-short';
  const [seconds, lat, lon, alt, gs, track, bits, vr, details, source, altGeom] = element as readonly unknown[];
  const told = typeof details === 'object' && details !== null ? (details as Readonly<Record<string, unknown>>) : {};
  return columns.add({
    t: base + numberOf(seconds) * scale,
    lat: numberOf(lat),
    lon: numberOf(lon),
    alt: numberOf(alt),
    gs: numberOf(gs),
    track: numberOf(track),
    vr: numberOf(vr),
    altGeom: numberOf(altGeom),
    flags: readsbFlags(typeof bits === 'number' ? bits : 0, alt === 'ground'),
    source: sourceIndexOf(typeof source === 'string' ? source : told['type']),
    callsign: callsignOf(told['flight']),
    squawk: typeof told['squawk'] === 'string' ? squawkOf(told['squawk']) : '',
  });
}
