import { createRequire } from 'node:module';

import { expect, test } from 'vitest';

import { arcPath, pointOf } from './arc.ts';
import { COUNTRY_POINTS } from './country-points.ts';
import { LAND_PATH } from './projection.ts';

interface Country {
  readonly cca2: string;
  readonly latlng: readonly [number, number];
}

const countries = createRequire(import.meta.url)('world-countries/countries.json') as readonly Country[];

test('the table of points is that of the package it was made from', () => {
  const tenth = (degrees: number): number => Math.round(degrees * 10) / 10;
  const expected = countries.map(({ cca2, latlng }) => [cca2 === 'UNK' ? 'XK' : cca2, [tenth(latlng[1]), tenth(latlng[0])]] as const);
  expect(new Map([...COUNTRY_POINTS].filter(([code]) => code !== 'EU'))).toEqual(new Map(expected));
});

test('land is drawn, and light', () => {
  expect(LAND_PATH.startsWith('M')).toBe(true);
  expect(LAND_PATH.length).toBeLessThan(60_000);
});

test('every arc bows towards the top, and a code that no map knows has no place', () => {
  expect(arcPath([0, 0], [100, 0])).toBe('M0 0Q50 -20 100 0');
  expect(arcPath([100, 0], [0, 0])).toBe('M100 0Q50 -20 0 0');
  expect(pointOf('ZZ')).toBeUndefined();
});
