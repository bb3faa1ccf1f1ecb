import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { PGlite } from '@electric-sql/pglite';

import { entryKey, canonicalEntry } from '../src/core/entry.ts';
import { openLedger } from '../src/store/open-ledger.ts';
import { claimEntries } from './ledger-rows.ts';
import { printRatio, seconds } from './measure.ts';

// Claim: appending 100,000 claims to the embedded ledger takes at most three times as long as putting the same rows into a plain PGlite
// table (no key, no index, no tree, no flush) in the same batches. The two take turns, so that a machine that is busy for a while is
// busy for both.

const COUNT = Number(process.argv[2] ?? 100_000);
const BATCH = 1_000;
const TURN = 5_000;

const entries = [...claimEntries(COUNT)];
const rows = entries.map((entry, index) => ({ index, key: entryKey(entry), kind: entry.kind, body: canonicalEntry(entry) }));
const folder = await mkdtemp(join(tmpdir(), 'habeas-bench-'));
const plain = await PGlite.create(join(folder, 'plain'));
const ledger = await openLedger({ dataFolder: join(folder, 'ledger') });
try {
  await plain.exec('create table plain (index bigint, key text, kind text, body text, recorded_at timestamptz)');
  let bare = 0;
  let ours = 0;
  for (let turn = 0; turn < COUNT; turn += TURN) {
    bare += await seconds(() => eachBatch(turn, insertPlain));
    ours += await seconds(() => eachBatch(turn, (from, to) => ledger.append(entries.slice(from, to))));
  }
  printRatio({
    what: `append ${COUNT.toLocaleString('en')} claims`,
    ours,
    bare: { what: 'plain PGlite insert', seconds: bare },
    atMost: 3,
  });
  const indexing = await seconds(() => ledger.search('nothing', 1));
  console.log(`  words of the claims put into the search index at the first search: ${indexing.toFixed(1)} s`);
} finally {
  await plain.close();
  await ledger.close();
  await rm(folder, { recursive: true });
}

async function eachBatch(turn: number, work: (from: number, to: number) => Promise<unknown>): Promise<void> {
  const end = Math.min(turn + TURN, COUNT);
  for (let at = turn; at < end; at += BATCH) await work(at, Math.min(at + BATCH, end));
}

function insertPlain(from: number, to: number): Promise<unknown> {
  const batch = rows.slice(from, to);
  const values = batch.map((_, row) => `($${row * 4 + 1}, $${row * 4 + 2}, $${row * 4 + 3}, $${row * 4 + 4}, now())`).join(', ');
  return plain.query(
    `insert into plain values ${values}`,
    batch.flatMap(({ index, key, kind, body }) => [index, key, kind, body]),
  );
}
