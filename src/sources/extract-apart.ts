import { HabeasError } from '../core/errors.ts';
import type { Extracted } from './document.ts';
import type { Outcome, Work } from './extract-thread.ts';
import type { Unread } from './extract.ts';
import type { Limits } from './limits.ts';
import { ThreadFailure, ThreadQueue } from './thread-queue.ts';

/** Megabytes that the thread may hold: the largest report seen takes a fifth of it. */
const MEMORY_MB = 1_024;

const readers = new ThreadQueue<Work, Outcome>(new URL('./extract-thread', import.meta.url), { megabytes: MEMORY_MB, stays: true });

/**
 * Draws the text of a document in a thread of its own, one document after the other. Throws what `extract` throws; SOURCE_TOO_COMPLEX where it
 * takes too long or too much memory; SOURCE_DAMAGED where the reader falls over it.
 */
export async function extractApart(unread: Unread, limits: Limits): Promise<Extracted> {
  const outcome = await readers.ask({ unread, limits }, limits.reading).catch((cause: unknown) => {
    throw cause instanceof ThreadFailure ? refusal(unread.name, limits, cause) : cause;
  });
  if (outcome.kind === 'text') return outcome.extracted;
  if (outcome.kind === 'refused') throw new HabeasError(outcome.code, outcome.message, outcome.fields);
  throw new Error(`${unread.name} could not be read: ${outcome.why}`);
}

function refusal(name: string, limits: Limits, failure: ThreadFailure): HabeasError {
  if (failure.why === 'fallen') {
    return new HabeasError('SOURCE_DAMAGED', `${name} is damaged: its reader could not go on.`, { name }, failure);
  }
  const what = failure.why === 'time' ? `longer than ${limits.reading / 1000} seconds` : `more than ${MEMORY_MB} MB of memory`;
  const message = `${name} takes ${what} to read. Split it, or read only the part that matters.`;
  return new HabeasError('SOURCE_TOO_COMPLEX', message, { name }, failure);
}
