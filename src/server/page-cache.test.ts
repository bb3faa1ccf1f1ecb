import { expect, it } from 'vitest';

import { openPageCache } from './page-cache.ts';

function counting() {
  const made: string[] = [];
  const cached = openPageCache();
  const ask = (size: number, key: string) =>
    cached(size, key, () => {
      made.push(`${key}@${size}`);
      return Promise.resolve(`page ${key} at ${size}`);
    });
  return { made, ask };
}

it('makes a page once while the ledger stays as it is, and anew when an entry came in', async () => {
  const { made, ask } = counting();
  await ask(1, 'a');
  expect(await ask(1, 'a')).toBe('page a at 1');
  expect(await ask(2, 'a')).toBe('page a at 2');
  expect(made).toEqual(['a@1', 'a@2']);
});

it('forgets the oldest page rather than grow without end', async () => {
  const { made, ask } = counting();
  for (let page = 0; page < 201; page += 1) await ask(1, String(page));
  await ask(1, '200');
  await ask(1, '0');
  expect(made.filter((each) => each === '200@1')).toHaveLength(1);
  expect(made.filter((each) => each === '0@1')).toHaveLength(2);
});

it('keeps no page for which nothing is recorded', async () => {
  const cached = openPageCache();
  expect(await cached(1, 'a', () => Promise.resolve(undefined))).toBeUndefined();
  expect(await cached(1, 'a', () => Promise.resolve('there'))).toBe('there');
});
