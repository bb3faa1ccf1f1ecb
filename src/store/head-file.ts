import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

// The newest signed head stands in the data folder as well. The database's own log of heads can be cut off together with its
// entries; what was written down elsewhere then still says how many there were.

const path = (dataFolder: string): string => join(dataFolder, 'ledger.head');

/** Writes down the newest signed head, whole or not at all. */
export async function writeHead(dataFolder: string, note: string): Promise<void> {
  const making = `${path(dataFolder)}.${randomUUID()}`;
  await writeFile(making, note);
  await rename(making, path(dataFolder));
}

/** Removes heads that a killed process had begun to write. Only for whoever holds the folder's lock: another's may be in the making. */
export async function clearUnfinishedHeads(dataFolder: string): Promise<void> {
  const begun = (await readdir(dataFolder)).filter((name) => name.startsWith('ledger.head.'));
  await Promise.all(begun.map((name) => rm(join(dataFolder, name), { force: true })));
}

/** The head that was written down last, or undefined if none was. */
export async function readHead(dataFolder: string): Promise<string | undefined> {
  return readFile(path(dataFolder), 'utf8').catch(() => undefined);
}
