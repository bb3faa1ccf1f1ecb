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
  return importClaims(ledger, path, { onProgress, textOf });
}
