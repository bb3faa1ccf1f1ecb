import { fromBase64, toBase64 } from './base64.ts';
import type { Hash } from './merkle.ts';

/**
 * What a ledger's keeper signs: this many entries, with this root, recorded at this time.
 * Its text is a C2SP tlog-checkpoint (https://c2sp.org/tlog-checkpoint) with the time as an extension line, so that
 * the time at which entries were recorded is under the signature too.
 */
export interface TreeHead {
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
  /** ISO 8601 UTC. */
  readonly recordedAt: string;
}

/** The head's text, as it is signed. */
export function printTreeHead(head: TreeHead): string {
  return `${head.origin}\n${head.size}\n${toBase64(head.root)}\nrecorded ${head.recordedAt}\n`;
}

/** Reads a head's text; undefined if it is not spelt exactly as `printTreeHead` spells it. */
export function parseTreeHead(text: string): TreeHead | undefined {
  const [origin = '', size = '', root = '', recorded = ''] = text.split('\n');
  const bytes = fromBase64(root);
  if (bytes?.length !== 32) return undefined;
  const head = { origin, size: Number(size), root: bytes, recordedAt: recorded.replace(/^recorded /, '') };
  return printTreeHead(head) === text ? head : undefined;
}
