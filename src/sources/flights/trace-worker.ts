import { parentPort, workerData } from 'node:worker_threads';

import { AircraftFilter } from './aircraft-filter.ts';
import { openLegsMapper, type LegsOptions } from './legs-mapper.ts';
import { TraceJobs } from './trace-jobs.ts';
import type { TraceJob } from './trace-index.ts';

/** What a worker thread is started with. */
export interface WorkerSetup {
  readonly legs: LegsOptions;
  readonly archives: readonly (readonly string[])[];
  readonly aircraft: readonly string[] | null;
}

// As a thread: takes batches of jobs and answers each with its results, in order.
if (parentPort !== null && isSetup(workerData)) {
  const port = parentPort;
  const { legs, archives, aircraft } = workerData;
  const jobs = new TraceJobs(archives, aircraft === null ? null : new AircraftFilter(aircraft), openLegsMapper(legs));
  port.on('message', (batch: readonly TraceJob[]) => {
    void (async () => {
      const results = [];
      for (const job of batch) results.push(await jobs.run(job));
      port.postMessage(results, []);
    })();
  });
}

function isSetup(value: unknown): value is WorkerSetup {
  return typeof value === 'object' && value !== null && 'archives' in value && 'legs' in value;
}
