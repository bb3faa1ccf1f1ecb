import { open, rename, rm } from 'node:fs/promises';

import { HabeasError } from '../core/errors.ts';

const FLUSH = 1_000_000;

/**
 * Writes lines to a file that appears under its name only when it is whole. Returns how many there were; `onLine` hears the count now and then.
 * Throws OUTPUT_FAILED where the file cannot be written.
 */
export async function writeLines(path: string, lines: AsyncIterable<string>, onLine: (count: number) => void): Promise<number> {
  const part = `${path}.part`;
  try {
    const file = await open(part, 'w');
    let count = 0;
    try {
      let waiting = '';
      for await (const line of lines) {
        count += 1;
        waiting += line;
        if (waiting.length < FLUSH) continue;
        await file.write(waiting);
        waiting = '';
        onLine(count);
      }
      await file.write(waiting);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
    return count;
  } catch (cause) {
    await rm(part, { force: true });
    if (!(cause instanceof Error) || !('syscall' in cause)) throw cause;
    throw new HabeasError('OUTPUT_FAILED', `${path} cannot be written: ${cause.message}.`, { path }, cause);
  }
}
