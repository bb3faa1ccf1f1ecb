import type { Queries } from './database.ts';
import type { DerivedRows } from './derived-rows.ts';
import type { Keyed } from './entry-row.ts';

// A batch goes in as one JSON text. A thousand rows to a statement: larger ones are no faster, and take memory.
const ROWS = 1_000;

async function inChunks(rows: readonly unknown[], write: (json: string) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS) await write(JSON.stringify(rows.slice(at, at + ROWS)));
}

/** Adds entries, the first of them at `start`. */
export async function writeEntries(queries: Queries, entries: readonly Keyed[], start: number, recordedAt: string): Promise<void> {
  const rows = entries.map(({ key, body, entry }, at) => ({ index: start + at, key, kind: entry.kind, body }));
  await inChunks(rows, (json) =>
    queries.query(
      `insert into entry (index, key, kind, body, recorded_at)
       select index, decode(key, 'hex'), kind, body, $2::timestamptz
       from json_to_recordset($1::json) as row (index bigint, key text, kind text, body text)`,
      [json, recordedAt],
    ),
  );
}

/** Brings the derived tables up to the new entries. */
export async function writeDerived(queries: Queries, rows: DerivedRows): Promise<void> {
  await inChunks(rows.claims, (json) =>
    queries.query(
      `insert into claim (index, record, field, said_by, source, state, refers_to)
       select * from json_to_recordset($1::json)
         as row (index bigint, record text, field text, said_by text, source text, state text, refers_to text)`,
      [json],
    ),
  );
  await inChunks(rows.decisions, (json) =>
    queries.query(`insert into decision select * from json_to_recordset($1::json) as row (index bigint, claim bigint)`, [json]),
  );
  await inChunks(rows.sources, (json) =>
    queries.query(`insert into source select * from json_to_recordset($1::json) as row (index bigint, id text)`, [json]),
  );
  await inChunks(rows.passages, (json) =>
    queries.query(
      `insert into passage (kind, id, part, entry, text)
       select * from json_to_recordset($1::json) as row (kind text, id text, part int, entry bigint, text text)`,
      [json],
    ),
  );
  await inChunks(rows.changes, (json) =>
    queries.query(
      `update claim set state = change.state
       from json_to_recordset($1::json) as change (index bigint, state text) where claim.index = change.index`,
      [json],
    ),
  );
  await inChunks(rows.recordTally, (json) =>
    queries.query(
      `insert into record_tally (record, state, claims)
       select * from json_to_recordset($1::json) as row (record text, state text, claims bigint)
       on conflict (record, state) do update set claims = record_tally.claims + excluded.claims`,
      [json],
    ),
  );
  await inChunks(rows.sourceTally, (json) =>
    queries.query(
      `insert into source_tally (source, state, claims)
       select * from json_to_recordset($1::json) as row (source text, state text, claims bigint)
       on conflict (source, state) do update set claims = source_tally.claims + excluded.claims`,
      [json],
    ),
  );
}
