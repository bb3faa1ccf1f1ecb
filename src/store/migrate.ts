import { HabeasError } from '../core/errors.ts';
import type { Database, Queries } from './database.ts';
import { MIGRATIONS } from './migrations.ts';

/** Any number that no other program on the server is likely to take: one process at a time migrates or appends. */
export const LEDGER_LOCK = 4_117_000_001;

/**
 * Brings the database to this program's schema, each step in the one transaction. LEDGER_NEWER_SCHEMA if a newer
 * program has been there: reading what one does not know could miss what it means.
 */
export async function migrate(database: Database): Promise<void> {
  const newest = MIGRATIONS.at(-1)?.version ?? 0;
  const version = await schemaVersion(database);
  if (version === newest) return;
  if (version > newest) {
    throw new HabeasError(
      'LEDGER_NEWER_SCHEMA',
      `The ledger has schema ${version}, this Habeas knows ${newest}. Install the newer Habeas that wrote it.`,
      { version, newest },
    );
  }
  await database.transaction(async (queries) => {
    await queries.script(`
      select pg_advisory_xact_lock(${LEDGER_LOCK});
      create table if not exists schema_version (version int primary key, applied_at timestamptz not null default now());`);
    // Asked again under the lock: another process may have done the steps meanwhile.
    const done = await schemaVersion(queries);
    for (const step of MIGRATIONS.filter((one) => one.version > done)) {
      await queries.script(`insert into schema_version (version) values (${step.version});\n${step.sql}`);
    }
  });
}

async function schemaVersion(queries: Queries): Promise<number> {
  const [table] = await queries.query<{ there: boolean }>(`select to_regclass('schema_version') is not null as there`);
  if (table?.there !== true) return 0;
  const [row] = await queries.query<{ version: number | null }>('select max(version) as version from schema_version');
  return row?.version ?? 0;
}
