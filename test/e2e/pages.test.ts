import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { firstStart } from '../../src/run/first-start.ts';
import { openRecord, type OpenRecord } from '../../src/run/open-record.ts';
import { startServer, type RunningServer } from '../../src/server/start-server.ts';
import { openBrowser } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const PAGES = [
  '/',
  '/es/',
  '/arrangements',
  '/arrangements/us-sv-2025',
  '/es/arrangements/us-sv-2025',
  '/facilities/sv-cecot',
  '/parties',
  '/parties/marco-rubio',
  '/sources',
  '/search?q=bukele',
  '/verification',
  '/about',
  '/arrangements/none-such',
];

const folder = mkdtempSync(join(tmpdir(), 'habeas-e2e-'));
let record: OpenRecord;
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  record = await openRecord({ dataFolder: folder, databaseUrl: undefined });
  await firstStart(record, () => {});
  server = await startServer({ ...record, host: '127.0.0.1', port: 0 });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await record.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each([1280, 390])('at %i pixels', (width) => {
  it.each(['light', 'dark'] as const)(
    'every page meets WCAG 2.2 AA and fits its window, %s',
    async (colorScheme) => {
      // The page's own policy forbids any script but ours; the checker has to be let in.
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
      const page = await context.newPage();
      for (const path of PAGES) {
        await page.goto(server.url + path);
        await page.evaluate(AXE);
        const { violations } = await page.evaluate<AxeResults>(`axe.run({ runOnly: ${JSON.stringify(WCAG)} })`);
        expect({ path, violations: violations.map(({ id, nodes }) => [id, nodes[0]?.html]) }).toEqual({ path, violations: [] });
        expect([path, await page.evaluate('document.documentElement.scrollWidth - innerWidth')]).toEqual([path, 0]);
      }
      await context.close();
    },
    180_000,
  );
});

it('every link of the front and of the largest account leads to a page', async () => {
  for (const path of ['/', '/arrangements/us-sv-2025']) {
    const html = await (await fetch(server.url + path)).text();
    const links = new Set([...html.matchAll(/href="(\/[^"#]*)/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&')));
    expect(links.size).toBeGreaterThan(50);
    for (const link of links) expect([link, (await fetch(server.url + link)).status]).toEqual([link, 200]);
  }
});
