import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { isCountry, REGION_NAMES, regionMembers } from './regions.ts';

const countries = JSON.parse(
  readFileSync(new URL('../../node_modules/world-countries/dist/countries.json', import.meta.url), 'utf8'),
) as readonly { readonly cca2: string; readonly region: string }[];
const holds = (region: string, code: string): boolean => regionMembers(`region:${region}`)?.has(code) === true;
const CONTINENTS = ['africa', 'americas', 'asia', 'europe', 'oceania', 'antarctica'];

describe('the table of regions', () => {
  test('holds every country of the world once, and no other code', () => {
    const counted = CONTINENTS.flatMap((name) => [...(regionMembers(`region:${name}`) ?? [])]);
    expect(new Set(counted).size).toBe(counted.length);
    expect(counted.toSorted()).toEqual(countries.map((country) => country.cca2).toSorted());
  });

  test('agrees with the world-countries package on the continent, but where M49 differs', () => {
    const differing = countries
      .filter((country) => country.region !== 'Antarctic' && !holds(country.region.toLowerCase(), country.cca2))
      .map((country) => country.cca2);
    // M49 has Cyprus in Western Asia and the outlying islands of the United States in Micronesia.
    expect(differing).toEqual(['CY', 'UM']);
  });

  test('tells members of unions from others', () => {
    expect(regionMembers('region:eu')?.size).toBe(27);
    expect(regionMembers('region:caricom')?.size).toBe(15);
    expect([holds('non-eu', 'FR'), holds('non-eu', 'XK'), holds('latin-america', 'MX'), holds('central-america', 'MX')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(regionMembers('region:atlantis')).toBeUndefined();
  });

  test('names only countries that exist', () => {
    for (const name of REGION_NAMES) for (const code of regionMembers(name) ?? []) expect(isCountry(code)).toBe(true);
    expect([isCountry('EU'), isCountry('XX'), isCountry('us')]).toEqual([true, false, false]);
  });
});
