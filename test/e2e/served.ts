import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';

import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';

import { openRecord, type OpenRecord } from '../../src/run/open-record.ts';
import { startServer } from '../../src/server/start-server.ts';
import { startedFolder } from '../ledger-folders.ts';
import { openBrowser } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A record filled by a first start, served, and a browser in front of it. */
export interface Served {
  readonly url: string;
  readonly record: OpenRecord;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Serves a record as it is after the first start, and opens a browser. */
export async function serveFirstStart(): Promise<Served> {
  const folder = await startedFolder();
  const record = await openRecord({ dataFolder: folder, databaseUrl: undefined });
  const server = await startServer({ ...record, host: '127.0.0.1', port: 0 });
  const browser = await openBrowser();
  return {
    url: server.url,
    record,
    browser,
    close: async () => {
      await browser.close();
      await server.close();
      await record.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Holds the page that is open against WCAG 2.2 AA, and its width against the window's. The context has to bypass our own policy. */
export async function expectAccessible(page: Page, path: string): Promise<void> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate<AxeResults>(`axe.run({ runOnly: ${JSON.stringify(WCAG)} })`);
  expect({ path, violations: violations.map(({ id, nodes }) => [id, nodes[0]?.html]) }).toEqual({ path, violations: [] });
  expect([path, await page.evaluate('document.documentElement.scrollWidth - innerWidth')]).toEqual([path, 0]);
}
