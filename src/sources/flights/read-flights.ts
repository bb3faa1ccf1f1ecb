import { availableParallelism } from 'node:os';
import { basename } from 'node:path';

import type { AircraftLegs, FlightTable, TableRows } from '../../engines/flights/flight-data.ts';
import type { LeftOut } from '../../engines/flights/formats/left-out.ts';
import { joinTraces } from '../../engines/flights/join-traces.ts';
import type { Trace } from '../../engines/flights/point.ts';
import { AircraftFilter } from './aircraft-filter.ts';
import { planFlights, type FlightPlan } from './flight-plan.ts';
import { openLegsMapper, type LegsOptions, type TraceLegs } from './legs-mapper.ts';
import { readOtherFile, type FileReading } from './read-other-file.ts';
import { TraceJobs, type TraceMapper, type TraceResult } from './trace-jobs.ts';
import { runInWorkers } from './worker-pool.ts';

/** One thing read. `origin` is the name of a file, or `archive: member`. */
export type FlightInput =
  | { readonly kind: 'aircraft'; readonly aircraft: AircraftLegs; readonly points: number }
  | { readonly kind: 'table'; readonly table: FlightTable }
  | { readonly kind: 'left-out'; readonly origin: string; readonly leftOut: LeftOut };

/** How far the reading is: packed bytes and files, and what they held so far. */
export interface FlightProgress {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly files: number;
  readonly points: number;
}

export interface ReadFlightsOptions {
  /** `airports/airports.csv`. */
  readonly airports: string;
  /** Addresses or registrations; everything else is passed over. Absent = all. */
  readonly aircraft?: Iterable<string>;
  /** Each leg with its path. */
  readonly tracks?: boolean;
  readonly onProgress?: (progress: FlightProgress) => void;
  /** Worker threads; as many as the machine has cores, if absent. 0 = in this thread. */
  readonly threads?: number;
}

/** Below this many packed bytes, starting threads takes longer than reading. */
const WORTH_THREADS = 8 * 1024 * 1024;

/**
 * Reads files and folders of any flight format, told by content, into legs and tables. Day files of one aircraft make one trace, whichever
 * folders and archives they lie in. An archive is read where it lies, by threads that send back only legs, in its order: a day of the world
 * costs the memory of a few traces. Nothing that is damaged stops the reading: it is told as `left-out`.
 * Throws SOURCE_NOT_FOUND for a path that does not exist.
 */
export async function* readFlights(paths: readonly string[], options: ReadFlightsOptions): AsyncGenerator<FlightInput> {
  const aircraft = options.aircraft === undefined ? null : [...options.aircraft];
  const filter = aircraft === null ? null : new AircraftFilter(aircraft);
  const legs: LegsOptions = { airports: options.airports, tracks: options.tracks ?? false };
  const plan = await planFlights(paths, filter);
  const threads = options.threads ?? (plan.traces.bytes < WORTH_THREADS ? 0 : availableParallelism());
  // Reading the table of airports takes a while, and threads read their own.
  let mapper: TraceMapper<TraceLegs> | undefined;
  const map = (trace: Trace): TraceLegs => (mapper ??= openLegsMapper(legs))(trace);
  const results =
    threads === 0
      ? runHere(plan, new TraceJobs(plan.archives, filter, map))
      : runInWorkers(plan.traces.jobs(), { legs, archives: plan.archives, aircraft }, threads);
  yield* inputsOf(plan, filter, results, map, options);
}

async function* runHere(plan: FlightPlan, jobs: TraceJobs<TraceLegs>): AsyncGenerator<TraceResult<TraceLegs>> {
  try {
    for (const job of plan.traces.jobs()) yield await jobs.run(job);
  } finally {
    jobs.close();
  }
}

async function* inputsOf(
  plan: FlightPlan,
  filter: AircraftFilter | null,
  results: AsyncGenerator<TraceResult<TraceLegs>>,
  map: TraceMapper<TraceLegs>,
  { onProgress }: ReadFlightsOptions,
): AsyncGenerator<FlightInput> {
  const progress = { bytes: 0, totalBytes: plan.traces.bytes + plan.otherBytes, files: 0, points: 0 };
  for (const { name, leftOut } of plan.leftOut) for (const item of leftOut) yield { kind: 'left-out', origin: name, leftOut: item };
  for await (const { value, points, origins, leftOut, size } of results) {
    for (const { name, leftOut: items } of leftOut) for (const item of items) yield { kind: 'left-out', origin: name, leftOut: item };
    progress.bytes += size;
    progress.points += points;
    progress.files += origins.length;
    if (value !== undefined) yield { kind: 'aircraft', aircraft: { format: 'readsb-trace', ...value, origins }, points };
    onProgress?.({ ...progress });
  }
  const mixed = new MixedTraces();
  for (const { path, size } of plan.others) {
    const origin = basename(path);
    const reading = await readOtherFile(path, filter);
    for (const leftOut of reading.leftOut) yield { kind: 'left-out', origin, leftOut };
    progress.bytes += size;
    progress.files++;
    const table = tableOf(reading, filter);
    if (reading.kind === 'traces') mixed.add(reading, path, filter);
    else if (table !== null && reading.format !== null)
      yield { kind: 'table', table: { format: reading.format, origin, sha256: reading.sha256, table } };
    onProgress?.({ ...progress });
  }
  for (const { trace, format, origins } of mixed.joined()) {
    progress.points += trace.points.length;
    yield { kind: 'aircraft', aircraft: { format, ...map(trace), origins }, points: trace.points.length };
    onProgress?.({ ...progress });
  }
}

/** Files that hold several aircraft each: their traces are collected, so that an aircraft's days are joined, and come last. */
class MixedTraces {
  readonly #collected = new Map<
    string,
    { readonly format: AircraftLegs['format']; readonly traces: Trace[]; readonly origins: Set<string> }
  >();

  add(reading: Extract<FileReading, { kind: 'traces' }>, path: string, filter: AircraftFilter | null): void {
    const { format } = reading;
    if (format === null) return;
    for (const trace of reading.traces) {
      if (filter !== null && !filter.holds(trace)) continue;
      const key = joinKey(trace, path, format);
      const found = this.#collected.get(key) ?? { format, traces: [], origins: new Set() };
      this.#collected.set(key, found);
      found.traces.push(trace);
      found.origins.add(basename(path));
    }
  }

  *joined(): Generator<{ readonly trace: Trace; readonly format: AircraftLegs['format']; readonly origins: readonly string[] }> {
    for (const { format, traces, origins } of this.#collected.values()) yield { format, trace: joinTraces(traces), origins: [...origins] };
  }
}

/** Recordings are joined if they are of one aircraft and kind, and of recorders that mark the ground alike; one that names no aircraft stays alone. */
const joinKey = ({ aircraft, marksGround, altZeroMeansGround }: Trace, path: string, format: string): string =>
  `${format} ${aircraft ?? path} ${marksGround ?? false} ${altZeroMeansGround ?? false}`;

/** The rows of a table that are wanted; null for what is no table. */
function tableOf(reading: FileReading, filter: AircraftFilter | null): TableRows | null {
  const held = (registration: string | null): boolean => filter === null || filter.holdsRegistration(registration);
  const seen = (address: string | null): boolean => filter === null || filter.holdsAddress(address);
  switch (reading.kind) {
    case 'rows':
      return { kind: 'rows', rows: reading.rows.filter(({ tail }) => held(tail)) };
    case 'stated':
      return { kind: 'stated', flights: reading.flights.filter(({ aircraft }) => seen(aircraft)) };
    case 'stops':
      return { kind: 'stops', stops: reading.stops.filter(({ tail }) => held(tail)) };
    case 'events':
      return { kind: 'events', events: reading.events.filter(({ aircraft }) => seen(aircraft)) };
    case 'traces':
    case 'unreadable':
      return null;
    default:
      return reading satisfies never;
  }
}
