import { reHash, type ReHash } from '../sources/re-hash.ts';
import type { Ledger, Verification } from '../store/ledger.ts';

/** What checking the whole record gave: the ledger's entries against its signed heads, and the kept files against their hashes. */
export interface Verified {
  readonly sound: boolean;
  readonly ledger: Verification;
  readonly files: ReHash;
}

/** Recomputes everything from the entries, and hashes every kept file anew. `onProgress` hears the share done, 0 to 1. */
export async function verifyRecord(ledger: Ledger, dataFolder: string, onProgress: (done: number) => void = () => {}): Promise<Verified> {
  const verification = await ledger.verify((done, total) => onProgress((0.8 * done) / Math.max(1, total)));
  const files = await reHash(dataFolder, await ledger.sources(), (done, total) => onProgress(0.8 + (0.2 * done) / Math.max(1, total)));
  return { sound: verification.flaws.length === 0 && files.changed.length === 0, ledger: verification, files };
}
