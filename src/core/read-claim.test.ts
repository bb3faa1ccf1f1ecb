import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { checkQuote } from './check-quote.ts';
import type { Claim } from './claim.ts';
import { readClaim } from './read-claim.ts';

const CLAIM = {
  record: 'arrangement:us-sv-2025',
  field: 'moved',
  value: { min: 238, max: 238 },
  scope: { on: '2025-03-15/2025-03-16', nationality: ['VE'], per: 'total' },
  act: 'announces',
  by: 'nayib-bukele',
  saidOn: '2025-03-16',
  on: '2025-03-16',
  source: 'a-paper',
  locator: { kind: 'text', start: 10, end: 15, quote: '238 m' },
};
const REGISTER = new URL('../../register/claims.jsonl', import.meta.url);

describe('readClaim', () => {
  test('takes a claim as it stands', () => {
    expect(readClaim(CLAIM)).toEqual({ ok: true, value: CLAIM });
  });

  test('takes every claim of the register as it stands', () => {
    const lines = readFileSync(REGISTER, 'utf8').trim().split('\n');
    expect(lines.length).toBe(1136);
    for (const line of lines) expect(readClaim(JSON.parse(line))).toEqual({ ok: true, value: JSON.parse(line) });
  });

  test.each<[string, Readonly<Record<string, unknown>>, string, string]>([
    ['a record of no kind', { record: 'country:us' }, 'CLAIM_UNKNOWN_RECORD', 'country:us'],
    ['a record with blanks', { record: 'flight:a b' }, 'CLAIM_UNKNOWN_RECORD', 'flight:a b'],
    ['an unknown field', { field: 'fee.amount' }, 'CLAIM_UNKNOWN_FIELD', 'fee.promised'],
    ['a value of another type', { value: '238' }, 'CLAIM_BAD_VALUE', 'moved is "238"'],
    ['an unknown act', { act: 'claims' }, 'CLAIM_UNKNOWN_ACT', 'alleges'],
    ['a part too many', { confidence: 1 }, 'CLAIM_MALFORMED', 'confidence'],
    ['a missing speaker', { by: undefined }, 'CLAIM_MALFORMED', 'by'],
    ['a speaker of two lines', { by: 'a\nb' }, 'CLAIM_MALFORMED', 'by'],
    ['a day that does not exist', { saidOn: '2025-02-30' }, 'CLAIM_BAD_DATE', '2025-02-30'],
    ['a missing date', { saidOn: undefined }, 'CLAIM_MALFORMED', 'saidOn'],
    ['an unknown part of the scope', { scope: { place: 'x' } }, 'CLAIM_BAD_SCOPE', 'place'],
    ['a scope per nothing', { scope: { per: 'decade' } }, 'CLAIM_BAD_SCOPE', 'person-year'],
    ['a quote of another length', { locator: { ...CLAIM.locator, end: 20 } }, 'CLAIM_BAD_LOCATOR', '10 to 20'],
    ['a locator of no kind', { locator: { kind: 'page', page: 3 } }, 'CLAIM_BAD_LOCATOR', 'locator'],
  ])('refuses %s', (_, change, code, words) => {
    const result = readClaim({ ...CLAIM, ...change });
    expect(result).toMatchObject({ ok: false, error: { code } });
    if (!result.ok) expect(result.error.message).toContain(words);
  });

  test('gives a result for any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readClaim(value).ok).toBe(false);
        expect(readClaim({ ...CLAIM, value }).ok || readClaim({ ...CLAIM, scope: value }).ok).toBeTypeOf('boolean');
      }),
    );
  });
});

describe('checkQuote', () => {
  const claim = CLAIM as unknown as Claim;

  test('passes where the words stand at their place', () => {
    expect(checkQuote(claim, 'There are 238 men.').ok).toBe(true);
  });

  test('says where the words stand instead, or that they do not', () => {
    expect(checkQuote(claim, '238 men')).toMatchObject({ ok: false, error: { code: 'CLAIM_QUOTE_MISMATCH' } });
    for (const [text, words] of [
      ['238 men', 'They stand at character 0.'],
      ['no men', 'do not stand in the source'],
    ] as const) {
      const result = checkQuote(claim, text);
      expect(result.ok ? '' : result.error.message).toContain(words);
    }
  });
});
