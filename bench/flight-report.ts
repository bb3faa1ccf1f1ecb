import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { parse } from 'csv-parse/sync';

import { monthPeriod } from '../src/engines/flights/flight-report.ts';
import { shippedAirports } from '../src/run/flights/airports.ts';
import { reportFromFiles } from '../src/run/flights/report-flights.ts';
import { publishedCountsFrom, watchListFrom } from '../src/run/flights/watch-lists.ts';
import { hasShared, shared } from '../test/shared.ts';
import { quantile } from './measure.ts';

/**
 * Claim: from a RadarBox table of 5,885 rows to the report of a month takes less than a second after start, table of airports, watch-list and
 * published counts included. Beside it the reading of the same CSV alone. Each run is a process of its own, as a person's is; both are measured
 * in it, in turn first and last.
 */

const TABLE = 'data/flights/radarbox/RadarboxSWQ+WAL20200112-20200427.csv';
const RUNS = 7;
const AT_MOST_S = 1;

/** Seconds of processor time: a machine that is busy with other things does not change them much, and reading 0.6 MB waits for nothing. */
async function seconds(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

interface Run {
  readonly report: number;
  readonly parse: number;
}

async function once(parseFirst: boolean): Promise<Run> {
  const parsing = (): Promise<number> => seconds(() => Promise.resolve(parse(readFileSync(shared(TABLE)), { bom: true })));
  const reporting = (): Promise<number> =>
    seconds(async () => {
      const [airports, list, published] = await Promise.all([shippedAirports(), watchListFrom(), publishedCountsFrom()]);
      const { report } = await reportFromFiles([shared(TABLE)], monthPeriod('2020-03'), { airports, list, published });
      if (report.total === 0) throw new Error('a report without a flight');
    });
  if (parseFirst) {
    const parsed = await parsing();
    return { parse: parsed, report: await reporting() };
  }
  const report = await reporting();
  return { report, parse: await parsing() };
}

function measured(n: number): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(import.meta.url), ['--once', String(n % 2)]);
    child.once('message', (run) => resolve(run as Run));
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? undefined : reject(new Error(`a run ended with code ${code}`))));
  });
}

if (!hasShared) console.log('no table beside the checkout: nothing to measure');
else if (process.argv[2] === '--once') process.send?.(await once(process.argv[3] === '1'));
else {
  const runs: Run[] = [];
  for (let n = 0; n < RUNS; n++) runs.push(await measured(n));
  const median = (of: (run: Run) => number): number => quantile(runs.map(of), 0.5);
  const report = median((run) => run.report);
  const bare = median((run) => run.parse);
  const verdict = report <= AT_MOST_S ? 'holds' : 'DOES NOT HOLD';
  const ratio = (report / bare).toFixed(1);
  console.log(`csv-parse alone ${bare.toFixed(2)} s of processor time; to the report ${report.toFixed(2)} s, ${ratio} times as long`);
  console.log(`at most ${AT_MOST_S} s: ${verdict}`);
  if (report > AT_MOST_S) process.exitCode = 1;
}
