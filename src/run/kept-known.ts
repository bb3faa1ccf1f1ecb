import type { Known } from '../accounts/known.ts';
import { recordKind } from '../core/claim.ts';
import type { Entry } from '../core/entry.ts';
import type { RecordedClaim } from '../core/recorded-claim.ts';
import type { Ledger } from '../store/ledger.ts';
import type { Reader } from './reader.ts';

/** Claims that are kept decoded at most: some tens of megabytes. */
const MOST_KEPT = 30_000;
/** More new entries than this are read anew rather than looked through. */
const LOOK_THROUGH = 200;

interface Kept {
  readonly size: number;
  claims: number;
  /** By the record or the kind that it is of. */
  readonly known: Map<string, Promise<Known>>;
  /** Claims by their place in the ledger: one that nothing was decided about since is the same one, with all that was worked out of it. */
  readonly seen: Map<number, RecordedClaim>;
}

const KEPT = new WeakMap<Ledger, Kept>();

/**
 * What is known of a record (`key` is its id) or of all records of a kind, kept while nothing comes into the ledger that concerns it: its
 * pages, in either language, are made of the same claims. `read` reads the claims.
 */
export async function keptKnown(reader: Reader, key: string, read: () => Promise<readonly RecordedClaim[]>): Promise<Known> {
  const at = await present(reader);
  const before = at.known.get(key);
  if (before !== undefined) return before;
  const { known, seen } = at;
  const made = read().then(async (claims): Promise<Known> => ({
    claims: claims.map((claim) => asSeen(claim, seen)),
    ...(await namesIn(reader)),
  }));
  known.set(key, made);
  try {
    at.claims += (await made).claims.length;
  } catch (cause) {
    known.delete(key);
    throw cause;
  }
  return made;
}

/** Who and what is known by name, as an account needs it. */
export async function namesIn({ directory }: Reader): Promise<Omit<Known, 'claims'>> {
  const { parties, sources, names } = await directory.now();
  return { parties, sources, names };
}

async function present(reader: Reader): Promise<Kept> {
  const size = await reader.ledger.size();
  const at = KEPT.get(reader.ledger);
  const begun = at !== undefined && Math.max(at.claims, at.seen.size) <= MOST_KEPT ? at : undefined;
  if (begun?.size === size) return begun;
  const next = begun === undefined ? { size, claims: 0, known: new Map(), seen: new Map() } : await carriedOver(reader, begun, size);
  KEPT.set(reader.ledger, next);
  return next;
}

/** What is kept still, once entries have come in. */
async function carriedOver(reader: Reader, at: Kept, size: number): Promise<Kept> {
  const { seen } = at;
  const known = new Map<string, Promise<Known>>();
  let claims = 0;
  if (size < at.size || size - at.size > LOOK_THROUGH) return { size, claims, known, seen };
  const fresh: Entry[] = [];
  for await (const { entry } of reader.ledger.entries(at.size)) fresh.push(entry);
  const names = await namesIn(reader);
  for (const [key, made] of at.known) {
    const each = await made.catch(() => undefined);
    if (each === undefined || !sameNames(each, names) || fresh.some(concerning(key, each))) continue;
    known.set(key, made);
    claims += each.claims.length;
  }
  return { size, claims, known, seen };
}

function sameNames(a: Omit<Known, 'claims'>, b: Omit<Known, 'claims'>): boolean {
  return a.parties === b.parties && a.sources === b.sources && a.names === b.names;
}

/** True for an entry that may change what is known under the key. Of claims about flights and parties, which come in by the hundred, it is told exactly. */
function concerning(key: string, { claims, sources }: Known): (entry: Entry) => boolean {
  const ids = new Set(claims.map(({ id }) => id));
  const records = new Set(claims.map(({ claim }) => claim.record));
  // Flights that a kept document behind the record tells of are shown with it.
  const behind = new Set(
    claims.flatMap(({ claim }) => (claim.record === key && sources.get(claim.source)?.file !== undefined ? [claim.source] : [])),
  );
  return (entry) => {
    if (entry.kind === 'decision') return ids.has(entry.decision.claim);
    if (entry.kind !== 'claim') return false;
    const { record, value, source } = entry.claim;
    const kind = recordKind(record);
    if (recordKind(key) === undefined) return kind === key;
    return (kind !== 'flight' && kind !== 'party') || records.has(record) || value === key || behind.has(source);
  };
}

function asSeen(fresh: RecordedClaim, seen: Map<number, RecordedClaim>): RecordedClaim {
  const before = seen.get(fresh.index);
  if (before?.decisions.length === fresh.decisions.length) return before;
  seen.set(fresh.index, fresh);
  return fresh;
}
