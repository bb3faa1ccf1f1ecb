import type { Transferable, Worker } from 'node:worker_threads';

import { startThread } from './start-thread.ts';

/** Why a thread gave no answer: out of time, out of memory, or it fell over what it was given. */
export class ThreadFailure extends Error {
  readonly why: 'time' | 'memory' | 'fallen';

  constructor(why: ThreadFailure['why'], cause?: unknown) {
    super(`the thread gave no answer: ${why}`, { cause });
    this.name = 'ThreadFailure';
    this.why = why;
  }
}

/** How a queue's thread is bounded, and whether it waits for the next piece of work or gives its memory back after each. */
export interface ThreadBounds {
  readonly megabytes: number;
  readonly stays: boolean;
}

/**
 * Work for a thread of its own, one piece after the other: whatever a piece does to the thread, the record goes on being served.
 * The thread's module (as `startThread` takes it) answers each message with one message. A thread that failed is replaced for the next piece.
 */
export class ThreadQueue<Work, Answer> {
  readonly #module: URL;
  readonly #bounds: ThreadBounds;
  #idle: Worker | undefined;
  #before: Promise<unknown> = Promise.resolve();

  constructor(module: URL, bounds: ThreadBounds) {
    this.#module = module;
    this.#bounds = bounds;
  }

  /** The answer; `transfer` is handed over rather than copied. Rejects with a ThreadFailure, with `time` after so many milliseconds of its own work. */
  async ask(work: Work, milliseconds: number, transfer: readonly Transferable[] = []): Promise<Answer> {
    const answer = this.#before.then(() => this.#run(work, milliseconds, transfer));
    this.#before = answer.catch(() => undefined);
    return answer;
  }

  async #run(work: Work, milliseconds: number, transfer: readonly Transferable[]): Promise<Answer> {
    const thread = this.#idle ?? startThread(this.#module, undefined, { maxOldGenerationSizeMb: this.#bounds.megabytes });
    this.#idle = undefined;
    thread.ref();
    let stays = false;
    const ended = new AbortController();
    try {
      const answer = await answerOf<Answer>(thread, milliseconds, ended.signal, () => thread.postMessage(work, transfer));
      stays = this.#bounds.stays;
      return answer;
    } finally {
      ended.abort();
      if (stays) {
        thread.unref(); // a thread that waits does not keep the program from ending
        this.#idle = thread;
      } else await thread.terminate();
    }
  }
}

/** The thread's next message, once `send` has sent the work; listeners go when `ended` says so. */
function answerOf<Answer>(thread: Worker, milliseconds: number, ended: AbortSignal, send: () => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new ThreadFailure('time')), milliseconds);
    const hear = (event: string, listener: (heard: unknown) => void): void => {
      thread.on(event, listener);
      ended.addEventListener('abort', () => thread.off(event, listener), { once: true });
    };
    ended.addEventListener('abort', () => clearTimeout(timer), { once: true });
    hear('message', (answer) => resolve(answer as Answer));
    hear('error', (cause) => reject(new ThreadFailure(isOutOfMemory(cause) ? 'memory' : 'fallen', cause)));
    hear('exit', (code) => reject(new ThreadFailure('fallen', new Error(`the thread ended with code ${String(code)}`))));
    send();
  });
}

function isOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
