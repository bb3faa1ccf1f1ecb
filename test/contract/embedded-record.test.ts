import { rm } from 'node:fs/promises';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { importRegister } from '../../src/run/import-register.ts';
import { openRecord, type OpenRecord } from '../../src/run/open-record.ts';
import { startServer, type RunningServer } from '../../src/server/start-server.ts';
import { startedFolder } from '../ledger-folders.ts';

let folder = '';
let record: OpenRecord;
let server: RunningServer;

beforeAll(async () => {
  folder = await startedFolder();
  record = await openRecord({ dataFolder: folder, databaseUrl: undefined });
  server = await startServer({ ...record, host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await server.close();
  await record.close();
  await rm(folder, { recursive: true });
});

it('adds nothing when the register is imported a second time', async () => {
  const before = await record.ledger.size();
  const again = await importRegister(record.ledger);
  expect(again.added).toBe(0);
  expect(again.problems).toEqual([]);
  expect(await record.ledger.size()).toBe(before);
});

it('recomputes to the same signed head', async () => {
  const checked = await record.ledger.verify();
  expect(checked.flaws).toEqual([]);
  expect(checked.rootHash).toBe((await record.ledger.checkpoint()).rootHash);
});

it('refuses a second opener', async () => {
  await expect(openRecord({ dataFolder: folder, databaseUrl: undefined })).rejects.toMatchObject({ code: 'LEDGER_LOCKED' });
});

it('serves every page of the record, in both languages, under a strict policy', async () => {
  for (const path of [
    '/',
    '/es/',
    '/arrangements',
    '/arrangements/us-sv-2025',
    '/es/arrangements/us-sv-2025',
    '/parties/marco-rubio',
    '/facilities/sv-cecot',
    '/sources',
    '/search?q=bukele',
    '/verification',
    '/about',
  ]) {
    const answer = await fetch(server.url + path);
    expect([path, answer.status]).toEqual([path, 200]);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  }
  expect((await fetch(`${server.url}/arrangements/none-such`)).status).toBe(404);
});

it('leads back only to a page of its own after a choice of appearance', async () => {
  const answer = await fetch(`${server.url}/appearance?theme=dark&back=//elsewhere.example`, { redirect: 'manual' });
  expect(answer.headers.get('location')).toBe('/');
});
