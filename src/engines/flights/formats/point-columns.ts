import { GROUND, UNKNOWN_SOURCE, type Points } from '../point.ts';
import type { LeftOutReason } from './left-out.ts';
import { LATEST_TIME } from './flight-text.ts';

/** A point on its way into the columns. NaN or absent = not told; texts are cleaned already, '' = not told. */
export interface PointDraft {
  readonly t: number;
  readonly lat: number;
  readonly lon: number;
  readonly alt?: number;
  readonly gs?: number;
  readonly track?: number;
  readonly vr?: number;
  readonly altGeom?: number;
  /** Bits of `Points.flags`. */
  readonly flags?: number;
  readonly source?: number;
  readonly callsign?: string;
  readonly squawk?: string;
}

/** A finished trace, and how many of its points were told twice. */
export interface Finished {
  readonly points: Points;
  readonly duplicates: number;
}

/** Two reports less than this many seconds apart are of the same moment: formats round to milliseconds or hundredths. */
const SAME_MOMENT = 0.0005;

/** A point is held against this many before it at the most, so that a file that tells one moment over and over takes no square of time. */
const MOST_OF_ONE_MOMENT = 64;

/**
 * The growing columns of one trace. `add` refuses a point that a trace must not hold; the fast scanner writes to the columns itself
 * (`reserve`, then `length`) and keeps the same rules. `finish` sorts by time, drops exact duplicates and cuts the columns to length.
 */
export class PointColumns {
  length = 0;
  t = new Float64Array(0);
  lat = new Float64Array(0);
  lon = new Float64Array(0);
  alt = new Float64Array(0);
  gs = new Float64Array(0);
  track = new Float64Array(0);
  vr = new Float64Array(0);
  altGeom = new Float64Array(0);
  callsign = new Uint32Array(0);
  squawk = new Uint32Array(0);
  flags = new Uint8Array(0);
  source = new Uint8Array(0);
  #texts: string[] = [''];
  #indexes = new Map<string, number>();

  /** Makes room for as many points as `capacity`, at the least. */
  reserve(capacity: number): void {
    if (capacity <= this.t.length) return;
    const size = Math.max(capacity, this.t.length * 2, 64);
    const wider = (column: Float64Array): Float64Array<ArrayBuffer> => {
      const grown = new Float64Array(size);
      grown.set(column);
      return grown;
    };
    this.t = wider(this.t);
    this.lat = wider(this.lat);
    this.lon = wider(this.lon);
    this.alt = wider(this.alt);
    this.gs = wider(this.gs);
    this.track = wider(this.track);
    this.vr = wider(this.vr);
    this.altGeom = wider(this.altGeom);
    this.callsign = grow(new Uint32Array(size), this.callsign);
    this.squawk = grow(new Uint32Array(size), this.squawk);
    this.flags = grow(new Uint8Array(size), this.flags);
    this.source = grow(new Uint8Array(size), this.source);
  }

  /** Index of a text in `Points.texts`; 0 for ''. */
  textIndex(text: string): number {
    if (text === '') return 0;
    let index = this.#indexes.get(text);
    if (index === undefined) {
      index = this.#texts.push(text) - 1;
      this.#indexes.set(text, index);
    }
    return index;
  }

  /** Adds a point, or says why a trace cannot hold it. */
  add(point: PointDraft): LeftOutReason | null {
    const why = pointFault(point.t, point.lat, point.lon);
    if (why !== null) return why;
    const n = this.length;
    this.reserve(n + 1);
    this.t[n] = point.t + 0;
    this.lat[n] = point.lat + 0;
    this.lon[n] = point.lon + 0;
    this.alt[n] = finite(point.alt);
    this.gs[n] = finite(point.gs);
    this.track[n] = finite(point.track);
    this.vr[n] = finite(point.vr);
    this.altGeom[n] = finite(point.altGeom);
    this.callsign[n] = this.textIndex(point.callsign ?? '');
    this.squawk[n] = this.textIndex(point.squawk ?? '');
    this.flags[n] = point.flags ?? 0;
    this.source[n] = point.source ?? UNKNOWN_SOURCE;
    this.length = n + 1;
    return null;
  }

  /** The points so far, and how many were exact duplicates. Leaves these columns empty, their room kept for the next trace. */
  finish(): Finished {
    return this.#finished(() => this.#copies());
  }

  /**
   * As `finish`, but the points are views of these columns and hold only until the next point is added: copying a trace costs as much as
   * scanning it. For a worker that is done with one trace before it reads the next.
   */
  lend(): Finished {
    return this.#finished(() => this.#views());
  }

  #finished(pointsOf: () => Points): Finished {
    const before = this.length;
    this.#putInOrder();
    const points = pointsOf();
    this.length = 0;
    this.#texts = [''];
    this.#indexes = new Map();
    return { points, duplicates: before - points.length };
  }

  /** Sorts the columns by time where they are not sorted, and closes the gaps that duplicates leave. */
  #putInOrder(): void {
    const { t, length } = this;
    let step = Number.POSITIVE_INFINITY;
    for (let i = 1; i < length; i++) step = Math.min(step, (t[i] as number) - (t[i - 1] as number));
    if (step >= SAME_MOMENT) return;
    const order = new Uint32Array(length);
    for (let i = 0; i < length; i++) order[i] = i;
    if (step < 0) order.sort((a, b) => at(t, a) - at(t, b) || a - b);
    let kept = 0;
    for (let i = 0; i < length; i++) {
      const candidate = at(order, i);
      let twin = -1;
      const oldest = Math.max(0, kept - MOST_OF_ONE_MOMENT);
      for (let j = kept - 1; j >= oldest && at(t, candidate) - at(t, at(order, j)) < SAME_MOMENT; j--) {
        if (this.#same(candidate, at(order, j))) twin = at(order, j);
      }
      if (twin < 0) order[kept++] = candidate;
      else this.#complete(twin, candidate);
    }
    if (step < 0 || kept < length) this.#keep(order.subarray(0, kept));
  }

  #keep(order: Uint32Array): void {
    for (const column of [this.t, this.lat, this.lon, this.alt, this.gs, this.track, this.vr, this.altGeom]) {
      column.set(Float64Array.from(order, (from) => at(column, from)));
    }
    for (const column of [this.callsign, this.squawk]) column.set(Uint32Array.from(order, (from) => at(column, from)));
    for (const column of [this.flags, this.source]) column.set(Uint8Array.from(order, (from) => at(column, from)));
    this.length = order.length;
  }

  #same(a: number, b: number): boolean {
    const grounds = (at(this.flags, a) ^ at(this.flags, b)) & GROUND;
    return at(this.lat, a) === at(this.lat, b) && at(this.lon, a) === at(this.lon, b) && grounds === 0;
  }

  /** A duplicate may carry what its twin does not: two files tell the callsign with different points. */
  #complete(kept: number, duplicate: number): void {
    for (const column of [this.alt, this.gs, this.track, this.vr, this.altGeom]) {
      if (Number.isNaN(at(column, kept))) column[kept] = at(column, duplicate);
    }
    if (at(this.callsign, kept) === 0) this.callsign[kept] = at(this.callsign, duplicate);
    if (at(this.squawk, kept) === 0) this.squawk[kept] = at(this.squawk, duplicate);
  }

  #views(): Points {
    const { length } = this;
    return {
      length,
      t: this.t.subarray(0, length),
      lat: this.lat.subarray(0, length),
      lon: this.lon.subarray(0, length),
      alt: this.alt.subarray(0, length),
      gs: this.gs.subarray(0, length),
      track: this.track.subarray(0, length),
      vr: this.vr.subarray(0, length),
      altGeom: this.altGeom.subarray(0, length),
      callsign: this.callsign.subarray(0, length),
      squawk: this.squawk.subarray(0, length),
      flags: this.flags.subarray(0, length),
      source: this.source.subarray(0, length),
      texts: this.#texts,
    };
  }

  /** One buffer a trace, as a dozen small ones cost more than what is in them. */
  #copies(): Points {
    const { length } = this;
    const buffer = new ArrayBuffer(length * BYTES_A_POINT);
    const doubles = (place: number, from: Float64Array): Float64Array => copy(new Float64Array(buffer, place * 8 * length, length), from);
    return {
      length,
      t: doubles(0, this.t),
      lat: doubles(1, this.lat),
      lon: doubles(2, this.lon),
      alt: doubles(3, this.alt),
      gs: doubles(4, this.gs),
      track: doubles(5, this.track),
      vr: doubles(6, this.vr),
      altGeom: doubles(7, this.altGeom),
      callsign: copy(new Uint32Array(buffer, 64 * length, length), this.callsign),
      squawk: copy(new Uint32Array(buffer, 68 * length, length), this.squawk),
      flags: copy(new Uint8Array(buffer, 72 * length, length), this.flags),
      source: copy(new Uint8Array(buffer, 73 * length, length), this.source),
      texts: this.#texts,
    };
  }
}

/** Eight doubles, two 32-bit indexes, two bytes. */
const BYTES_A_POINT = 74;

/** Why a trace cannot hold a point with this time and position; null if it can. */
export function pointFault(t: number, lat: number, lon: number): LeftOutReason | null {
  if (!(t >= 0 && t < LATEST_TIME)) return 'no-time';
  if (lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180) return null;
  return Number.isNaN(lat) || Number.isNaN(lon) ? 'no-position' : 'off-the-globe';
}

type Numbers = Float64Array | Uint32Array | Uint8Array;

/** An element within bounds. */
const at = (column: Numbers, index: number): number => column[index] as number;

const finite = (value: number | undefined): number => (value === undefined || !Number.isFinite(value) ? Number.NaN : value + 0);

function grow<T extends Numbers>(wider: T, column: T): T {
  wider.set(column);
  return wider;
}

function copy<T extends Numbers>(target: T, from: T): T {
  target.set(from.subarray(0, target.length));
  return target;
}
