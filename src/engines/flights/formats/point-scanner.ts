import { UNKNOWN_SOURCE } from '../point.ts';
import { callsignOf, LATEST_TIME, squawkOf } from './flight-text.ts';
import type { LeftOutCount } from './left-out.ts';
import { type PointColumns, pointFault } from './point-columns.ts';
import { readsbFlags, sourceIndexOf } from './readsb-points.ts';

/**
 * Reads the `trace` array of a readsb trace file straight from its bytes into columns: no string, no array and no object a point, which
 * is where `JSON.parse` spends its time. It knows the JSON that readsb and its like write (numbers of up to 9 digits without exponent,
 * `null`, short strings without escapes, one object of details) and gives up at anything else, at the byte where it met it:
 * the caller then reads the file with `JSON.parse`, or keeps the points so far where that fails too.
 */

/** Where the scanner stopped. */
export interface Scan {
  /** True if the closing bracket of the array was reached. */
  readonly complete: boolean;
  /** Index of the byte after the array, or of the byte that the scanner did not understand. */
  readonly end: number;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const NULL = [0x6e, 0x75, 0x6c, 0x6c] as const;
const GROUND_WORD = [0x67, 0x72, 0x6f, 0x75, 0x6e, 0x64] as const;
const FLIGHT_KEY = [0x66, 0x6c, 0x69, 0x67, 0x68, 0x74] as const;
const SQUAWK_KEY = [0x73, 0x71, 0x75, 0x61, 0x77, 0x6b] as const;
const TYPE_KEY = [0x74, 0x79, 0x70, 0x65] as const;

const POWERS_OF_TEN = Float64Array.from({ length: 10 }, (_, power) => 10 ** power);

/** Elements of a point that are kept apart while it is read. */
const ELEMENTS = 16;

export class PointScanner {
  /** Numbers of the point in hand, by element; NaN for null. */
  readonly #row = new Float64Array(ELEMENTS);
  /** The last spelling of each text and what it stands for: most points repeat it. */
  readonly #callsign = new LastText((text) => this.#columns?.textIndex(callsignOf(text)) ?? 0);
  readonly #squawk = new LastText((text) => this.#columns?.textIndex(squawkOf(text)) ?? 0);
  readonly #source = new LastText(sourceIndexOf);
  #columns: PointColumns | null = null;
  /** What the details of the point in hand tell. */
  #toldCallsign = 0;
  #toldSquawk = 0;
  #toldSource = UNKNOWN_SOURCE;

  /**
   * Scans from the byte after the array's opening bracket and adds the points to `columns`; points that a trace cannot hold are
   * counted in `leftOut`. `base` is the trace's `timestamp` in unix seconds.
   */
  scan(bytes: Uint8Array, start: number, base: number, columns: PointColumns, leftOut: LeftOutCount): Scan {
    this.#columns = columns;
    this.#callsign.forget();
    this.#squawk.forget();
    this.#source.forget();
    const row = this.#row;
    const end = bytes.length;
    let p = skipBlanks(bytes, start);
    if (bytes[p] === CLOSE_BRACKET) return { complete: true, end: p + 1 };
    for (;;) {
      p = skipBlanks(bytes, p);
      const pointStart = p;
      if (bytes[p] !== OPEN_BRACKET) return { complete: false, end: p };
      p++;
      let element = 0;
      let ground = false;
      let source = -1;
      this.#toldCallsign = 0;
      this.#toldSquawk = 0;
      this.#toldSource = UNKNOWN_SOURCE;
      for (;;) {
        let byte = bytes[p] as number;
        if (byte <= 0x20) {
          p = skipBlanks(bytes, p);
          byte = bytes[p] as number;
        }
        let digit = byte - ZERO;
        if (byte === MINUS || (digit >= 0 && digit <= 9)) {
          const negative = byte === MINUS;
          if (negative) digit = (bytes[++p] as number) - ZERO;
          let first = p;
          let mantissa = 0;
          while (digit >= 0 && digit <= 9) {
            mantissa = (mantissa * 10 + digit) | 0;
            digit = (bytes[++p] as number) - ZERO;
          }
          let digits = p - first;
          let value = mantissa;
          if (digit === DOT - ZERO) {
            first = ++p;
            digit = (bytes[p] as number) - ZERO;
            while (digit >= 0 && digit <= 9) {
              mantissa = (mantissa * 10 + digit) | 0;
              digit = (bytes[++p] as number) - ZERO;
            }
            digits = digits === 0 || p === first ? 10 : digits + p - first;
            value = mantissa / (POWERS_OF_TEN[p - first] as number);
          }
          // Ten digits and more need not fit 32 bits; a number without digits is none.
          if (digits === 0 || digits > 9) return { complete: false, end: pointStart };
          if (element < ELEMENTS) row[element] = negative ? 0 - value : value;
        } else if (byte === QUOTE) {
          const first = p + 1;
          p = stringEnd(bytes, first);
          if (p < 0) return { complete: false, end: pointStart };
          if (element === 3 && spells(bytes, first, p, GROUND_WORD)) {
            ground = true;
            row[3] = Number.NaN;
          } else if (element === 9) source = this.#source.value(bytes, first, p);
          else if (element < 14) return { complete: false, end: pointStart };
          p++;
        } else if (byte === NULL[0] && spells(bytes, p, p + 4, NULL)) {
          if (element < ELEMENTS) row[element] = Number.NaN;
          p += 4;
        } else if (byte === OPEN_BRACE && element === 8) {
          p = this.#details(bytes, p + 1);
          if (p < 0) return { complete: false, end: pointStart };
        } else return { complete: false, end: pointStart };
        element++;
        byte = bytes[p] as number;
        if (byte <= 0x20) {
          p = skipBlanks(bytes, p);
          byte = bytes[p] as number;
        }
        p++;
        if (byte === COMMA) continue;
        if (byte === CLOSE_BRACKET) break;
        return { complete: false, end: pointStart };
      }
      if (element < 8) leftOut.add('too-short', 'point');
      else {
        for (let missing = element; missing < 11; missing++) row[missing] = Number.NaN;
        const t = base + (row[0] as number);
        const lat = row[1] as number;
        const lon = row[2] as number;
        const why = t < LATEST_TIME && t >= 0 && lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180 ? null : pointFault(t, lat, lon);
        if (why === null) {
          const n = columns.length;
          if (n >= columns.t.length) columns.reserve(n + 1);
          columns.t[n] = t;
          columns.lat[n] = lat;
          columns.lon[n] = lon;
          columns.alt[n] = row[3] as number;
          columns.gs[n] = row[4] as number;
          columns.track[n] = row[5] as number;
          columns.vr[n] = row[7] as number;
          columns.altGeom[n] = row[10] as number;
          columns.callsign[n] = this.#toldCallsign;
          columns.squawk[n] = this.#toldSquawk;
          columns.flags[n] = readsbFlags(row[6] as number, ground);
          columns.source[n] = source < 0 ? this.#toldSource : source;
          columns.length = n + 1;
        } else leftOut.add(why, 'point');
      }
      p = skipBlanks(bytes, p);
      const byte = bytes[p];
      p++;
      if (byte === COMMA) continue;
      if (byte === CLOSE_BRACKET && p <= end) return { complete: true, end: p };
      return { complete: false, end: p - 1 };
    }
  }

  /** Reads an object of details from the byte after its brace; returns the index after it, -1 where it is not understood. */
  #details(bytes: Uint8Array, start: number): number {
    let p = start;
    let depth = 1;
    for (;;) {
      const byte = bytes[p];
      if (byte === undefined) return -1;
      p++;
      if (byte === QUOTE) {
        const first = p;
        p = stringEnd(bytes, first);
        if (p < 0) return -1;
        const last = p++;
        if (depth !== 1) continue;
        const flight = spells(bytes, first, last, FLIGHT_KEY);
        const squawk = !flight && spells(bytes, first, last, SQUAWK_KEY);
        if (!flight && !squawk && !spells(bytes, first, last, TYPE_KEY)) continue;
        // A value that is one of these words is followed by a comma or a brace, a key by its colon and, here, by a text.
        p = skipBlanks(bytes, p);
        if (bytes[p] !== COLON) continue;
        p = skipBlanks(bytes, p + 1);
        if (bytes[p] !== QUOTE) return -1;
        const text = p + 1;
        p = stringEnd(bytes, text);
        if (p < 0) return -1;
        if (flight) this.#toldCallsign = this.#callsign.value(bytes, text, p);
        else if (squawk) this.#toldSquawk = this.#squawk.value(bytes, text, p);
        else this.#toldSource = this.#source.value(bytes, text, p);
        p++;
      } else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth++;
      else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
        depth--;
        if (depth === 0) return p;
      }
    }
  }
}

/** The last text that stood in one place, kept as bytes, so that its repetition costs a comparison and no string. */
class LastText {
  readonly #bytes = new Uint8Array(32);
  readonly #meaning: (text: string) => number;
  #length = -1;
  #value = 0;

  constructor(meaning: (text: string) => number) {
    this.#meaning = meaning;
  }

  forget(): void {
    this.#length = -1;
  }

  value(bytes: Uint8Array, start: number, end: number): number {
    const length = end - start;
    let same = length === this.#length;
    for (let i = 0; same && i < length; i++) same = bytes[start + i] === this.#bytes[i];
    if (same) return this.#value;
    this.#value = this.#meaning(String.fromCharCode(...bytes.subarray(start, end)));
    this.#length = length <= this.#bytes.length ? length : -1;
    if (this.#length >= 0) this.#bytes.set(bytes.subarray(start, end));
    return this.#value;
  }
}

function skipBlanks(bytes: Uint8Array, start: number): number {
  let p = start;
  for (;;) {
    const byte = bytes[p];
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return p;
    p++;
  }
}

/** Index of the closing quote of a string without escapes and of ASCII only; -1 where it has any, or no end. */
function stringEnd(bytes: Uint8Array, start: number): number {
  let p = start;
  for (;;) {
    const byte = bytes[p];
    if (byte === QUOTE) return p;
    if (byte === undefined || byte === BACKSLASH || byte < 0x20 || byte > 0x7e) return -1;
    p++;
  }
}

function spells(bytes: Uint8Array, start: number, end: number, word: readonly number[]): boolean {
  if (end - start !== word.length) return false;
  for (let i = 0; i < word.length; i++) if (bytes[start + i] !== word[i]) return false;
  return true;
}
