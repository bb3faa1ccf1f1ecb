import { availableParallelism } from 'node:os';
import { basename } from 'node:path';

import type { AirportEvent, FlightRow, StatedFlight, StopRow } from '../../engines/flights/flight-row.ts';
import type { LeftOut } from '../../engines/flights/formats/left-out.ts';
import { joinTraces } from '../../engines/flights/join-traces.ts';
import type { Trace } from '../../engines/flights/point.ts';
import { AircraftFilter } from './aircraft-filter.ts';
import { planFlights, type FlightPlan } from './flight-plan.ts';
import { readOtherFile } from './read-other-file.ts';
import { TraceJobs, type TraceMapper, type TraceResult } from './trace-jobs.ts';
import { loadTraceMapper } from './trace-worker.ts';
import { runInWorkers } from './worker-pool.ts';

/** One thing read. `origins` and `origin` are names of files, or `archive: member`. `T` is the trace, or what was made of it. */
export type FlightInput<T> =
  | {
      readonly kind: 'trace';
      readonly aircraft: string | null;
      readonly value: T;
      readonly points: number;
      readonly origins: readonly string[];
    }
  | { readonly kind: 'rows'; readonly rows: readonly FlightRow[]; readonly origin: string }
  | { readonly kind: 'stated'; readonly flights: readonly StatedFlight[]; readonly origin: string }
  | { readonly kind: 'stops'; readonly stops: readonly StopRow[]; readonly origin: string }
  | { readonly kind: 'events'; readonly events: readonly AirportEvent[]; readonly origin: string }
  | { readonly kind: 'left-out'; readonly origin: string; readonly leftOut: LeftOut };

/** How far the reading is: packed bytes of trace files, and what they held so far. */
export interface FlightProgress {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly aircraft: number;
  readonly points: number;
}

export interface ReadOptions {
  /** Addresses or registrations; everything else is passed over. Absent = all. */
  readonly aircraft?: Iterable<string>;
  readonly onProgress?: (progress: FlightProgress) => void;
}

export interface MapOptions extends ReadOptions {
  /** Worker threads; as many as the machine has cores, if absent. 0 = in this thread. */
  readonly threads?: number;
}

/** Below this many packed bytes, starting threads takes longer than reading. */
const WORTH_THREADS = 8 * 1024 * 1024;

/**
 * Reads files and folders of any flight format, told by content. Day files of one aircraft make one trace, whichever folders and archives
 * they lie in. Nothing that is damaged stops the reading: it is told as `left-out`. Throws SOURCE_NOT_FOUND for a path that does not exist.
 * @public for the command that reads traces, which is not written yet
 */
export async function* readFlightFiles(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<FlightInput<Trace>> {
  const filter = options.aircraft === undefined ? null : new AircraftFilter(options.aircraft);
  const plan = await planFlights(paths, filter);
  const jobs = new TraceJobs(plan.archives, filter, (trace) => trace, 'finish');
  yield* inputsOf(plan, filter, runHere(plan, jobs), (trace) => trace, options);
}

/**
 * As `readFlightFiles`, with what a mapper makes of each trace in its place: `module` is the address (`import.meta.url` of a `.ts` or
 * `.js` file) of a module that exports `openTraceMapper(options)`, which worker threads load. So a day of the world costs the memory of
 * a few traces, and only results (legs, say) come back, in the order of the archive.
 */
export async function* mapFlightFiles<R>(
  paths: readonly string[],
  mapper: { readonly module: string; readonly options: unknown },
  options: MapOptions = {},
): AsyncGenerator<FlightInput<R>> {
  const aircraft = options.aircraft === undefined ? null : [...options.aircraft];
  const filter = aircraft === null ? null : new AircraftFilter(aircraft);
  const plan = await planFlights(paths, filter);
  const threads = options.threads ?? (plan.traces.bytes < WORTH_THREADS ? 0 : availableParallelism());
  const map = (await loadTraceMapper(mapper.module, mapper.options)) as TraceMapper<R>;
  const results =
    threads === 0
      ? runHere(plan, new TraceJobs(plan.archives, filter, map))
      : (runInWorkers(plan.traces.jobs(), { ...mapper, archives: plan.archives, aircraft }, threads) as AsyncGenerator<TraceResult<R>>);
  yield* inputsOf(plan, filter, results, map, options);
}

async function* runHere<R>(plan: FlightPlan, jobs: TraceJobs<R>): AsyncGenerator<TraceResult<R>> {
  try {
    for (const job of plan.traces.jobs()) yield await jobs.run(job);
  } finally {
    jobs.close();
  }
}

async function* inputsOf<T>(
  plan: FlightPlan,
  filter: AircraftFilter | null,
  results: AsyncGenerator<TraceResult<T>>,
  map: TraceMapper<T>,
  { onProgress }: ReadOptions,
): AsyncGenerator<FlightInput<T>> {
  for (const { name, leftOut } of plan.leftOut) for (const item of leftOut) yield { kind: 'left-out', origin: name, leftOut: item };
  const progress = { bytes: 0, totalBytes: plan.traces.bytes, aircraft: 0, points: 0 };
  for await (const { aircraft, value, points, origins, leftOut, size } of results) {
    for (const { name, leftOut: items } of leftOut) for (const item of items) yield { kind: 'left-out', origin: name, leftOut: item };
    progress.bytes += size;
    progress.points += points;
    if (value !== undefined) {
      progress.aircraft++;
      yield { kind: 'trace', aircraft, value, points, origins };
    }
    onProgress?.({ ...progress });
  }
  yield* otherInputs(plan.others, filter, map);
}

/** Files that hold several aircraft each: their traces are collected, so that an aircraft's days are joined, and come last. */
async function* otherInputs<T>(
  paths: readonly string[],
  filter: AircraftFilter | null,
  map: TraceMapper<T>,
): AsyncGenerator<FlightInput<T>> {
  const collected = new Map<string, { readonly traces: Trace[]; readonly origins: Set<string> }>();
  for (const path of paths) {
    const origin = basename(path);
    const reading = await readOtherFile(path, filter);
    for (const leftOut of reading.leftOut) yield { kind: 'left-out', origin, leftOut };
    switch (reading.kind) {
      case 'traces':
        for (const trace of reading.traces) {
          if (filter !== null && !filter.holds(trace)) continue;
          const key = joinKey(trace, path);
          const found = collected.get(key);
          if (found === undefined) collected.set(key, { traces: [trace], origins: new Set([origin]) });
          else {
            found.traces.push(trace);
            found.origins.add(origin);
          }
        }
        break;
      case 'rows':
        yield {
          kind: 'rows',
          origin,
          rows: filter === null ? reading.rows : reading.rows.filter(({ tail }) => filter.holdsRegistration(tail)),
        };
        break;
      case 'stated':
        yield {
          kind: 'stated',
          origin,
          flights: filter === null ? reading.flights : reading.flights.filter(({ aircraft }) => filter.holdsAddress(aircraft)),
        };
        break;
      case 'stops':
        yield {
          kind: 'stops',
          origin,
          stops: filter === null ? reading.stops : reading.stops.filter(({ tail }) => filter.holdsRegistration(tail)),
        };
        break;
      case 'events':
        yield {
          kind: 'events',
          origin,
          events: filter === null ? reading.events : reading.events.filter(({ aircraft }) => filter.holdsAddress(aircraft)),
        };
        break;
      case 'unreadable':
        break;
      default:
        reading satisfies never;
    }
  }
  for (const { traces, origins } of collected.values()) {
    const trace = joinTraces(traces);
    yield { kind: 'trace', aircraft: trace.aircraft, value: map(trace), points: trace.points.length, origins: [...origins] };
  }
}

/** Recordings are joined if they are of one aircraft and of recorders that mark the ground alike; one that names no aircraft stays alone. */
const joinKey = ({ aircraft, marksGround, altZeroMeansGround }: Trace, path: string): string =>
  `${aircraft ?? path} ${marksGround ?? false} ${altZeroMeansGround ?? false}`;
