import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { HabeasError } from '../core/errors.ts';

/** SHA-256 of bytes, as 64 lower-case hex digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Where the bytes with that hash are kept under the data folder. */
export function bytesPath(dataFolder: string, sha256: string): string {
  return join(dataFolder, 'sources', sha256.slice(0, 2), sha256);
}

/** Where a drawn text with that hash is kept under the data folder. */
export function textPath(dataFolder: string, sha256: string): string {
  return join(dataFolder, 'texts', sha256);
}

/**
 * Writes bytes under their hash: into a file beside it, flushed, then renamed. So whatever stands at `path` is whole, also after a power cut.
 * A file that is there and unharmed stays as it is. Throws OUTPUT_FAILED where the folder cannot be written.
 */
export async function keepAt(path: string, bytes: Uint8Array, sha256: string): Promise<void> {
  if (await holds(path, sha256)) return;
  await mkdir(dirname(path), { recursive: true }).catch((cause: unknown) => {
    throw cannotKeep(path, cause);
  });
  const part = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    const file = await open(part, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (cause) {
    await rm(part, { force: true }).catch(() => undefined);
    throw cannotKeep(path, cause);
  }
  await syncFolder(dirname(path));
}

/** A disk that is full or may not be written to, in plain words; any other error as it is. */
function cannotKeep(path: string, cause: unknown): unknown {
  if (!(cause instanceof Error) || !('code' in cause)) return cause;
  const why = { ENOSPC: 'the disk is full', EDQUOT: 'the disk is full', EROFS: 'it is read-only', EACCES: 'it may not be written to' }[
    String(cause.code)
  ];
  const message = `The document cannot be kept in ${dirname(path)}: ${why ?? cause.message}. Nothing of it was recorded.`;
  return new HabeasError('OUTPUT_FAILED', message, { path }, cause);
}

async function holds(path: string, sha256: string): Promise<boolean> {
  try {
    return sha256Of(await readFile(path)) === sha256;
  } catch {
    return false;
  }
}

/** Makes the new name last. Windows cannot flush a folder and does not need to. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
