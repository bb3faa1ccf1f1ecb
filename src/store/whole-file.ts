import { link, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { isAlive, OURSELVES } from './holder.ts';

// The small files of the data folder are written aside and then moved or linked to their place: a process that is killed leaves a whole
// one or none. The name aside tells whose it is, so that what the killed left can be told from what another is writing just now.

let made = 0;

/** A name beside `path` that nobody else uses. */
export function aside(path: string): string {
  const { host, pid, run } = OURSELVES;
  made += 1;
  return [path, encodeURIComponent(host), pid, run, made].join('.');
}

/** Makes the file with this text where there is none yet; false if there is one. */
export async function makeWhole(path: string, text: string, mode = 0o666): Promise<boolean> {
  return writtenAside(path, text, mode, (making) => linked(making, path));
}

/** Puts this text in the place of what the file held. */
export async function replaceWhole(path: string, text: string): Promise<void> {
  return writtenAside(path, text, 0o666, (making) => rename(making, path));
}

async function writtenAside<T>(path: string, text: string, mode: number, place: (making: string) => Promise<T>): Promise<T> {
  const making = aside(path);
  try {
    await writeFile(making, text, { mode });
    return await place(making);
  } finally {
    await rm(making, { force: true }).catch(() => undefined); // where it could not be written, that is what has to be told
  }
}

/** A second name for a file. It appears with its content or not at all, and to one of several processes only; false if the name is taken. */
export async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes what killed processes of this machine left aside in the folder. */
export async function clearLeftAside(folder: string): Promise<void> {
  const left = (await readdir(folder)).filter((name) => {
    const [, host, pid, run] = /^ledger\.[a-z]+\.(.+)\.(\d+)\.([\da-f-]+)\.\d+$/.exec(name) ?? [];
    return host !== undefined && run !== undefined && !isAlive({ host: decodeURIComponent(host), pid: Number(pid), run });
  });
  // In a folder that may not be written to, they stay: what matters is told by whoever writes there next.
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true }).catch(() => undefined)));
}
