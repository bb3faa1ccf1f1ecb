import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openLedger } from '../../src/store/open-ledger.ts';
import { appender } from './endless-append.ts';

const WHOLE = ['ledger', 'ledger.head', 'ledger.key'];

describe('what a killed process leaves in the data folder', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'habeas-left-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('is cleared by the next to open; what a living process or one of another machine is writing stays', async () => {
    const dead = spawnSync(process.execPath, ['--version']).pid;
    const name = (file: string, host: string, pid: number): string => `${file}.${encodeURIComponent(host)}.${pid}.0f3a-77.1`;
    const left = ['ledger.lock', 'ledger.head', 'ledger.key'].map((file) => name(file, hostname(), dead));
    const stays = [name('ledger.lock', hostname(), process.ppid), name('ledger.head', 'elsewhere.example', dead), 'ledger.notes.txt'];
    await Promise.all([...left, ...stays].map((each) => writeFile(join(folder, each), '')));
    await (await openLedger({ dataFolder: folder })).close();
    expect((await readdir(folder)).sort()).toEqual([...WHOLE.filter((each) => each !== 'ledger.head'), ...stays].sort());
  });

  test('never hinders the first start: killed at four moments of it, it begins again and is whole', { timeout: 120_000 }, async () => {
    for (let moment = 0; moment < 4; moment += 1) {
      const fresh = join(folder, `fresh-${moment}`);
      await new Promise((resolve) => {
        const child = spawn(process.execPath, appender(fresh), { stdio: 'ignore' });
        setTimeout(() => child.kill('SIGKILL'), 600 + moment * 600);
        child.on('exit', resolve);
      });
      const ledger = await openLedger({ dataFolder: fresh });
      expect((await ledger.verify()).flaws).toEqual([]);
      await ledger.close();
      const names = await readdir(fresh);
      expect(names.filter((each) => !WHOLE.includes(each))).toEqual([]);
    }
  });
});
