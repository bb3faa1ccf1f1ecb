import { hash } from 'node:crypto';

import { recordKind } from '../core/claim.ts';
import { canonicalEntry, type Entry } from '../core/entry.ts';
import type { HashFunction } from '../core/merkle.ts';
import { fieldOf } from '../core/vocabulary.ts';

/** SHA-256 by the platform: several times as fast as the portable one, for the many hashes of an append or a verification. */
export const nativeHash: HashFunction = (...parts) => bytesOf(Buffer.concat(parts));

/** RFC 6962 leaf hash of an entry's body. */
export function leafOf(body: string): Uint8Array {
  return bytesOf(`\0${body}`);
}

/** By way of hex: Node takes twice as long to hand the bytes themselves over, and three times for a hash object. */
function bytesOf(data: string | Uint8Array): Uint8Array {
  return Buffer.from(hash('sha256', data, 'hex'), 'hex');
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

/** A row of the table `entry`, but for the time; parts that its kind does not have are absent. */
export interface EntryRow extends Lookup {
  readonly index: number;
  readonly key: string;
  readonly kind: Entry['kind'];
  readonly body: string;
}

/** Parts of an entry by which it is looked up. */
export interface Lookup {
  readonly record?: string;
  readonly field?: string;
  readonly said_by?: string;
  readonly source?: string;
  /** The record that a claim's value names, where its field holds one. */
  readonly refers_to?: string;
  /** Index of the claim that a decision is about. */
  readonly claim?: number;
}

/** The lookup columns of an entry; `indexOf` tells where a claim stands. */
export function lookupOf(entry: Entry, indexOf: (claim: string) => number | undefined): Lookup {
  switch (entry.kind) {
    case 'claim': {
      const { record, field, by, source, value } = entry.claim;
      const kind = recordKind(record);
      const refers = kind !== undefined && typeof value === 'string' && fieldOf(kind, field)?.type === 'ref';
      return { record, field, said_by: by, source, ...(refers && { refers_to: value }) };
    }
    case 'decision': {
      const claim = indexOf(entry.decision.claim);
      return claim === undefined ? {} : { claim };
    }
    case 'source':
      return { source: entry.source.id };
    case 'answer':
      return {};
    default:
      return entry satisfies never;
  }
}

/** The entry whose canonical JSON this is. */
export function parseBody(body: string): Entry {
  return JSON.parse(body) as Entry;
}
