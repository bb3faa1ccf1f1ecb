import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { expectAccessible, serveFirstStart, type Served } from './served.ts';

const PAGES = [
  '/',
  '/es/',
  '/arrangements',
  '/arrangements/us-sv-2025',
  '/es/arrangements/us-sv-2025',
  '/arrangements/us-sv-2025?as-of=2025-02-05',
  '/arrangements/us-sv-2025?source=newser-el-salvador-agrees-unprecedented',
  '/events/SOME',
  '/flights/SOME',
  '/facilities',
  '/facilities/sv-cecot',
  '/parties',
  '/parties/marco-rubio',
  '/sources',
  '/es/sources',
  '/sources/newser-el-salvador-agrees-unprecedented',
  '/sources/newser-el-salvador-agrees-unprecedented/read',
  '/sources/SOME',
  '/sources/SOME/read',
  '/es/sources/SOME/read',
  '/sources/SOME/add?about=arrangement+fee.promised&quote=of',
  '/sources/SOME/add?about=arrangement+fee.promised&quote=nowhere',
  '/es/sources/SOME/add?about=arrangement+fee.promised&start=10&end=40',
  '/sources/SOME/add?about=arrangement+admits.nationalities&start=10&end=40',
  '/claims/SOME',
  '/claims/SOME/edit',
  '/es/claims/SOME/edit',
  '/add',
  '/es/add',
  '/search',
  '/search?q=bukele',
  '/verification',
  '/about',
  '/arrangements/none-such',
];

let served: Served;
/** One id of each kind of page, in place of `SOME`. */
let some: ReadonlyMap<string, string>;

beforeAll(async () => {
  served = await serveFirstStart();
  const { ledger } = served.record;
  const kept = (await ledger.sources()).find(({ file }) => file !== undefined)?.id ?? '';
  const drafts = await ledger.claims({ source: kept, state: 'drafted' });
  const [flight] = await ledger.records('flight');
  const [event] = await ledger.records('event');
  some = new Map([
    ['sources', kept],
    ['claims', drafts[0]?.id ?? ''],
    ['flights', flight?.record.slice('flight:'.length) ?? ''],
    ['events', event?.record.slice('event:'.length) ?? ''],
  ]);
});

afterAll(() => served.close());

describe.each([1280, 390])('at %i pixels', (width) => {
  it.each(['light', 'dark'] as const)(
    'every page meets WCAG 2.2 AA and fits its window, %s',
    async (colorScheme) => {
      // The page's own policy forbids any script but ours; the checker has to be let in.
      const context = await served.browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
      const page = await context.newPage();
      for (const address of PAGES) {
        const path = address.replace(/(\w+)\/SOME/, (_, kind: string) => `${kind}/${some.get(kind) ?? ''}`);
        await page.goto(served.url + path);
        await expectAccessible(page, path);
      }
      await context.close();
    },
    420_000,
  );
});

it('an address with a slash too many leads to its page, and a day that is none is told in the language of the page', async () => {
  expect((await fetch(`${served.url}/es/arrangements/us-sv-2025/?source=x`)).url).toMatch(/\/es\/arrangements\/us-sv-2025\?source=x$/);
  const answer = await fetch(`${served.url}/es/arrangements/us-sv-2025?as-of=ayer`);
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('Esa no es una fecha');
});

it('every link of the front and of the largest account leads to a page', async () => {
  for (const path of ['/', '/arrangements/us-sv-2025']) {
    const html = await (await fetch(served.url + path)).text();
    const links = new Set([...html.matchAll(/href="(\/[^"#]*)/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&')));
    expect(links.size).toBeGreaterThan(50);
    for (const link of links) expect([link, (await fetch(served.url + link)).status]).toEqual([link, 200]);
  }
});
