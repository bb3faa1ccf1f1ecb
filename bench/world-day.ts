import { execFileSync, fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { hasShared } from '../test/shared.ts';
import { writeWorldDay, type Archive } from './world-day-archive.ts';

/**
 * Claims, for a day archive of the world (`--scale 1`: 60,000 aircraft, some 80 million points; 0.1 unless told otherwise):
 * - reading it into legs with two threads takes less than twice as long as reading and unpacking it alone with two threads,
 * - in less than 500 MB of memory;
 * - a watch-list of 200 aircraft takes less than 1.2 times as long as one pass over the archive;
 * - the cost grows linearly: a quarter, a half and the whole of it.
 * Each measurement runs in a process of its own, of the built program (`world-day-phases.mjs`), so that its peak memory is its own.
 */

const AIRCRAFT = 60_000;
const PHASES = fileURLToPath(new URL('./world-day-phases.mjs', import.meta.url));
const BUILD = fileURLToPath(new URL('../scripts/build.mjs', import.meta.url));

interface Measured {
  readonly seconds: number;
  /** Processor time of all threads: what a machine that is busy with other things does not change. */
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
  readonly points: number;
  readonly legs: number;
}

/** The fastest of some runs of each phase, the phases taken in turn: the machine may be busy with other things. */
async function measureInTurn(phases: readonly string[], path: string, rounds: number): Promise<Readonly<Record<string, Measured>>> {
  const best: Record<string, Measured> = {};
  for (let round = 0; round < rounds; round++) {
    for (const phase of phases) {
      const run = await measure(phase, path);
      const before = best[phase];
      best[phase] =
        before === undefined
          ? run
          : {
              ...(run.seconds < before.seconds ? run : before),
              processorSeconds: Math.min(run.processorSeconds, before.processorSeconds),
              peakMegabytes: Math.max(run.peakMegabytes, before.peakMegabytes),
            };
    }
  }
  return best;
}

function measure(phase: string, path: string): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = fork(PHASES, [phase, path], { execArgv: [] });
    child.once('message', (message) => resolve(message as Measured));
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? undefined : reject(new Error(`the measurement of ${phase} ended with code ${code}`))));
  });
}

async function main(scale: number, rounds: number, folder: string | undefined): Promise<void> {
  execFileSync(process.execPath, [BUILD], { stdio: 'ignore' });
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const place = mkdtempSync(join(folder ?? tmpdir(), 'world-day-'));
  try {
    const units = [0.25, 0.5, 1].map((unit) => writeWorldDay(join(place, `day-${unit}.tar`), Math.round(AIRCRAFT * scale * unit)));
    const times: number[] = [];
    for (const unit of units) {
      const { legs } = await measureInTurn(['legs'], unit.path, rounds);
      if (legs === undefined || legs.points !== unit.points) throw new Error(`${legs?.points} points were read of ${unit.points}`);
      times.push(legs.processorSeconds);
      const found = `${(legs.points / 1e6).toFixed(2)} million points, ${legs.legs} legs`;
      console.log(
        `${unit.aircraft} aircraft, ${found}: ${legs.seconds.toFixed(2)} s, ${legs.processorSeconds.toFixed(2)} s of processor time`,
      );
    }
    const [first = Number.NaN] = times;
    console.log(`1, 2, 4 units: ${times.map((time) => (time / first).toFixed(2)).join(', ')} of processor time`);
    const whole = units.at(-1);
    if (whole !== undefined) report(whole, await measureInTurn(['legs', 'unpack', 'watch', 'pass'], whole.path, rounds));
    console.log(
      `load at the end: ${loadavg()
        .map((load) => load.toFixed(1))
        .join(', ')}`,
    );
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function report(whole: Archive, { legs, unpack, watch, pass }: Readonly<Record<string, Measured>>): void {
  if (legs === undefined || unpack === undefined || watch === undefined || pass === undefined) return;
  const rate = (whole.points / legs.seconds / 1e6).toFixed(2);
  const ratio = (a: number, b: number): string => (a / b).toFixed(2);
  console.log(`packed ${(whole.bytes / 2 ** 20).toFixed(0)} MiB, unpacked ${(whole.unpackedBytes / 2 ** 20).toFixed(0)} MiB`);
  console.log(
    `read into legs: ${legs.seconds.toFixed(2)} s, ${rate} million points/s, peak ${legs.peakMegabytes.toFixed(0)} MB (goal: 500)`,
  );
  console.log(
    `read and unpacked alone: ${unpack.seconds.toFixed(2)} s; ratio ${ratio(legs.seconds, unpack.seconds)}, ` +
      `of processor time ${ratio(legs.processorSeconds, unpack.processorSeconds)} (goal: 2)`,
  );
  console.log(
    `200 aircraft: ${watch.seconds.toFixed(2)} s; one pass ${pass.seconds.toFixed(2)} s; ratio ${ratio(watch.seconds, pass.seconds)} (goal: 1.2)`,
  );
}

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '0.1' },
    rounds: { type: 'string', default: '3' },
    folder: { type: 'string' },
  },
});
if (!hasShared) console.log('no recordings beside the checkout: nothing to make a day of');
else await main(Number(values.scale), Number(values.rounds), values.folder);
