import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

import { SplitFile } from '../dist/sources/flights/split-file.js';
import { unpackWhole } from '../dist/sources/flights/unpack.js';

/**
 * Reads and unpacks every member of a plan's archives with zlib, in as many threads, and does nothing else.
 * @param {import('../src/sources/flights/flight-plan.ts').FlightPlan} plan
 * @param {number} threads
 */
export async function unpackAlone(plan, threads) {
  const places = [...plan.traces.jobs()].flatMap((job) => job.places);
  const shares = Array.from({ length: threads }, (_, n) => places.filter((_, index) => index % threads === n));
  await Promise.all(
    shares.map(
      (share) =>
        new Promise((resolve, reject) => {
          const worker = new Worker(new URL(import.meta.url), { workerData: { archives: plan.archives, places: share } });
          worker.once('error', reject);
          worker.once('exit', resolve);
        }),
    ),
  );
}

if (!isMainThread && parentPort !== null) {
  const { archives, places } = workerData;
  const files = archives.map((parts) => new SplitFile(parts));
  const packed = new Uint8Array(16 * 1024 * 1024);
  for (const place of places) {
    const bytes = packed.subarray(0, place.size);
    files[place.archive].read(bytes, place.offset);
    unpackWhole(bytes);
  }
}
