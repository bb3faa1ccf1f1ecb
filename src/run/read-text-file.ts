import { readFile, stat } from 'node:fs/promises';

import { HabeasError } from '../core/errors.ts';

/** A file of text as it is. Bytes that are no UTF-8 (or UTF-16 with its mark) become U+FFFD, for the reader to name with line and column. */
export async function readTextFile(path: string, mostBytes: number): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > mostBytes) {
      const message = `${path} has ${Math.ceil(size / 1e6)} MB; at most ${Math.round(mostBytes / 1e6)} MB are read. Split it.`;
      throw new HabeasError('INPUT_TOO_LARGE', message, { file: path, size });
    }
    return textOfBytes(await readFile(path));
  } catch (error) {
    if (error instanceof HabeasError) throw error;
    throw new HabeasError('INPUT_NOT_FOUND', `${path} cannot be opened: ${reasonOf(error)}.`, { file: path }, error);
  }
}

/** Bytes as text: a byte order mark decides, without one it is UTF-8. */
export function textOfBytes(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const utf16 = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  return new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
    case 'EPERM':
      return 'it may not be read';
    default:
      return error instanceof Error ? error.message : 'it cannot be read';
  }
}
