import type { SourceId } from '../core/claim.ts';
import type { Answer, Entry, SourceDescription } from '../core/entry.ts';
import type { Queries } from './database.ts';
import { parseBody } from './entry-row.ts';

/** Sources by id; of one that was described again, the newest description. */
export async function findSources(queries: Queries, id?: SourceId): Promise<readonly SourceDescription[]> {
  const rows = await queries.query<{ body: string }>(
    `select distinct on (source) body from entry
     where kind = 'source' and ($1::text is null or source = $1) order by source, index desc`,
    [id ?? null],
  );
  return rows.map((row) => parseBody(row.body)).flatMap((entry) => (entry.kind === 'source' ? [entry.source] : []));
}

/** People's answers to findings, oldest first. */
export async function findAnswers(queries: Queries): Promise<readonly Answer[]> {
  const rows = await queries.query<{ body: string }>(`select body from entry where kind = 'answer' order by index`);
  return rows.map((row) => parseBody(row.body)).flatMap((entry) => (entry.kind === 'answer' ? [entry.answer] : []));
}

/** Entries from `from` on, in order. Read a thousand at a time, so that any number of them takes little memory. */
export async function* readEntries(
  queries: Queries,
  from: number,
): AsyncGenerator<{ readonly index: number; readonly recordedAt: string; readonly entry: Entry }> {
  for (let next = from; ;) {
    const rows = await queries.query<{ index: number; recorded_at: Date; body: string }>(
      'select index, recorded_at, body from entry where index >= $1 order by index limit 1000',
      [next],
    );
    for (const { index, recorded_at, body } of rows) yield { index, recordedAt: recorded_at.toISOString(), entry: parseBody(body) };
    const last = rows.at(-1);
    if (last === undefined) return;
    next = last.index + 1;
  }
}
