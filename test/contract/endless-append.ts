import { fileURLToPath } from 'node:url';

import type { Entry } from '../../src/core/entry.ts';
import { openLedger } from '../../src/store/open-ledger.ts';
import { claimEntry, decide, movedClaim } from './entries.ts';

/** Entries of a batch: fifty claims and a decision about every second one. Batches of different numbers share none. */
export function batchOf(batch: number): readonly Entry[] {
  const claims = Array.from({ length: 50 }, (_, at) => movedClaim(batch * 50 + at));
  return [...claims.map(claimEntry), ...claims.filter((_, at) => at % 2 === 0).map((claim) => decide(claim, 'accepted'))];
}

export const BATCH_SIZE = 75;

/** What Node is started with for a process that appends to the ledger in `dataFolder` until it is killed. */
export const appender = (dataFolder: string): readonly string[] => [
  '--import',
  import.meta.resolve('tsx'),
  fileURLToPath(import.meta.url),
  dataFolder,
];

/**
 * Opens the ledger, verifies it, says so in one line (`SIZE FLAWS`), and appends batch after batch until it is killed, beginning with the
 * first that may not be there. Run as a process of its own: `node --import tsx endless-append.ts DATA_FOLDER`.
 */
async function appendUntilKilled(dataFolder: string): Promise<void> {
  const ledger = await openLedger({ dataFolder });
  const { size, flaws } = await ledger.verify();
  process.stdout.write(`${size} ${flaws.length}\n`);
  for (let batch = Math.floor(size / BATCH_SIZE); ; batch += 1) await ledger.append(batchOf(batch));
}

const [, script, folder] = process.argv;
if (script?.endsWith('endless-append.ts') === true && folder !== undefined) await appendUntilKilled(folder);
