import { createHash } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { canonicalEntry } from '../src/core/entry.ts';
import { EMPTY_RANGE, extendRange } from '../src/core/merkle.ts';
import { loadAccount } from '../src/run/account.ts';
import { importRegister } from '../src/run/import-register.ts';
import { openRecord, type OpenRecord } from '../src/run/open-record.ts';
import { claimEntries } from './ledger-rows.ts';
import { printRatio, quantile, seconds } from './measure.ts';

// Two claims about ledgers of 10,000, of 100,000 and of 1,000,000 entries, each the shipped register among claims about flights:
// the account of an arrangement takes under 50 ms in nineteen of twenty cases, and no longer in the largest than in the smallest;
// and verifying the largest takes at most three times as long as its hashes alone, of each entry's key and leaf and of the tree above.
// The ledgers are asked in turns, so that a machine that is busy for a while is busy for all of them.

const SIZES = (process.argv[2] ?? '10000,100000,1000000').split(',').map(Number);
const ROUNDS = 4;
const BATCH = 2_000;

/** Claims that fill the ledgers up, and a few more for each round. */
const filler = claimEntries(Math.max(...SIZES) + ROUNDS * SIZES.length);

const folder = await mkdtemp(join(tmpdir(), 'habeas-bench-'));
try {
  await build();
  const records: OpenRecord[] = [];
  for (const size of SIZES) records.push(await openRecord({ dataFolder: join(folder, String(size)), databaseUrl: undefined }));
  await accounts(records);
  for (const record of records.slice(0, -1)) await record.close();
  const [largest] = records.slice(-1);
  if (largest !== undefined) await verification(largest);
  await largest?.close();
} finally {
  await rm(folder, { recursive: true });
}

/** Makes the ledgers, each a copy of the one before it that is filled up. */
async function build(): Promise<void> {
  let before: string | undefined;
  for (const size of SIZES) {
    const dataFolder = join(folder, String(size));
    if (before !== undefined) await cp(before, dataFolder, { recursive: true });
    const record = await openRecord({ dataFolder, databaseUrl: undefined });
    if (before === undefined) await importRegister(record.ledger);
    const present = await record.ledger.size();
    const time = await seconds(async () => {
      for (let at = present; at < size; at += BATCH) await record.ledger.append([...take(filler, Math.min(BATCH, size - at))]);
    });
    await record.close();
    console.log(`  ${size.toLocaleString('en')} entries: ${(size - present).toLocaleString('en')} appended in ${time.toFixed(0)} s`);
    before = dataFolder;
  }
}

function* take<T>(items: Iterator<T>, count: number): Generator<T> {
  for (let at = 0; at < count; at += 1) {
    const next = items.next();
    if (next.done === true) return;
    yield next.value;
  }
}

/** The account of every arrangement, several times over, from each ledger in turn. Before each round something comes in, so that nothing is kept from the last one. */
async function accounts(records: readonly OpenRecord[]): Promise<void> {
  const first: number[] = [];
  for (const record of records) first.push(1000 * (await seconds(() => loadAccount(record, 'us-sv-2025'))));
  const ids = (await records[0]?.ledger.records('arrangement'))?.map(({ record }) => record) ?? [];
  const times: number[][] = records.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const record of records) await record.ledger.append([...take(filler, 1)]);
    for (const id of ids) {
      for (const [at, record] of records.entries()) times[at]?.push(1000 * (await seconds(() => loadAccount(record, id))));
    }
  }
  for (const [at, of] of times.entries()) {
    console.log(
      `  ${SIZES[at]?.toLocaleString('en')} entries: ${of.length} accounts, median ${quantile(of, 0.5).toFixed(1)} ms, p95 ${quantile(of, 0.95).toFixed(1)} ms; ` +
        `the first after opening ${first[at]?.toFixed(0)} ms`,
    );
  }
  const smallest = times[0] ?? [];
  const largest = times.at(-1) ?? [];
  const p95 = { ours: quantile(largest, 0.95) / 1000, bare: { what: 'bound', seconds: 0.05 }, atMost: 1 };
  printRatio({ what: 'an account of the largest ledger, p95', ...p95 });
  const growth = { ours: quantile(largest, 0.5) / 1000, bare: { what: 'of the smallest', seconds: quantile(smallest, 0.5) / 1000 } };
  printRatio({ what: 'an account of the largest ledger, median', ...growth, atMost: 1.5 });
}

async function verification({ ledger }: OpenRecord): Promise<void> {
  let bare = 0;
  let range = EMPTY_RANGE;
  const hashed = async (bodies: readonly string[]): Promise<void> => {
    const leaves = bodies.map((body) => {
      createHash('sha256').update(body).digest('hex');
      return createHash('sha256').update(`\0${body}`).digest();
    });
    range = extendRange(range, leaves, plainHash);
  };
  let bodies: string[] = [];
  for await (const { entry } of ledger.entries()) {
    bodies.push(canonicalEntry(entry));
    if (bodies.length < BATCH) continue;
    bare += await seconds(() => hashed(bodies));
    bodies = [];
  }
  bare += await seconds(() => hashed(bodies));
  let flaws = 0;
  const ours = await seconds(async () => {
    flaws = (await ledger.verify()).flaws.length;
  });
  if (flaws > 0) throw new Error(`${flaws} flaws`);
  printRatio({
    what: `verify ${range.size.toLocaleString('en')} entries`,
    ours,
    bare: { what: 'hashing alone', seconds: bare },
    atMost: 3,
  });
}

/** Every hash that verification has to make, by Node's usual means: of each entry's key and leaf, and of the nodes above. */
function plainHash(...parts: readonly Uint8Array[]): Uint8Array {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest();
}
