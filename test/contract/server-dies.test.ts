import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { openRecord, type OpenRecord } from '../../src/run/open-record.ts';
import { startServer as serve, type RunningServer } from '../../src/server/start-server.ts';
import { startServer, type Server } from './databases.ts';
import { batchOf, BATCH_SIZE } from './endless-append.ts';

describe('a PostgreSQL server that dies', () => {
  let database: Server;
  let dataFolder = '';
  let record: OpenRecord;
  let served: RunningServer;
  beforeAll(async () => {
    database = await startServer();
    dataFolder = await mkdtemp(join(tmpdir(), 'habeas-dies-'));
    record = await openRecord({ dataFolder, databaseUrl: await database.newDatabase() });
    served = await serve({ ...record, host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await served.close();
    await record.close();
    await database.stop();
    await rm(dataFolder, { recursive: true });
  });

  const page = async (path: string): Promise<readonly [status: number, text: string]> => {
    const answer = await fetch(served.url + path, { headers: { connection: 'close' } });
    return [answer.status, await answer.text()];
  };

  test('in the middle of appends and of pages is told in one line, leaves whole batches, and all works once it is back', async () => {
    expect((await page('/arrangements'))[0]).toBe(200);
    const appending = (async () => {
      for (let batch = 0; ; batch += 1) await record.ledger.append(batchOf(batch));
    })().catch((error: unknown) => error);
    while ((await record.ledger.size()) < 3 * BATCH_SIZE);
    // A page is being made as well, when it goes.
    const caught = page('/');
    await database.die();
    expect(await appending).toMatchObject({ code: 'LEDGER_NO_CONNECTION', message: expect.not.stringContaining('\n') });
    expect([200, 503]).toContain((await caught)[0]);

    for (const path of ['/', '/es/arrangements']) {
      const [status, text] = await page(path);
      expect([path, status, text.includes('LEDGER_NO_CONNECTION')]).toEqual([path, 503, true]);
      expect(text).not.toContain('keeper:');
    }

    await database.comeBack();
    for (const path of ['/', '/es/arrangements']) expect((await page(path))[0]).toBe(200);
    const size = await record.ledger.size();
    expect(size % BATCH_SIZE).toBe(0);
    expect(await record.ledger.append(batchOf(size / BATCH_SIZE))).toEqual({ added: BATCH_SIZE, present: 0, size: size + BATCH_SIZE });
    expect((await record.ledger.verify()).flaws).toEqual([]);
  });
});
