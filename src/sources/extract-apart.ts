import { HabeasError } from '../core/errors.ts';
import type { Extracted } from './document.ts';
import type { Outcome, Work } from './extract-thread.ts';
import type { Unread } from './extract.ts';
import type { Limits } from './limits.ts';
import { startThread } from './start-thread.ts';

/** Megabytes that the thread may hold: the largest report seen takes a fifth of it. */
const MEMORY_MB = 1_024;

let idle: ReadingThread | undefined;
let before: Promise<unknown> = Promise.resolve();

/**
 * Draws the text of a document in a thread of its own, one document after the other: whatever a hostile file does to the reader of its kind,
 * the record goes on being served. Throws what `extract` throws; SOURCE_TOO_COMPLEX where it takes too long or too much memory;
 * SOURCE_DAMAGED where the reader falls over it.
 */
export async function extractApart(unread: Unread, limits: Limits): Promise<Extracted> {
  const answer = before.then(() => inThread({ unread, limits }));
  before = answer.catch(() => undefined);
  const outcome = await answer;
  if (outcome.kind === 'text') return outcome.extracted;
  if (outcome.kind === 'refused') throw new HabeasError(outcome.code, outcome.message, outcome.fields);
  throw new Error(`${unread.name} could not be read: ${outcome.why}`);
}

/** The thread stays for the next document, unless this one broke it. */
async function inThread(work: Work): Promise<Outcome> {
  const thread = idle ?? new ReadingThread();
  idle = undefined;
  const outcome = await thread.run(work);
  idle = thread;
  return outcome;
}

class ReadingThread {
  readonly #worker = startThread(new URL('./extract-thread', import.meta.url), undefined, { maxOldGenerationSizeMb: MEMORY_MB });
  /** Rejects when the thread dies. */
  readonly #failed: Promise<never>;
  #answer: (outcome: Outcome) => void = () => undefined;

  constructor() {
    this.#failed = new Promise((_, reject) => {
      this.#worker.once('error', reject);
      this.#worker.once('exit', (code) => reject(new Error(`the reading thread ended with code ${code}`)));
    });
    this.#failed.catch(() => undefined);
    this.#worker.on('message', (outcome: Outcome) => this.#answer(outcome));
  }

  async run(work: Work): Promise<Outcome> {
    const { name } = work.unread;
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      const message = `${name} takes longer than ${work.limits.reading / 1000} seconds to read. Split it, or read only the part that matters.`;
      timer = setTimeout(() => reject(new HabeasError('SOURCE_TOO_COMPLEX', message, { name })), work.limits.reading);
    });
    this.#worker.ref();
    try {
      const answer = new Promise<Outcome>((resolve) => (this.#answer = resolve));
      this.#worker.postMessage(work, []);
      return await Promise.race([answer, this.#failed, tooLong]);
    } catch (cause) {
      await this.#worker.terminate();
      throw cause instanceof HabeasError ? cause : fallen(name, cause);
    } finally {
      clearTimeout(timer);
      this.#worker.unref(); // a thread that waits does not keep the program from ending
    }
  }
}

function fallen(name: string, cause: unknown): HabeasError {
  if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const message = `${name} takes more than ${MEMORY_MB} MB of memory to read. Split it, or read only the part that matters.`;
    return new HabeasError('SOURCE_TOO_COMPLEX', message, { name }, cause);
  }
  return new HabeasError('SOURCE_DAMAGED', `${name} is damaged: its reader could not go on.`, { name }, cause);
}
