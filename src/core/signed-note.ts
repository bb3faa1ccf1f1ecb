import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

import { fromBase64, toBase64 } from './base64.ts';

// C2SP signed-note (https://c2sp.org/signed-note): text, an empty line, then one line for each signature:
// em dash, name, base64 of a 4-byte key id and the signature.

const ED25519 = 1;

/** A name and an Ed25519 public key (32 bytes) that notes are signed under. */
export interface NoteVerifier {
  readonly name: string;
  readonly publicKey: Uint8Array;
}

/** The secret behind a verifier: a name without space or plus, and an Ed25519 seed (32 bytes). */
export interface NoteKey {
  readonly name: string;
  readonly seed: Uint8Array;
}

/** Ed25519 signature of data by the key of a seed. A parameter, so that a platform's own faster one can stand in. */
export type SignFunction = (data: Uint8Array, seed: Uint8Array) => Uint8Array;

/** What signs a note, with its public half worked out once. */
export interface NoteSigner extends NoteVerifier {
  readonly sign: (data: Uint8Array) => Uint8Array;
}

/** The signer that a key makes. */
export function signerOf({ name, seed }: NoteKey, sign: SignFunction = ed25519.sign): NoteSigner {
  return { name, publicKey: ed25519.getPublicKey(seed), sign: (data) => sign(data, seed) };
}

/** First four bytes of SHA-256(name, newline, algorithm, public key). */
function keyId(verifier: NoteVerifier): Uint8Array {
  return sha256(concatBytes(utf8ToBytes(`${verifier.name}\n`), Uint8Array.of(ED25519), verifier.publicKey)).slice(0, 4);
}

/** Verifier key as it is published: `name+id in hex+base64 of algorithm and public key`. */
export function printVerifier(verifier: NoteVerifier): string {
  return `${verifier.name}+${bytesToHex(keyId(verifier))}+${toBase64(concatBytes(Uint8Array.of(ED25519), verifier.publicKey))}`;
}

/** Reads a verifier key; undefined if it is malformed, of another algorithm, or its id does not belong to it. */
export function parseVerifier(text: string): NoteVerifier | undefined {
  const [, name, , key] = /^([^\s+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? [];
  const bytes = key === undefined ? undefined : fromBase64(key);
  if (name === undefined || bytes?.length !== 33 || bytes[0] !== ED25519) return undefined;
  const verifier = { name, publicKey: bytes.slice(1) };
  return printVerifier(verifier) === text ? verifier : undefined;
}

const PRIVATE = 'PRIVATE+KEY+';

/** A key as a file holds it: `PRIVATE+KEY+name+id in hex+base64 of algorithm and seed`. */
export function printKey(key: NoteKey): string {
  return `${PRIVATE}${key.name}+${bytesToHex(keyId(signerOf(key)))}+${toBase64(concatBytes(Uint8Array.of(ED25519), key.seed))}`;
}

/** Reads a key; undefined if it is malformed or its id does not belong to it. */
export function parseKey(text: string): NoteKey | undefined {
  const [, name, , key] = /^PRIVATE\+KEY\+([^\s+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? [];
  const bytes = key === undefined ? undefined : fromBase64(key);
  if (name === undefined || bytes?.length !== 33 || bytes[0] !== ED25519) return undefined;
  const read = { name, seed: bytes.slice(1) };
  return printKey(read) === text ? read : undefined;
}

/** The text (which ends in a newline) as a note with one signature. */
export function signNote(text: string, signer: NoteSigner): string {
  const signature = signer.sign(utf8ToBytes(text));
  return `${text}\n— ${signer.name} ${toBase64(concatBytes(keyId(signer), signature))}\n`;
}

/** The text of a note that this verifier's key has signed; undefined if there is no such signature or it does not hold. */
export function openNote(note: string, verifier: NoteVerifier): string | undefined {
  const end = note.lastIndexOf('\n\n');
  if (end < 0) return undefined;
  const text = note.slice(0, end + 1);
  const id = keyId(verifier);
  for (const line of note.slice(end + 2).split('\n')) {
    const [, name, encoded] = /^— (\S+) (\S+)$/.exec(line) ?? [];
    const bytes = encoded === undefined ? undefined : fromBase64(encoded);
    if (name !== verifier.name || bytes?.length !== 68 || !id.every((byte, at) => byte === bytes[at])) continue;
    return ed25519.verify(bytes.slice(4), utf8ToBytes(text), verifier.publicKey) ? text : undefined;
  }
  return undefined;
}
