import { answerText, type TextAnswer, type TextAsked } from '../accounts/answer-text.ts';
import { HabeasError } from '../core/errors.ts';
import type { Program } from '../engines/terms/compile.ts';
import { startThread } from '../sources/start-thread.ts';
import { arrived, type JudgeOutcome, type JudgeWork } from './judge-thread.ts';
import { textOfBytes } from './read-text-file.ts';

/** Up to so many bytes, a few thousand people, are judged at once: in less time than a thread takes to start. */
const AT_ONCE_BYTES = 100_000;
/** Megabytes that the thread may hold: 100,000 people with every fact filled in take about half. */
const MEMORY_MB = 3_072;
/** Milliseconds that a list may take. */
const MOST_TIME = 300_000;

let before: Promise<unknown> = Promise.resolve();

/**
 * Judges what was sent; a long list in a thread of its own, one list after the other, so that the record goes on being served meanwhile.
 * Throws PEOPLE_TOO_LARGE where a list takes too much time or memory.
 */
export async function answerApart(bytes: Uint8Array<ArrayBuffer>, program: Program, asked: TextAsked): Promise<TextAnswer> {
  if (bytes.length <= AT_ONCE_BYTES) return answerText(textOfBytes(bytes), program, asked);
  const answer = before.then(() => inThread({ bytes, rulebook: program.rulebook, asked }));
  before = answer.catch(() => undefined);
  return arrived(await answer);
}

async function inThread(work: JudgeWork): Promise<JudgeOutcome> {
  const worker = startThread(new URL('./judge-thread', import.meta.url), undefined, { maxOldGenerationSizeMb: MEMORY_MB });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<JudgeOutcome>((resolve, reject) => {
      timer = setTimeout(() => reject(tooLarge(work.asked.name, `${MOST_TIME / 60_000} minutes`)), MOST_TIME);
      worker.once('message', resolve);
      worker.once('error', (cause) => reject(isOutOfMemory(cause) ? tooLarge(work.asked.name, `${MEMORY_MB} MB of memory`, cause) : cause));
      worker.once('exit', (code) => reject(new Error(`the judging thread ended with code ${code}`)));
      worker.postMessage(work, [work.bytes.buffer]);
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

function isOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooLarge(name: string, limit: string, cause?: unknown): HabeasError {
  return new HabeasError('PEOPLE_TOO_LARGE', `${name} takes more than ${limit} to judge. Split it.`, { name }, cause);
}
