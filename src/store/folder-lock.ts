import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

import { HabeasError } from '../core/errors.ts';

/** Who holds a lock. `run` tells this process from an earlier one that had the same pid (in a container it is always the same). */
interface Holder {
  readonly pid: number;
  readonly run: string;
  readonly host: string;
}

const OURSELVES: Holder = { pid: process.pid, run: randomUUID(), host: hostname() };

/**
 * Takes the lock of a data folder, a file with the holder's pid; the function that gives it back. One process at a time may open an
 * embedded database, or it is damaged. The lock of a process that is dead is taken over; LEDGER_LOCKED if it lives.
 */
export async function lockFolder(dataFolder: string): Promise<() => Promise<void>> {
  const lock = join(dataFolder, 'ledger.lock');
  const mine = join(dataFolder, `ledger.lock.${OURSELVES.pid}`);
  try {
    await writeFile(mine, `${JSON.stringify(OURSELVES)}\n`);
    while (!(await linked(mine, lock))) {
      const text = await readFile(lock, 'utf8').catch(() => undefined);
      if (text !== undefined) await takeOver(lock, mine, text, dataFolder);
    }
  } finally {
    await rm(mine, { force: true }).catch(() => undefined); // where it could not be written, that is what has to be told
  }
  return () => rm(lock, { force: true });
}

/** A hard link appears with its content or not at all, and to one of several processes only. */
async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a dead process's lock out of the way. Of two processes that try, one moves it; the other comes round again. */
async function takeOver(lock: string, mine: string, text: string, dataFolder: string): Promise<void> {
  const holder = parseHolder(text);
  if (holder === undefined || isAlive(holder)) throw locked(dataFolder, lock, holder);
  const stale = `${mine}.stale`;
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

/** Whether the holder runs. Of another machine's or container's process nothing can be told: it counts as alive. */
function isAlive(holder: Holder): boolean {
  if (holder.host !== OURSELVES.host) return true;
  if (holder.pid === OURSELVES.pid) return holder.run === OURSELVES.run;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
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
