import type { Worker } from 'node:worker_threads';

import { startThread } from '../start-thread.ts';
import type { TraceLegs } from './legs-mapper.ts';
import type { TraceJob } from './trace-index.ts';
import type { TraceResult } from './trace-jobs.ts';
import type { WorkerSetup } from './trace-worker.ts';

/** Jobs are handed over in batches of about this many packed bytes: 50 ms of work, so that handing over costs nothing. */
const BATCH_BYTES = 2 * 1024 * 1024;
const BATCH_JOBS = 256;

/** Batches that may wait, done, for one that was begun earlier: results come in the order of jobs. */
const AHEAD = 4;

/** Megabytes for one thread. */
const MEMORY = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 };

/**
 * Runs jobs in worker threads and yields their results in the order of the jobs. Threads end with the loop over the results, whichever
 * way it ends. An error in a thread (out of memory, a mapper that does not load) is thrown.
 */
export async function* runInWorkers(jobs: Iterable<TraceJob>, setup: WorkerSetup, threads: number): AsyncGenerator<TraceResult<TraceLegs>> {
  const pool = Array.from({ length: threads }, () => new TraceThread(setup));
  const idle = [...pool];
  let wake = (): void => undefined;
  const pending: Promise<readonly TraceResult<TraceLegs>[]>[] = [];
  try {
    for (const batch of batches(jobs)) {
      let thread = idle.pop();
      while (thread === undefined) {
        await Promise.race([new Promise<void>((resolve) => (wake = resolve)), ...pool.map(({ failed }) => failed)]);
        thread = idle.pop();
      }
      const free = thread;
      const results = free.run(batch).finally(() => {
        idle.push(free);
        wake();
      });
      // Awaited below, in order; a failure meanwhile is not an unhandled one.
      results.catch(() => undefined);
      pending.push(results);
      while (pending.length > threads + AHEAD) yield* (await pending.shift()) ?? [];
    }
    while (pending.length > 0) yield* (await pending.shift()) ?? [];
  } finally {
    await Promise.all(pool.map((thread) => thread.end()));
  }
}

function* batches(jobs: Iterable<TraceJob>): Generator<readonly TraceJob[]> {
  let batch: TraceJob[] = [];
  let size = 0;
  for (const job of jobs) {
    batch.push(job);
    size += job.size;
    if (size < BATCH_BYTES && batch.length < BATCH_JOBS) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}

class TraceThread {
  readonly #worker: Worker;
  /** Rejects when the thread dies. */
  readonly failed: Promise<never>;

  constructor(setup: WorkerSetup) {
    this.#worker = startThread(new URL('./trace-worker', import.meta.url), setup, MEMORY);
    this.failed = new Promise((_, reject) => {
      this.#worker.once('error', reject);
      this.#worker.once('exit', (code) => reject(new Error(`a reading thread ended with code ${code}`)));
    });
    this.failed.catch(() => undefined);
  }

  run(jobs: readonly TraceJob[]): Promise<readonly TraceResult<TraceLegs>[]> {
    const answer = new Promise<readonly TraceResult<TraceLegs>[]>((resolve) => {
      this.#worker.once('message', resolve);
    });
    this.#worker.postMessage(jobs, []);
    return Promise.race([answer, this.failed]);
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
