import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { PGlite } from '@electric-sql/pglite';

import { entryKey, canonicalEntry } from '../src/core/entry.ts';
import { openLedger } from '../src/store/open-ledger.ts';
import { claimEntries } from './ledger-rows.ts';
import { printRatio, seconds } from './measure.ts';

// Claim: appending 100,000 claims to the embedded ledger takes at most three times as long as putting the same rows into a plain PGlite
// table (no key, no index, no tree) in the same batches.

const COUNT = Number(process.argv[2] ?? 100_000);
const BATCH = 1_000;

const entries = [...claimEntries(COUNT)];
const folder = await mkdtemp(join(tmpdir(), 'habeas-bench-'));
try {
  const rows = entries.map((entry, index) => ({ index, key: entryKey(entry), kind: entry.kind, body: canonicalEntry(entry) }));
  const plain = await PGlite.create(join(folder, 'plain'));
  await plain.exec('create table plain (index bigint, key text, kind text, body text, recorded_at timestamptz)');
  const bare = await seconds(async () => {
    for (let at = 0; at < COUNT; at += BATCH) {
      const batch = rows.slice(at, at + BATCH);
      const values = batch.map((_, row) => `($${row * 4 + 1}, $${row * 4 + 2}, $${row * 4 + 3}, $${row * 4 + 4}, now())`).join(', ');
      await plain.query(
        `insert into plain values ${values}`,
        batch.flatMap(({ index, key, kind, body }) => [index, key, kind, body]),
      );
    }
  });
  await plain.close();

  const ledger = await openLedger({ dataFolder: join(folder, 'ledger') });
  const ours = await seconds(async () => {
    for (let at = 0; at < COUNT; at += BATCH) await ledger.append(entries.slice(at, at + BATCH));
  });
  const indexing = await seconds(() => ledger.search('nothing', 1));
  await ledger.close();
  printRatio({
    what: `append ${COUNT.toLocaleString('en')} claims`,
    ours,
    bare: { what: 'plain PGlite insert', seconds: bare },
    atMost: 3,
  });
  console.log(`  words of the claims put into the search index at the first search: ${indexing.toFixed(1)} s`);
} finally {
  await rm(folder, { recursive: true });
}
