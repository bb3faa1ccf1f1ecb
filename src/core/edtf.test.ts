import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { dateRange, isBefore, rangesMeet, type DateRange } from './edtf.ts';

const range = (text: string): DateRange => {
  const found = dateRange(text);
  if (found === undefined) throw new Error(`${text} is no date`);
  return found;
};
const days = (text: string): string => {
  const { from, to } = range(text);
  return `${new Date(from).toISOString().slice(0, 10)} ${new Date(to).toISOString().slice(0, 10)}`;
};

describe('dateRange', () => {
  test.each([
    ['2025', '2025-01-01 2025-12-31'],
    ['2025-02', '2025-02-01 2025-02-28'],
    ['2024-02-29', '2024-02-29 2024-02-29'],
    ['2025-02-03/2025-02-05', '2025-02-03 2025-02-05'],
    ['2019-03/2023-09', '2019-03-01 2023-09-30'],
    ['201X', '2010-01-01 2019-12-31'],
    ['2025-XX', '2025-01-01 2025-12-31'],
    ['2025-03-XX', '2025-03-01 2025-03-31'],
    ['2025-03?', '2025-03-01 2025-03-31'],
    ['2025-03-10~', '2025-03-09 2025-03-11'],
    ['2025-23', '2025-01-01 2026-02-28'],
    ['0005-02-28', '0005-02-28 0005-02-28'],
  ])('reads %s as %s', (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  test('leaves an open end open', () => {
    expect(range('../2025-12-11')).toEqual({ from: -Infinity, to: Date.UTC(2025, 11, 12) - 1, kind: 'calendar' });
    expect(range('2025-12-11/..').to).toBe(Infinity);
  });

  test.each([
    '',
    '2025-13',
    '2023-02-29',
    '2025-04-31',
    '2025-00',
    '2025-02-00',
    '20255',
    '/',
    '../..',
    '2025-02/2025-01',
    '2025-02-03T25:00Z',
    'Feb 2025',
    '٢٠٢٥',
    '2025-1-1',
  ])('refuses %j', (text) => {
    expect(dateRange(text)).toBeUndefined();
  });

  test('reads a time with its zone as a moment, and one without as any zone', () => {
    expect(range('2025-07-18T14:05:00.5-05:00').from).toBe(Date.UTC(2025, 6, 18, 19, 5, 0, 500));
    expect(range('2025-07-18T14:05Z')).toEqual({
      from: Date.UTC(2025, 6, 18, 14, 5),
      to: Date.UTC(2025, 6, 18, 14, 6) - 1,
      kind: 'instant',
    });
    const local = range('2025-07-18T14:05:00');
    expect(local.to - local.from).toBe(26 * 3_600_000 + 999);
  });

  test('agrees with the edtf package on every day, month, year and interval of them', () => {
    const day = fc
      .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
    fc.assert(
      fc.property(date, date, (first, second) => {
        const text = range(first).from <= range(second).to && first.slice(0, 4) < second.slice(0, 4) ? `${first}/${second}` : first;
        const oracle = edtf(text);
        expect([range(text).from, range(text).to]).toEqual([oracle.min, oracle.max]);
      }),
    );
  });

  test('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void dateRange(text)));
  });
});

describe('meeting in time', () => {
  test('a month meets a day in it and a day lies before the next', () => {
    expect(rangesMeet(range('2025-03'), range('2025-03-15'))).toBe(true);
    expect(isBefore(range('2025-03-15'), range('2025-03-16'))).toBe(true);
    expect(isBefore(range('2025-03'), range('2025-03-16'))).toBe(false);
  });

  test('an evening take-off in Panama falls on the next day in UTC and still meets its calendar day', () => {
    expect(rangesMeet(range('2025-02-03'), range('2025-02-04T01:30Z'))).toBe(true);
    expect(rangesMeet(range('2025-02-03'), range('2025-02-05T01:30Z'))).toBe(false);
    expect(isBefore(range('2025-02-03'), range('2025-02-04T01:30Z'))).toBe(false);
  });
});
