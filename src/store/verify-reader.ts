import type { Queries } from './database.ts';
import { readEach, readSound, type ReadEntry } from './read-entries.ts';

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
  #entries: ReadonlyMap<number, ReadEntry> = new Map();
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
  async read(from: number, to: number): Promise<ReadonlyMap<number, ReadEntry>> {
    if (to > this.#until) {
      this.#entries = (await readSound(this.#queries, from, from + STEP)) ?? (await readEach(this.#queries, from, from + STEP));
      this.#until = from + STEP;
    }
    return this.#entries;
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
