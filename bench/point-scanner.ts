import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { ReadsbTraceReader } from '../src/engines/flights/formats/readsb-trace.ts';
import { hasShared, shared } from '../test/shared.ts';

/**
 * Claim: the point scanner reads real trace bytes at least three times as fast as `JSON.parse` reads them, on one core. Both take the
 * same bytes; `JSON.parse` is charged with decoding them, as it must, but not with making points of what it returns. That the
 * points are the same is a test (`readsb-trace.test.ts`).
 */

const RECORDINGS = [
  'trace_full_ac671b.json',
  'globe_history/2025/02/07/traces/ba/trace_full_c060ba.json',
  'globe_history/2025/02/08/traces/ba/trace_full_c060ba.json',
  'globe_history/2025/02/09/traces/8c/trace_full_abfd8c.json',
];
const ROUNDS = 150;

const decode = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

if (!hasShared) {
  console.log('no recordings beside the checkout: nothing to measure');
  process.exit(0);
}

const reader = new ReadsbTraceReader(decode);
const recordings = RECORDINGS.map((name) => {
  const file = readFileSync(shared(`data/flights/readsb/${name}`));
  return { name, bytes: file[0] === 0x1f ? gunzipSync(file) : file, points: 0, scan: [] as number[], parse: [] as number[] };
});
for (let round = 0; round < 2 * ROUNDS; round++) {
  for (const recording of recordings) {
    const scan = milliseconds(() => {
      reader.add(recording.bytes);
      recording.points = reader.lend().trace.points.length;
    });
    const parse = milliseconds(() => JSON.parse(decode(recording.bytes)));
    if (round < ROUNDS) continue;
    recording.scan.push(scan);
    recording.parse.push(parse);
  }
}

let worst = Number.POSITIVE_INFINITY;
for (const { name, bytes, points, scan, parse } of recordings) {
  const ratio = median(parse) / median(scan);
  worst = Math.min(worst, ratio);
  const speed = `${(bytes.length / median(scan) / 1e3).toFixed(0)} MB/s, ${(points / median(scan) / 1e3).toFixed(2)} million points/s`;
  console.log(`${name}: scanner ${speed}; JSON.parse ${(bytes.length / median(parse) / 1e3).toFixed(0)} MB/s; ratio ${ratio.toFixed(1)}`);
}
console.log(`lowest ratio ${worst.toFixed(1)} (goal: 3)`);
process.exitCode = worst >= 3 ? 0 : 1;
