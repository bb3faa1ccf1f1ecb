import { createHash, hash } from 'node:crypto';

import { canonicalEntry, type Entry } from '../core/entry.ts';
import type { HashFunction } from '../core/merkle.ts';

/** SHA-256 by the platform: several times as fast as the portable one, for the many hashes of an append or a verification. */
export const nativeHash: HashFunction = (...parts) => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest();
};

/** RFC 6962 leaf hash of an entry's body. */
export function leafOf(body: string): Uint8Array {
  return hash('sha256', `\0${body}`, 'buffer');
}

const CLAIM_START = '{"claim":';
const CLAIM_END = ',"kind":"claim"}';

/**
 * Key of an entry (64 hex digits) from its body. A claim's canonical JSON stands word for word inside its entry's ("claim"
 * sorts before "kind"), so its id is the hash of that piece.
 */
export function keyOf(kind: string, body: string): string {
  return hash('sha256', kind === 'claim' ? body.slice(CLAIM_START.length, -CLAIM_END.length) : body);
}

/** An entry with its canonical JSON and its key. */
export interface Keyed {
  readonly entry: Entry;
  readonly key: string;
  readonly body: string;
}

export function keyed(entry: Entry): Keyed {
  const body = canonicalEntry(entry);
  return { entry, body, key: keyOf(entry.kind, body) };
}

/** The entry whose canonical JSON this is. */
export function parseBody(body: string): Entry {
  return JSON.parse(body) as Entry;
}
