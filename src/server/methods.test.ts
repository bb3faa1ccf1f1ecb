import { rm } from 'node:fs/promises';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { emptyFolder } from '../../test/ledger-folders.ts';
import { openRecord, type OpenRecord } from '../run/open-record.ts';
import { createApp } from './app.ts';

let folder = '';
let record: OpenRecord;
beforeAll(async () => {
  folder = await emptyFolder();
  record = await openRecord({ dataFolder: folder, databaseUrl: undefined });
});
afterAll(async () => {
  await record.close();
  await rm(folder, { recursive: true });
});

const ask = (path: string, method: string) =>
  createApp({ record, hosts: new Set(['127.0.0.1']), now: () => new Date(), token: 'a-token' }).request(`http://127.0.0.1${path}`, {
    method,
    headers: { host: '127.0.0.1' },
  });

describe('an address that is asked in a way it does not know', () => {
  it.each([
    ['POST', '/', 'GET, HEAD', 'can only be read'],
    ['POST', '/es/parties', 'GET, HEAD', 'solo se puede leer'],
    ['PUT', '/arrangements/us-sv-2025', 'GET, HEAD', 'can only be read'],
    ['POST', '/flights/log', 'GET, HEAD', 'can only be read'],
    ['DELETE', '/findings.csv', 'GET, HEAD', 'can only be read'],
    ['GET', '/claims/abc/decide', 'POST', 'only takes what a form'],
    ['DELETE', '/add', 'GET, HEAD, POST', 'only takes what a form'],
  ])('%s %s is refused, with what it does know', async (method, path, allow, words) => {
    const answer = await ask(path, method);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
    expect(await answer.text()).toContain(words);
  });
});

it('every page without an id gives its head alone, with the status of the page', async () => {
  for (const path of [
    '/',
    '/es/',
    '/arrangements',
    '/flights',
    '/flights/log',
    '/findings',
    '/rules',
    '/search',
    '/about',
    '/none',
    '/findings.csv',
  ]) {
    const [head, page] = [await ask(path, 'HEAD'), await ask(path, 'GET')];
    expect([path, head.status, head.headers.get('content-type')]).toEqual([path, page.status, page.headers.get('content-type')]);
    expect(await head.text()).toBe('');
  }
});
