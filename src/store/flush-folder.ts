import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Flushes an embedded database's write-ahead log to the disk. PGlite writes each commit to the file before it answers, so
 * that a killed process loses nothing, but has no fsync of its own (`fdatasync` is empty in its file system): without
 * this, a loss of power could.
 */
export async function flushFolder(folder: string): Promise<void> {
  const log = join(folder, 'pg_wal');
  const segments = (await readdir(log)).filter((name) => /^[0-9A-F]{24}$/.test(name));
  await Promise.all(
    segments.map(async (segment) => {
      const file = await open(join(log, segment), 'r');
      try {
        await file.datasync();
      } finally {
        await file.close();
      }
    }),
  );
}
