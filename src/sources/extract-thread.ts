import { parentPort } from 'node:worker_threads';

import { HabeasError, type ErrorCode } from '../core/errors.ts';
import type { Extracted } from './document.ts';
import { extract, type Unread } from './extract.ts';
import type { Limits } from './limits.ts';

/** A document to draw the text of. */
export interface Work {
  readonly unread: Unread;
  readonly limits: Limits;
}

/** What became of it; an error that has no code comes as its words. */
export type Outcome =
  | { readonly kind: 'text'; readonly extracted: Extracted }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly message: string; readonly fields: HabeasError['fields'] }
  | { readonly kind: 'broken'; readonly why: string };

// PDF.js lets promises of its own fail unseen on damaged files, while the one that is waited for still gives the text or says why not.
process.on('unhandledRejection', () => undefined);

// As a thread: one document at a time, answered by its outcome.
const port = parentPort;
port?.on('message', (work: Work) => {
  void outcomeOf(work).then((outcome) => port.postMessage(outcome, []));
});

async function outcomeOf({ unread, limits }: Work): Promise<Outcome> {
  try {
    return { kind: 'text', extracted: await extract(unread, limits) };
  } catch (cause) {
    if (cause instanceof HabeasError) return { kind: 'refused', code: cause.code, message: cause.message, fields: cause.fields };
    return { kind: 'broken', why: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}
