import { UNKNOWN_SOURCE } from '../point.ts';
import { callsignOf, LATEST_TIME, squawkOf } from './flight-text.ts';
import type { LeftOutCount } from './left-out.ts';
import { type PointColumns, pointFault } from './point-columns.ts';
import { readsbFlags, sourceIndexOf } from './readsb-points.ts';

/**
 * Reads the `trace` array of a readsb trace file straight from its bytes into columns: no string, no array and no object a point, which
 * is where `JSON.parse` spends its time. It knows the JSON that readsb and its like write (numbers of up to 9 digits without exponent,
 * `null`, short strings without escapes, one flat object of details) and gives up at anything else, at the point where it met it:
 * the caller then reads the file with `JSON.parse`, or keeps the points so far where that fails too.
 *
 * It never reads behind the last byte while a file is whole: V8 turns loops that did so once into ones five times as slow.
 */

/** Where the scanner stopped. */
export interface Scan {
  /** True if the closing bracket of the array was reached. */
  readonly complete: boolean;
  /** Index of the byte after the array, or of the point that the scanner did not understand. */
  readonly end: number;
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const GROUND_WORD = bytesOf('"ground"');
/** The details begin so wherever readsb knows the kind of message. */
const TYPE_FIRST = bytesOf('{"type":"');
/** A key, and the place in it of the letter that is rarest in details: the search goes from one such letter to the next. */
const FLIGHT = { key: bytesOf('"flight":"'), rare: 1 };
const SQUAWK = { key: bytesOf('"squawk":"'), rare: 2 };
const TYPE = { key: bytesOf('"type":"'), rare: 2 };

const POWERS_OF_TEN = Float64Array.from({ length: 10 }, (_, power) => 10 ** power);

/** Elements 0 to 10 of a point are kept; what follows (geometric rate, airspeed, roll) only has to be numbers. */
const KEPT = 11;
const REST_OF_POINT = lettersOtherThan('0123456789.,-nul \n\r\t');

export class PointScanner {
  /** Numbers of the point in hand, by element; NaN for null. */
  readonly #row = new Float64Array(KEPT);
  #columns: PointColumns | null = null;
  /** What the point in hand tells besides its numbers. Its source may stand in element 9 or in the details. */
  #ground = false;
  #callsign = 0;
  #squawk = 0;
  #source = UNKNOWN_SOURCE;
  #elements = 0;
  readonly #lastCallsign = new LastText((text) => this.#columns?.textIndex(callsignOf(text)) ?? 0);
  readonly #lastSquawk = new LastText((text) => this.#columns?.textIndex(squawkOf(text)) ?? 0);
  readonly #lastSource = new LastText(sourceIndexOf);

  /**
   * Scans from the byte after the array's opening bracket and adds the points to `columns`; points that a trace cannot hold are
   * counted in `leftOut`. `base` is the trace's `timestamp` in unix seconds.
   */
  scan(bytes: Uint8Array, start: number, base: number, columns: PointColumns, leftOut: LeftOutCount): Scan {
    this.#columns = columns;
    this.#lastCallsign.forget();
    this.#lastSquawk.forget();
    this.#lastSource.forget();
    const row = this.#row;
    const lastBracket = bytes.lastIndexOf(CLOSE_BRACKET);
    let p = skipBlanks(bytes, start);
    if (bytes[p] === CLOSE_BRACKET) return { complete: true, end: p + 1 };
    for (;;) {
      if (p >= lastBracket || bytes[p] !== OPEN_BRACKET) return { complete: false, end: p };
      const next = this.#point(bytes, p + 1);
      if (next < 0) return { complete: false, end: p };
      const t = base + (row[0] as number);
      const lat = row[1] as number;
      const lon = row[2] as number;
      // `pointFault` says the same, but numbers that are handed over are put on the heap, and there are 80 million points in a day.
      const isHeld = t >= 0 && t < LATEST_TIME && lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180;
      if (isHeld && this.#elements >= 8) {
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
        columns.callsign[n] = this.#callsign;
        columns.squawk[n] = this.#squawk;
        columns.flags[n] = readsbFlags((row[6] as number) | 0, this.#ground);
        columns.source[n] = this.#source;
        columns.length = n + 1;
      } else leftOut.add(this.#elements < 8 ? 'too-short' : (pointFault(t, lat, lon) ?? 'malformed'), 'point', `byte ${p}`);
      p = skipBlanks(bytes, next);
      const byte = bytes[p];
      if (byte === CLOSE_BRACKET) return { complete: true, end: p + 1 };
      if (byte !== COMMA) return { complete: false, end: p };
      p = skipBlanks(bytes, p + 1);
    }
  }

  /** Reads one point from the byte after its bracket; returns the index of the byte behind it, -1 where it is not understood. */
  #point(bytes: Uint8Array, start: number): number {
    const row = this.#row;
    this.#ground = false;
    this.#callsign = 0;
    this.#squawk = 0;
    this.#source = UNKNOWN_SOURCE;
    let p = start;
    let element = 0;
    for (;;) {
      let byte = bytes[p] as number;
      let digit = byte - ZERO;
      if (byte === MINUS || (digit >= 0 && digit <= 9)) {
        if (byte === MINUS) digit = (bytes[++p] as number) - ZERO;
        let first = p;
        let mantissa = 0;
        while (digit >= 0 && digit <= 9) {
          mantissa = (Math.imul(mantissa, 10) + digit) | 0;
          digit = (bytes[++p] as number) - ZERO;
        }
        let digits = p - first;
        if (digits === 0) return -1;
        let value = mantissa;
        if (digit === DOT - ZERO) {
          first = ++p;
          digit = (bytes[p] as number) - ZERO;
          while (digit >= 0 && digit <= 9) {
            mantissa = (Math.imul(mantissa, 10) + digit) | 0;
            digit = (bytes[++p] as number) - ZERO;
          }
          if (p === first) return -1;
          digits += p - first;
          // Nine digits fit 32 bits. The quotient of two whole numbers below 2^53 is rounded once, as JSON.parse rounds it.
          if (digits > 9) return -1;
          value = mantissa / (POWERS_OF_TEN[p - first] as number);
        } else if (digits > 9) return -1;
        row[element] = byte === MINUS ? 0 - value : value;
      } else if (byte === 0x6e) {
        if (bytes[p + 1] !== 0x75 || bytes[p + 2] !== 0x6c || bytes[p + 3] !== 0x6c) return -1;
        row[element] = Number.NaN;
        p += 4;
      } else if (byte === QUOTE) {
        if (element === 9) {
          p = this.#lastSource.read(bytes, p + 1);
          if (p < 0) return -1;
          this.#source = this.#lastSource.meaning;
        } else if (element === 3 && spells(bytes, p, GROUND_WORD)) {
          p += GROUND_WORD.length;
          this.#ground = true;
        } else return -1;
        row[element] = Number.NaN;
      } else if (byte === OPEN_BRACE && element === 8) {
        p = this.#details(bytes, p);
        if (p < 0) return -1;
      } else if (byte <= 0x20) {
        p = skipBlanks(bytes, p);
        continue;
      } else return -1;
      element++;
      if (element === KEPT) while (REST_OF_POINT[bytes[p] as number] === 0) p++;
      byte = bytes[p] as number;
      if (byte <= 0x20) {
        p = skipBlanks(bytes, p);
        byte = bytes[p] as number;
      }
      p++;
      if (byte === COMMA) continue;
      if (byte !== CLOSE_BRACKET) return -1;
      for (let missing = element; missing < KEPT; missing++) row[missing] = Number.NaN;
      this.#elements = element;
      return p;
    }
  }

  /**
   * Takes source, callsign and squawk out of the details and skips their other thirty keys. Returns the index after the closing brace,
   * -1 where the details are not as readsb writes them. An object or a brace within the details ends them too early here; the rest then
   * is no end of a point, which `#point` refuses.
   */
  #details(bytes: Uint8Array, start: number): number {
    const end = bytes.indexOf(CLOSE_BRACE, start);
    if (end < 0) return -1;
    let p = start + 1;
    if (spells(bytes, start, TYPE_FIRST)) {
      p = this.#lastSource.read(bytes, start + TYPE_FIRST.length);
      if (p < 0 || p > end) return -1;
      this.#source = this.#lastSource.meaning;
    } else if (p < end && (!isCompact(bytes, p, end) || find(bytes, TYPE, p, end) >= 0)) return -1;
    const flight = spells(bytes, p + 1, FLIGHT.key) ? p + 1 : find(bytes, FLIGHT, p, end);
    if (flight >= 0) {
      p = this.#lastCallsign.read(bytes, flight + FLIGHT.key.length);
      if (p < 0 || p > end) return -1;
      this.#callsign = this.#lastCallsign.meaning;
    }
    const squawk = find(bytes, SQUAWK, start, end);
    if (squawk >= 0) {
      p = this.#lastSquawk.read(bytes, squawk + SQUAWK.key.length);
      if (p < 0 || p > end) return -1;
      this.#squawk = this.#lastSquawk.meaning;
    }
    return end + 1;
  }
}

/** The last text that stood in one place, kept as bytes with its closing quote, so that its repetition costs a comparison and no string. */
class LastText {
  /** What the text read last stands for. */
  meaning = 0;
  readonly #bytes = new Uint8Array(32);
  readonly #meaningOf: (text: string) => number;
  #length = 0;

  constructor(meaningOf: (text: string) => number) {
    this.#meaningOf = meaningOf;
  }

  forget(): void {
    this.#length = 0;
  }

  /** Reads the string from the byte after its quote; returns the index after its closing quote, -1 where it is none (see `stringEnd`). */
  read(bytes: Uint8Array, start: number): number {
    const known = this.#bytes;
    const length = this.#length;
    let i = 0;
    while (i < length && bytes[start + i] === known[i]) i++;
    if (i === length && length > 0) return start + length;
    const end = stringEnd(bytes, start);
    if (end < 0) return -1;
    this.meaning = this.#meaningOf(String.fromCharCode(...bytes.subarray(start, end)));
    this.#length = end + 1 - start <= known.length ? end + 1 - start : 0;
    if (this.#length > 0) known.set(bytes.subarray(start, end + 1));
    return end + 1;
  }
}

/** Index at which a key stands between two bytes, -1 where it does not. */
function find(bytes: Uint8Array, { key, rare }: typeof FLIGHT, start: number, end: number): number {
  const letter = key[rare] as number;
  for (let p = bytes.indexOf(letter, start); p >= 0 && p < end; p = bytes.indexOf(letter, p + 1)) {
    if (spells(bytes, p - rare, key)) return p - rare;
  }
  return -1;
}

/** True if the first key of an object is followed by its value without a blank. */
function isCompact(bytes: Uint8Array, start: number, end: number): boolean {
  const last = bytes[start] === QUOTE ? stringEnd(bytes, start + 1) : -1;
  return last > 0 && last + 2 < end && bytes[last + 1] === COLON && (bytes[last + 2] as number) > 0x20;
}

function lettersOtherThan(letters: string): Uint8Array {
  const other = new Uint8Array(256).fill(1);
  for (const byte of bytesOf(letters)) other[byte] = 0;
  return other;
}

function skipBlanks(bytes: Uint8Array, start: number): number {
  let p = start;
  while ((bytes[p] as number) <= 0x20) p++;
  return p;
}

/** Index of the closing quote of a string of at most 255 bytes, all printable ASCII and no escape; -1 where it is none such. */
function stringEnd(bytes: Uint8Array, start: number): number {
  for (let p = start; p < start + 256; p++) {
    const byte = bytes[p] as number;
    if (byte === QUOTE) return p;
    if (!(byte >= 0x20 && byte <= 0x7e) || byte === 0x5c) return -1;
  }
  return -1;
}

function spells(bytes: Uint8Array, start: number, word: Uint8Array): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[start + i] !== word[i]) return false;
  return true;
}
