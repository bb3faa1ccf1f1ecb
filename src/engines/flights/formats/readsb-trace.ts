import type { Trace } from '../point.ts';
import { addressOf, numberOf, textOf, unixSeconds } from './flight-text.ts';
import { type LeftOut, LeftOutCount } from './left-out.ts';
import { looseJson, objectOf, type Decode } from './loose-json.ts';
import { PointColumns } from './point-columns.ts';
import { PointScanner } from './point-scanner.ts';
import { addReadsbPoint } from './readsb-points.ts';

/** What the files of one aircraft hold together, and what was left out of all of them. */
export interface ReadsbTrace {
  readonly trace: Trace;
  readonly leftOut: readonly LeftOut[];
}

/**
 * readsb `trace_full_<hex>.json` and `trace_recent_<hex>.json` (readsb README-json.md). `add` each file of one aircraft, then `finish`
 * or `lend` the trace that they make together; then the next aircraft. Scanner and columns are kept, so that a day of 60,000 files
 * costs no growing of columns.
 */
export class ReadsbTraceReader {
  readonly #columns = new PointColumns();
  readonly #scanner = new PointScanner();
  readonly #decode: Decode;
  #about: Omit<Trace, 'points'> | null = null;

  constructor(decode: Decode) {
    this.#decode = decode;
  }

  /** As `PointScanner.inflate`: what it returns may be added, before the next. */
  inflate(packed: Uint8Array, size: number): Uint8Array | null {
    return this.#scanner.inflate(packed, size);
  }

  /**
   * Adds the points of an unpacked file and returns what was left out of it. Where the file breaks off, the points before the break are
   * kept and the break is told; of a file that is no trace, nothing is added and the reason has `what: 'file'`.
   */
  add(bytes: Uint8Array): readonly LeftOut[] {
    const before = this.#columns.length;
    const start = traceStart(bytes);
    const head = start < 0 ? null : objectOf(tryJson(`${this.#decode(bytes.subarray(0, start))}]}`));
    const reference = numberOf(head?.['timestamp']);
    if (head === null || reference > MILLISECONDS) return this.#addSlowly(bytes);
    const leftOut = new LeftOutCount();
    const scan = this.#scanner.scan(bytes, start, unixSeconds(reference), this.#columns, leftOut);
    if (!scan.complete || !isEnd(bytes, scan.end)) {
      const after = this.#columns.length;
      this.#columns.length = before;
      const slow = this.#addSlowly(bytes);
      if (after === before || !slow.some(({ what }) => what === 'file')) return slow;
      // No JSON either: what the scanner read stands in the columns still.
      this.#columns.length = after;
      leftOut.add('cut-short', 'file', `byte ${scan.end}`);
    }
    this.#describe(head);
    return leftOut.list();
  }

  /** The trace of the files added since the last one, its points in columns of their own. */
  finish(): ReadsbTrace {
    return this.#take(this.#columns.finish());
  }

  /** As `finish`, but the points hold only until the next `add`: see `PointColumns.lend`. */
  lend(): ReadsbTrace {
    return this.#take(this.#columns.lend());
  }

  #take({ points, duplicates }: ReturnType<PointColumns['finish']>): ReadsbTrace {
    const trace = { aircraft: null, ...this.#about, points };
    this.#about = null;
    return { trace, leftOut: duplicates === 0 ? [] : [{ why: 'duplicate', what: 'point', count: duplicates }] };
  }

  /** With `JSON.parse`, for whatever the scanner does not know. */
  #addSlowly(bytes: Uint8Array): readonly LeftOut[] {
    const leftOut = new LeftOutCount();
    const text = this.#decode(bytes);
    const value = objectOf(looseJson(text));
    const trace = value?.['trace'];
    if (value === null || !Array.isArray(trace)) {
      const why = value !== null ? 'unknown-format' : /^\s*</.test(text) ? 'html' : text.trim() === '' ? 'empty' : 'not-json';
      leftOut.add(why, 'file', text.slice(0, 40));
      return leftOut.list();
    }
    const base = unixSeconds(value['timestamp']);
    const scale = inMilliseconds(trace, numberOf(value['timestamp'])) ? 1e-3 : 1;
    for (const [index, element] of (trace as readonly unknown[]).entries()) {
      const why = addReadsbPoint(this.#columns, base, scale, element);
      if (why !== null) leftOut.add(why, 'point', `point ${index + 1}`);
    }
    this.#describe(value);
    return leftOut.list();
  }

  /** The first file that says a thing about the aircraft counts. */
  #describe(head: Readonly<Record<string, unknown>>): void {
    const about = readsbAircraft(head);
    this.#about = { ...about, ...this.#about, aircraft: this.#about?.aircraft ?? about.aircraft };
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

const TRACE_KEY = Uint8Array.from('"trace"', (letter) => letter.charCodeAt(0));

/** Index of the byte after `"trace":[`, -1 where there is none in the first 4,096 bytes. */
function traceStart(bytes: Uint8Array): number {
  const last = Math.min(bytes.length, 4096);
  for (let i = 0; i < last; i++) {
    if (bytes[i] !== TRACE_KEY[0] || !TRACE_KEY.every((byte, k) => bytes[i + k] === byte)) continue;
    const colon = skipSpace(bytes, i + TRACE_KEY.length);
    if (bytes[colon] !== 0x3a) continue;
    const bracket = skipSpace(bytes, colon + 1);
    return bytes[bracket] === 0x5b ? bracket + 1 : -1;
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
