import { parentPort, workerData } from 'node:worker_threads';

import { AircraftFilter } from './aircraft-filter.ts';
import { TraceJobs, type TraceMapper } from './trace-jobs.ts';
import type { TraceJob } from './trace-index.ts';

/** What a worker thread is started with; `module` is the address of a module that exports `openTraceMapper(options)`. */
export interface WorkerSetup {
  readonly module: string;
  readonly options: unknown;
  readonly archives: readonly (readonly string[])[];
  readonly aircraft: readonly string[] | null;
}

/** Loads a mapper by its module's address. */
export async function loadTraceMapper(module: string, options: unknown): Promise<TraceMapper<unknown>> {
  const { openTraceMapper } = (await import(module)) as {
    readonly openTraceMapper: (options: unknown) => TraceMapper<unknown> | Promise<TraceMapper<unknown>>;
  };
  return openTraceMapper(options);
}

// As a thread: takes batches of jobs and answers each with its results, in order.
if (parentPort !== null && isSetup(workerData)) {
  const port = parentPort;
  const { module, options, archives, aircraft } = workerData;
  const ready = loadTraceMapper(module, options).then(
    (mapper) => new TraceJobs(archives, aircraft === null ? null : new AircraftFilter(aircraft), mapper),
  );
  port.on('message', (jobs: readonly TraceJob[]) => {
    void (async () => {
      const worker = await ready;
      const results = [];
      for (const job of jobs) results.push(await worker.run(job));
      port.postMessage(results, []);
    })();
  });
}

function isSetup(value: unknown): value is WorkerSetup {
  return typeof value === 'object' && value !== null && 'archives' in value && 'module' in value;
}
