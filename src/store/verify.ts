import { bytesToHex } from '@noble/hashes/utils.js';

import { EMPTY_RANGE, extendRange, rangeRoot, sameHash, type CompactRange } from '../core/merkle.ts';
import { openNote, type NoteVerifier } from '../core/signed-note.ts';
import { parseTreeHead, type TreeHead } from '../core/tree-head.ts';
import type { Queries } from './database.ts';
import { keyOf, leafOf, nativeHash } from './entry-row.ts';
import type { Flaw, Verification } from './ledger.ts';
import { nameMisplaced, type Misplaced } from './misplaced.ts';
import { hashesIn } from './tree-heads.ts';
import { EntryReader, readHeads, STEP, type HeadRow, type StoredEntry } from './verify-reader.ts';

/**
 * Recomputes everything from the entries alone: each key and leaf hash, the tree below every signed head, and the signatures.
 * An entry that is changed, dropped or out of place is named by its index. O(entries) time, in steps of bounded memory.
 */
export async function verify(
  queries: Queries,
  verifier: NoteVerifier,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<Verification> {
  const reader = new EntryReader(queries);
  const total = await reader.end();
  const flaws: Flaw[] = [];
  const misplaced: Misplaced[] = [];
  let range: CompactRange = EMPTY_RANGE;
  let rooted = true;
  for await (const head of readHeads(queries)) {
    const start = range.size;
    const signed = openHead(head, verifier);
    if (signed === undefined) flaws.push(badSignature(head.size, verifier.name));
    const leaves = hashesIn(head.leaves);
    for (let at = 0; at < leaves.length; at += STEP) {
      const step = leaves.slice(at, at + STEP);
      const rows = await reader.read(start + at, start + at + step.length);
      step.forEach((leaf, offset) => {
        const index = start + at + offset;
        const row = rows.get(index);
        const found = row && leafOf(row.body);
        if (found === undefined || !sameHash(found, leaf)) {
          misplaced.push({ index, expected: bytesToHex(leaf), found: found && bytesToHex(found) });
        } else if (row !== undefined) flaws.push(...wrongColumns(row, signed));
      });
      range = extendRange(range, step, nativeHash);
      onProgress(range.size, total);
    }
    // After one root that does not hold no later one can: only the first is told.
    if (rooted && (range.size !== head.size || (signed !== undefined && !sameHash(signed.root, rangeRoot(range, nativeHash))))) {
      rooted = false;
      flaws.push({
        index: null,
        what: 'root',
        message: `The entries from ${start} to ${head.size - 1} do not lead to the root that is signed for ${head.size}.`,
      });
    }
  }
  if (total > range.size) {
    flaws.push({ index: range.size, what: 'root', message: `The entries from ${range.size} to ${total - 1} are under no signed head.` });
  }
  return { size: range.size, rootHash: bytesToHex(rangeRoot(range, nativeHash)), flaws: [...nameMisplaced(misplaced), ...flaws] };
}

/** What a head says, if its signature holds and it says it of its own size. */
function openHead(head: HeadRow, verifier: NoteVerifier): TreeHead | undefined {
  const text = openNote(head.note, verifier);
  const signed = text === undefined ? undefined : parseTreeHead(text);
  return signed?.size === head.size && signed.origin === verifier.name ? signed : undefined;
}

function badSignature(size: number, name: string): Flaw {
  return { index: null, what: 'signature', message: `The signed head for ${size} entries is not signed by ${name}, or was changed.` };
}

/** Columns beside an entry's body that do not follow from it: its key and kind, and the time that its head signs. */
function wrongColumns(row: StoredEntry, signed: TreeHead | undefined): readonly Flaw[] {
  const { index, key, kind, body, recorded_at } = row;
  if (key !== keyOf(kind, body) || !body.includes(`"kind":"${kind}"`)) {
    return [{ index, what: 'changed', message: `Entry ${index} stands under another’s key or kind.` }];
  }
  if (signed !== undefined && recorded_at.toISOString() !== signed.recordedAt) {
    return [
      { index, what: 'changed', message: `Entry ${index} was recorded at ${signed.recordedAt}, not at ${recorded_at.toISOString()}.` },
    ];
  }
  return [];
}
