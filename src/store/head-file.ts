import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { replaceWhole } from './whole-file.ts';

// The newest signed head stands in the data folder as well. The database's own log of heads can be cut off together with its
// entries; what was written down elsewhere then still says how many there were.

const path = (dataFolder: string): string => join(dataFolder, 'ledger.head');

/** Writes down the newest signed head, whole or not at all. */
export async function writeHead(dataFolder: string, note: string): Promise<void> {
  await replaceWhole(path(dataFolder), note);
}

/** The head that was written down last, or undefined if none was. */
export async function readHead(dataFolder: string): Promise<string | undefined> {
  return readFile(path(dataFolder), 'utf8').catch(() => undefined);
}
