import { rm } from 'node:fs/promises';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { emptyFolder } from '../../test/ledger-folders.ts';
import { openRecord, type OpenRecord } from '../run/open-record.ts';
import { createApp } from './app.ts';

let folder = '';
const OURS = 'http://127.0.0.1:4117';
const TOKEN = 'a-token-of-this-process';
let record: OpenRecord;

beforeAll(async () => {
  folder = await emptyFolder();
  record = await openRecord({ dataFolder: folder, databaseUrl: undefined });
});

afterAll(async () => {
  await record.close();
  await rm(folder, { recursive: true });
});

function appWith(token?: string) {
  return createApp({ record, hosts: new Set(['127.0.0.1']), now: () => new Date(), ...(token && { token }) });
}

function post(form: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}, token: string | undefined = TOKEN) {
  const body = new URLSearchParams(form);
  return appWith(token).request(`${OURS}/reader`, { method: 'POST', body, headers: { host: '127.0.0.1', ...headers } });
}

describe('a form that writes', () => {
  it('is taken from our own page, and leads to another page', async () => {
    const answer = await post({ token: TOKEN, name: 'Q. R.', back: '/about' }, { origin: OURS, 'sec-fetch-site': 'same-origin' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/about']);
    expect(answer.headers.get('set-cookie')).toMatch(/reader=Q\.%20R\.;.*HttpOnly; SameSite=Strict/);
  });

  it.each([
    ['without the token', { name: 'X' }, {}],
    ['with a token of another process', { name: 'X', token: 'b-token-of-this-process' }, {}],
    ['from another site, as the browser tells', { name: 'X', token: TOKEN }, { 'sec-fetch-site': 'cross-site' }],
    ['from another port of this machine', { name: 'X', token: TOKEN }, { 'sec-fetch-site': 'same-site' }],
    ['from another origin', { name: 'X', token: TOKEN }, { origin: 'http://127.0.0.1:8000' }],
    ['from an origin that hides itself', { name: 'X', token: TOKEN }, { origin: 'null' }],
  ])('is refused %s', async (_, form, headers) => {
    const answer = await post(form, headers);
    expect(answer.status).toBe(403);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(await answer.text()).toContain('WRITE_REFUSED');
  });

  it('is refused whole where it is too large, before it is read', async () => {
    const answer = await post({ token: TOKEN, name: 'x'.repeat(300_000) });
    expect([answer.status, (await answer.text()).includes('FORM_TOO_LARGE')]).toEqual([413, true]);
  });

  it('is refused under a host name that is not ours', async () => {
    expect((await post({ token: TOKEN, name: 'X' }, { host: 'elsewhere.example' })).status).toBe(421);
  });

  it('never leads to another host', async () => {
    for (const back of ['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example'])
      expect((await post({ token: TOKEN, name: 'X', back })).headers.get('location')).toBe('/');
  });

  it('is nowhere on a page, and refused, where the record is for reading only', async () => {
    const page = await appWith().request(`${OURS}/about`, { headers: { host: '127.0.0.1' } });
    expect(await page.text()).not.toContain('method="post"');
    const answer = await appWith().request(`${OURS}/reader`, {
      method: 'POST',
      body: new URLSearchParams({ token: TOKEN }),
      headers: { host: '127.0.0.1' },
    });
    expect([answer.status, (await answer.text()).includes('WRITE_OFF')]).toEqual([403, true]);
  });
});
