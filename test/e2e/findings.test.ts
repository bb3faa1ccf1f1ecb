import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { claimId, type Claim } from '../../src/core/claim.ts';
import { expectAccessible, serveFirstStart, type Served } from './served.ts';

const BARRED = 'offered-but-barred-53e5532ad71a';
const PAGES = [
  '/findings',
  '/es/findings',
  '/findings?severity=high&code=existence-denied&state=open',
  '/findings?code=more-than-cap',
  `/findings/${BARRED}`,
  `/es/findings/${BARRED}`,
  '/findings/contested-a4e99fbd29be',
  '/findings/none-such',
];

let served: Served;

beforeAll(async () => {
  served = await serveFirstStart();
}, 240_000);

afterAll(() => served.close());

const text = async (page: Page): Promise<string> => page.locator('main').innerText();

it('a finding walks back to its rule, its claims and their sources, and every link of the list leads to a page', async () => {
  const list = await (await fetch(`${served.url}/findings`)).text();
  const links = new Set(
    [...list.matchAll(/href="(\/(?:findings|arrangements|flights|events)\/?[^"#]*)/g)].map((match) =>
      (match[1] ?? '').replaceAll('&amp;', '&'),
    ),
  );
  expect(links.size).toBeGreaterThan(90);
  for (const link of links) expect([link, (await fetch(served.url + link)).status]).toEqual([link, 200]);
  const one = await (await fetch(`${served.url}/findings/${BARRED}`)).text();
  for (const part of ['/rules/R01', '8 USC 1227(a)', 'Marco Rubio', '/claims/8c587669', 'What would answer it'])
    expect(one).toContain(part);
  const account = await (await fetch(`${served.url}/arrangements/us-sv-2025`)).text();
  expect(account).toContain(`/findings/${BARRED}`);
}, 180_000);

it('the filters narrow the list and the files alike, and no cell of the table is a formula', async () => {
  const high = await (await fetch(`${served.url}/findings.json?severity=high&about=arrangement%3Aus-sv-2025`)).json();
  expect(high).toMatchObject([{ id: BARRED, code: 'offered-but-barred', evidence: { rules: ['R01'] } }]);
  const csv = await fetch(`${served.url}/es/findings.csv?state=open`);
  expect(csv.headers.get('content-disposition')).toBe('attachment; filename="findings.csv"');
  const lines = (await csv.text()).trim().split('\r\n');
  expect(lines.length).toBeGreaterThan(80);
  for (const line of lines) expect(line).not.toMatch(/(?:^|,)"?[=+@-]/);
});

it('is answered by a plain form, without script: kept once, shown, refused without words, and open again when the evidence changes', async () => {
  const context = await served.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${served.url}/findings/${BARRED}`);
  await page.locator('#reason').fill('  ');
  await page.locator('.answering button').click();
  expect(await text(page)).toContain('An explanation is needed');
  for (let time = 0; time < 2; time += 1) {
    await page.goto(`${served.url}/findings/${BARRED}`);
    await page.locator('#reason').fill('The offer was taken back.\n<b>See the note.</b>');
    await page.locator('.answering button').click();
    expect(page.url()).toBe(`${served.url}/findings/${BARRED}#answers`);
  }
  expect(await text(page)).toContain('The offer was taken back.\n<b>See the note.</b>');
  expect(await served.record.ledger.answers()).toHaveLength(1);
  await page.goto(`${served.url}/findings?state=answered`);
  expect(await page.locator('.finding').count()).toBe(1);

  await page.goto(`${served.url}/findings/${BARRED}`);
  const claim: Claim = {
    record: 'arrangement:us-sv-2025',
    field: 'admits.senderCitizens',
    value: true,
    act: 'confirms',
    by: 'a-minister',
    saidOn: '2025-05-05',
    source: 'a-speech',
  };
  const source = { id: 'a-speech', url: null, publisher: 'A paper', title: 'A speech', published: null, retrieved: '2025-06-01' };
  await served.record.ledger.append([
    { kind: 'source', source },
    { kind: 'claim', claim },
    { kind: 'decision', decision: { claim: claimId(claim), state: 'accepted', by: 'reader', at: '2025-06-01T00:00:00Z' } },
  ]);
  await page.locator('#reason').fill('Still so.');
  await page.locator('.answering button').click();
  expect(await text(page)).toContain('has changed since you opened it');
  expect(await page.locator('#reason').inputValue()).toBe('Still so.');
  expect(await text(page)).toContain('Answered before the evidence changed');
  await page.locator('.answering button').click();
  expect(await text(page)).not.toContain('before the evidence changed');
  expect(await served.record.ledger.answers()).toHaveLength(2);
  await context.close();
}, 120_000);

it('an answer that is not from our own page is refused', async () => {
  const answer = await fetch(`${served.url}/findings/${BARRED}`, {
    method: 'POST',
    body: new URLSearchParams({ reason: 'x', evidence: '' }),
  });
  expect(answer.status).toBe(403);
});

describe.each([1280, 390])('at %i pixels', (width) => {
  it.each(['light', 'dark'] as const)(
    'every page of findings meets WCAG 2.2 AA and fits its window, %s',
    async (colorScheme) => {
      const context = await served.browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
      const page = await context.newPage();
      for (const path of PAGES) {
        await page.goto(served.url + path);
        await expectAccessible(page, path);
      }
      await page.goto(`${served.url}/findings/${BARRED}`);
      await page.locator('#reason').fill(' ');
      await page.locator('.answering button').click();
      await expectAccessible(page, 'refused answer');
      await context.close();
    },
    180_000,
  );
});
