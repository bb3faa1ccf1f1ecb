import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { REGION_NAMES } from '../regions.ts';
import type { Value } from '../value.ts';
import { fieldOf, VOCABULARY, type Field } from '../vocabulary.ts';
import { expectedValue, isValueOf } from './check-value.ts';
import { compareValues } from './compare-values.ts';
import { durationBounds } from './duration.ts';
import { currencyDecimals } from './money.ts';
import { parseValue, printValue } from './parse-value.ts';

const FIELDS = Object.values(VOCABULARY).flat();
const field = (name: string, kind: keyof typeof VOCABULARY = 'arrangement'): Field => {
  const found = fieldOf(kind, name);
  if (found === undefined) throw new Error(`no field ${name}`);
  return found;
};

const ends = fc.tuple(fc.nat(10 ** 12), fc.nat(10 ** 12), fc.constantFrom('min', 'max', 'both', 'exact')).map(([a, b, which]) => {
  if (which === 'min') return { min: a };
  if (which === 'max') return { max: a };
  return which === 'exact' ? { min: a, max: a } : { min: Math.min(a, b), max: Math.max(a, b) };
});
const date = fc.constantFrom(
  '2025',
  '2025-02',
  '2025-02-03',
  '2025-03~',
  '2025-02-03/2025-02-05',
  '../2025',
  '201X',
  '2025-07-18T14:05:00Z',
  '2025-02-03?',
);
const words = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== '');

/** Any value that a field can hold. */
function valueOf(of: Field): fc.Arbitrary<Value> {
  switch (of.type) {
    case 'text':
      return fc.record({ text: fc.oneof(words, fc.constant('[es] con corchetes')), lang: fc.constantFrom('en', 'es', 'zxx', 'pt-BR') });
    case 'flag':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...(of.choices ?? []));
    case 'date':
      return date;
    case 'count':
      return fc.tuple(ends, fc.boolean()).map(([count, about]) => (about ? { ...count, about: true as const } : count));
    case 'money':
      return fc.tuple(ends, fc.constantFrom('USD', 'EUR', 'RWF', 'TND')).map(([amount, currency]) => ({ ...amount, currency }));
    case 'duration':
      return fc.constantFrom('P1Y', 'P12M', 'P90D', 'P3M', 'PT72H', 'P6W', 'P1Y6M');
    case 'country':
      return fc.constantFrom('US', 'SV', 'XK', 'EU');
    case 'countries':
      return fc.oneof(
        fc.constant('any'),
        fc.uniqueArray(fc.constantFrom('US', 'VE', 'XK', ...REGION_NAMES), { minLength: 1, maxLength: 5 }),
      );
    case 'ref':
      return fc.constantFrom('a', 'sv-cecot').map((id) => `${of.refers ?? 'event'}:${id}`);
    default:
      return of.type satisfies never;
  }
}

const fieldAnd = <T>(make: (of: Field) => fc.Arbitrary<T>): fc.Arbitrary<readonly [Field, T]> =>
  fc.constantFrom(...FIELDS).chain((of) => make(of).map((made) => [of, made] as const));

describe('values of every type', () => {
  test('are read back from what is printed', () => {
    fc.assert(
      fc.property(fieldAnd(valueOf), ([of, value]) => {
        expect(isValueOf(of, value)).toBe(true);
        expect(parseValue(of, printValue(of, value))).toEqual({ ok: true, value });
      }),
      { numRuns: 1000 },
    );
  });

  test('compare the same either way round, and agree with themselves', () => {
    fc.assert(
      fc.property(
        fieldAnd((of) => fc.tuple(valueOf(of), valueOf(of))),
        ([of, [a, b]]) => {
          expect(compareValues(of, a, b)).toBe(compareValues(of, b, a));
          expect(compareValues(of, a, a)).toBe('agree');
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('are refused, or read as what they print as, whatever is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELDS), fc.string(), (of, text) => {
        const read = parseValue(of, text);
        if (read.ok) expect(parseValue(of, printValue(of, read.value))).toEqual(read);
        else expect(read.error.message).toContain(of.name);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('comparison', () => {
  const moved = field('moved');
  const cap = field('cap');
  const paid = field('fee.paid');
  const nationalities = field('admits.nationalities');

  test.each<[string, Field, Value, Value, string]>([
    ['a figure within an open end', moved, { min: 131 }, { min: 137, max: 137 }, 'agree'],
    ['about 238 reaches 252', moved, { min: 238, max: 238, about: true }, { min: 252, max: 252 }, 'agree'],
    ['about 238 does not reach 262', moved, { min: 238, max: 238, about: true }, { min: 262, max: 262 }, 'conflict'],
    ['238 and over 250', moved, { min: 238, max: 238 }, { min: 251 }, 'conflict'],
    ['nearly 300 leaves room for 63', moved, { max: 299, about: true }, { min: 63, max: 63 }, 'agree'],
    ['two ceilings, each "up to"', cap, { max: 250 }, { max: 300 }, 'conflict'],
    ['a ceiling written both ways', cap, { max: 250 }, { min: 250, max: 250 }, 'agree'],
    ['two currencies', paid, { min: 6, max: 6, currency: 'USD' }, { min: 9, max: 9, currency: 'EUR' }, 'apart'],
    ['a year and three quarters of it', field('duration'), 'P1Y', 'P9M', 'conflict'],
    ['a year in months', field('duration'), 'P1Y', 'P12M', 'agree'],
    ['90 days and three months', field('duration'), 'P90D', 'P3M', 'agree'],
    ['72 hours and three days', field('duration'), 'PT72H', 'P3D', 'agree'],
    ['Africa with and without Asia', nationalities, ['region:africa', 'region:asia'], ['region:africa'], 'conflict'],
    ['any and a list', nationalities, 'any', ['VE'], 'conflict'],
    ['a list in another order', nationalities, ['VE', 'SV'], ['SV', 'VE'], 'agree'],
    ['a region that nobody knows', nationalities, ['region:atlantis'], ['VE'], 'apart'],
    ['a month and a day in it', field('signedOn'), '2025-08', '2025-08-14', 'agree'],
    ['June and August', field('signedOn'), '2025-06', '2025-08', 'conflict'],
    ['two texts', field('concern'), { text: 'a', lang: 'en' }, { text: 'b', lang: 'en' }, 'apart'],
    ['two facilities', field('facility'), 'facility:a', 'facility:b', 'apart'],
    ['two arrangements of one flight', field('arrangement', 'flight'), 'arrangement:a', 'arrangement:b', 'conflict'],
  ])('%s', (_, of, a, b, expected) => {
    expect(compareValues(of, a, b)).toBe(expected);
  });
});

describe('what a field takes', () => {
  test.each<[string, unknown]>([
    ['moved', { min: 5, max: 4 }],
    ['moved', {}],
    ['moved', { min: 1.5 }],
    ['moved', { min: -1 }],
    ['moved', { min: 1, about: false }],
    ['moved', { min: 1, most: 2 }],
    ['fee.paid', { min: 1 }],
    ['fee.paid', { min: 1, currency: 'ZZZ' }],
    ['admits.nationalities', []],
    ['admits.nationalities', ['VE', 'VE']],
    ['admits.nationalities', ['Venezuela']],
    ['facility', 'arrangement:us-sv-2025'],
    ['status', 'agreed'],
    ['text', 'plain words'],
    ['text', { text: ' ', lang: 'en' }],
    ['duration', 'P'],
    ['sends', 'UK'],
    ['exists', 'true'],
  ])('%s refuses %j', (name, value) => {
    expect(isValueOf(field(name), value)).toBe(false);
    expect(expectedValue(field(name))).not.toBe('');
  });

  test('currencies have the decimals of ISO 4217', () => {
    expect(['USD', 'RWF', 'UGX', 'ALL', 'TND'].map(currencyDecimals)).toEqual([2, 0, 0, 2, 3]);
    expect(printValue(field('fee.paid'), { min: 510000000, currency: 'USD' })).toBe('USD >=5100000.00');
  });

  test('a year lasts 365 or 366 days, ten years hold one to three leap days', () => {
    expect(durationBounds('P1Y')).toEqual({ lo: 365 * 86_400, hi: 366 * 86_400 });
    expect(durationBounds('P10Y')).toEqual({ lo: 3651 * 86_400, hi: 3653 * 86_400 });
  });
});
