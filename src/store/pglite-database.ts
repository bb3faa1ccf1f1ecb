import { PGlite, type Transaction } from '@electric-sql/pglite';

import type { Database, Queries } from './database.ts';
import { databaseError } from './database-error.ts';
import { flushFolder } from './flush-folder.ts';

/** Opens the database in a folder, or creates it where the folder is absent. The caller holds the folder's lock. */
export async function openPGlite(folder: string): Promise<Database> {
  const pglite = await PGlite.create(folder);
  const coded = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw databaseError(error, folder);
    }
  };
  const on = (session: PGlite | Transaction): Queries => ({
    query: <Row>(sql: string, parameters: readonly unknown[] = []) =>
      coded(async () => (await session.query<Row>(sql, [...parameters])).rows),
    script: (sql) => coded(async () => void (await session.exec(sql))),
  });
  return {
    ...on(pglite),
    transaction: (work) => coded(() => pglite.transaction((inside) => work(on(inside)))),
    flush: () => flushFolder(folder),
    close: () => pglite.close(),
  };
}
