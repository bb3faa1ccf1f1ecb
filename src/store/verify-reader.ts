import type { Queries } from './database.ts';

/** A row of `entry`. */
export interface StoredEntry {
  readonly index: number;
  readonly key: string;
  readonly kind: string;
  readonly body: string;
  readonly recorded_at: Date;
  readonly record: string | null;
  readonly field: string | null;
  readonly said_by: string | null;
  readonly source: string | null;
  readonly refers_to: string | null;
}

/** A row of `tree_head`. */
export interface HeadRow {
  readonly size: number;
  readonly note: string;
  readonly leaves: Uint8Array;
}

/** Entries read at a time: few enough for memory, enough that asking costs little. */
export const STEP = 5_000;

/** Reads entries in order, ahead of what is asked for: most heads cover few entries, and a query each would be slow. */
export class EntryReader {
  readonly #queries: Queries;
  #rows: ReadonlyMap<number, StoredEntry> = new Map();
  #until = 0;

  constructor(queries: Queries) {
    this.#queries = queries;
  }

  /** One past the last entry's index. */
  async end(): Promise<number> {
    const [row] = await this.#queries.query<{ end: number }>('select coalesce(max(index) + 1, 0) as end from entry');
    return row?.end ?? 0;
  }

  /** The entries from `from` to before `to` (at most STEP, and never before an earlier `from`), by index; others may be with them. */
  async read(from: number, to: number): Promise<ReadonlyMap<number, StoredEntry>> {
    if (to > this.#until) {
      const rows = await this.#queries.query<StoredEntry>(
        `select index, encode(key, 'hex') as key, kind, body, recorded_at, record, field, said_by, source, refers_to
         from entry where index >= $1 and index < $2`,
        [from, from + STEP],
      );
      this.#rows = new Map(rows.map((row) => [row.index, row]));
      this.#until = from + STEP;
    }
    return this.#rows;
  }
}

/** All signed heads, smallest first. */
export async function* readHeads(queries: Queries): AsyncGenerator<HeadRow> {
  for (let after = -1; ;) {
    const heads = await queries.query<HeadRow>('select size, note, leaves from tree_head where size > $1 order by size limit 100', [after]);
    yield* heads;
    const last = heads.at(-1);
    if (last === undefined) return;
    after = last.size;
  }
}
