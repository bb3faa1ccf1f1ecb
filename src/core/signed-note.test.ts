import fc from 'fast-check';
import { expect, test } from 'vitest';

import { fromBase64, toBase64 } from './base64.ts';
import { openNote, parseVerifier, printVerifier, signNote, signerOf } from './signed-note.ts';
import { parseTreeHead, printTreeHead } from './tree-head.ts';

// The verifier key and the note of the Go package golang.org/x/mod/sumdb/note, on whose form C2SP signed-note rests.
const PETER = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const NOTE = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.

— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`;

test('the example of the reference implementation opens under its key', () => {
  const verifier = parseVerifier(PETER);
  expect(verifier?.name).toBe('PeterNeumann');
  expect(verifier && openNote(NOTE, verifier)).toBe(NOTE.slice(0, NOTE.indexOf('\n\n') + 1));
  expect(verifier && openNote(NOTE.replace('answer', 'ANSWER'), verifier)).toBe(undefined);
});

test('a key whose id is another key’s is refused', () => {
  expect(parseVerifier(PETER.replace('c74f20a3', 'c74f20a4'))).toBe(undefined);
  expect(parseVerifier(PETER.replace('PeterNeumann', 'SomebodyElse'))).toBe(undefined);
});

test('what is signed opens under the printed key and under no other', () => {
  const signer = signerOf({ name: 'ledger-a', seed: new Uint8Array(32).fill(7) });
  const other = signerOf({ name: 'ledger-a', seed: new Uint8Array(32).fill(8) });
  const verifier = parseVerifier(printVerifier(signer));
  const note = signNote('one\n\ntwo\n', signer);
  expect(verifier && openNote(note, verifier)).toBe('one\n\ntwo\n');
  expect(openNote(note, other)).toBe(undefined);
});

test('base64 reads back what it wrote, and agrees with the platform', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
  expect(fromBase64('AB=')).toBe(undefined);
});

test('a tree head reads back from its text', () => {
  const head = { origin: 'ledger-a', size: 12, root: new Uint8Array(32).fill(3), recordedAt: '2025-02-03T00:00:00.000Z' };
  expect(parseTreeHead(printTreeHead(head))).toEqual(head);
  expect(parseTreeHead(printTreeHead(head).replace('12', '012'))).toBe(undefined);
});
