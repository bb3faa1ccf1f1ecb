import { existsSync } from 'node:fs';
import { mkdir, rename, rm, statfs } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { HabeasError } from '../core/errors.ts';
import { damaged, databaseError, diskFull, noFolder } from './database-error.ts';
import type { Database } from './database.ts';
import { databaseLedger } from './database-ledger.ts';
import { lockFolder } from './folder-lock.ts';
import { readHead } from './head-file.ts';
import type { Ledger } from './ledger.ts';
import { migrate } from './migrate.ts';
import { clearLeftAside } from './whole-file.ts';

export interface LedgerOptions {
  /** Where the embedded ledger, the signing key and the kept documents are. Made where it is absent. */
  readonly dataFolder: string;
  /** A PostgreSQL server (15 or later) in place of the embedded database. */
  readonly databaseUrl?: string;
  /** The clock; the machine's own by default. */
  readonly now?: () => Date;
}

/**
 * Opens the ledger, and makes it where there is none. Throws LEDGER_LOCKED, LEDGER_READ_ONLY, LEDGER_DISK_FULL, LEDGER_DAMAGED,
 * LEDGER_NEWER_SCHEMA, LEDGER_NO_CONNECTION or LEDGER_KEY, with nothing left open.
 */
export async function openLedger({ dataFolder, databaseUrl, now = () => new Date() }: LedgerOptions): Promise<Ledger> {
  const folder = resolve(dataFolder);
  try {
    await mkdir(folder, { recursive: true }).catch((error: unknown) => {
      throw noFolder(error, folder);
    });
    await clearLeftAside(folder);
    if (databaseUrl !== undefined) {
      // Loaded when needed: each driver takes a while, and one run needs one of them.
      const { openPostgres } = await import('./postgres-database.ts');
      return await ledgerOn(await openPostgres(databaseUrl), folder, now);
    }
    const unlock = await lockFolder(folder);
    try {
      const ledger = await ledgerOn(await openEmbedded(folder), folder, now);
      return {
        ...ledger,
        close: async () => {
          await ledger.close();
          await unlock();
        },
      };
    } catch (error) {
      await unlock();
      throw error;
    }
  } catch (error) {
    throw databaseError(error, folder);
  }
}

async function ledgerOn(database: Database, dataFolder: string, now: () => Date): Promise<Ledger> {
  try {
    await migrate(database);
    return await databaseLedger(database, dataFolder, now);
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Opens the embedded database. A new one is made aside and moved into place, so that a kill leaves a whole one or none. */
async function openEmbedded(dataFolder: string): Promise<Database> {
  const { openPGlite } = await import('./pglite-database.ts');
  const folder = join(dataFolder, 'ledger');
  try {
    if (!existsSync(folder)) {
      // Not made anew over one that is lost, nor beside one that is on a server.
      if (await readHead(dataFolder))
        throw new Error('it is gone, and ledger.head beside it tells that there was one (or DATABASE_URL is not set)');
      const making = join(dataFolder, 'ledger.new');
      await rm(making, { recursive: true, force: true });
      await (await openPGlite(making)).close();
      await rename(making, folder);
    }
    if (!existsSync(join(folder, 'PG_VERSION'))) throw new Error('it holds no database');
    return await openPGlite(folder);
  } catch (error) {
    const coded = databaseError(error, folder);
    if (coded instanceof HabeasError) throw coded;
    throw (await hasRoom(dataFolder)) ? damaged(error, folder) : diskFull(error, folder);
  }
}

/** One file of the database's log, which it must be able to write while it opens; without it, it gives up and does not say why. */
const LEAST_ROOM = 16 * 1024 * 1024;

async function hasRoom(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize >= LEAST_ROOM;
}
