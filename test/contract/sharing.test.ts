import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { openLedger } from '../../src/store/open-ledger.ts';
import { startServer, type Server } from './databases.ts';
import { claimEntry, movedClaim } from './entries.ts';

describe('several processes on one PostgreSQL', () => {
  let server: Server;
  let dataFolder = '';
  beforeAll(async () => {
    server = await startServer();
    dataFolder = await mkdtemp(join(tmpdir(), 'habeas-sharing-'));
  });
  afterAll(async () => {
    await server.stop();
    await rm(dataFolder, { recursive: true });
  });

  test('open at once on an empty database: the schema and the key are made once', async () => {
    const databaseUrl = await server.newDatabase();
    const ledgers = await Promise.all([1, 2, 3].map(() => openLedger({ dataFolder, databaseUrl })));
    const keys = await Promise.all(ledgers.map(async (ledger) => (await ledger.checkpoint()).verifierKey));
    expect(new Set(keys).size).toBe(1);

    // Each appends what the others append as well, all at the same time.
    const work = ledgers.map(async (ledger, which) => {
      for (let at = 0; at < 20; at += 1) {
        await ledger.append([claimEntry(movedClaim(at)), claimEntry(movedClaim(1_000 * (which + 1) + at))]);
      }
    });
    await Promise.all(work);
    const [first] = ledgers;
    expect(await first?.size()).toBe(20 + 3 * 20);
    expect((await first?.verify())?.flaws).toEqual([]);
    await Promise.all(ledgers.map((ledger) => ledger.close()));
  });

  test('a server that is not there, a wrong password and a wrong name are told without the password', async () => {
    const databaseUrl = await server.newDatabase();
    const wrong = [
      databaseUrl.replace(/:\d+\//, ':1/'),
      databaseUrl.replace('keeper:keeper', 'keeper:secret-word'),
      databaseUrl.replace(/ledger_\d+/, 'no_such_database'),
      'postgres://keeper:secret-word@nowhere.invalid/x',
    ];
    for (const address of wrong) {
      const failed = await openLedger({ dataFolder, databaseUrl: address }).catch((error: unknown) => error);
      expect(failed).toMatchObject({ code: 'LEDGER_NO_CONNECTION' });
      expect(String(failed)).not.toContain('secret-word');
    }
  });
});
