import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

import { radarboxRows, shippedAirports } from '../../../test/flight-recordings.ts';
import { describeShared } from '../../../test/shared.ts';
import { flightReport, monthPeriod, weeksOf } from './flight-report.ts';
import { movementsOfRows } from './removals/movement.ts';
import { readPublishedCounts } from './removals/published-counts.ts';
import { readWatchList } from './removals/read-watch-list.ts';

const shipped = (name: string): string => readFileSync(fileURLToPath(new URL(`../../../watchlists/${name}`, import.meta.url)), 'utf8');

it('a month ends on its last day, and its weeks run from Monday to Sunday, cut at its ends', () => {
  expect(monthPeriod('2020-02')).toEqual({ from: '2020-02-01', to: '2020-02-29' });
  expect(monthPeriod('2020-12')).toEqual({ from: '2020-12-01', to: '2020-12-31' });
  expect(weeksOf(monthPeriod('2020-03')).map(({ from, to }) => `${from}..${to}`)).toEqual([
    '2020-03-01..2020-03-01',
    '2020-03-02..2020-03-08',
    '2020-03-09..2020-03-15',
    '2020-03-16..2020-03-22',
    '2020-03-23..2020-03-29',
    '2020-03-30..2020-03-31',
  ]);
});

describeShared('the report of March 2020 from the RadarBox table', () => {
  const list = readWatchList(shipped('us-ice-air.yaml'), 'us-ice-air.yaml');
  const published = readPublishedCounts(shipped('published-counts.yaml'), 'published-counts.yaml');
  if (!list.ok || !published.ok) throw new Error('the shipped lists do not read');
  const report = flightReport(monthPeriod('2020-03'), movementsOfRows(radarboxRows(), shippedAirports()), list.value, published.value);

  it('classes, weeks and operators each add up to the total', () => {
    const sum = (rows: readonly { readonly count: number }[]): number => rows.reduce((total, row) => total + row.count, 0);
    expect(sum(report.classes)).toBe(report.total);
    expect(report.weeks.reduce((total, week) => total + week.total, 0)).toBe(report.total);
    for (const week of report.weeks) expect(sum(week.classes)).toBe(week.total);
    expect(report.operators.reduce((total, row) => total + row.flights, 0)).toBe(report.total);
    expect(report.countries.reduce((total, row) => total + row.observed, 0)).toBe(report.count.removalDestinations);
  });

  it('observed, implied and published stand side by side: Guatemala 32, 5, and 33 by Witness at the Border', () => {
    const guatemala = report.countries.find((row) => row.country === 'GT');
    expect(guatemala).toMatchObject({ observed: 32, published: [{ publisher: 'Witness at the Border', min: 33 }] });
    expect(guatemala?.implied).toBeGreaterThan(0);
    expect(report.figures.find((figure) => figure.measure === 'removals')?.observed).toBe(report.count.removalDestinations);
  });

  it('hubs and operators are those of the list', () => {
    expect(report.hubs.map((hub) => hub.name)).toContain('KBRO');
    expect(report.operators.map((operator) => operator.name)).toEqual(expect.arrayContaining(['Swift Air (iAero)', 'World Atlantic']));
  });
});
