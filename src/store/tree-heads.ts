import { bytesToHex } from '@noble/hashes/utils.js';

import { EMPTY_RANGE, extendRange, rangeRoot, type CompactRange, type Hash } from '../core/merkle.ts';
import { printVerifier, signNote, type NoteSigner } from '../core/signed-note.ts';
import { printTreeHead } from '../core/tree-head.ts';
import type { Queries } from './database.ts';
import { nativeHash } from './entry-row.ts';
import type { Checkpoint } from './ledger.ts';

/** The newest signed head and the tree below it. `note` is undefined while the ledger is empty. */
export interface NewestHead {
  readonly range: CompactRange;
  readonly note: string | undefined;
}

/** Reads the newest head. O(log size). */
export async function newestHead(queries: Queries): Promise<NewestHead> {
  const [row] = await queries.query<{ size: number; note: string; peaks: Uint8Array }>(
    'select size, note, peaks from tree_head order by size desc limit 1',
  );
  return row === undefined
    ? { range: EMPTY_RANGE, note: undefined }
    : { range: { size: row.size, peaks: hashesIn(row.peaks) }, note: row.note };
}

/** Signs and keeps the head of the tree with these leaves added; and the note. */
export async function addHead(
  queries: Queries,
  before: CompactRange,
  leaves: readonly Hash[],
  signer: NoteSigner,
  recordedAt: string,
): Promise<{ readonly size: number; readonly note: string }> {
  const range = extendRange(before, leaves, nativeHash);
  const note = headNote(range, signer, recordedAt);
  await queries.query('insert into tree_head (size, note, leaves, peaks) values ($1, $2, $3, $4)', [
    range.size,
    note,
    Buffer.concat(leaves),
    Buffer.concat(range.peaks),
  ]);
  return { size: range.size, note };
}

/** The newest head as it is published; an empty ledger's is signed on demand. */
export function checkpointOf(head: NewestHead, signer: NoteSigner, now: string): Checkpoint {
  return {
    size: head.range.size,
    rootHash: bytesToHex(rangeRoot(head.range, nativeHash)),
    note: head.note ?? headNote(head.range, signer, now),
    verifierKey: printVerifier(signer),
  };
}

function headNote(range: CompactRange, signer: NoteSigner, recordedAt: string): string {
  return signNote(printTreeHead({ origin: signer.name, size: range.size, root: rangeRoot(range, nativeHash), recordedAt }), signer);
}

/** The 32-byte hashes that stand one after the other in these bytes. */
export function hashesIn(bytes: Uint8Array): readonly Hash[] {
  return Array.from({ length: bytes.length / 32 }, (_, at) => bytes.subarray(at * 32, at * 32 + 32));
}
