import { failure, type Result } from '../core/errors.ts';
import { ThreadFailure, ThreadQueue } from '../sources/thread-queue.ts';
import type { DraftedDocument, KnownToRecord, ReadableText } from './draft-document.ts';
import type { ReadOutcome, ReadWork } from './read-thread.ts';
import { arrivedError } from './sent-error.ts';

/** Up to so many characters, a long article, are read at once: in less time than a thread takes to start. */
const AT_ONCE = 20_000;
/** Megabytes that the thread may hold. */
const MEMORY_MB = 3_072;
/** Milliseconds that a text may take. */
const MOST_TIME = 600_000;

const readers = new ThreadQueue<ReadWork, ReadOutcome>(new URL('./read-thread', import.meta.url), { megabytes: MEMORY_MB, stays: false });

/**
 * Reads a document and drafts its claims; a long text in a thread of its own, one after the other, so that the record goes on being served
 * meanwhile. SOURCE_TOO_COMPLEX where a text takes too much time or memory.
 */
export async function draftApart(document: ReadableText, known: KnownToRecord): Promise<Result<DraftedDocument>> {
  // Loaded with the first document: a server that only shows the record starts without the reader's lexicons.
  if (document.text.length <= AT_ONCE) {
    const { draftDocument } = await import('./draft-document.ts');
    return { ok: true, value: draftDocument(document, known) };
  }
  try {
    const outcome = await readers.ask({ document, known }, MOST_TIME);
    if (outcome.kind === 'rules') throw new Error('rules came where drafts were asked for');
    return { ok: true, value: { ...outcome.drafted, leftOut: outcome.leftOut.map(arrivedError) } };
  } catch (cause) {
    if (!(cause instanceof ThreadFailure) || cause.why === 'fallen') throw cause;
    const limit = cause.why === 'time' ? `longer than ${MOST_TIME / 60_000} minutes` : `more than ${MEMORY_MB} MB of memory`;
    const message = `“${document.source.title}” takes ${limit} to read. Split it, or read only the part that matters.`;
    return failure('SOURCE_TOO_COMPLEX', message, { source: document.source.id });
  }
}

/** Which rule drafts what from a text, by field, start and end of the words; none where the text is too much to be read again. */
export async function rulesApart(document: ReadableText): Promise<ReadonlyMap<string, string>> {
  if (document.text.length <= AT_ONCE) {
    const { rulesOf } = await import('./draft-document.ts');
    return rulesOf(document);
  }
  try {
    const outcome = await readers.ask({ document }, MOST_TIME);
    return outcome.kind === 'rules' ? outcome.rules : new Map();
  } catch (cause) {
    if (cause instanceof ThreadFailure && cause.why !== 'fallen') return new Map();
    throw cause;
  }
}
