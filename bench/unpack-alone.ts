import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

import type { FlightPlan } from '../src/sources/flights/flight-plan.ts';
import { SplitFile } from '../src/sources/flights/split-file.ts';
import type { TracePlace } from '../src/sources/flights/trace-index.ts';
import { unpackWhole } from '../src/sources/flights/unpack.ts';

interface Share {
  readonly archives: readonly (readonly string[])[];
  readonly places: readonly TracePlace[];
}

/** Reads and unpacks every member of a plan's archives and does nothing else: what no reader of them can be faster than. */
export async function unpackAlone(plan: FlightPlan, threads: number): Promise<void> {
  const places = [...plan.traces.jobs()].flatMap((job) => job.places);
  const shares = Array.from({ length: threads }, (_, n) => places.filter((_, index) => index % threads === n));
  await Promise.all(
    shares.map(
      (share) =>
        new Promise<void>((resolve, reject) => {
          const tsx = new URL('./api/index.mjs', pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm'))).href;
          const worker = new Worker(
            `import(${JSON.stringify(tsx)}).then(({ register }) => (register(), import(${JSON.stringify(import.meta.url)})));`,
            {
              eval: true,
              workerData: { archives: plan.archives, places: share } satisfies Share,
            },
          );
          worker.once('error', reject);
          worker.once('exit', () => resolve());
        }),
    ),
  );
}

if (!isMainThread && parentPort !== null) {
  const { archives, places } = workerData as Share;
  const files = archives.map((parts) => new SplitFile(parts));
  const packed = new Uint8Array(16 * 1024 * 1024);
  for (const place of places) {
    if (place.kind !== 'member') continue;
    const bytes = packed.subarray(0, place.size);
    files[place.archive]?.read(bytes, place.offset);
    unpackWhole(bytes);
  }
}
