import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { importRegister } from '../../src/run/import-register.ts';
import { openRecord, type OpenRecord } from '../../src/run/open-record.ts';
import { startServer, type RunningServer } from '../../src/server/start-server.ts';
import { describeShared, shared } from '../shared.ts';
import { openBrowser } from './browser.ts';

const ARTICLE = shared('sources/us-sv-offer.txt');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Puts the article in by the page's own form, as a person does. */
async function addArticle(page: Page, base: string): Promise<string> {
  await page.goto(`${base}/add`);
  await page.setInputFiles('#file', ARTICLE);
  await page.fill('#published', '2025-02-04');
  await page.fill('#publisher', 'The Example');
  await page.fill('#title', 'The offer');
  await page.click('main button.primary');
  await page.waitForURL(/\/sources\/doc-[0-9a-f]{20}\/read$/);
  return /doc-[0-9a-f]{20}/.exec(page.url())?.[0] ?? '';
}

const progress = (page: Page): Promise<string> => page.innerText('.progress strong');

/** Accepts every draft with two keys, without touching the mouse. */
async function acceptAllByKeyboard(page: Page): Promise<number> {
  const [, total] = /of (\d+)/.exec(await progress(page)) ?? [];
  const count = Number(total);
  await page.keyboard.press('j');
  for (let claim = 1; claim <= count; claim += 1) {
    await Promise.all([page.waitForNavigation(), page.keyboard.press('a')]);
    expect(await progress(page)).toBe(`${claim} of ${count} decided`);
  }
  return count;
}

/** The text of a part of the account. */
async function part(page: Page, id: string): Promise<string> {
  return (await page.innerText(`#${id}`)).replaceAll(/\s+/g, ' ');
}

describeShared.each([
  ['beside the register', true],
  ['in a record that holds nothing else', false],
])('the article of February 2025 %s', (_, withRegister) => {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-room-'));
  let record: OpenRecord;
  let server: RunningServer;
  let page: Page;
  let source = '';

  beforeAll(async () => {
    record = await openRecord({ dataFolder: folder, databaseUrl: undefined });
    if (withRegister) await importRegister(record.ledger, () => {});
    server = await startServer({ ...record, host: '127.0.0.1', port: 0 });
    page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  }, 120_000);

  afterAll(async () => {
    await server.close();
    await record.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is taken in by the form, and its drafts are accepted by keyboard', async () => {
    source = await addArticle(page, server.url);
    expect(await acceptAllByKeyboard(page)).toBeGreaterThan(20);
    expect(await page.innerText('.progress')).toContain('Every claim of this document is decided');
  }, 300_000);

  it('makes the account of the arrangement: both sides of each contest, beside each other what is offered and what is planned', async () => {
    await page.goto(`${server.url}/arrangements/us-sv-2025`);
    expect(await part(page, 'contested')).toMatch(
      /Criminal convictions contested people convicted of a crime, and others Marco Rubio .* only people convicted of a crime Nayib Bukele/,
    );
    expect(await part(page, 'terms')).toMatch(
      /citizens of the sending state may be sent \w+ Marco Rubio.*? Plans to send citizens the sending state has no plans to send its own citizens \w+ U\.?S\.? officials/,
    );
    expect(await part(page, 'money')).toMatch(/a fee is charged \w+ Nayib Bukele/);
    expect(await part(page, 'warnings')).toMatch(/potential mistreatment of detainees human rights groups/i);
    expect(await part(page, 'flights')).toMatch(
      /Told of in the same documents.*Panama to Colombia 43 people claimed .* Paid for by:? ?United States/,
    );
    expect(await part(page, 'besides')).toMatch(/“Safe third country” agreement under consideration/i);
    expect(await part(page, 'silence')).toContain('whether children may be sent');
  });

  it('tells from the article alone that no amount is known, and the safe-third-country agreement as a record of its own', async () => {
    await page.goto(`${server.url}/arrangements/us-sv-2025?source=${source}`);
    expect(await part(page, 'money')).toMatch(
      /a fee is charged claimed Nayib Bukele .* Promised Nobody has named a sum\. Paid Nobody has said what was paid\./,
    );
    expect(await part(page, 'silence')).toContain('what sum was promised');
    expect(await part(page, 'sources')).toMatch(/^Sources The offer/);
    await page.goto(`${server.url}/arrangements/us-sv-safe-third-country`);
    expect(await page.innerText('.status')).toContain('Under consideration');
  });
});
