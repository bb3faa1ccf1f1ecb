import { readFile } from 'node:fs/promises';

import type { SourceDescription } from '../core/entry.ts';
import { HabeasError } from '../core/errors.ts';
import type { Segment } from './document.ts';
import { extractApart } from './extract-apart.ts';
import { bytesPath, sha256Of, textPath } from './keep.ts';
import { LIMITS } from './limits.ts';

/**
 * The text of a kept source, as its claims' locators count in it.
 * Throws SOURCE_NOT_KEPT where the source was never kept, or its text is missing or no longer what was kept.
 */
export async function readKeptText(dataFolder: string, source: SourceDescription): Promise<string> {
  if (source.file === undefined) throw notKept(source, 'only its description is recorded');
  const bytes = await bytesAt(textPath(dataFolder, source.file.textSha256), source);
  if (sha256Of(bytes) !== source.file.textSha256) throw notKept(source, 'the file with its text has changed');
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** The bytes of a kept source as they came. Throws SOURCE_NOT_KEPT as `readKeptText` does. */
export async function readKeptBytes(dataFolder: string, source: SourceDescription): Promise<Uint8Array> {
  if (source.file === undefined) throw notKept(source, 'only its description is recorded');
  const bytes = await bytesAt(bytesPath(dataFolder, source.file.sha256), source);
  if (sha256Of(bytes) !== source.file.sha256) throw notKept(source, 'the file with its bytes has changed');
  return bytes;
}

/**
 * The map from a kept source's text to its bytes, pages or paragraphs, drawn anew from the bytes; empty where today's extractor is another one
 * than the source was read with or gives another text, because offsets would not fit.
 */
export async function readKeptMap(dataFolder: string, source: SourceDescription): Promise<readonly Segment[]> {
  const bytes = await readKeptBytes(dataFolder, source);
  const { text, map } = await extractApart({ name: source.title, bytes, declared: source.file?.mediaType ?? '' }, LIMITS);
  return sha256Of(Buffer.from(text)) === source.file?.textSha256 ? map : [];
}

async function bytesAt(path: string, source: SourceDescription): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw notKept(source, 'its file is missing from the data folder', cause);
  }
}

function notKept(source: SourceDescription, why: string, cause?: unknown): HabeasError {
  return new HabeasError('SOURCE_NOT_KEPT', `“${source.title}” (${source.id}) cannot be shown: ${why}.`, { source: source.id }, cause);
}
