import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { HabeasError } from '../core/errors.ts';
import { isAlive, OURSELVES, type Holder } from './holder.ts';
import { aside, linked, makeWhole } from './whole-file.ts';

/**
 * Takes the lock of a data folder, a file with the holder's pid; the function that gives it back. One process at a time may open an
 * embedded database, or it is damaged. The lock of a process that is dead is taken over; LEDGER_LOCKED if it lives.
 */
export async function lockFolder(dataFolder: string): Promise<() => Promise<void>> {
  const lock = join(dataFolder, 'ledger.lock');
  while (!(await makeWhole(lock, `${JSON.stringify(OURSELVES)}\n`))) {
    const text = await readFile(lock, 'utf8').catch(() => undefined);
    if (text !== undefined) await takeOver(lock, text, dataFolder);
  }
  return () => rm(lock, { force: true });
}

/** Moves a dead process's lock out of the way. Of two processes that try, one moves it; the other comes round again. */
async function takeOver(lock: string, text: string, dataFolder: string): Promise<void> {
  const holder = parseHolder(text);
  if (holder === undefined || isAlive(holder)) throw locked(dataFolder, lock, holder);
  const stale = aside(lock);
  const moved = await rename(lock, stale).then(
    () => readFile(stale, 'utf8'),
    () => undefined,
  );
  // Another process was quicker and this is already its lock: put back.
  if (moved !== undefined && moved !== text) await linked(stale, lock);
  await rm(stale, { force: true });
}

function parseHolder(text: string): Holder | undefined {
  try {
    const { pid, run, host } = JSON.parse(text) as Partial<Holder>;
    return typeof pid === 'number' && typeof run === 'string' && typeof host === 'string' ? { pid, run, host } : undefined;
  } catch {
    return undefined;
  }
}

function locked(dataFolder: string, lock: string, holder: Holder | undefined): HabeasError {
  const who =
    holder === undefined ? 'another process' : `process ${holder.pid}${holder.host === OURSELVES.host ? '' : ` on ${holder.host}`}`;
  return new HabeasError(
    'LEDGER_LOCKED',
    `The ledger in ${dataFolder} is open in ${who}. Stop that first; if nothing of the kind runs any more, delete ${lock}.`,
    { folder: dataFolder, ...(holder !== undefined && { pid: holder.pid }) },
  );
}
