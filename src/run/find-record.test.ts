import { expect, it } from 'vitest';

import { recordFinder } from './find-record.ts';

const known = new Set([
  'arrangement:us-sv-2025',
  'arrangement:au-pg-2013',
  'arrangement:au-pg-2021',
  'flight:2025-02-03-pa-co',
  'facility:sv-cecot',
]);
const find = recordFinder(known, '2025-02-04', 'doc-1');

it('finds the arrangement of a pair that is drafted without its year, as it stood at publication', () => {
  expect(find('arrangement:us-sv')).toBe('arrangement:us-sv-2025');
  expect(find('arrangement:au-pg')).toBe('arrangement:au-pg-2021');
  expect(recordFinder(known, '2015', 'doc-1')('arrangement:au-pg')).toBe('arrangement:au-pg-2013');
  expect(recordFinder(known, '2024-01-01', 'doc-1')('arrangement:us-sv')).toBe('arrangement:us-sv');
});

it('takes the year of publication for no year: a later document speaks of the arrangement that is known, unless it names another year', () => {
  const later = recordFinder(known, '2026-11-24', 'doc-1');
  expect(later('arrangement:us-sv-2026')).toBe('arrangement:us-sv-2025');
  expect(later('arrangement:us-sv-2019')).toBe('arrangement:us-sv-2019');
  expect(later('arrangement:us-rw-2026')).toBe('arrangement:us-rw-2026');
});

it('leaves known ids, other endings and unknown pairs as they are', () => {
  for (const id of [
    'arrangement:us-sv-2025',
    'arrangement:us-sv-safe-third-country',
    'arrangement:us-rw',
    'facility:sv-cecot',
    'facility:xx-new',
  ] as const) {
    expect(find(id)).toBe(id);
  }
});

it('finds the one known flight of the days before, and gives others the day or the document', () => {
  expect(find('flight:pa-co')).toBe('flight:2025-02-03-pa-co');
  expect(find('flight:us-gt')).toBe('flight:2025-02-04-us-gt');
  expect(recordFinder(known, '2025-02-20', 'doc-1')('flight:pa-co')).toBe('flight:2025-02-20-pa-co');
  expect(recordFinder(known, null, 'doc-1')('flight:pa-co')).toBe('flight:doc-1-pa-co');
  const departures = new Map([['flight:pa-co', '2025-02-01']]);
  expect(recordFinder(known, '2025-02-04', 'doc-1', departures)('flight:pa-co')).toBe('flight:2025-02-01-pa-co');
});
