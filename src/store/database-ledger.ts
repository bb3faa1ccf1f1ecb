import { append } from './append.ts';
import { countDrafts, findClaims, findClaimsByPrefix, tallyRecords } from './claim-queries.ts';
import { databaseError } from './database-error.ts';
import type { Database } from './database.ts';
import { findAnswers, findSources, readEntries } from './entry-queries.ts';
import { readHead, writeHead } from './head-file.ts';
import type { Ledger } from './ledger.ts';
import { rebuild } from './rebuild.ts';
import { hasDocument, indexDocument, search } from './search.ts';
import { openSigningKey } from './signing-key.ts';
import { checkpointOf, newestHead } from './tree-heads.ts';
import { verify } from './verify.ts';

/** The ledger on a database that has the present schema. */
export async function databaseLedger(database: Database, dataFolder: string, now: () => Date): Promise<Ledger> {
  const signer = await openSigningKey(dataFolder, (await newestHead(database)).note);
  return {
    append: async (entries) => {
      const { added, present, size, note } = await append(database, entries, signer, now().toISOString());
      if (note !== undefined) {
        await writeHead(dataFolder, note).catch((error: unknown) => {
          throw databaseError(error, dataFolder);
        });
      }
      return { added, present, size };
    },
    claims: (query) => findClaims(database, query),
    claim: async (id) => (id.length === 64 ? (await findClaimsByPrefix(database, id, 1))[0] : undefined),
    claimsByPrefix: (prefix) => findClaimsByPrefix(database, prefix, 3),
    sources: () => findSources(database),
    source: async (id) => (await findSources(database, id))[0],
    records: (kind) => tallyRecords(database, kind),
    draftCounts: () => countDrafts(database),
    answers: () => findAnswers(database),
    search: (words, limit) => search(database, words, limit),
    indexText: (source, text) => indexDocument(database, source, text),
    hasText: (source) => hasDocument(database, source),
    size: async () => (await newestHead(database)).range.size,
    checkpoint: async () => checkpointOf(await newestHead(database), signer, now().toISOString()),
    verify: async (onProgress) => verify(database, signer, await readHead(dataFolder), onProgress),
    rebuild: () => rebuild(database),
    entries: (from = 0) => readEntries(database, from),
    close: () => database.close(),
  };
}
