import { expect, test } from 'vitest';

import { leafOf } from './leaves.tsx';

const all = Array.from({ length: 105 }, (_, index) => index + 1);

test('leaves of a list hold every item once, in order', () => {
  const leaves = [1, 2, 3].map((number) => leafOf(all, String(number), 50));
  expect(leaves.flatMap(({ items }) => items)).toEqual(all);
  expect(leaves.map(({ first, last, number, leaves: of }) => [first, last, number, of])).toEqual([
    [1, 50, 1, 3],
    [51, 100, 2, 3],
    [101, 105, 3, 3],
  ]);
});

test('what is asked for and is none leads to the nearest that is', () => {
  const at = (asked: string | undefined): number => leafOf(all, asked, 50).number;
  expect([undefined, '', '0', '-3', 'two', '2.9', '99', 'Infinity'].map(at)).toEqual([1, 1, 1, 1, 1, 2, 3, 1]);
  expect(leafOf([], '4', 50)).toMatchObject({ items: [], number: 1, leaves: 1, first: 0, last: 0 });
});
