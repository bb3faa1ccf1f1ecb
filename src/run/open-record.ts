import { resolve } from 'node:path';

import { openLedger } from '../store/open-ledger.ts';
import type { Ledger } from '../store/ledger.ts';
import { openDirectory, type Directory } from './directory.ts';

/** The record, open: its ledger, the folder of kept documents, and the names at hand. */
export interface OpenRecord {
  readonly ledger: Ledger;
  readonly directory: Directory;
  /** Absolute path. */
  readonly dataFolder: string;
  /** Where the ledger is, in words for a person; a database's address without its password. */
  readonly where: string;
  readonly close: () => Promise<void>;
}

/**
 * Opens the record in a data folder, which is made where it is absent; with `databaseUrl` the ledger is on that PostgreSQL server
 * and only documents are kept in the folder. Throws the store's coded errors (`LEDGER_…`).
 */
export async function openRecord({
  dataFolder,
  databaseUrl,
}: {
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
}): Promise<OpenRecord> {
  const folder = resolve(dataFolder);
  const onServer = databaseUrl !== undefined && databaseUrl !== '';
  const ledger = await openLedger({ dataFolder: folder, ...(onServer && { databaseUrl }) });
  const where = onServer ? databaseUrl.replace(/\/\/[^@/]*@/, '//') : folder;
  return { ledger, directory: openDirectory(ledger), dataFolder: folder, where, close: () => ledger.close() };
}
