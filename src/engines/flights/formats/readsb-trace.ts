import type { Trace } from '../point.ts';
import { addressOf, numberOf, textOf, unixSeconds } from './flight-text.ts';
import { type LeftOut, LeftOutCount } from './left-out.ts';
import { looseJson, objectOf, type Decode } from './loose-json.ts';
import { PointColumns } from './point-columns.ts';
import { PointScanner } from './point-scanner.ts';
import { type Reading, unreadable } from './reading.ts';
import { addReadsbPoint } from './readsb-points.ts';

/**
 * readsb `trace_full_<hex>.json` and `trace_recent_<hex>.json` (readsb README-json.md): reads one file after another, keeping its
 * scanner and its columns, so that a day of 60,000 files costs no growing of columns.
 */
export class ReadsbTraceReader {
  readonly #columns = new PointColumns();
  readonly #scanner = new PointScanner();
  readonly #decode: Decode;

  constructor(decode: Decode) {
    this.#decode = decode;
  }

  /** The trace of unpacked bytes. Where the file breaks off, the points before the break are kept and the break is told. */
  read(bytes: Uint8Array): Reading {
    const start = traceStart(bytes);
    const head = start < 0 ? null : objectOf(tryJson(`${this.#decode(bytes.subarray(0, start))}]}`));
    const reference = numberOf(head?.['timestamp']);
    if (head === null || reference > MILLISECONDS) return this.#readSlowly(bytes);
    const leftOut = new LeftOutCount();
    const scan = this.#scanner.scan(bytes, start, unixSeconds(reference), this.#columns, leftOut);
    if (scan.complete && isEnd(bytes, scan.end)) return this.#finish(head, leftOut);
    const points = this.#columns.length;
    const whole = this.#readSlowly(bytes);
    if (whole.kind !== 'unreadable' || points === 0) return whole;
    this.#columns.length = 0;
    const again = new LeftOutCount();
    this.#scanner.scan(bytes, start, unixSeconds(reference), this.#columns, again);
    again.add('cut-short', 'file', `byte ${scan.end}`);
    return this.#finish(head, again);
  }

  /** With `JSON.parse`, for whatever the scanner does not know. */
  #readSlowly(bytes: Uint8Array): Reading {
    this.#columns.length = 0;
    const text = this.#decode(bytes);
    const value = objectOf(looseJson(text));
    if (value === null) return unreadable(/^\s*</.test(text) ? 'html' : 'not-json', text.slice(0, 40));
    if (!Array.isArray(value['trace'])) return unreadable('unknown-format');
    const trace = value['trace'] as readonly unknown[];
    const leftOut = new LeftOutCount();
    const base = unixSeconds(value['timestamp']);
    const scale = inMilliseconds(trace, numberOf(value['timestamp'])) ? 1e-3 : 1;
    for (const [index, element] of trace.entries()) {
      const why = addReadsbPoint(this.#columns, base, scale, element);
      if (why !== null) leftOut.add(why, 'point', `point ${index}`);
    }
    return this.#finish(value, leftOut);
  }

  #finish(head: Readonly<Record<string, unknown>>, leftOut: LeftOutCount): Reading {
    const { points, duplicates } = this.#columns.finish();
    leftOut.add('duplicate', 'point', undefined, duplicates);
    const list: readonly LeftOut[] = leftOut.list();
    return { kind: 'traces', traces: [{ ...readsbAircraft(head), points }], leftOut: list };
  }
}

/** What a readsb file says of the aircraft; each key may be missing singly. */
export function readsbAircraft(head: Readonly<Record<string, unknown>>): Omit<Trace, 'points'> {
  const registration = textOf(head['r']);
  const type = textOf(head['t']);
  const description = textOf(head['desc']);
  const operator = textOf(head['ownOp']);
  return {
    aircraft: addressOf(head['icao'] ?? head['hex']),
    marksGround: true,
    ...(registration !== null && { registration }),
    ...(type !== null && { type }),
    ...(description !== null && { description }),
    ...(operator !== null && { operator }),
    ...((numberOf(head['dbFlags']) & 1) === 1 && { military: true as const }),
  };
}

/** A reference time above this is in milliseconds (in seconds it would be the year 5138). */
const MILLISECONDS = 1e11;

/** A file in milliseconds throughout: its reference time says so, and its points reach further than any file of one day in seconds. */
function inMilliseconds(trace: readonly unknown[], reference: number): boolean {
  const last = trace.at(-1);
  return reference > MILLISECONDS && Array.isArray(last) && numberOf(last[0]) > 400_000;
}

const TRACE_KEY = [0x22, 0x74, 0x72, 0x61, 0x63, 0x65, 0x22] as const;

/** Index of the byte after `"trace":[`, -1 where there is none in the first 4,096 bytes. */
function traceStart(bytes: Uint8Array): number {
  const last = Math.min(bytes.length, 4096);
  for (let i = 0; i < last; i++) {
    if (bytes[i] !== TRACE_KEY[0] || !TRACE_KEY.every((byte, k) => bytes[i + k] === byte)) continue;
    let p = skipSpace(bytes, i + TRACE_KEY.length);
    if (bytes[p] !== 0x3a) continue;
    p = skipSpace(bytes, p + 1);
    return bytes[p] === 0x5b ? p + 1 : -1;
  }
  return -1;
}

/** True if nothing but the closing brace of the file follows. */
function isEnd(bytes: Uint8Array, start: number): boolean {
  const brace = skipSpace(bytes, start);
  return bytes[brace] === 0x7d && skipSpace(bytes, brace + 1) === bytes.length;
}

function skipSpace(bytes: Uint8Array, start: number): number {
  let p = start;
  while (p < bytes.length && (bytes[p] as number) <= 0x20) p++;
  return p;
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
