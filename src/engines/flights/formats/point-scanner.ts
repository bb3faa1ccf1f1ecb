import { callsignOf, LATEST_TIME, squawkOf } from './flight-text.ts';
import type { LeftOutCount } from './left-out.ts';
import { type PointColumns, pointFault } from './point-columns.ts';
import { POINT_LOOP } from './point-loop.ts';
import { sourceIndexOf } from './readsb-points.ts';

/** Where the scanner stopped. */
export interface Scan {
  /** True if the closing bracket of the array was reached. */
  readonly complete: boolean;
  /** Index of the byte after the array, or of the point that the scanner did not understand. */
  readonly end: number;
}

/** What `wasm/point-loop.ts` exports. Places are addresses in its memory. */
interface PointLoop {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly columnsAt: () => number;
  readonly faultsAt: () => number;
  readonly inputAt: () => number;
  readonly pointCount: () => number;
  readonly faultsCounted: () => number;
  readonly position: () => number;
  readonly forget: () => void;
  readonly scan: (start: number, lastBracket: number, base: number, latest: number) => 0 | 1 | 2;
  readonly inflate: (source: number, size: number, target: number, capacity: number) => number;
}

// The pure folders are compiled without the types of any host; every JavaScript host since 2017 has this one.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
};

/** As in `wasm/point-loop.ts`. */
const CHUNK = 1024;
const NUMBERS_OF_A_FAULT = 5;
const FULL = 2;
/** Zeros behind the last byte: more than the loop reads at a time. */
const PADDING = 128;
const PAGE = 65_536;
const CLOSE_BRACKET = 0x5d;

const DOUBLES = ['t', 'lat', 'lon', 'alt', 'gs', 'track', 'vr', 'altGeom'] as const;
const WORDS = ['callsign', 'squawk'] as const;
const BYTES = ['flags', 'source'] as const;

/**
 * Reads the `trace` array of a readsb trace file straight from its bytes into columns: no string, no array and no object a point, which
 * is where `JSON.parse` spends its time. The loop over the points is WebAssembly, which reads eight digits at a time where JavaScript reads one.
 * It knows the JSON that readsb and its like write (numbers of up to 9 digits without exponent,
 * `null`, short strings without escapes, one flat object of details) and gives up at anything else, at the point where it met it:
 * the caller then reads the file with `JSON.parse`, or keeps the points so far where that fails too.
 */
export class PointScanner {
  readonly #loop: PointLoop;
  #columns: PointColumns | null = null;
  #views: ReturnType<typeof viewsOf>;

  constructor() {
    this.#loop = openLoop((kind, start, end) => this.#meaningOf(kind, start, end));
    this.#views = viewsOf(this.#loop);
  }

  /**
   * Unpacks DEFLATE (RFC 1951) of `size` bytes to where the loop reads it, so that nothing is copied; null where it is something else, of another
   * size, or damaged. What it returns holds until the next file.
   */
  inflate(packed: Uint8Array, size: number): Uint8Array | null {
    const input = this.#loop.inputAt();
    const source = input + size + PADDING;
    this.#reserve(source + packed.length + PADDING);
    this.#views.memory.set(packed, source);
    const unpacked = this.#loop.inflate(source, packed.length, input, size);
    return unpacked === size ? this.#views.memory.subarray(input, input + size) : null;
  }

  /**
   * Scans from the byte after the array's opening bracket and adds the points to `columns`; points that a trace cannot hold are
   * counted in `leftOut`. `base` is the trace's `timestamp` in unix seconds.
   */
  scan(bytes: Uint8Array, start: number, base: number, columns: PointColumns, leftOut: LeftOutCount): Scan {
    const loop = this.#loop;
    const first = skipBlanks(bytes, start);
    if (bytes[first] === CLOSE_BRACKET) return { complete: true, end: first + 1 };
    this.#columns = columns;
    loop.forget();
    const input = this.#take(bytes);
    const lastBracket = input + bytes.lastIndexOf(CLOSE_BRACKET);
    let place = input + first;
    for (;;) {
      const state = loop.scan(place, lastBracket, base, LATEST_TIME);
      this.#handOver(columns, loop.pointCount());
      this.#countFaults(leftOut, loop.faultsCounted(), input);
      place = loop.position();
      if (state !== FULL) return { complete: state === 0, end: place - input };
    }
  }

  /** Copies a file to where the loop reads it, unless `inflate` put it there; returns the address. */
  #take(bytes: Uint8Array): number {
    const input = this.#loop.inputAt();
    const wanted = input + bytes.length + PADDING;
    this.#reserve(wanted);
    if (bytes.buffer !== this.#loop.memory.buffer) this.#views.memory.set(bytes, input);
    this.#views.memory.fill(0, input + bytes.length, wanted);
    return input;
  }

  #reserve(wanted: number): void {
    const { memory } = this.#loop;
    if (wanted <= memory.buffer.byteLength) return;
    memory.grow(Math.ceil((wanted * 1.5 - memory.buffer.byteLength) / PAGE));
    this.#views = viewsOf(this.#loop);
  }

  #handOver(columns: PointColumns, count: number): void {
    const { doubles, words, bytes } = this.#views;
    const from = columns.length;
    columns.reserve(from + count);
    DOUBLES.forEach((name, n) => columns[name].set(doubles.subarray(n * CHUNK, n * CHUNK + count), from));
    WORDS.forEach((name, n) => columns[name].set(words.subarray(n * CHUNK, n * CHUNK + count), from));
    BYTES.forEach((name, n) => columns[name].set(bytes.subarray(n * CHUNK, n * CHUNK + count), from));
    columns.length = from + count;
  }

  #countFaults(leftOut: LeftOutCount, count: number, input: number): void {
    const { faults } = this.#views;
    for (let n = 0; n < count; n++) {
      const [t = 0, lat = 0, lon = 0, elements = 0, at = 0] = faults.subarray(n * NUMBERS_OF_A_FAULT, (n + 1) * NUMBERS_OF_A_FAULT);
      leftOut.add(elements < 8 ? 'too-short' : (pointFault(t, lat, lon) ?? 'malformed'), 'point', `byte ${at - input}`);
    }
  }

  #meaningOf(kind: number, start: number, end: number): number {
    const text = String.fromCharCode(...this.#views.memory.subarray(start, end));
    if (kind === 2) return sourceIndexOf(text);
    return this.#columns?.textIndex(kind === 0 ? callsignOf(text) : squawkOf(text)) ?? 0;
  }
}

let compiled: object | null = null;

function openLoop(meaningOf: (kind: number, start: number, end: number) => number): PointLoop {
  compiled ??= new WebAssembly.Module(Uint8Array.from(POINT_LOOP.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)));
  return new WebAssembly.Instance(compiled, { 'point-loop': { meaningOf } }).exports as PointLoop;
}

/** The loop's memory as it lies there now: growing it takes the old views away. */
function viewsOf({ memory: { buffer }, columnsAt, faultsAt }: PointLoop): {
  readonly memory: Uint8Array;
  readonly doubles: Float64Array;
  readonly words: Uint32Array;
  readonly bytes: Uint8Array;
  readonly faults: Float64Array;
} {
  const columns = columnsAt();
  return {
    memory: new Uint8Array(buffer),
    doubles: new Float64Array(buffer, columns, 8 * CHUNK),
    words: new Uint32Array(buffer, columns + 64 * CHUNK, 2 * CHUNK),
    bytes: new Uint8Array(buffer, columns + 72 * CHUNK, 2 * CHUNK),
    faults: new Float64Array(buffer, faultsAt()),
  };
}

function skipBlanks(bytes: Uint8Array, start: number): number {
  let p = start;
  while ((bytes[p] ?? 0x21) <= 0x20) p++;
  return p;
}
