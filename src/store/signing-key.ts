import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { bytesToHex } from '@noble/hashes/utils.js';

import { HabeasError } from '../core/errors.ts';
import { openNote, parseSigner, printSigner, verifierOf, type NoteSigner } from '../core/signed-note.ts';
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
  const signer = parseSigner(text.trim());
  if (signer === undefined) throw unusable(path, 'holds no key');
  if (newestNote !== undefined && openNote(newestNote, verifierOf(signer)) === undefined) {
    throw unusable(path, 'is not the one that signed this ledger');
  }
  return signer;
}

async function makeKey(path: string): Promise<void> {
  const name = `habeas-ledger-${bytesToHex(randomBytes(6))}`;
  // Never over a key that is there: of two processes that start at once the second reads what the first wrote.
  await makeWhole(path, `${printSigner({ name, seed: randomBytes(32) })}\n`, 0o600);
}

function unusable(path: string, why: string, cause?: unknown): HabeasError {
  return new HabeasError(
    'LEDGER_KEY',
    `The ledger’s signing key ${path} ${why}. Put the file back from a backup; without it nothing can be added.`,
    { path },
    cause,
  );
}
