import pg from 'pg';

import type { Database, Queries } from './database.ts';
import { databaseError, noConnection } from './database-error.ts';

// bigint arrives as text by default; every bigint of the ledger is a position in it and fits a number.
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format)),
};

/** Connects to the PostgreSQL server (15 or later) that the address names; LEDGER_NO_CONNECTION if it cannot. */
export async function openPostgres(databaseUrl: string): Promise<Database> {
  const where = withoutPassword(databaseUrl);
  const pool = new pg.Pool({ connectionString: databaseUrl, types, max: 4, connectionTimeoutMillis: 10_000 });
  // A connection that the server closes fails the query that it carries, if any, and the next query opens another. Without
  // these listeners the event alone would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw noConnection(error, where);
  }
  const coded = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw databaseError(error, where);
    }
  };
  const on = (session: pg.Pool | pg.PoolClient): Queries => ({
    query: <Row>(sql: string, parameters: readonly unknown[] = []) =>
      coded(async () => (await session.query(sql, [...parameters])).rows as Row[]),
    script: (sql) => coded(async () => void (await session.query(sql))),
  });
  return {
    ...on(pool),
    transaction: (work) => coded(() => inTransaction(pool, (client) => work(on(client)))),
    close: () => pool.end(),
  };
}

async function inTransaction<Result>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    // A connection on which even the rollback fails is thrown away, not put back.
    const broken = await client.query('rollback').then(
      () => false,
      () => true,
    );
    client.release(broken);
    throw error;
  }
}

/** The address as it may be shown. */
function withoutPassword(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) return 'the address in DATABASE_URL';
  const url = new URL(databaseUrl);
  return `${url.host}${url.pathname}`;
}
