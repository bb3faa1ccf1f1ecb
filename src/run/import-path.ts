import { stat } from 'node:fs/promises';

import { readKeptText } from '../sources/kept-document.ts';
import type { Ledger } from '../store/ledger.ts';
import type { Imported, OnProgress } from './append-in-batches.ts';
import { importClaims } from './import-claims.ts';
import { importRegister } from './import-register.ts';

/**
 * Imports a JSON Lines file, or a folder laid out as the shipped register. Quotes of sources that are kept are held against their text.
 * Throws SOURCE_NOT_FOUND where there is no such path, REGISTER_DAMAGED for a folder that is no register.
 */
export async function importPath(
  { ledger, dataFolder }: { readonly ledger: Ledger; readonly dataFolder: string },
  path: string,
  onProgress: OnProgress,
): Promise<Imported> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) return importRegister(ledger, onProgress, path);
  const textOf = async (id: string): Promise<string | undefined> => {
    const source = await ledger.source(id);
    return source?.file === undefined ? undefined : readKeptText(dataFolder, source).catch(() => undefined);
  };
  const imported = await importClaims(ledger, path, { onProgress, textOf });
  await indexKept(ledger, dataFolder);
  return imported;
}

/** Makes the kept documents searchable that are not: an export tells of them, and their files have been put beside it. */
async function indexKept(ledger: Ledger, dataFolder: string): Promise<void> {
  for (const source of await ledger.sources()) {
    if (source.file === undefined || (await ledger.hasText(source.id))) continue;
    const text = await readKeptText(dataFolder, source).catch(() => undefined);
    if (text !== undefined) await ledger.indexText(source.id, text);
  }
}
