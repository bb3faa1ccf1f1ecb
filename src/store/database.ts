/**
 * What the ledger asks of a database: SQL in, rows out. Two implementations, PGlite and PostgreSQL, run the same
 * statements. Plain SQL rather than a query builder: the ledger has some twenty fixed statements, and each stands
 * beside its use as it can be pasted into psql.
 */
export interface Queries {
  /** Runs one statement; `$1`… are its parameters. */
  query<Row>(sql: string, parameters?: readonly Parameter[]): Promise<readonly Row[]>;
  /** Runs several statements, one after the other, without parameters. */
  script(sql: string): Promise<void>;
}

/** Lists go in as JSON text (`json_to_recordset`): one spelling for both drivers, and the fastest in PGlite. */
export type Parameter = string | number | null | Uint8Array;

export interface Database extends Queries {
  /** All that `work` does, or nothing of it. */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  /** Makes what is committed last through a loss of power, where the database does not see to that itself. */
  flush(): Promise<void>;
  close(): Promise<void>;
}
