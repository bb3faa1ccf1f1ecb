import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';

import type { SourceDescription } from '../core/entry.ts';
import { HabeasError, type Result } from '../core/errors.ts';
import type { Document } from './document.ts';
import { extractApart } from './extract-apart.ts';
import type { Allows } from './guarded-agent.ts';
import { bytesPath, keepAt, sha256Of, textPath } from './keep.ts';
import { LIMITS, type Limits } from './limits.ts';

/** A document to take in: a file, an address to fetch, or bytes that somebody sent with a file name. */
export type Input =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array };

/** What the person who brings a document says of it stands before what the document says. Dates are EDTF. */
export interface TakeInOptions {
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly language?: string;
  readonly url?: string;
  /** The data folder to keep bytes and text in; without it nothing is written. */
  readonly keepIn?: string;
  readonly limits?: Limits;
  readonly now?: () => Date;
  /** Which addresses may be fetched from: public ones, unless a test says otherwise. */
  readonly allows?: Allows;
}

/**
 * Takes a document in: its bytes, their hash, its text with the map back to the bytes, and what it tells about itself.
 * The source's id follows from the bytes (`doc-` and 20 hex digits of their SHA-256), so the same document is the same source.
 * An error page, a wall, an empty or unreadable document is an error with its code (`SOURCE_…`); nothing of it is kept.
 */
export async function takeIn(input: Input, options: TakeInOptions = {}): Promise<Result<Document>> {
  try {
    const document = await read(input, options);
    if (options.keepIn !== undefined) await keep(options.keepIn, document);
    return { ok: true, value: document };
  } catch (cause) {
    if (cause instanceof HabeasError) return { ok: false, error: cause };
    throw cause;
  }
}

interface Arrived {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly url: string | null;
  readonly declared: string;
}

async function read(input: Input, options: TakeInOptions): Promise<Document> {
  const limits = options.limits ?? LIMITS;
  const arrived = await arrive(input, limits, options.allows);
  if (arrived.bytes.length > limits.bytes) throw tooLarge(arrived.name, arrived.bytes.length, limits);
  const { text, map, about, extractor, mediaType } = await extractApart(arrived, limits);
  const sha256 = sha256Of(arrived.bytes);
  const url = options.url ?? arrived.url;
  if (url !== null && !URL.canParse(url)) throw new HabeasError('SOURCE_BAD_ADDRESS', `“${url.slice(0, 200)}” is no address.`);
  const language = options.language ?? about.language;
  const source: SourceDescription = {
    id: `doc-${sha256.slice(0, 20)}`,
    url,
    publisher: options.publisher ?? about.publisher ?? (url === null ? '' : new URL(url).hostname.replace(/^www\./, '')),
    title: options.title ?? about.title ?? arrived.name.replace(/\.[a-z0-9]{1,5}$/i, ''),
    ...(language !== undefined && { language }),
    published: options.published ?? about.published ?? null,
    retrieved: (options.now ?? ((): Date => new Date()))().toISOString(),
    file: { sha256, mediaType, size: arrived.bytes.length, textSha256: sha256Of(Buffer.from(text)), extractor },
  };
  return { source, text, map, bytes: arrived.bytes };
}

async function arrive(input: Input, limits: Limits, allows: Allows | undefined): Promise<Arrived> {
  switch (input.kind) {
    case 'bytes':
      return { name: input.name, bytes: input.bytes, url: null, declared: '' };
    case 'url': {
      const { fetchPage } = await import('./fetch-page.ts');
      const fetched = await fetchPage(input.url, limits, allows);
      return { name: fetched.url, bytes: fetched.bytes, url: fetched.url, declared: fetched.declared };
    }
    case 'path':
      return { name: basename(input.path), bytes: await bytesOf(input.path, limits), url: null, declared: '' };
    default:
      return input satisfies never;
  }
}

async function bytesOf(path: string, limits: Limits): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > limits.bytes) throw tooLarge(path, size, limits);
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof HabeasError) throw cause;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    const why = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'it may not be read' }[code] ?? code;
    throw new HabeasError('SOURCE_NOT_FOUND', `${path} cannot be opened: ${why}.`, { path }, cause);
  }
}

function tooLarge(name: string, size: number, limits: Limits): HabeasError {
  const message = `${name} has ${size} bytes; at most ${limits.bytes} are read. Split it, or read only the part that matters.`;
  return new HabeasError('SOURCE_TOO_LARGE', message, { size, limit: limits.bytes });
}

async function keep(dataFolder: string, { source, text, bytes }: Document): Promise<void> {
  if (source.file === undefined) return;
  await keepAt(bytesPath(dataFolder, source.file.sha256), bytes, source.file.sha256);
  await keepAt(textPath(dataFolder, source.file.textSha256), Buffer.from(text), source.file.textSha256);
}
