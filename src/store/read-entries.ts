import type { Entry } from '../core/entry.ts';
import type { Hash } from '../core/merkle.ts';
import type { Queries } from './database.ts';
import { keyOf, leafOf, lookupOf, parseBody } from './entry-row.ts';

/** What verification asks of an entry as it stands in the table. */
export interface ReadEntry {
  /** RFC 6962 leaf hash of its body. */
  readonly leaf: Hash;
  /** When it was recorded, in microseconds from the year 2000, as PostgreSQL counts. */
  readonly recordedAt: number;
  /** Says which column does not follow from the body, if one does not. To be asked only of an entry whose leaf hash is right. */
  readonly wrongColumn: () => string | undefined;
}

const COLUMNS = ['record', 'field', 'said_by', 'source', 'refers_to'] as const;

/** Entries gathered into one row: PGlite takes several times as long for a row each. */
interface Gathered {
  readonly count: number;
  readonly first: number;
  readonly last: number;
  readonly bodies: string;
  readonly keys: string;
  readonly times: string;
  readonly columns: string;
}

// Canonical JSON has no line breaks, and neither have names. The ':' tells an empty text from none.
const GATHER = `
  select count(*)::int as count, min(index) as first, max(index) as last,
    string_agg(body, chr(10)) as bodies,
    encode(string_agg(key, ''::bytea), 'hex') as keys,
    encode(string_agg(timestamptz_send(recorded_at), ''::bytea), 'hex') as times,
    string_agg(concat(kind, ${COLUMNS.map((column) => `chr(10), ':' || ${column}`).join(', ')}, chr(10)), '') as columns
  from (select * from entry where index >= $1 and index < $2 order by index) as step`;

/** The entries from `from` to before `to` by index; undefined if one of them is missing or has a column that does not follow from its body. */
export async function readSound(queries: Queries, from: number, to: number): Promise<ReadonlyMap<number, ReadEntry> | undefined> {
  const [step] = await queries.query<Gathered>(GATHER, [from, to]);
  if (step === undefined || step.first !== from || step.last !== from + step.count - 1) return undefined;
  const bodies = step.bodies.split('\n');
  if (bodies.length !== step.count) return undefined;
  const times = Buffer.from(step.times, 'hex');
  const entries = new Map<number, ReadEntry>();
  let columns = '';
  try {
    for (const [at, body] of bodies.entries()) {
      const entry = parseBody(body);
      if (!step.keys.startsWith(keyOf(entry.kind, body), at * 64)) return undefined;
      columns += columnsOf(entry);
      entries.set(from + at, { leaf: leafOf(body), recordedAt: Number(times.readBigInt64BE(at * 8)), wrongColumn: nothingWrong });
    }
  } catch {
    return undefined; // a body that is no entry
  }
  return columns === step.columns ? entries : undefined;
}

function nothingWrong(): undefined {
  return undefined;
}

/** The columns that follow from an entry, as GATHER puts them together. */
function columnsOf(entry: Entry): string {
  const lookup = lookupOf(entry, nothingWrong);
  let text = entry.kind;
  for (const column of COLUMNS) text += lookup[column] === undefined ? '\n' : `\n:${lookup[column]}`;
  return `${text}\n`;
}

interface Row extends Readonly<Record<(typeof COLUMNS)[number], string | null>> {
  readonly index: number;
  readonly key: string;
  readonly kind: string;
  readonly body: string;
  readonly recorded_at: string;
}

/** The entries from `from` to before `to` that are there, by index, each read by itself. */
export async function readEach(queries: Queries, from: number, to: number): Promise<ReadonlyMap<number, ReadEntry>> {
  const rows = await queries.query<Row>(
    `select index, encode(key, 'hex') as key, kind, body, encode(timestamptz_send(recorded_at), 'hex') as recorded_at,
       record, field, said_by, source, refers_to
     from entry where index >= $1 and index < $2`,
    [from, to],
  );
  return new Map(
    rows.map((row) => [
      row.index,
      {
        leaf: leafOf(row.body),
        recordedAt: Number(BigInt.asIntN(64, BigInt(`0x${row.recorded_at}`))),
        wrongColumn: () => wrongColumn(row),
      },
    ]),
  );
}

function wrongColumn({ index, key, kind, body, ...columns }: Row): string | undefined {
  const entry = parseBody(body);
  if (kind !== entry.kind || key !== keyOf(kind, body)) return `Entry ${index} stands under another’s key or kind.`;
  const lookup = lookupOf(entry, () => undefined);
  const same = COLUMNS.every((column) => columns[column] === (lookup[column] ?? null));
  return same ? undefined : `Entry ${index} is looked up by what is not in it.`;
}
