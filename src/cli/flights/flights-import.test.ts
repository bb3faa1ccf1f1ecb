import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { afterAll, expect, it } from 'vitest';

import { habeas } from '../../../test/command-line.ts';
import { describeShared, shared } from '../../../test/shared.ts';
import type { FlightReport } from '../../engines/flights/flight-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'habeas-flights-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** A command line in a process of its own that is killed after so many milliseconds. */
async function killedAfter(milliseconds: number, ...args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, ['--import', TSX, MAIN, ...args], { stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  await new Promise((resolve) => child.once('close', resolve));
  clearTimeout(timer);
}

interface Imported {
  readonly flights: number;
  readonly added: number;
  readonly present: number;
}

describeShared('flights import', () => {
  const TABLE = shared('data/flights/radarbox/RadarboxSWQ+WAL20200112-20200427.csv');

  it('killed again and again, it leaves a sound ledger, and another completes it; then it adds nothing and the report is whole', async () => {
    const data = join(folder, 'killed');
    const line = ['flights', 'import', TABLE, '--data', data];
    // An empty record is nothing to verify, and a slow machine may be stopped before it has anything.
    writeFileSync(join(folder, 'note.txt'), 'The offer stands, the minister said.');
    expect(await habeas('read', join(folder, 'note.txt'), '--data', data)).toMatchObject({ code: 0 });
    for (const milliseconds of [6000, 9000, 13_000]) {
      await killedAfter(milliseconds, ...line);
      expect(await habeas('verify', '--data', data)).toMatchObject({ code: 0 });
    }
    const last = JSON.parse((await habeas(...line, '--json')).out) as Imported;
    expect(last.flights).toBe(1818);
    expect(JSON.parse((await habeas(...line, '--json')).out)).toMatchObject({ flights: 1818, added: 0 });
    expect(await habeas('verify', '--data', data)).toMatchObject({ code: 0 });
    const report = JSON.parse((await habeas('flights', 'report', '--month', '2020-03', '--json', '--data', data)).out) as FlightReport;
    expect(report.countries.find(({ country }) => country === 'GT')).toMatchObject({ observed: 32, published: [{ min: 33 }] });
  }, 600_000);
});
