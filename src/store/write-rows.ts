import type { Queries } from './database.ts';
import type { DerivedRows } from './derived-rows.ts';
import type { EntryRow } from './entry-row.ts';

// A batch goes in as one JSON text. A thousand rows to a statement: larger ones are no faster, and take memory.
const ROWS = 1_000;

async function inChunks(rows: readonly unknown[], write: (json: Uint8Array) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS) await write(Buffer.from(JSON.stringify(rows.slice(at, at + ROWS))));
}

/** Adds rows of `entry`. */
export async function writeEntries(queries: Queries, rows: readonly EntryRow[], recordedAt: string): Promise<void> {
  await inChunks(rows, (json) =>
    queries.query(
      `insert into entry (index, key, kind, body, recorded_at, record, field, said_by, source, refers_to, claim)
       select index, decode(key, 'hex'), kind, body, $2::timestamptz, record, field, said_by, source, refers_to, claim
       from json_to_recordset($1::json) as row (index bigint, key text, kind text, body text,
         record text, field text, said_by text, source text, refers_to text, claim bigint)`,
      [json, recordedAt],
    ),
  );
}

/** Brings the derived tables up to new entries. */
export async function writeDerived(queries: Queries, rows: DerivedRows): Promise<void> {
  await inChunks(rows.states, (json) =>
    queries.query(
      `insert into claim_state (index, state)
       select index, state from json_to_recordset($1::json) as row (index bigint, state text)
       on conflict (index) do update set state = excluded.state`,
      [json],
    ),
  );
  await inChunks(rows.passages, (json) =>
    queries.query(
      `insert into passage (kind, id, part, entry, text)
       select kind, id, part, entry, text from json_to_recordset($1::json) as row (kind text, id text, part int, entry bigint, text text)`,
      [json],
    ),
  );
  await inChunks(rows.recordTally, (json) =>
    queries.query(
      `insert into record_tally (record, state, claims)
       select record, state, claims from json_to_recordset($1::json) as row (record text, state text, claims bigint)
       on conflict (record, state) do update set claims = record_tally.claims + excluded.claims`,
      [json],
    ),
  );
  await inChunks(rows.sourceTally, (json) =>
    queries.query(
      `insert into source_tally (source, state, claims)
       select source, state, claims from json_to_recordset($1::json) as row (source text, state text, claims bigint)
       on conflict (source, state) do update set claims = source_tally.claims + excluded.claims`,
      [json],
    ),
  );
}
