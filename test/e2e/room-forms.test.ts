import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openRecord, type OpenRecord } from '../../src/run/open-record.ts';
import { startServer, type RunningServer } from '../../src/server/start-server.ts';
import { openBrowser } from './browser.ts';

/** An invented report on an invented offer between real states, with people by their initials. */
const REPORT = `Minister A. B. of El Salvador said on Monday that the country had offered to accept deportees from the United States.

Up to 250 people a month may be sent, the minister said. The United States will pay 6 million dollars, officials said.

Rights groups warned that detainees may be mistreated.
`;

const folder = mkdtempSync(join(tmpdir(), 'habeas-forms-'));
let record: OpenRecord;
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  record = await openRecord({ dataFolder: folder, databaseUrl: undefined });
  server = await startServer({ ...record, host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  await server.close();
  await record.close();
  rmSync(folder, { recursive: true, force: true });
});

async function addText(page: Page, name: string, content: string, type = 'text/plain'): Promise<string> {
  await page.goto(`${server.url}/add`);
  await page.setInputFiles('#file', { name, mimeType: type, buffer: Buffer.from(content) });
  await page.fill('#published', '2025-02-04');
  await page.fill('#publisher', 'The Example');
  await page.click('main button.primary');
  await page.waitForURL(/\/read$/);
  return /doc-[0-9a-f]{20}/.exec(page.url())?.[0] ?? '';
}

describe('without script, by plain forms', () => {
  let context: BrowserContext;
  let page: Page;
  let source: string;

  beforeAll(async () => {
    context = await browser.newContext({ javaScriptEnabled: false });
    page = await context.newPage();
    source = await addText(page, 'offer.txt', REPORT);
  }, 60_000);
  afterAll(() => context.close());

  const claims = async (state: string) => record.ledger.claims({ source, state: state as 'accepted' });

  it('a draft is accepted, and the room goes on at the next', async () => {
    const first = page.locator('.card').first();
    await first.locator('button.primary').click();
    expect(page.url()).toMatch(/\?last=[0-9a-f]{64}#claim-[0-9a-f]{16}$/);
    const [accepted] = await claims('accepted');
    expect(accepted?.decisions.map(({ by, state }) => [by, state])).toEqual([['reader', 'accepted']]);
  });

  it('a decision is undone by a further one, and both stay in the history', async () => {
    await page.locator('form.last button').click();
    const [withdrawn] = await claims('withdrawn');
    expect(withdrawn?.decisions.map(({ state, reason }) => [state, reason])).toEqual([
      ['accepted', undefined],
      ['withdrawn', 'undone right after the decision'],
    ]);
    await page.locator('form.last button').click();
    expect(await claims('withdrawn')).toHaveLength(0);
  });

  it('a draft is rejected with a reason, which the card shows', async () => {
    const card = page.locator('.card-drafted').first();
    await card.locator('summary').click();
    await card.locator('input[name=reason]').fill('said by somebody else');
    await card.locator('details button').click();
    const [rejected] = await claims('rejected');
    expect(rejected?.decisions[0]?.reason).toBe('said by somebody else');
    expect(await page.locator('.card-rejected').first().innerText()).toContain('said by somebody else');
    // A rejection is not undone into an acceptance: the button says what it would do.
    expect(await page.innerText('form.last button')).toBe('Accept after all');
  });

  it('the name of whoever decides is asked once and stays with each decision', async () => {
    await page.fill('#reader-name', 'Q. R.');
    await page.locator('.deciding button').click();
    await page.goto(`${server.url}/sources/${source}/read`);
    await page.locator('.card-drafted').first().locator('button.primary').click();
    expect((await claims('accepted')).flatMap(({ decisions }) => decisions.map(({ by }) => by))).toContain('Q. R.');
  });

  it('a claim is added by pasting its words; new names and dates are asked for again where they cannot be read', async () => {
    await page.goto(`${server.url}/sources/${source}/read`);
    await page.locator('details.add > summary').click();
    await page.fill('#quote', 'Up to 250 people a month\nmay be sent');
    await page.selectOption('#about', 'arrangement cap');
    await page.locator('details.add button').click();
    expect(await page.innerText('.place mark')).toBe('Up to 250 people a month may be sent');
    await page.fill('#record', 'arrangement:us-sv-2025');
    await page.fill('[name="value.min"]', '250');
    await page.fill('[name="value.max"]', '250');
    await page.fill('#by', 'Minister A. B.');
    await page.fill('#saidOn', 'on Monday');
    await page.locator('.form-rows > details > summary').click();
    await page.selectOption('[name="scope.per"]', 'month');
    await page.locator('.form-rows > button').click();
    expect(await page.innerText('[role=alert]')).toContain('Said on');
    expect(await page.inputValue('[name="value.min"]')).toBe('250');
    await page.fill('#saidOn', '2025-02-03');
    await page.locator('.form-rows > button').click();
    await page.waitForURL(/\/read\?last=/);
    const added = (await claims('accepted')).find(({ claim }) => claim.field === 'cap');
    expect(added?.claim).toMatchObject({
      record: 'arrangement:us-sv-2025',
      value: { min: 250, max: 250 },
      scope: { per: 'month' },
      saidOn: '2025-02-03',
      locator: { kind: 'text', start: REPORT.indexOf('Up to 250'), quote: 'Up to 250 people a month may be sent' },
    });
  });

  it('an edited claim stands in the place of the old one, with the same words, and each names the other', async () => {
    await page.goto(`${server.url}/sources/${source}/read`);
    const card = page.locator('.card', { hasText: 'Ceiling' }).last();
    await card.locator('a[data-edit]').click();
    await page.fill('[name="value.max"]', '251');
    await page.fill('[name="value.min"]', '');
    await page.fill('#reason', 'a slip of the pen');
    await page.locator('.form-rows > button').click();
    await page.waitForURL(/\/read\?last=/);
    const mended = (await claims('accepted')).find(({ claim }) => claim.field === 'cap');
    expect(mended?.claim.value).toEqual({ max: 251 });
    const old = (await claims('withdrawn')).find(({ claim }) => claim.field === 'cap');
    expect(old?.decisions.at(-1)).toMatchObject({ replacedBy: mended?.id, reason: 'a slip of the pen', by: 'Q. R.' });
    expect(old?.claim.locator).toEqual(mended?.claim.locator);
    await page.goto(`${server.url}/claims/${mended?.id}`);
    expect(await page.innerText('#history')).toContain(`in place of ${old?.id.slice(0, 8)}`);
  });

  it('words that are not in the document are asked for again', async () => {
    await page.goto(`${server.url}/sources/${source}/add?about=arrangement+cap&quote=never+said`);
    expect(await page.innerText('main')).toContain('do not stand in the document');
    expect(await page.locator('.form-rows button').innerText()).toBe('Find them');
  });

  it('a document that cannot be evidence is refused, with the reason and what to do', async () => {
    for (const [content, words] of [
      ['   \n', 'holds no words'],
      ['', 'holds no words'],
      ['<title>404 Not Found</title><h1>Not Found</h1><p>The requested URL was not found on this server.</p>', 'says that it is an error'],
    ] as const) {
      await page.goto(`${server.url}/add`);
      await page.setInputFiles('#file', { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(content) });
      await page.click('main button.primary');
      expect(await page.innerText('[role=alert]')).toContain(words);
    }
    await page.fill('#url', 'http://127.0.0.1:1/secret');
    await page.click('main button.primary');
    expect(await page.innerText('[role=alert]')).toContain('this machine');
  });
});

describe('with script, by keyboard', () => {
  it('what was decided is said in a region that a screen reader follows', async () => {
    const page = await (await browser.newContext()).newPage();
    await addText(page, 'third.txt', `A third paper.\n\n${REPORT}`);
    await page.keyboard.press('j');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('a')]);
    expect(await page.innerText('.last output')).toMatch(/ – accepted$/);
    await page.locator('p[role=status]', { hasText: '– accepted' }).waitFor({ state: 'attached' });
    await page.context().close();
  });

  it('a sentence is selected, a claim added from it, and another mended, without the mouse', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const source = await addText(page, 'second.txt', `A second paper.\n\n${REPORT}`);
    for (const _ of [1, 2, 3, 4]) await page.keyboard.press('s');
    await page.keyboard.press('n');
    expect(await page.evaluate('document.activeElement.id')).toBe('about');
    expect(await page.inputValue('#quote')).toBe('Up to 250 people a month may be sent, the minister said.');
    await page.selectOption('#about', 'arrangement admits.minors');
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForURL(/\/add\?/), page.keyboard.press('Enter')]);
    expect(await page.innerText('.place mark')).toBe('Up to 250 people a month may be sent, the minister said.');
    await page.fill('#record', 'arrangement:us-sv-2025');
    await page.locator('input[value=no]').check();
    await page.locator('#by').press('Enter');
    await page.waitForURL(/\/read\?last=/);
    const [added] = await record.ledger.claims({ source, field: 'admits.minors' });
    expect(added?.state).toBe('accepted');

    await page.keyboard.press('?');
    expect(await page.locator('details.keys').getAttribute('open')).not.toBeNull();
    await page.keyboard.press('r');
    expect(await page.evaluate('document.activeElement.name')).toBe('reason');
    await page.keyboard.press('Escape');
    await Promise.all([page.waitForURL(/\/edit$/), page.keyboard.press('e')]);
    expect(await page.innerText('h1')).toBe('Edit a claim');
    await context.close();
  }, 60_000);
});

it('a hostile article is shown from the upload to the margin and never becomes part of a page', async () => {
  const hostile = [
    'A. B. said that El Salvador had offered to accept deportees from the United States.</textarea></script><script>window.hit = 1</script>',
    '<img src=x onerror="window.hit = 2"> <a href="javascript:window.hit = 3">press</a> <a href="data:text/html,<script>1</script>">here</a>',
    'The United States will \u202Eyap\u202C 6 million dollars, officials said. {{constructor}} ${7*7} <!-- <style>body{display:none}</style>',
    `A word without end: ${'x'.repeat(3_000)}`,
  ].join('\n\n');
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  const source = await addText(page, '"><script>window.hit = 4</script>.txt', hostile);
  const quote = '</textarea></script><script>window.hit = 1</script>';
  for (const path of ['/read', `/add?about=arrangement+concern&quote=${encodeURIComponent(quote)}`, '']) {
    await page.goto(`${server.url}/sources/${source}${path}`);
    expect(await page.evaluate('window.hit')).toBeUndefined();
    expect(await page.locator('main script, main img, main a[href^="javascript"], main a[href^="data"]').count()).toBe(0);
    expect([path, await page.evaluate('document.documentElement.scrollWidth - innerWidth')]).toEqual([path, 0]);
  }
  await page.goto(`${server.url}/sources/${source}/read`);
  expect(await page.locator('.hidden-character').count()).toBe(2);
  // Every character of the text is in the page, at its place, and the page holds no others.
  const told = await page.evaluate(`[...document.querySelectorAll('[data-start]')].map((e) => [Number(e.dataset.start), e.textContent])`);
  for (const [start, text] of told as [number, string][]) expect(hostile.slice(start, start + text.length)).toBe(text);
  expect(refused.filter((message) => /Content Security Policy/.test(message))).toEqual([]);
  await context.close();
}, 60_000);

it('a long document comes in parts, and a decision leads to the part that holds the next draft', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const filler = Array.from(
    { length: 400 },
    (_, n) => `Paragraph ${n} tells of nothing that the record asks for, at some length and to no end.`,
  );
  await addText(
    page,
    'long.txt',
    [REPORT, ...filler, 'The United States paid El Salvador 6 million dollars, officials said.', ...filler].join('\n\n'),
  );
  expect(await page.locator('nav.parts').first().innerText()).toContain('Part 1 of 3');
  for (let left = await page.locator('.card-drafted').count(); left > 0; left -= 1)
    await page.locator('.card-drafted button.primary').first().click();
  expect(page.url()).toMatch(/part=2/);
  await context.close();
}, 60_000);
