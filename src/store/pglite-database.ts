import { fsyncSync } from 'node:fs';

import { PGlite, types, type Transaction } from '@electric-sql/pglite';

import type { Database, Queries } from './database.ts';
import { databaseError } from './database-error.ts';

/** Bytes of write-ahead log after which a checkpoint is due: what has to be done again after a kill, a second or two of work. */
const LOG_LIMIT = 64 * 1024 * 1024;

/** Opens the database in a folder, or creates it where the folder is absent. The caller holds the folder's lock. */
export async function openPGlite(folder: string): Promise<Database> {
  const pglite = await PGlite.create(folder, { startParams: DURABLE });
  makeDurable(pglite);
  const coded = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw databaseError(error, folder);
    }
  };
  const on = (session: PGlite | Transaction): Queries => ({
    query: <Row>(sql: string, parameters: readonly unknown[] = []) =>
      coded(async () => (await session.query<Row>(sql, [...parameters], { serializers: JSON_BYTES })).rows),
    script: (sql) => coded(async () => void (await session.exec(sql))),
  });
  const transaction: Database['transaction'] = (work) =>
    coded(async () => {
      const result = await pglite.transaction((inside) => work(on(inside)));
      await checkpointIfDue(pglite);
      return result;
    });
  return { ...on(pglite), transaction, close: () => pglite.close() };
}

// JSON given as bytes goes through as it is.
const JSON_BYTES = { [types.JSON]: (value: unknown) => value as string };

// PGlite turns fsync off (`-F`), and its file system leaves it out. A killed process loses nothing by that, as each commit is
// written to the file before it is answered; a machine without power could. So it is turned on again, and the one
// function that Emscripten's file system asks for is put in.
const DURABLE = [...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'), '-c', 'wal_sync_method=fsync'];

interface FileSystem {
  readonly stream_ops: { fsync?: (stream: { readonly nfd: number }) => number };
}

function makeDurable(pglite: PGlite): void {
  (pglite.Module.NODEFS as unknown as FileSystem).stream_ops.fsync = ({ nfd }) => {
    fsyncSync(nfd);
    return 0;
  };
}

/** PostgreSQL without its background processes makes a checkpoint only when it is asked to: the log would grow for ever. */
async function checkpointIfDue(pglite: PGlite): Promise<void> {
  const { rows } = await pglite.query<{ bytes: number }>(
    'select (pg_current_wal_lsn() - redo_lsn)::float8 as bytes from pg_control_checkpoint()',
  );
  if ((rows[0]?.bytes ?? 0) > LOG_LIMIT) await pglite.exec('checkpoint');
}
