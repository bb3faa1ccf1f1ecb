import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { expectAccessible, serveFirstStart, type Served } from './served.ts';

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

let served: Served;

beforeAll(async () => {
  served = await serveFirstStart();
});

afterAll(() => served.close());

describe.each([1280, 390])('at %i pixels', (width) => {
  it.each(['light', 'dark'] as const)(
    'every page meets WCAG 2.2 AA and fits its window, %s',
    async (colorScheme) => {
      // The page's own policy forbids any script but ours; the checker has to be let in.
      const context = await served.browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
      const page = await context.newPage();
      for (const path of PAGES) {
        await page.goto(served.url + path);
        await expectAccessible(page, path);
      }
      await context.close();
    },
    180_000,
  );
});

it('every link of the front and of the largest account leads to a page', async () => {
  for (const path of ['/', '/arrangements/us-sv-2025']) {
    const html = await (await fetch(served.url + path)).text();
    const links = new Set([...html.matchAll(/href="(\/[^"#]*)/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&')));
    expect(links.size).toBeGreaterThan(50);
    for (const link of links) expect([link, (await fetch(served.url + link)).status]).toEqual([link, 200]);
  }
});
