import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { canonicalJson, type Json } from './json.ts';

test('spells any JSON value as the reference implementation of RFC 8785 does', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary', maxDepth: 6 }), (value) => {
      expect(canonicalJson(value as Json)).toBe(canonicalize(value));
    }),
    { numRuns: 2_000 },
  );
});

test('sorts keys by UTF-16 code units, also numbers, and leaves out what is undefined', () => {
  const value: Json = { '10': 1, '9': 2, b: undefined, a: -0, '\u{1F600}': 1e21, '\uFB33': 1e-7, '"\\': '\u0007\u2028€"\\/' };
  expect(canonicalJson(value)).toBe('{"\\"\\\\":"\\u0007\u2028€\\"\\\\/","10":1,"9":2,"a":0,"\u{1F600}":1e+21,"\uFB33":1e-7}');
  expect(canonicalJson(value)).toBe(canonicalize(value));
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, () => 1, Symbol('s'), [undefined]])('refuses what is no JSON: %s', (value) => {
  expect(() => canonicalJson(value as unknown as Json)).toThrow(TypeError);
});
