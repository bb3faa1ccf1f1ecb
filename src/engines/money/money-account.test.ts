import fc from 'fast-check';
import { expect, it } from 'vitest';

import { registerStandings } from '../../../test/register-standings.ts';
import { amountOf, convert, isMore, sharedBy, times } from './amount.ts';
import { moneyAccount, type MoneyAccount } from './money-account.ts';

const register = registerStandings();
const account = (id: string): MoneyAccount => moneyAccount(register.standings.get(`arrangement:${id}`) ?? [], '2026-11-24');

it('promised stands beside accrued beside paid, each amount with those who say it', () => {
  const money = account('us-sv-2025');
  expect(money.promised.map(({ scope }) => scope.per)).toContain('person-year');
  const paid = money.paid.find(({ scope }) => scope.of === undefined);
  expect(paid?.standing).toBe('contested');
  expect(paid?.sides.map(({ amount }) => amount.max)).toContain(476_000_000);
  for (const line of [...money.promised, ...money.paid]) for (const side of line.sides) expect(side.claims.length).toBeGreaterThan(0);
});

it('a promise for each person comes to an interval where the count is one', () => {
  const money = account('us-sv-2025');
  // About 250 people are 225 to 275, but somebody counts at least 281 in one month alone; about 20,000 dollars are 18,000 to 22,000.
  expect(money.people?.range).toEqual({ min: 225, max: 281 });
  expect(money.accrued.find(({ per }) => per === 'person')?.result).toMatchObject({
    kind: 'told',
    amount: { min: 405_000_000, max: 618_200_000, currency: 'USD' },
  });
});

it('a total that has grown is the last one, not all that it has been', () => {
  const { paid, perPerson } = account('gb-rw-2022');
  expect(paid.find(({ scope }) => scope.of === undefined)?.sides.map(({ amount }) => amount.max)).toEqual([29_000_000_000, 14_000_000_000]);
  // 290 million pounds, and four people.
  expect(perPerson).toMatchObject({ kind: 'told', amount: { min: 7_250_000_000, max: 7_250_000_000, currency: 'GBP' } });
});

it('nothing is worked out of what nobody has said', () => {
  expect(account('se-ee-2025').accrued.map(({ result }) => result)).toContainEqual({ kind: 'untold', because: 'no-people' });
  expect(account('gb-rw-2022').perPersonDay).toEqual({ kind: 'untold', because: 'no-days' });
  expect(account('us-sv-2025').purposeShare).toEqual({ kind: 'untold', because: 'no-figure' });
  expect(account('us-pw-2025').perPerson).toEqual({ kind: 'untold', because: 'no-people' });
});

it('the true product and the true share always lie within the interval', () => {
  const minor = fc.integer({ min: 0, max: 10 ** 12 });
  const interval = fc
    .tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 5000 }))
    .map(([min, width]) => ({ min, max: min + width }));
  fc.assert(
    fc.property(minor, minor, interval, interval, fc.nat(), fc.nat(), (low, width, people, days, p, d) => {
      const amount = amountOf({ min: low, max: low + width, currency: 'USD' });
      const someone = people.min + (p % (people.max - people.min + 1));
      const someday = days.min + (d % (days.max - days.min + 1));
      const product = times(amount, [people, days], 365);
      const truth = BigInt(low) * BigInt(someone) * BigInt(someday);
      expect((product.min ?? 0n) * 365n <= truth).toBe(true);
      expect((product.max ?? 0n) * 365n >= truth).toBe(true);
      const share = sharedBy(amount, people);
      expect((share.min ?? 0n) * BigInt(someone) <= BigInt(low)).toBe(true);
      expect((share.max ?? 0n) * BigInt(someone) >= BigInt(low)).toBe(true);
    }),
  );
});

it('no cent is lost to floating point, however large the sum', () => {
  const nearlyAll = amountOf({ min: 9_007_199_254_740_991, max: 9_007_199_254_740_991, currency: 'GBP' });
  expect(times(nearlyAll, [{ min: 3, max: 3 }]).min).toBe(27_021_597_764_222_973n);
});

it('currencies are compared and converted only by a stated rate', () => {
  const dollars = amountOf({ min: 100, max: 100, currency: 'USD' });
  const euros = amountOf({ min: 1, max: 1, currency: 'EUR' });
  expect(isMore(dollars, euros)).toBe(false);
  const rate = { from: 'USD', to: 'EUR', numerator: 92n, denominator: 100n, on: '2025-03-14', source: 'a central bank' };
  expect(convert(dollars, rate)).toEqual({ min: 92n, max: 92n, currency: 'EUR' });
  expect(convert(euros, rate)).toBeUndefined();
});
