import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import type { RecordId } from '../src/core/claim.ts';
import { importRegister } from '../src/run/import-register.ts';
import { openRecord } from '../src/run/open-record.ts';
import { startServer } from '../src/server/start-server.ts';
import { claimEntries } from './ledger-rows.ts';
import { quantile } from './measure.ts';

// Claim: with the register loaded, the first byte of every page comes within 50 ms from the embedded database, made anew for each request
// (no page is asked for twice), and the largest account weighs less than 150 KB on the wire. Beside it, in the same run and taking turns, the
// first answer after something came into the ledger that concerns the page (a claim about the largest arrangement) or does not (one about a flight); the
// page as it is kept; and a bare server that answers with the same bytes.

const ROUNDS = Number(process.argv[2] ?? 40);
const MOST_MS = 50;
const MOST_BYTES = 150_000;

const folder = await mkdtemp(join(tmpdir(), 'habeas-bench-'));
const record = await openRecord({ dataFolder: folder, databaseUrl: undefined });
await importRegister(record.ledger, () => {});
const changes = claimEntries(100_000);
const server = await startServer({ ...record, host: '127.0.0.1', port: 0 });
let body = '';
const bare = createServer((_, response) => response.setHeader('content-type', 'text/html').end(body));
await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
const bareUrl = `http://127.0.0.1:${(bare.address() as AddressInfo).port}/`;

try {
  const records = await record.ledger.records('arrangement');
  const weighed = await Promise.all(
    records.map(async ({ record: id }) => {
      const path = `/arrangements/${id.slice('arrangement:'.length)}`;
      return { path, bytes: gzipSync(await (await fetch(server.url + path)).text()).length };
    }),
  );
  const largest = weighed.reduce((most, each) => (each.bytes > most.bytes ? each : most));
  console.log(
    `largest account: ${largest.path}, ${largest.bytes.toLocaleString('en')} bytes gzipped (at most ${MOST_BYTES.toLocaleString('en')})`,
  );
  if (largest.bytes > MOST_BYTES) process.exitCode = 1;
  for (const path of [
    largest.path,
    '/',
    '/arrangements',
    '/parties',
    '/parties/marco-rubio',
    '/sources',
    '/search?q=bukele',
    '/search?q=US+citizens',
    '/search?q=prison',
  ])
    await measure(path, `arrangement:${largest.path.split('/').at(-1) ?? ''}`);
} finally {
  bare.close();
  bare.closeAllConnections();
  await server.close();
  await record.close();
  await rm(folder, { recursive: true, force: true });
}

async function measure(path: string, about: RecordId): Promise<void> {
  const [concerned, changed, made, kept, static_]: number[][] = [[], [], [], [], []];
  body = await (await fetch(server.url + path)).text();
  for (let round = 0; round < ROUNDS; round += 1) {
    const change = [changes.next().value ?? []].flat();
    await record.ledger.append(
      change.map(({ claim }) => ({ kind: 'claim', claim: { ...claim, record: about, field: 'moved', value: { min: round } } })),
    );
    concerned?.push(await firstByte(server.url + path));
    await record.ledger.append(change);
    changed?.push(await firstByte(server.url + path));
    made?.push(await firstByte(`${server.url}${path}${path.includes('?') ? '&' : '?'}round=${round}`));
    kept?.push(await firstByte(server.url + path));
    static_?.push(await firstByte(bareUrl));
  }
  const of = (times: readonly number[] | undefined): string =>
    `${quantile(times ?? [], 0.5).toFixed(1)} / ${quantile(times ?? [], 0.95).toFixed(1)}`;
  const median = quantile(made ?? [], 0.5);
  const ratio = median / quantile(static_ ?? [], 0.5);
  if (median > MOST_MS) process.exitCode = 1;
  console.log(
    `${path}: first byte (median / 95 %) made anew ${of(made)} ms, after a change in it ${of(concerned)} ms, elsewhere ${of(changed)} ms, kept ${of(kept)} ms, bare server ${of(static_)} ms; ` +
      `ratio made anew ${ratio.toFixed(0)}; ${median <= MOST_MS ? 'holds' : 'DOES NOT HOLD'}`,
  );
}

/** Milliseconds until the first byte of the answer; the rest is read as well, so that nothing waits behind it. */
async function firstByte(url: string): Promise<number> {
  const start = performance.now();
  const answer = await fetch(url);
  const time = performance.now() - start;
  await answer.text();
  return time;
}
