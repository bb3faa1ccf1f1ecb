import { checkClaim } from '../core/check-claim.ts';
import type { ClaimId } from '../core/claim.ts';
import type { Entry } from '../core/entry.ts';
import { HabeasError } from '../core/errors.ts';
import type { NoteSigner } from '../core/signed-note.ts';
import { isSoundJson } from '../core/sound-text.ts';
import type { Database, Queries } from './database.ts';
import { deriveRows, type ClaimInState } from './derived-rows.ts';
import { keyed, leafOf, lookupOf, type EntryRow, type Keyed } from './entry-row.ts';
import type { Appended } from './ledger.ts';
import { LEDGER_LOCK } from './migrate.ts';
import { addHead, newestHead } from './tree-heads.ts';
import { writeDerived, writeEntries } from './write-rows.ts';

/** What an append did, and the signed head that it led to, if it added anything. */
export interface AppendedWithHead extends Appended {
  readonly note: string | undefined;
}

/**
 * Adds the entries that are not there yet, in one transaction: all or none. Appends of all processes on a server wait for
 * each other. Throws, with nothing added, if a claim does not fit the vocabulary (its own code), if an entry holds text that cannot be
 * kept (ENTRY_MALFORMED), or if a decision names no claim (DECISION_WITHOUT_CLAIM); `fields.entry` is its place in `entries`, from 0.
 */
export async function append(
  database: Database,
  entries: readonly Entry[],
  signer: NoteSigner,
  recordedAt: string,
): Promise<AppendedWithHead> {
  const distinct = new Map(entries.map((entry, at) => keyedAndChecked(entry, at)).map((one) => [one.key, one]));
  const attempt = (look: Look): Promise<AppendedWithHead> =>
    database.transaction((queries) => add(queries, entries, [...distinct.values()], look, signer, recordedAt));
  try {
    return await attempt('first');
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    return attempt('all');
  }
}

/**
 * Which entries are looked for before they are added. Nearly always all of a batch are new or all are there, and the first tells
 * which; where it does not, the unique key refuses the batch and it is tried again, each entry looked for.
 */
type Look = 'first' | 'all';

/** SQLSTATE of a unique key that is there already. */
function isDuplicate(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505';
}

async function add(
  queries: Queries,
  entries: readonly Entry[],
  distinct: readonly Keyed[],
  look: Look,
  signer: NoteSigner,
  recordedAt: string,
): Promise<AppendedWithHead> {
  await queries.query('select pg_advisory_xact_lock($1)', [LEDGER_LOCK]);
  const { range } = await newestHead(queries);
  const [first] = await presentKeys(queries, distinct.slice(0, 1));
  const present = look === 'first' && first === undefined ? new Set<string>() : await presentKeys(queries, distinct);
  const fresh = distinct.filter(({ key }) => !present.has(key));
  const counts = { added: fresh.length, present: entries.length - fresh.length };
  if (fresh.length === 0) return { ...counts, size: range.size, note: undefined };
  const known = await decidedClaims(queries, fresh);
  await writeEntries(queries, numbered(entries, fresh, range.size, known), recordedAt);
  await writeDerived(queries, deriveRows(fresh, range.size, known));
  const leaves = fresh.map(({ body }) => leafOf(body));
  return { ...counts, ...(await addHead(queries, range, leaves, signer, recordedAt)) };
}

function keyedAndChecked(entry: Entry, at: number): Keyed {
  const checked = entry.kind === 'claim' ? checkClaim(entry.claim) : undefined;
  if (checked?.ok === false) {
    const { code, message, fields } = checked.error;
    throw new HabeasError(code, `Entry ${at + 1}: ${message}`, { ...fields, entry: at }, checked.error);
  }
  const one = keyed(entry);
  if (!isSoundJson(one.body, entry)) {
    const message = `Entry ${at + 1} holds a NUL or half a character, which has no UTF-8 form. Leave it out.`;
    throw new HabeasError('ENTRY_MALFORMED', message, { entry: at });
  }
  return one;
}

async function presentKeys(queries: Queries, entries: readonly Keyed[]): Promise<ReadonlySet<string>> {
  const keys = entries.map(({ key }) => key);
  const present = new Set<string>();
  for (let at = 0; at < keys.length; at += 1_000) {
    const rows = await queries.query<{ key: string }>(
      `select encode(entry.key, 'hex') as key
       from json_array_elements_text($1::json) as wanted (key) join entry on entry.key = decode(wanted.key, 'hex')`,
      [JSON.stringify(keys.slice(at, at + 1_000))],
    );
    for (const row of rows) present.add(row.key);
  }
  return present;
}

/** The claims already in the ledger that these entries decide on, by id. */
async function decidedClaims(queries: Queries, fresh: readonly Keyed[]): Promise<ReadonlyMap<ClaimId, ClaimInState>> {
  const ids = [...new Set(fresh.flatMap(({ entry }) => (entry.kind === 'decision' ? [entry.decision.claim] : [])))];
  const known = new Map<ClaimId, ClaimInState>();
  for (let at = 0; at < ids.length; at += 1_000) {
    const rows = await queries.query<ClaimInState & { readonly id: ClaimId }>(
      `select wanted.id, entry.index, entry.record, entry.source, coalesce(claim_state.state, 'drafted') as state
       from json_array_elements_text($1::json) as wanted (id)
       join entry on entry.key = decode(wanted.id, 'hex') and entry.kind = 'claim'
       left join claim_state on claim_state.index = entry.index`,
      [JSON.stringify(ids.slice(at, at + 1_000))],
    );
    for (const { id, ...claim } of rows) known.set(id, claim);
  }
  return known;
}

/** The rows of new entries, the first of them at `start`; refuses a decision about a claim that is neither known nor before it. */
function numbered(
  entries: readonly Entry[],
  fresh: readonly Keyed[],
  start: number,
  known: ReadonlyMap<ClaimId, ClaimInState>,
): readonly EntryRow[] {
  const indexes = new Map<ClaimId, number>();
  return fresh.map(({ entry, key, body }, at) => {
    const index = start + at;
    if (entry.kind === 'claim') indexes.set(key, index);
    const lookup = lookupOf(entry, (claim) => indexes.get(claim) ?? known.get(claim)?.index);
    if (entry.kind === 'decision' && lookup.claim === undefined) throw strayDecision(entries.indexOf(entry), entry.decision.claim);
    return { index, key, kind: entry.kind, body, ...lookup };
  });
}

function strayDecision(at: number, claim: ClaimId): HabeasError {
  const message = `Entry ${at + 1} decides on claim ${claim}, which is not in the ledger. Append the claim first.`;
  return new HabeasError('DECISION_WITHOUT_CLAIM', message, { entry: at, claim });
}
