import { answerText, type TextAnswer, type TextAsked } from '../accounts/answer-text.ts';
import { HabeasError } from '../core/errors.ts';
import type { Program } from '../engines/terms/compile.ts';
import { ThreadFailure, ThreadQueue } from '../sources/thread-queue.ts';
import { arrived, type JudgeOutcome, type JudgeWork } from './judge-thread.ts';
import { textOfBytes } from './read-text-file.ts';

/** Up to so many bytes, a few thousand people, are judged at once: in less time than a thread takes to start. */
const AT_ONCE_BYTES = 100_000;
/** Megabytes that the thread may hold. */
const MEMORY_MB = 3_072;
/** Milliseconds that a list may take. */
const MOST_TIME = 300_000;

const judges = new ThreadQueue<JudgeWork, JudgeOutcome>(new URL('./judge-thread', import.meta.url), { megabytes: MEMORY_MB, stays: false });

/**
 * Judges what was sent; a long list in a thread of its own, one list after the other, so that the record goes on being served meanwhile.
 * Throws PEOPLE_TOO_LARGE where a list takes too much time or memory.
 */
export async function answerApart(bytes: Uint8Array<ArrayBuffer>, program: Program, asked: TextAsked): Promise<TextAnswer> {
  if (bytes.length <= AT_ONCE_BYTES) return answerText(textOfBytes(bytes), program, asked);
  try {
    return arrived(await judges.ask({ bytes, rulebook: program.rulebook, asked }, MOST_TIME, [bytes.buffer]));
  } catch (cause) {
    if (!(cause instanceof ThreadFailure) || cause.why === 'fallen') throw cause;
    const limit = cause.why === 'time' ? `${MOST_TIME / 60_000} minutes` : `${MEMORY_MB} MB of memory`;
    const { name } = asked;
    throw new HabeasError('PEOPLE_TOO_LARGE', `${name} takes more than ${limit} to judge. Split it.`, { name }, cause);
  }
}
