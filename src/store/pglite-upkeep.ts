import type { PGlite } from '@electric-sql/pglite';

/** Bytes of write-ahead log after which a checkpoint is due: what has to be done again after a kill, a second or two of work. */
const LOG_LIMIT = 64 * 1024 * 1024;

interface Due {
  readonly log_bytes: number;
  /** Tables, quoted, that doubled, or changed as much, since their statistics were gathered. */
  readonly changed: string | null;
  /** Tables, quoted, that hold more old versions of rows than rows. */
  readonly bloated: string | null;
}

/**
 * Does what PostgreSQL leaves to its background processes, which PGlite has not: a checkpoint, or the log would grow for ever;
 * statistics of tables, or the planner goes through the whole ledger for a single record; and room taken back from rows that were
 * rewritten. To be called after a transaction; nearly always there is nothing to do.
 */
export async function keepUp(pglite: PGlite): Promise<void> {
  // Asked of the functions below pg_stat_user_tables: the view itself takes four times as long, and every append waits for it.
  const { rows } = await pglite.query<Due>(`
    with tables as materialized (
      select relname, pg_stat_get_mod_since_analyze(oid) as mod, pg_stat_get_live_tuples(oid) as live, pg_stat_get_dead_tuples(oid) as dead
      from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace)
    select (pg_current_wal_lsn() - redo_lsn)::float8 as log_bytes,
      (select string_agg(quote_ident(relname), ', ') from tables where mod > 1000 and mod > live / 2) as changed,
      (select string_agg(quote_ident(relname), ', ') from tables where dead > 1000 and dead > live) as bloated
    from pg_control_checkpoint()`);
  const { log_bytes: bytes = 0, changed = null, bloated = null } = rows[0] ?? {};
  if (bloated !== null) await pglite.exec(`vacuum ${bloated}`);
  if (changed !== null) await pglite.exec(`analyze ${changed}`);
  if (bytes > LOG_LIMIT) await pglite.exec('checkpoint');
}
