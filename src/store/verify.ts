import { bytesToHex } from '@noble/hashes/utils.js';

import { EMPTY_RANGE, extendRange, rangeRoot, sameHash, type CompactRange, type Hash } from '../core/merkle.ts';
import { openNote, type NoteVerifier } from '../core/signed-note.ts';
import { parseTreeHead, type TreeHead } from '../core/tree-head.ts';
import type { Queries } from './database.ts';
import { nativeHash } from './entry-row.ts';
import type { Flaw, Verification } from './ledger.ts';
import { nameMisplaced, type Misplaced } from './misplaced.ts';
import type { ReadEntry } from './read-entries.ts';
import { hashesIn } from './tree-heads.ts';
import { verifyLookup } from './verify-lookup.ts';
import { EntryReader, readHeads, STEP } from './verify-reader.ts';

/** Milliseconds from 1970 at which PostgreSQL's count of time begins. */
const POSTGRES_EPOCH = Date.UTC(2000, 0, 1);

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

/** Holds entries against the leaf hashes that were recorded of them, the first of them at `start`, and against the time that was signed. */
function compare(
  hashes: readonly Hash[],
  start: number,
  entries: ReadonlyMap<number, ReadEntry>,
  recordedAt: string | undefined,
): { readonly misplaced: readonly Misplaced[]; readonly flaws: readonly Flaw[] } {
  const misplaced: Misplaced[] = [];
  const flaws: Flaw[] = [];
  const signed = recordedAt === undefined ? undefined : (Date.parse(recordedAt) - POSTGRES_EPOCH) * 1000;
  hashes.forEach((expected, at) => {
    const index = start + at;
    const entry = entries.get(index);
    if (entry === undefined || !sameHash(entry.leaf, expected)) {
      misplaced.push({ index, expected: bytesToHex(expected), found: entry && bytesToHex(entry.leaf) });
    } else {
      const otherTime =
        signed === undefined || entry.recordedAt === signed ? undefined : `Entry ${index} was not recorded at ${recordedAt}.`;
      const message = entry.wrongColumn() ?? otherTime;
      if (message !== undefined) flaws.push({ index, what: 'changed', message });
    }
  });
  return { misplaced, flaws };
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
