import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { isKnown } from './known-pairs.ts';

test('every pair of states of the shipped register is known, and not the other way round', () => {
  const rows = JSON.parse(readFileSync(new URL('../../register/arrangements.json', import.meta.url), 'utf8')) as {
    sends: string;
    receives: string;
  }[];
  expect(rows.length).toBeGreaterThan(40);
  expect(rows.filter(({ sends, receives }) => !isKnown(sends, receives))).toEqual([]);
  expect(rows.filter(({ sends, receives }) => sends !== 'CA' && isKnown(receives, sends))).toEqual([]);
});
