import { bytesToHex } from '@noble/hashes/utils.js';

import { EMPTY_RANGE, extendRange, rangeRoot, sameHash, type CompactRange, type Hash } from '../core/merkle.ts';
import { openNote, type NoteVerifier } from '../core/signed-note.ts';
import { parseTreeHead, type TreeHead } from '../core/tree-head.ts';
import type { Queries } from './database.ts';
import { keyOf, leafOf, lookupOf, nativeHash, parseBody } from './entry-row.ts';
import type { Flaw, Verification } from './ledger.ts';
import { nameMisplaced, type Misplaced } from './misplaced.ts';
import { hashesIn } from './tree-heads.ts';
import { verifyLookup } from './verify-lookup.ts';
import { EntryReader, readHeads, STEP, type StoredEntry } from './verify-reader.ts';

/**
 * Recomputes everything from the entries alone: each key and leaf hash, the tree below every signed head, the signatures, and what is
 * derived from the entries. An entry that is changed, dropped or out of place is named by its index. `written` is the newest head as
 * the data folder has it, which tells where entries and their heads were cut off together. O(entries), in steps of bounded memory.
 */
export async function verify(
  queries: Queries,
  verifier: NoteVerifier,
  written: string | undefined,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Verification> {
  const reader = new EntryReader(queries);
  const total = await reader.end();
  const newest = written === undefined ? undefined : openHead(written, verifier);
  const flaws: Flaw[] = [];
  const misplaced: Misplaced[] = [];
  let range: CompactRange = EMPTY_RANGE;
  let rooted = true;
  for await (const { size, note, leaves } of readHeads(queries)) {
    const start = range.size;
    const signed = openHead(note, verifier);
    if (signed?.size !== size) flaws.push(badSignature(size, verifier));
    const hashes = hashesIn(leaves);
    for (let at = 0; at < hashes.length; at += STEP) {
      const step = hashes.slice(at, at + STEP);
      const rows = await reader.read(range.size, range.size + step.length);
      const found = compare(step, range.size, rows, signed?.recordedAt);
      misplaced.push(...found.misplaced);
      flaws.push(...found.flaws);
      range = extendRange(range, step, nativeHash);
      onProgress(range.size, total);
    }
    const root = rangeRoot(range, nativeHash);
    const holds = (head: TreeHead | undefined): boolean => head?.size !== size || sameHash(head.root, root);
    // After one root that does not hold no later one can: only the first is told.
    if (rooted && (range.size !== size || !holds(signed) || !holds(newest))) {
      rooted = false;
      flaws.push({
        index: null,
        what: 'root',
        message: `Entries ${start} to ${size - 1} do not lead to the root that was signed for ${size}.`,
      });
    }
  }
  const inEntries = [...nameMisplaced(misplaced), ...flaws, ...wrongEnd(range.size, total, newest, written, verifier)];
  return {
    size: range.size,
    rootHash: bytesToHex(rangeRoot(range, nativeHash)),
    // What is derived from unsound entries can only be unsound: it would bury what matters.
    flaws: inEntries.length > 0 ? inEntries : await verifyLookup(queries),
  };
}

/** What a signed head says, if this verifier's signature holds. */
function openHead(note: string, verifier: NoteVerifier): TreeHead | undefined {
  const text = openNote(note, verifier);
  const head = text === undefined ? undefined : parseTreeHead(text);
  return head?.origin === verifier.name ? head : undefined;
}

function badSignature(size: number, { name }: NoteVerifier): Flaw {
  return { index: null, what: 'signature', message: `The head for ${size} entries is not signed by ${name}, or was changed since.` };
}

/** Holds entries against the leaf hashes that were recorded of them, the first of them at `start`. */
function compare(
  hashes: readonly Hash[],
  start: number,
  rows: ReadonlyMap<number, StoredEntry>,
  recordedAt: string | undefined,
): { readonly misplaced: readonly Misplaced[]; readonly flaws: readonly Flaw[] } {
  const misplaced: Misplaced[] = [];
  const flaws: Flaw[] = [];
  hashes.forEach((expected, at) => {
    const index = start + at;
    const row = rows.get(index);
    const found = row && leafOf(row.body);
    if (row === undefined || found === undefined || !sameHash(found, expected)) {
      misplaced.push({ index, expected: bytesToHex(expected), found: found && bytesToHex(found) });
    } else {
      const message = wrongColumn(row, recordedAt);
      if (message !== undefined) flaws.push({ index, what: 'changed', message });
    }
  });
  return { misplaced, flaws };
}

/** Says which column of an entry does not follow from its body, or is not the time that its head signs. */
function wrongColumn(row: StoredEntry, recordedAt: string | undefined): string | undefined {
  const { index, key, kind, body, recorded_at: time } = row;
  const entry = parseBody(body);
  if (kind !== entry.kind || key !== keyOf(kind, body)) return `Entry ${index} stands under another’s key or kind.`;
  if (recordedAt !== undefined && time.toISOString() !== recordedAt) {
    return `Entry ${index} was recorded at ${recordedAt}, not at ${time.toISOString()}.`;
  }
  const lookup = lookupOf(entry, () => undefined);
  const same = (['record', 'field', 'said_by', 'source', 'refers_to'] as const).every((column) => row[column] === (lookup[column] ?? null));
  return same ? undefined : `Entry ${index} is looked up by what is not in it.`;
}

/** Entries after the last signed head, or fewer than the data folder's head says. */
function wrongEnd(
  size: number,
  total: number,
  newest: TreeHead | undefined,
  written: string | undefined,
  verifier: NoteVerifier,
): readonly Flaw[] {
  const flaws: Flaw[] = [];
  if (total > size) flaws.push({ index: size, what: 'root', message: `Entries ${size} to ${total - 1} stand under no signed head.` });
  if (written !== undefined && newest === undefined) {
    flaws.push({
      index: null,
      what: 'signature',
      message: `The head in the data folder is not signed by ${verifier.name}, or was changed since.`,
    });
  }
  if (newest !== undefined && newest.size > size) {
    const message = `Entries ${size} to ${newest.size - 1} are gone: at ${newest.recordedAt} there were ${newest.size}.`;
    flaws.push({ index: size, what: 'dropped', message });
  }
  return flaws;
}
