import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { loadAccount } from '../src/run/account.ts';
import { importRegister } from '../src/run/import-register.ts';
import { openRecord, type OpenRecord } from '../src/run/open-record.ts';
import { claimEntries } from './ledger-rows.ts';
import { quantile, seconds } from './measure.ts';

// Claim: the account of an arrangement takes under 50 ms in nineteen of twenty cases, and no longer in a ledger of 1,000,000 claims than in
// one of 10,000. The ledger holds the shipped register, whose arrangements are asked for, among claims about flights.

const SIZES = (process.argv[2] ?? '10000,100000,1000000').split(',').map(Number);
const ROUNDS = 4;
const AT_MOST_MS = 50;
const AT_MOST_GROWTH = 1.5;
const BATCH = 2_000;

const folder = await mkdtemp(join(tmpdir(), 'habeas-bench-'));
let record = await openRecord({ dataFolder: folder, databaseUrl: undefined });
try {
  await importRegister(record.ledger);
  const filler = claimEntries(Math.max(...SIZES));
  const found: number[] = [];
  for (const size of SIZES) {
    const filling = await seconds(() => fill(record, filler, size));
    await record.close();
    record = await openRecord({ dataFolder: folder, databaseUrl: undefined });
    const first = 1000 * (await seconds(() => loadAccount(record, 'us-sv-2025')));
    const times = await accountTimes(record);
    found.push(quantile(times, 0.95));
    console.log(
      `${size.toLocaleString('en')} claims (filled in ${filling.toFixed(0)} s): ${times.length} accounts, median ${quantile(times, 0.5).toFixed(1)} ms, ` +
        `p95 ${quantile(times, 0.95).toFixed(1)} ms; the first after opening ${first.toFixed(0)} ms`,
    );
  }
  const [least = Number.NaN] = found;
  const worst = Math.max(...found);
  const holds = worst < AT_MOST_MS && worst / least < AT_MOST_GROWTH;
  console.log(
    `an account: p95 ${worst.toFixed(1)} ms at most (bound ${AT_MOST_MS}), ${(worst / least).toFixed(2)} times that of the smallest ledger ` +
      `(bound ${AT_MOST_GROWTH}): ${holds ? 'holds' : 'DOES NOT HOLD'}`,
  );
  if (!holds) process.exitCode = 1;
} finally {
  await record.close();
  await rm(folder, { recursive: true });
}

async function fill({ ledger }: OpenRecord, filler: ReturnType<typeof claimEntries>, size: number): Promise<void> {
  for (let present = await ledger.size(); present < size;) {
    const batch = [...take(filler, Math.min(BATCH, size - present))];
    await ledger.append(batch);
    present += batch.length;
  }
}

function* take<T>(items: Iterator<T>, count: number): Generator<T> {
  for (let at = 0; at < count; at += 1) {
    const next = items.next();
    if (next.done === true) return;
    yield next.value;
  }
}

/** Milliseconds of the account of every arrangement, several times over. */
async function accountTimes(record: OpenRecord): Promise<readonly number[]> {
  const ids = (await record.ledger.records('arrangement')).map(({ record: id }) => id);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const id of ids) times.push(1000 * (await seconds(() => loadAccount(record, id))));
  }
  return times;
}
