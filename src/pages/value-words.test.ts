import fc from 'fast-check';
import { expect, test } from 'vitest';

import { dateWords, momentWords } from './date-words.ts';
import { countWords, durationWords, moneyWords } from './quantity-words.ts';
import { scopeWords } from './scope-words.ts';
import { valueWords, type Valued } from './value-words.ts';
import { visibleControls } from './visible-controls.ts';
import { safeAddress } from './safe-address.ts';

const said = (field: string, value: Valued['value'], scope?: Valued['scope'], record = 'arrangement:us-sv-2025') =>
  (['en', 'es'] as const).map((language) => valueWords({ record, field, value, scope }, language).text);

test.each([
  [said('admits.convicted', 'only'), ['only people convicted of a crime', 'solo personas condenadas por un delito']],
  [said('cap', { min: 300, max: 300 }, { per: 'total' }), ['up to 300 people in total', 'hasta 300 personas en total']],
  [said('fee.promised', { min: 600_000_000, max: 600_000_000, currency: 'USD' }), ['USD 6 million', '6 millones de USD']],
  [said('fee.promised', { min: 1_000_000_000_000, max: 1_000_000_000_000, currency: 'GBP' }), ['GBP 10 billion', '10.000 millones de GBP']],
  [said('fee.paid', { min: 0, max: 26_842_106, currency: 'USD' }), ['up to USD 268,421.06', 'hasta 268.421,06 USD']],
  [said('fee.paid', { min: 107_142_857, max: 107_142_858, currency: 'USD' }), ['about USD 1,071,428.57', 'alrededor de 1.071.428,57 USD']],
  [said('fee.paid', { min: 476_000_000, max: 476_000_000, currency: 'USD' }), ['USD 4.76 million', '4,76 millones de USD']],
  [
    said('fee.promised', { min: 1_800_000, max: 2_200_000, currency: 'USD' }, { per: 'person-year' }),
    ['between USD 18,000 and USD 22,000 per person and year', 'entre 18.000 USD y 22.000 USD por persona y año'],
  ],
  [said('fee.promised', { max: 100, currency: 'JPY' }), ['up to JPY 100', 'hasta 100 JPY']],
  [said('admits.nationalities', 'any'), ['people of any nationality', 'personas de cualquier nacionalidad']],
  [said('admits.nationalities', ['VE', 'SV']), ['people from Venezuela and El Salvador', 'personas de Venezuela y El Salvador']],
  [said('admits.nationalities', ['region:west-africa']), ['people from West Africa', 'personas de África Occidental']],
  [
    said('plans.senderCitizens', false),
    ['the sending state has no plans to send its own citizens', 'el Estado que envía no tiene planes de enviar a sus propios ciudadanos'],
  ],
  [said('capacity', { min: 40_000, max: 40_000 }, undefined, 'facility:sv-cecot'), ['40,000 places', '40.000 plazas']],
  [said('from', { text: 'US', lang: 'zxx' }, undefined, 'flight:x'), ['United States', 'Estados Unidos']],
  [said('duration', 'P6W'), ['6 weeks', '6 semanas']],
])('a value reads as words: %j', (words, expected) => {
  expect(words).toEqual(expected);
});

test.each([
  [{ min: 251 }, 'at least 251 people'],
  [{ max: 299, about: true as const }, 'up to about 299 people'],
  [{ min: 40, max: 50 }, 'between 40 and 50 people'],
  [{ min: 1, max: 1 }, '1 person'],
  [{ min: 0, max: 0 }, 'nobody'],
])('a count that may be open at either end is told as it is: %j', (count, words) => {
  expect(countWords(count, 'people', 'en')).toBe(words);
});

test.each([
  ['2025', '2025', '2025'],
  ['2025-02', 'February 2025', 'febrero de 2025'],
  ['2025-02-03', '3 February 2025', '3 de febrero de 2025'],
  ['2025-03~', 'about March 2025', 'hacia marzo de 2025'],
  ['2025-03/2025-04', 'March\u2009–\u2009April 2025', 'marzo–abril de 2025'],
  ['2025-03-15/..', 'from 15 March 2025', 'desde 15 de marzo de 2025'],
  ['not a date', 'not a date', 'not a date'],
])('the date %s is told in both languages', (edtf, english, spanish) => {
  expect(dateWords(edtf, 'en')).toBe(english);
  expect(dateWords(edtf, 'es')).toBe(spanish);
});

test('two days of one month share it', () => {
  expect(dateWords('2025-03-15/2025-03-16', 'en').replaceAll(/\s/gu, ' ')).toBe('15 – 16 March 2025');
});

test('a moment is told in UTC', () => {
  expect(momentWords('2026-11-24T09:05:00Z', 'en')).toMatch(/^24 November 2026.*09:05 UTC$/);
});

test('what narrows a claim is told part by part, words of a document with their language', () => {
  const scope = { on: '2025-03-15', nationality: ['VE'], basis: 'alien-enemies-act', group: 'teachers', flight: 'flight:2025-03-15-us-sv' };
  expect(scopeWords(scope, 'en')).toEqual([
    { text: '15 March 2025' },
    { text: 'nationals of Venezuela' },
    { text: 'on the flight of 15 March 2025' },
    { text: 'under the Alien Enemies Act' },
    { text: 'teachers', lang: 'en' },
  ]);
});

test('an amount is never told with more or fewer cents than it has', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_000_000_000_000 }), (minor) => {
      const words = moneyWords({ min: minor, max: minor, currency: 'USD' }, 'en');
      const digits = words.replaceAll(/[^\d.]/g, '');
      const factor = words.endsWith('billion') ? 100_000_000_000 : words.endsWith('million') ? 100_000_000 : 100;
      expect(Math.round(Number(digits) * factor)).toBe(minor);
    }),
  );
});

test('a duration of several parts joins them', () => {
  expect(durationWords('P1Y6M', 'en')).toBe('one year and 6 months');
});

test('characters that reorder or hide text are spelled out', () => {
  expect(visibleControls('safe\u202Eevil\u0000')).toBe('safe[U+202E]evil[U+0000]');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visibleControls(text)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    }),
  );
});

test('only http and https addresses become links', () => {
  expect(safeAddress('https://example.org/a?b=c')).toBe('https://example.org/a?b=c');
  for (const bad of ['javascript:alert(1)', ' https://x', 'data:text/html,x', 'https://x"onclick=1', null])
    expect(safeAddress(bad)).toBeUndefined();
});
