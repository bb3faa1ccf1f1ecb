import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openLedger } from '../../src/store/open-ledger.ts';
import { appender, batchOf, BATCH_SIZE } from './endless-append.ts';

/** Kills, shared out over two folders so that two processes run at a time. Each opens what the one before it left. */
const KILLS = Number(process.env['HABEAS_KILLS'] ?? 30);

describe('a process killed with SIGKILL', () => {
  let folders: readonly string[] = [];
  beforeAll(async () => {
    folders = await Promise.all([1, 2].map(() => mkdtemp(join(tmpdir(), 'habeas-kill-'))));
  });
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

  /**
   * Starts a process that opens the ledger, verifies it and appends; kills it at a random moment: mostly while it appends, each fifth time
   * while it starts, recovers or verifies. What it said after it had verified, if it came so far.
   */
  function runAndKill(folder: string, kill: number): Promise<string> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, appender(folder), { stdio: ['ignore', 'pipe', 'pipe'] });
      let said = '';
      let failed = '';
      const killAfter = (milliseconds: number): void => void setTimeout(() => child.kill('SIGKILL'), milliseconds);
      if (kill % 5 === 4) killAfter(Math.random() * 2_000);
      child.stdout.on('data', (text: Buffer) => {
        if (said === '') killAfter(Math.random() * 150);
        said += text.toString();
      });
      child.stderr.on('data', (text: Buffer) => (failed += text.toString()));
      child.on('exit', (code) => (code === null ? resolve(said) : reject(new Error(`ended by itself: ${failed}`))));
    });
  }

  test(
    `leaves whole batches or none, ${KILLS} times; verification passes, and appending again completes what is missing`,
    { timeout: 20_000 + KILLS * 15_000 },
    async () => {
      await Promise.all(
        folders.map(async (folder) => {
          for (let kill = 0; kill < KILLS / folders.length; kill += 1) {
            const [, size, flaws] = /^(\d+) (\d+)\n/.exec(await runAndKill(folder, kill)) ?? [];
            if (size === undefined) continue;
            expect(Number(flaws)).toBe(0);
            expect(Number(size) % BATCH_SIZE).toBe(0);
          }
          const ledger = await openLedger({ dataFolder: folder });
          const size = await ledger.size();
          expect(size % BATCH_SIZE).toBe(0);
          const batches = size / BATCH_SIZE + 1;
          const all = Array.from({ length: batches }, (_, batch) => batchOf(batch)).flat();
          expect(await ledger.append(all)).toEqual({ added: BATCH_SIZE, present: size, size: size + BATCH_SIZE });
          expect((await ledger.verify()).flaws).toEqual([]);
          await ledger.close();
          expect((await readdir(folder)).sort()).toEqual(['ledger', 'ledger.head', 'ledger.key']);
        }),
      );
    },
  );
});
