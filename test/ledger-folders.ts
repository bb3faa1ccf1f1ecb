import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { firstStart } from '../src/run/first-start.ts';
import { openRecord } from '../src/run/open-record.ts';
import { openPGlite } from '../src/store/pglite-database.ts';
import { RUN_FOLDER } from './run-folder.ts';

// To make an embedded database takes seconds of work, to fill one from the register as long again. An empty database is made once for
// each version of PGlite and kept with the installed packages; the rest once in a test run, by the test that needs it first.

const PACKAGES = fileURLToPath(new URL('../node_modules/', import.meta.url));

/** A new data folder in which an empty ledger and its key are. Whoever asks takes it away. */
export async function emptyFolder(): Promise<string> {
  return copyOf(await empty());
}

/** A new data folder as it is after the first start: the shipped register is accepted, the sample's claims are drafts. */
export async function startedFolder(): Promise<string> {
  return copyOf(await started());
}

const empty = (): Promise<string> =>
  once('empty', async (dataFolder) => {
    await mkdir(dataFolder);
    await cp(await emptyDatabase(), join(dataFolder, 'ledger'), { recursive: true });
    await (await openRecord({ dataFolder, databaseUrl: undefined })).close();
  });

const started = (): Promise<string> =>
  once('started', async (dataFolder) => {
    await cp(await empty(), dataFolder, { recursive: true });
    const record = await openRecord({ dataFolder, databaseUrl: undefined });
    await firstStart(record, () => {});
    await record.close();
  });

async function emptyDatabase(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(PACKAGES, '@electric-sql/pglite/package.json'), 'utf8')) as {
    readonly version: string;
  };
  const kept = join(PACKAGES, '.cache', `habeas-empty-pglite-${version}`);
  if (existsSync(kept)) return kept;
  await mkdir(dirname(kept), { recursive: true });
  const making = await mkdtemp(`${kept}-`);
  await (await openPGlite(join(making, 'ledger'))).close();
  // Another run may have been quicker.
  await rename(join(making, 'ledger'), kept).catch(() => undefined);
  await rm(making, { recursive: true });
  return kept;
}

async function copyOf(original: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'habeas-data-'));
  await cp(original, folder, { recursive: true });
  return folder;
}

/** The folder of that name in the folder of the run, made by the first of all test processes that asks. */
async function once(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const whole = join(process.env[RUN_FOLDER] ?? '', name);
  const making = `${whole}.making`;
  const isFirst = await mkdir(making).then(
    () => true,
    () => false,
  );
  if (isFirst) {
    await make(join(making, 'data'));
    await rename(join(making, 'data'), whole);
  }
  for (let waited = 0; !existsSync(whole); waited += 100) {
    if (waited > 170_000) throw new Error(`the test that makes ${whole} has not finished`);
    await sleep(100);
  }
  return whole;
}
