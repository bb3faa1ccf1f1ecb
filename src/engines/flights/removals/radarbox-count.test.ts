import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

import { radarboxRows, shippedAirports } from '../../../../test/flight-recordings.ts';
import { describeShared } from '../../../../test/shared.ts';
import { CLASSES } from './classify.ts';
import { movementsOfRows } from './movement.ts';
import { publishedFor, readPublishedCounts } from './published-counts.ts';
import { readWatchList } from './read-watch-list.ts';
import { countRemovals, findRemovals, type RemovalCount } from './removal-count.ts';

const shipped = (name: string): string => readFileSync(fileURLToPath(new URL(`../../../../watchlists/${name}`, import.meta.url)), 'utf8');
const list = readWatchList(shipped('us-ice-air.yaml'), 'us-ice-air.yaml');
const published = readPublishedCounts(shipped('published-counts.yaml'), 'published-counts.yaml');
if (!list.ok || !published.ok) throw new Error(list.ok ? '' : list.error.message);
const { value: watchList } = list;

/** Destination: hub only, hub or number block, all signs, all signs and implied arrivals (design of rule R4). */
const TABLE = {
  GT: [82, 82, 83, 93],
  HN: [49, 54, 54, 63],
  SV: [28, 30, 30, 33],
  MX: [13, 13, 14, 16],
  EC: [8, 11, 11, 14],
  DO: [2, 7, 10, 10],
  HT: [3, 6, 6, 7],
  BR: [0, 4, 4, 4],
  NI: [4, 4, 4, 6],
  CO: [2, 2, 2, 2],
  JM: [1, 1, 1, 2],
  BZ: [0, 0, 1, 1],
  BS: [0, 0, 1, 1],
};
const CEPR = { from: '2020-02-03', to: '2020-04-24' };

describeShared('removals in the RadarBox table of Swift and World Atlantic, 2020', () => {
  const movements = movementsOfRows(radarboxRows(), shippedAirports());
  const found = findRemovals(movements, watchList);
  const count = (from: string, to: string): RemovalCount => countRemovals(found, { from, to });

  it('gives the table by country, 3 February to 24 April', () => {
    const rows = count(CEPR.from, CEPR.to).countries.map(({ country, byLevel, observed, implied }) => [
      country,
      [byLevel.hub, byLevel['number-block'], observed, observed + implied],
    ]);
    expect(Object.fromEntries(rows)).toEqual(TABLE);
  });

  it('the interval 192 to 252 holds the 232 of CEPR, and 221 are observed', () => {
    const result = count(CEPR.from, CEPR.to);
    expect(result.byLevel).toEqual({ hub: 192, 'number-block': 214, 'hub-that-day': 221 });
    expect(result.interval).toEqual({ min: 192, max: 252 });
    const [cepr] = publishedFor(published.value, CEPR);
    expect(cepr).toMatchObject({ publisher: 'CEPR', measure: 'removals', min: 232, max: 232 });
  });

  it('15 March to 24 April: 61 to 75, to 11 countries, where CEPR says at least 72 to 11 countries', () => {
    const result = count('2020-03-15', '2020-04-24');
    expect(result.interval).toEqual({ min: 61, max: 75 });
    expect(result.countries).toHaveLength(11);
  });

  it('Guatemala by month beside Witness at the Border: February 43 against 45, March 32 against 33', () => {
    const guatemala = (from: string, to: string): readonly (number | undefined)[] => [
      count(from, to).countries.find(({ country }) => country === 'GT')?.observed,
      publishedFor(published.value, { from, to }).find(({ country }) => country === 'GT')?.min,
    ];
    expect(guatemala('2020-02-01', '2020-02-29')).toEqual([43, 45]);
    expect(guatemala('2020-03-01', '2020-03-31')).toEqual([32, 33]);
  });

  it('the total is the sum of its classes, each flight is in one, and flights are counted apart from destinations', () => {
    const result = count(CEPR.from, CEPR.to);
    expect(CLASSES.reduce((sum, name) => sum + result.classes[name], 0)).toBe(result.total);
    expect(new Set(result.flights.map(({ movement }) => movement.evidence)).size).toBe(result.total);
    expect(result.removalDestinations).toBe(221);
    expect(result.removalFlights).toBeLessThan(221);
    expect(result.countries.reduce((sum, { observed }) => sum + observed, 0)).toBe(result.removalDestinations);
  });

  it('charters to Cuba and from Miami are no removals', () => {
    const removals = count(CEPR.from, CEPR.to).flights.filter((flight) => flight.class === 'removal');
    expect(removals.filter(({ movement }) => movement.to.country === 'CU')).toEqual([]);
    expect(removals.filter(({ signs }) => signs.length === 0)).toEqual([]);
  });
});
