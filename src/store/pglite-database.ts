import { fsyncSync } from 'node:fs';

import { PGlite, types, type Transaction } from '@electric-sql/pglite';

import { HabeasError } from '../core/errors.ts';
import type { Database, Queries } from './database.ts';
import { databaseError } from './database-error.ts';
import { failAtOnce } from './pglite-failure.ts';
import { keepUp } from './pglite-upkeep.ts';

/** Opens the database in a folder, or creates it where the folder is absent. The caller holds the folder's lock. */
export async function openPGlite(folder: string): Promise<Database> {
  const pglite = await PGlite.create(folder, { startParams: START });
  makeDurable(pglite);
  const failure = failAtOnce(pglite.Module);
  const coded = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw databaseError(error, folder);
    }
  };
  const on = (session: PGlite | Transaction): Queries => ({
    query: <Row>(sql: string, parameters: readonly unknown[] = []) =>
      coded(async () => (await session.query<Row>(sql, [...parameters], { serializers: BYTES_AS_THEY_ARE })).rows),
    script: (sql) => coded(async () => void (await session.exec(sql))),
  });
  const transaction: Database['transaction'] = (work) =>
    coded(async () => {
      const result = await pglite.transaction((inside) => work(on(inside)));
      await keepUp(pglite).catch((error: unknown) => {
        // The transaction stands; whatever comes next will meet the full disk by itself.
        const coded = databaseError(error, folder);
        if (!(coded instanceof HabeasError && coded.code === 'LEDGER_DISK_FULL')) throw error;
      });
      return result;
    });
  return { ...on(pglite), transaction, close: async () => (failure.cause() === undefined ? pglite.close() : undefined) };
}

const TEXT_ARRAY = 1009;
const BYTEA_ARRAY = 1001;
const INT8_ARRAY = 1016;

// PGlite would spell these types out as text. A text that is given for one of them goes through as well.
const BYTES_AS_THEY_ARE = Object.fromEntries(
  [types.JSON, types.BYTEA, TEXT_ARRAY, BYTEA_ARRAY, INT8_ARRAY].map((type) => [type, (value: unknown) => value as string]),
);

// PGlite turns fsync off (`-F`), and its file system leaves it out. A killed process loses nothing by that, as each commit is
// written to the file before it is answered; a machine without power could. So it is turned on again, and the one
// function that Emscripten's file system asks for is put in. The log's files are not filled with zeros first: that is there to make
// fdatasync cheaper, which Emscripten does not have, and is a seventh of the time of a large append. Statistics are drawn from
// a smaller sample than usual, since an append waits for them.
const SETTINGS = ['wal_sync_method=fsync', 'wal_init_zero=off', 'default_statistics_target=20'];
const START = [...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'), ...SETTINGS.flatMap((setting) => ['-c', setting])];

interface FileSystem {
  readonly stream_ops: { fsync?: (stream: { readonly nfd: number }) => number };
}

function makeDurable(pglite: PGlite): void {
  (pglite.Module.NODEFS as unknown as FileSystem).stream_ops.fsync = ({ nfd }) => {
    fsyncSync(nfd);
    return 0;
  };
}
