import { createPrivateKey, randomBytes, sign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { bytesToHex } from '@noble/hashes/utils.js';

import { HabeasError } from '../core/errors.ts';
import { openNote, parseKey, printKey, signerOf, type NoteSigner, type SignFunction } from '../core/signed-note.ts';
import { makeWhole } from './whole-file.ts';

/**
 * The key that signs the ledger's heads, from `ledger.key` in the data folder (readable by its owner only). Made where the ledger is
 * still empty; LEDGER_KEY where it is missing, damaged, or not the one that signed `newestNote`.
 */
export async function openSigningKey(dataFolder: string, newestNote: string | undefined): Promise<NoteSigner> {
  const path = join(dataFolder, 'ledger.key');
  if (newestNote === undefined) await makeKey(path);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw unusable(path, 'is missing or cannot be read', error);
  });
  const key = parseKey(text.trim());
  if (key === undefined) throw unusable(path, 'holds no key');
  const signer = signerOf(key, nativeSign);
  if (newestNote !== undefined && openNote(newestNote, signer) === undefined) {
    throw unusable(path, 'is not the one that signed this ledger');
  }
  return signer;
}

/** What stands before the seed of an Ed25519 key in PKCS #8 (RFC 8410, section 7). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** By the platform: a tenth of the portable one's time, which every append waits for. */
const nativeSign: SignFunction = (data, seed) =>
  sign(null, data, createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' }));

async function makeKey(path: string): Promise<void> {
  const name = `habeas-ledger-${bytesToHex(randomBytes(6))}`;
  // Never over a key that is there: of two processes that start at once the second reads what the first wrote.
  await makeWhole(path, `${printKey({ name, seed: randomBytes(32) })}\n`, 0o600);
}

function unusable(path: string, why: string, cause?: unknown): HabeasError {
  return new HabeasError(
    'LEDGER_KEY',
    `The ledger’s signing key ${path} ${why}. Put the file back from a backup; without it nothing can be added.`,
    { path },
    cause,
  );
}
