import { watch } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openLedger } from '../../src/store/open-ledger.ts';
import { habeas, runHabeas } from '../habeas.ts';
import { emptyFolder } from '../ledger-folders.ts';
import { movedClaim, SOURCE } from './entries.ts';

/** Kills, shared out over two folders so that two processes run at a time. Each opens what the one before it left. */
const KILLS = Number(process.env['HABEAS_KILLS'] ?? 4);

/** What an import appends at a time. */
const BATCH = 500;
/** Entries of a file: a source and claims, whole batches of them. */
const ENTRIES = 40 * BATCH;

describe('an import killed with SIGKILL', () => {
  let folders: readonly string[] = [];
  beforeAll(async () => {
    folders = await Promise.all([1, 2].map(() => emptyFolder()));
  });
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

  /** A file of claims; files of different numbers share none of them. */
  async function fileOf(folder: string, number: number): Promise<string> {
    const path = `${folder}-${number}.jsonl`;
    const claims = Array.from({ length: ENTRIES - 1 }, (_, at) => movedClaim(number * ENTRIES + at, { source: `paper-${number}` }));
    const lines = [{ kind: 'source', source: { ...SOURCE, id: `paper-${number}` } }, ...claims];
    await writeFile(path, lines.map((line) => JSON.stringify(line)).join('\n'));
    return path;
  }

  /** Imports on the real command line, and kills that at a random moment: mostly while it appends, each fifth time from its start on. */
  async function importAndKill(folder: string, path: string, turn: number): Promise<'killed' | 'done'> {
    const { code, err } = await runHabeas(folder, ['import', path], {
      kill: (kill) => {
        if (turn % 5 === 4) {
          setTimeout(kill, Math.random() * 2_000);
          return;
        }
        // The head is written after each batch.
        const watcher = watch(folder, (_, name) => {
          if (name !== 'ledger.head') return;
          watcher.close();
          setTimeout(kill, Math.random() * 300);
        });
      },
    });
    expect([null, 0], err).toContain(code);
    return code === null ? 'killed' : 'done';
  }

  async function soundSize(folder: string): Promise<number> {
    const ledger = await openLedger({ dataFolder: folder });
    const { size, flaws } = await ledger.verify();
    await ledger.close();
    expect(flaws).toEqual([]);
    return size;
  }

  test(
    `leaves whole batches or none, ${KILLS} times; verification passes each time, and another import completes what is missing`,
    { timeout: 120_000 + KILLS * 60_000 },
    async () => {
      await Promise.all(
        folders.map(async (folder) => {
          let file = 0;
          let path = await fileOf(folder, file);
          for (let killed = 0; killed < KILLS / folders.length;) {
            const ended = await importAndKill(folder, path, killed);
            expect((await soundSize(folder)) % BATCH).toBe(0);
            if (ended === 'killed') killed += 1;
            else {
              await rm(path);
              file += 1;
              path = await fileOf(folder, file);
            }
          }
          const present = (await soundSize(folder)) - file * ENTRIES;
          const { out } = await habeas(folder, 'import', path, '--json');
          await rm(path);
          expect(JSON.parse(out)).toMatchObject({ added: ENTRIES - present, present, problems: [] });
          expect(await soundSize(folder)).toBe((file + 1) * ENTRIES);
          expect((await readdir(folder)).sort()).toEqual(['ledger', 'ledger.head', 'ledger.key']);
        }),
      );
    },
  );
});
