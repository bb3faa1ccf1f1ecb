import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Any JSON value, read-only: what an entry of the ledger may hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * The one byte-for-byte spelling of a JSON value (RFC 8785): no blanks, keys in the order of their UTF-16 code units, strings and numbers
 * as ECMAScript spells them. Keys whose value is `undefined` are left out. Throws a TypeError for what is no JSON. Our own, at
 * half the time of the package `canonicalize`, which is the oracle in its test: every append and import waits for this.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'string') return spelled(value);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} is no JSON value`);
  if (typeof value !== 'object' || value === null) return scalar(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const part = value[key];
    if (part !== undefined) text += `${text === '' ? '' : ','}${spelled(key)}:${canonicalJson(part)}`;
  }
  return `{${text}}`;
}

/** Printable ASCII without quote and backslash: what needs no escape, and nearly all that entries hold. */
const AS_IT_IS = /^[ !#-[\]-~]*$/;

function spelled(text: string): string {
  return AS_IT_IS.test(text) ? `"${text}"` : JSON.stringify(text);
}

function scalar(value: null | boolean | number): string {
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`${typeof value} is no JSON value`);
  return text;
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}

/** SHA-256 of a text's UTF-8 bytes, as 64 lower-case hex digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
