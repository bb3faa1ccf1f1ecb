import { createReadStream } from 'node:fs';
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

import type { SourceDescription } from '../core/entry.ts';
import { bytesPath, textPath } from './keep.ts';
import { keptFlightsFolder, keptFlightsOf, keptLegsPath, keptPathsPath } from './kept-flights.ts';

/** A kept file that is not what the ledger says, or of which it says nothing (`source` and `title` null). `file` is relative to the data folder. */
export interface ChangedFile {
  readonly source: string | null;
  readonly title: string | null;
  readonly file: string;
  readonly what: 'changed' | 'missing' | 'unreadable' | 'unknown';
  readonly message: string;
}

/** How many files were hashed, and which of them have changed or are missing. */
export interface ReHash {
  readonly files: number;
  readonly changed: readonly ChangedFile[];
}

/**
 * Hashes the bytes and the text of every kept source anew, and what imports of flights kept; sources that are only described have nothing to hash. Reports
 * read whatever lies among the kept flights, so a file there of which the ledger says nothing is named as well.
 */
export async function reHash(
  dataFolder: string,
  sources: readonly SourceDescription[],
  onProgress: (done: number, total: number) => void = () => {},
): Promise<ReHash> {
  const expected = new Map<string, { sha256: string; source: SourceDescription; packed?: true }>();
  for (const source of sources) {
    const flights = keptFlightsOf(source.id);
    if (flights !== null) {
      expected.set(keptLegsPath(dataFolder, flights.legs), { sha256: flights.legs, source, packed: true });
      expected.set(keptPathsPath(dataFolder, flights.legs), { sha256: flights.paths, source, packed: true });
    }
    if (source.file === undefined) continue;
    expected.set(bytesPath(dataFolder, source.file.sha256), { sha256: source.file.sha256, source });
    expected.set(textPath(dataFolder, source.file.textSha256), { sha256: source.file.textSha256, source });
  }
  const changed: ChangedFile[] = [];
  let done = 0;
  for (const [path, { sha256, source, packed = false }] of expected) {
    const what = await stateOf(path, sha256, packed);
    const file = relative(dataFolder, path);
    if (what !== undefined) {
      changed.push({ source: source.id, title: source.title, file, what, message: `${file}, kept for “${source.title}”, ${WORDS[what]}.` });
    }
    done += 1;
    onProgress(done, expected.size);
  }
  for (const path of await filesOfFlights(dataFolder)) {
    if (expected.has(path)) continue;
    const file = relative(dataFolder, path);
    const message = `${file} is in no entry of the ledger: an import was cut off (the next run of it completes it), or the file comes from elsewhere.`;
    changed.push({ source: null, title: null, file, what: 'unknown', message });
  }
  return { files: expected.size, changed };
}

/** Files among the kept flights, but those that are being written. */
async function filesOfFlights(dataFolder: string): Promise<readonly string[]> {
  const folder = keptFlightsFolder(dataFolder);
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => !name.endsWith('.part')).map((name) => join(folder, name));
}

const WORDS = { changed: 'is not what was kept: its hash has changed', missing: 'is missing', unreadable: 'cannot be read' } as const;

async function stateOf(path: string, sha256: string, packed: boolean): Promise<keyof typeof WORDS | undefined> {
  const hash = createHash('sha256');
  try {
    if (packed) await pipeline(createReadStream(path), createGunzip(), hash);
    else await pipeline(createReadStream(path), hash);
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause)) return 'unreadable';
    if (cause.code === 'ENOENT') return 'missing';
    // What does not unpack any more was changed; zlib's codes begin so.
    return String(cause.code).startsWith('Z_') ? 'changed' : 'unreadable';
  }
  return hash.digest('hex') === sha256 ? undefined : 'changed';
}
