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

/**
 * Bytes are a value in the binary form of its type, which both drivers pass on as they are: a column of many rows goes in so
 * (`list-parameter.ts`). Short lists go in as JSON.
 */
export type Parameter = string | number | null | Uint8Array;

export interface Database extends Queries {
  /** All that `work` does, or nothing of it; what is done lasts through a kill or a loss of power. */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
