import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

import type { LeftOut } from '../../engines/flights/formats/left-out.ts';
import { ReadsbTraceReader } from '../../engines/flights/formats/readsb-trace.ts';
import type { Trace } from '../../engines/flights/point.ts';
import type { AircraftFilter } from './aircraft-filter.ts';
import type { FileLeftOut } from './flight-plan.ts';
import { SplitFile } from './split-file.ts';
import type { TraceJob, TracePlace } from './trace-index.ts';
import { unpack, unpackBy } from './unpack.ts';

/**
 * What is made of each trace; runs in a worker thread, so what it returns must be cloneable. The trace's points hold only until it
 * returns (`PointColumns.lend`), unless they are taken by `finish`.
 */
export type TraceMapper<R> = (trace: Trace) => R;

/** What became of one job. `value` is undefined where no point was read or the aircraft is not wanted. */
export interface TraceResult<R> {
  readonly aircraft: string;
  readonly registration: string | null;
  readonly origins: readonly string[];
  readonly value: R | undefined;
  readonly leftOut: readonly FileLeftOut[];
  readonly points: number;
  /** Bytes read, as packed. */
  readonly size: number;
}

/** Reads the files of one aircraft after another and hands each trace to a mapper. */
export class TraceJobs<R> {
  readonly #archives: readonly (readonly string[])[];
  readonly #filter: AircraftFilter | null;
  readonly #mapper: TraceMapper<R>;
  readonly #take: 'lend' | 'finish';
  readonly #reader = new ReadsbTraceReader((bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'));
  readonly #inflate = (packed: Uint8Array, size: number): Uint8Array | null => this.#reader.inflate(packed, size);
  readonly #open = new Map<number, SplitFile>();
  #packed = new Uint8Array(0);

  constructor(
    archives: readonly (readonly string[])[],
    filter: AircraftFilter | null,
    mapper: TraceMapper<R>,
    take: 'lend' | 'finish' = 'lend',
  ) {
    this.#take = take;
    this.#archives = archives;
    this.#filter = filter;
    this.#mapper = mapper;
  }

  async run(job: TraceJob): Promise<TraceResult<R>> {
    const leftOut: FileLeftOut[] = [];
    const origins: string[] = [];
    for (const place of job.places) {
      const name = this.#nameOf(job.aircraft, place);
      origins.push(name);
      const found = await this.#addFile(place);
      if (found.length > 0) leftOut.push({ name, leftOut: found });
    }
    const { trace, leftOut: ofAll } = this.#reader[this.#take]();
    if (ofAll.length > 0) leftOut.push({ name: origins.join(', '), leftOut: ofAll });
    const result = { aircraft: job.aircraft, registration: trace.registration ?? null, origins, leftOut, size: job.size };
    const isWanted = this.#filter === null || this.#filter.holds({ ...trace, aircraft: trace.aircraft ?? job.aircraft });
    if (!isWanted) return { ...result, value: undefined, points: 0, leftOut: [] };
    if (trace.points.length === 0) return { ...result, value: undefined, points: 0 };
    try {
      return { ...result, value: this.#mapper({ ...trace, aircraft: trace.aircraft ?? job.aircraft }), points: trace.points.length };
    } catch (error) {
      const failed = { why: 'failed', what: 'aircraft', count: 1, first: error instanceof Error ? error.message : String(error) } as const;
      return {
        ...result,
        value: undefined,
        points: trace.points.length,
        leftOut: [...leftOut, { name: origins.join(', '), leftOut: [failed] }],
      };
    }
  }

  close(): void {
    for (const file of this.#open.values()) file.close();
    this.#open.clear();
  }

  async #addFile(place: TracePlace): Promise<readonly LeftOut[]> {
    try {
      const packed = this.#bytesOf(place);
      const cutMember: LeftOut[] =
        packed.length < place.size
          ? [{ why: 'cut-short', what: 'file', count: 1, first: `${packed.length} of ${place.size} bytes are there` }]
          : [];
      const whole = unpackBy(this.#inflate, packed);
      const { bytes, cut } = whole === null ? await unpack(packed) : { bytes: whole, cut: null };
      const leftOut = this.#reader.add(bytes);
      if (cut === null || cutMember.length > 0) return [...cutMember, ...leftOut];
      return leftOut.map((item) =>
        item.what === 'file' ? { ...item, why: item.why === 'cut-short' ? item.why : 'unreadable', first: cut } : item,
      );
    } catch (error) {
      return [{ why: 'unreadable', what: 'file', count: 1, first: error instanceof Error ? error.message : String(error) }];
    }
  }

  /** The bytes as they lie there; in a buffer that the next call writes to again. */
  #bytesOf(place: TracePlace): Uint8Array {
    if (place.kind === 'file') return readFileSync(place.path);
    let archive = this.#open.get(place.archive);
    if (archive === undefined) {
      archive = new SplitFile(this.#archives[place.archive] ?? []);
      this.#open.set(place.archive, archive);
    }
    const size = Math.max(0, Math.min(place.size, archive.size - place.offset));
    if (this.#packed.length < size) this.#packed = new Uint8Array(size * 2);
    return this.#packed.subarray(0, archive.read(this.#packed.subarray(0, size), place.offset));
  }

  #nameOf(aircraft: string, place: TracePlace): string {
    if (place.kind === 'file') return place.path;
    return `${basename(this.#archives[place.archive]?.[0] ?? '')}: trace_full_${aircraft}.json`;
  }
}
