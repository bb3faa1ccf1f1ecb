import { afterAll, beforeAll, expect, it } from 'vitest';

import { shippedAirports } from '../../src/run/flights/airports.ts';
import { importFlights } from '../../src/run/flights/import-flights.ts';
import { watchListFrom } from '../../src/run/flights/watch-lists.ts';
import { describeShared, shared } from '../shared.ts';
import { expectAccessible, serveFirstStart, type Served } from './served.ts';

const TRACK = '/flights/2025-02-05-kmsp-kgeg-ac671b';
const PAGES = [
  '/flights',
  '/flights/months/2020-03',
  '/es/flights/months/2020-03',
  '/flights/months/2031-01',
  '/flights/log?month=2020-03&class=removal&country=GT',
  '/es/flights/log?class=none',
  '/aircraft/N624XA',
  '/aircraft/N281GX',
  TRACK,
  `/es${TRACK}`,
];

describeShared('the pages of flights, from a table and from traces', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveFirstStart();
    const options = { list: await watchListFrom(), named: null, now: () => new Date('2026-11-25T00:00:00Z') };
    const airports = await shippedAirports();
    await importFlights(served.record, [shared('data/flights/radarbox/MGGTAll20200112-20200427.csv')], airports, {
      ...options,
      all: false,
    });
    await importFlights(served.record, [shared('data/flights/readsb/trace_full_ac671b.json')], airports, { ...options, all: true });
  }, 300_000);
  afterAll(() => served.close());

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)(
    'they meet WCAG 2.2 AA and fit the window at %i pixels, %s',
    async (width, colorScheme) => {
      const context = await served.browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
      const page = await context.newPage();
      for (const path of PAGES) {
        await page.goto(served.url + path);
        await expectAccessible(page, path);
      }
      await context.close();
    },
    300_000,
  );

  it('a month tells its sums, the figures that others published beside them, and leads to each flight', async () => {
    const page = await served.browser.newPage();
    await page.goto(`${served.url}/flights`);
    await page.getByRole('link', { name: 'March 2020' }).click();
    const rows = await page.locator('#classes tbody td:last-child').allTextContents();
    const sum = rows.reduce((total, text) => total + (Number(text) || 0), 0);
    expect(await page.locator('#classes tfoot td').last().textContent()).toBe(String(sum));
    expect(await page.locator('#countries tbody').textContent()).toContain('Witness at the Border');
    await page.locator('#classes').getByRole('link', { name: 'Removal' }).click();
    expect(await page.getByRole('combobox', { name: 'Class' }).inputValue()).toBe('removal');
    await page.locator('table.flights tbody a').first().click();
    expect(await page.locator('#evidence').textContent()).toContain('carrier');
    await page.close();
  });

  it('a flight that was heard shows its way, its heights, both ends and how each is known', async () => {
    const page = await served.browser.newPage();
    await page.goto(served.url + TRACK);
    expect(await page.locator('#track svg .track-path').count()).toBeGreaterThan(0);
    expect(await page.locator('#track svg .track-gap').count()).toBeGreaterThan(0);
    expect(await page.locator('#ends tbody').textContent()).toContain('inferred');
    expect(await page.locator('#ends tbody').textContent()).toContain('KSKA');
    await page.close();
  });

  it('a long log comes page by page, every flight once, and keeps what was chosen', async () => {
    const page = await served.browser.newPage();
    await page.goto(`${served.url}/flights/log?month=2020-03`);
    const told = Number(/[\d,]+/.exec((await page.locator('.weight').first().textContent()) ?? '')?.[0].replace(',', ''));
    const seen: string[] = [];
    for (;;) {
      const links = page.locator('table.flights tbody th a');
      seen.push(...(await links.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))));
      expect(await links.count()).toBeLessThanOrEqual(50);
      const next = page.getByRole('link', { name: 'Next →' });
      if ((await next.count()) === 0) break;
      await next.click();
      expect(page.url()).toContain('month=2020-03');
    }
    expect([told > 50, seen.length, new Set(seen).size]).toEqual([true, told, told]);
    await page.close();
  });

  it('the log as CSV holds the flights of the choice, and a month as JSON its sums', async () => {
    const csv = await (await fetch(`${served.url}/flights/data/log.csv?month=2020-03&class=removal`)).text();
    const report = (await (await fetch(`${served.url}/flights/data/2020-03`)).json()) as {
      readonly classes: readonly { readonly class: string; readonly count: number }[];
    };
    const removals = report.classes.find((each) => each.class === 'removal')?.count ?? 0;
    expect(csv.trim().split('\r\n')).toHaveLength(removals + 1);
    expect(removals).toBeGreaterThan(0);
    expect((await fetch(`${served.url}/flights/data/2020-13`)).status).toBe(404);
  });
});
