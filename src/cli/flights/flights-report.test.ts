import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, it } from 'vitest';

import { habeas } from '../../../test/command-line.ts';
import { describeShared, shared } from '../../../test/shared.ts';
import type { FlightReport } from '../../engines/flights/flight-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'habeas-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('wrong months, days and watch-lists end with 2, a watch-list with line and column', async () => {
  const file = join(folder, 'list.yaml');
  writeFileSync(
    file,
    'list: mine\ntitle: Mine\nsender: US\nhubs:\n  - airports: [kaex]\n    from: 2020-01-01\n    to: null\n    source: me\n',
  );
  const runs = await Promise.all([
    habeas('flights', 'report', '--month', '2020-13'),
    habeas('flights', 'report', '--from', '2020-02-30', '--to', '2020-04-24'),
    habeas('flights', 'report', '--month', '2020-03', '--watchlist', file),
    habeas('flights', 'report', '--month', '2020-03', '--watchlist', join(folder, 'none.yaml')),
    habeas('flights', 'report', join(folder, 'none.csv'), '--month', '2020-03'),
  ]);
  expect(runs.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2]);
  expect(runs.map(({ err }) => /\[([A-Z_]+)\]/.exec(err)?.[1])).toEqual([
    'USAGE',
    'USAGE',
    'WATCHLIST_SHAPE',
    'SOURCE_NOT_FOUND',
    'SOURCE_NOT_FOUND',
  ]);
  expect(runs[2]?.err).toContain('list.yaml, line 5, column 16');
});

describeShared('the report of the RadarBox table, 3 February to 24 April 2020, by one command', () => {
  const TABLE = shared('data/flights/radarbox/RadarboxSWQ+WAL20200112-20200427.csv');
  const LINE = ['flights', 'report', TABLE, '--from', '2020-02-03', '--to', '2020-04-24'];

  it('gives the table by country, the interval around the 232 of CEPR, and Guatemala by month beside Witness at the Border', async () => {
    const { code, out } = await habeas(...LINE);
    expect(code).toBe(0);
    expect(out).toMatch(/^Guatemala +82 +82 +83 +10 +93$/m);
    expect(out).toMatch(/^all +192 +214 +221 +31 +252 +232 CEPR/m);
    expect(out).toMatch(/^2020-02 +Guatemala +43 +6 +45 Witness at the Border$/m);
    expect(out).toMatch(/^2020-03 +Guatemala +32 +3 +33 Witness at the Border$/m);
    expect(out).toMatch(/5885 flights from 2020-01-12 to 2020-04-27/);
  });

  it('as JSON: the total is the sum of the classes, flights and destinations stand apart', async () => {
    const report = JSON.parse((await habeas(...LINE, '--json')).out) as FlightReport;
    expect(report.classes.reduce((sum, { count }) => sum + count, 0)).toBe(report.total);
    expect(report.count.interval).toEqual({ min: 192, max: 252 });
    expect([report.count.removalDestinations, report.count.removalFlights]).toEqual([221, 218]);
  });

  it('as CSV: a figure a line, and every counted flight with its signs', async () => {
    const figures = (await habeas(...LINE, '--csv')).out.split('\r\n');
    expect(figures[0]).toBe('table,from,to,name,leaves_hub,or_number_block,observed,implied,published,publisher,address');
    expect(figures).toContain('countries,2020-02-03,2020-04-24,HN,49,54,54,9,,,');
    const flights = (await habeas(...LINE, '--csv', '--flights')).out.trimEnd().split('\r\n');
    expect(flights).toHaveLength(1 + 1443);
    expect(flights.filter((line) => /,removal,\d+,/.test(line))).toHaveLength(221);
  });
});
