import type { Queries } from './database.ts';
import type { DerivedRows } from './derived-rows.ts';
import type { EntryRow } from './entry-row.ts';
import { bytesList, numberList, textList } from './list-parameter.ts';
import type { Passage } from './passages.ts';

// A thousand rows to a statement: more are no faster, and take memory. `unnest` stands in the select list, where rows go straight on;
// in a from clause each list would first be put aside as a table.
const ROWS = 1_000;

async function inChunks<Row>(rows: readonly Row[], write: (chunk: readonly Row[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS) await write(rows.slice(at, at + ROWS));
}

/** Adds rows of `entry`. */
export async function writeEntries(queries: Queries, rows: readonly EntryRow[], recordedAt: string): Promise<void> {
  await inChunks(rows, (chunk) =>
    queries.query(
      `insert into entry (recorded_at, index, key, kind, body, record, field, said_by, source, refers_to, claim)
       select $1::timestamptz, unnest($2::bigint[]), unnest($3::bytea[]), unnest($4::text[]), unnest($5::text[]), unnest($6::text[]),
         unnest($7::text[]), unnest($8::text[]), unnest($9::text[]), unnest($10::text[]), unnest($11::bigint[])`,
      [
        recordedAt,
        numberList(chunk.map((row) => row.index)),
        bytesList(chunk.map((row) => row.key)),
        textList(chunk.map((row) => row.kind)),
        textList(chunk.map((row) => row.body)),
        textList(chunk.map((row) => row.record)),
        textList(chunk.map((row) => row.field)),
        textList(chunk.map((row) => row.said_by)),
        textList(chunk.map((row) => row.source)),
        textList(chunk.map((row) => row.refers_to)),
        numberList(chunk.map((row) => row.claim)),
      ],
    ),
  );
}

/** Brings the derived tables up to new entries. */
export async function writeDerived(queries: Queries, rows: DerivedRows): Promise<void> {
  await inChunks(rows.states, (chunk) =>
    queries.query(
      `insert into claim_state (index, state)
       select unnest($1::bigint[]), unnest($2::text[])
       on conflict (index) do update set state = excluded.state`,
      [numberList(chunk.map((row) => row.index)), textList(chunk.map((row) => row.state))],
    ),
  );
  await writePassages(queries, rows.passages);
  for (const [table, of, tally] of [
    ['record_tally', 'record', rows.recordTally],
    ['source_tally', 'source', rows.sourceTally],
  ] as const) {
    await inChunks(tally, (chunk) =>
      queries.query(
        `insert into ${table} (${of}, state, claims)
         select unnest($1::text[]), unnest($2::text[]), unnest($3::bigint[])
         on conflict (${of}, state) do update set claims = ${table}.claims + excluded.claims`,
        [textList(chunk.map((row) => row.of)), textList(chunk.map((row) => row.state)), numberList(chunk.map((row) => row.claims))],
      ),
    );
  }
}

/** Adds passages, to be split into words later. */
export async function writePassages(queries: Queries, rows: readonly (Passage & { readonly entry?: number })[]): Promise<void> {
  await inChunks(rows, (chunk) =>
    queries.query(
      `insert into passage (kind, id, part, entry, text)
       select unnest($1::text[]), unnest($2::text[]), unnest($3::bigint[]), unnest($4::bigint[]), unnest($5::text[])`,
      [
        textList(chunk.map((row) => row.kind)),
        textList(chunk.map((row) => row.id)),
        numberList(chunk.map((row) => row.part)),
        numberList(chunk.map((row) => row.entry)),
        textList(chunk.map((row) => row.text)),
      ],
    ),
  );
}
