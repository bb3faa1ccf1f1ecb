import type { Entry } from '../core/entry.ts';
import type { HabeasError } from '../core/errors.ts';
import type { Ledger } from '../store/ledger.ts';

/** What an import did. Entries that were there already are counted, not written again. */
export interface Imported {
  readonly added: number;
  readonly present: number;
  /** Lines that were left out, each with file and line. */
  readonly problems: readonly HabeasError[];
}

/** One thing to import: entries that belong together, or why a line is none. `done` is the share read so far, 0 to 1. */
export type Importable =
  | { readonly kind: 'entries'; readonly entries: readonly Entry[]; readonly done: number }
  | { readonly kind: 'problem'; readonly error: HabeasError; readonly done: number };

/** Told now and then how far an import is, as a share from 0 to 1. */
export type OnProgress = (done: number) => void;

/** Entries per transaction: large enough to be quick, small enough that a bar moves and little is repeated after a kill. */
const BATCH = 500;

/**
 * Appends what comes in batches, each one transaction, and goes on past problems. Killed at any moment, the ledger holds whole
 * batches; the same import again skips what is there and completes the rest.
 */
export async function appendInBatches(
  ledger: Pick<Ledger, 'append'>,
  items: AsyncIterable<Importable>,
  onProgress?: OnProgress,
): Promise<Imported> {
  let added = 0;
  let present = 0;
  let batch: Entry[] = [];
  const problems: HabeasError[] = [];
  const flush = async (done: number): Promise<void> => {
    if (batch.length > 0) {
      const appended = await ledger.append(batch);
      added += appended.added;
      present += appended.present;
      batch = [];
    }
    onProgress?.(done);
  };
  for await (const item of items) {
    if (item.kind === 'problem') problems.push(item.error);
    else batch.push(...item.entries);
    if (batch.length >= BATCH) await flush(item.done);
  }
  await flush(1);
  return { added, present, problems };
}
