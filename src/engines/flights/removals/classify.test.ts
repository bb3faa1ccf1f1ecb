import { describe, expect, it } from 'vitest';

import { classify, impliedArrivals } from './classify.ts';
import type { Movement } from './movement.ts';
import type { WatchList } from './watch-list.ts';

const dates = { from: '2024-01-01', to: null, source: 'made up' };
const list: WatchList = {
  list: 'made-up',
  title: 'Made up',
  sender: 'US',
  callsigns: [
    { prefix: 'TYSON', numbers: 'any', role: 'removal', ...dates },
    { prefix: 'RCH', numbers: 'any', role: 'military', ...dates },
    { prefix: 'FAM', numbers: 'any', role: 'foreign-government', ...dates },
  ],
  operators: [{ name: 'Charter', prefixes: ['CHR'], ...dates }],
  aircraft: [],
  hubs: [{ airports: ['KAEX', 'KELP'], ...dates }],
  fuelStops: [{ airports: ['TJSJ'], ...dates }],
  destinations: [{ countries: ['GT', 'HN', 'GH'], ...dates }],
};

const COUNTRY: Readonly<Record<string, string>> = { K: 'US', MG: 'GT', MH: 'HN', DG: 'GH', TJ: 'PR', MU: 'CU' };
const countryOf = (airport: string | null): string | null =>
  airport === null ? null : (COUNTRY[airport.slice(0, 1)] ?? COUNTRY[airport.slice(0, 2)] ?? null);

/** `KAEX-MGGT` at a minute of a day, by an aircraft. */
function flight(way: string, minute: number | null, { callsign = 'TYSON1', aircraft = 'N1', date = '2025-06-01' } = {}): Movement {
  const [from = null, to = null] = way.split('-').map((code) => (code === '?' ? null : code));
  return {
    date,
    minute,
    address: null,
    registration: aircraft === '' ? null : aircraft,
    callsigns: [callsign],
    operator: null,
    from: { code: from, country: countryOf(from) },
    to: { code: to, country: countryOf(to) },
    evidence: { kind: 'row', row: 2 },
  };
}
const classes = (...movements: readonly Movement[]): readonly (readonly [string | null, string | null, string, number])[] =>
  classify(movements, list).map((f) => [f.movement.from.code, f.movement.to.code, f.class, f.mission] as const);

describe('classes of a mission', () => {
  it('positioning, connection, removal, return, transfer: a day of one aircraft', () => {
    expect(
      classes(
        flight('KDEN-KAEX', 300),
        flight('KAEX-KELP', 480),
        flight('KELP-MGGT', 600),
        flight('MGGT-KAEX', 840),
        flight('KAEX-KDEN', 1000),
      ),
    ).toEqual([
      ['KDEN', 'KAEX', 'connection', 0],
      ['KAEX', 'KELP', 'connection', 0],
      ['KELP', 'MGGT', 'removal', 0],
      ['MGGT', 'KAEX', 'return', 0],
      ['KAEX', 'KDEN', 'transfer', 1],
    ]);
    expect(classes(flight('KDEN-KAEX', 300))).toEqual([['KDEN', 'KAEX', 'positioning', 0]]);
  });

  it('two stops of one flight are two removals in one mission', () => {
    expect(classes(flight('KAEX-MGGT', 500), flight('MGGT-MHLM', 700), flight('MHLM-KAEX', 900))).toEqual([
      ['KAEX', 'MGGT', 'removal', 0],
      ['MGGT', 'MHLM', 'removal', 0],
      ['MHLM', 'KAEX', 'return', 0],
    ]);
  });

  it('the first landing abroad is a fuel stop if the flight goes on from there, and is none if it does not', () => {
    expect(classes(flight('KAEX-TJSJ', 500), flight('TJSJ-DGAA', 800)).map(([, , type]) => type)).toEqual(['fuel-stop', 'removal']);
    expect(classes(flight('KAEX-TJSJ', 500)).map(([, , type]) => type)).toEqual(['unknown']);
  });

  it('military and foreign-government flights are classes of their own; a military callsign away from hubs is nothing', () => {
    expect(classes(flight('KELP-MGGT', 500, { callsign: 'RCH871' })).map(([, , type]) => type)).toEqual(['military']);
    expect(classes(flight('KDEN-MGGT', 500, { callsign: 'RCH871' }))).toEqual([]);
    expect(classes(flight('KELP-MHLM', 500, { callsign: 'FAM3510' })).map(([, , type]) => type)).toEqual(['foreign-government']);
  });

  it('a country that is not counted, and an end that is not known, are unknown', () => {
    expect(classes(flight('KAEX-MUHA', 500)).map(([, , type]) => type)).toEqual(['unknown']);
    expect(classes(flight('KAEX-?', 500)).map(([, , type]) => type)).toEqual(['unknown']);
    expect(classes(flight('?-KAEX', 500)).map(([, , type]) => type)).toEqual(['unknown']);
  });

  it('flights of one day without clocks are chained by their airports', () => {
    const day = classes(flight('MGGT-KAEX', null), flight('KELP-MGGT', null), flight('KAEX-KELP', null));
    expect(day.map(([, , type]) => type).toSorted()).toEqual(['connection', 'removal', 'return']);
  });

  it('a long rest ends a mission', () => {
    const [first, second] = classes(flight('KAEX-KELP', 300), flight('KELP-MGGT', 600, { date: '2025-06-03' }));
    expect([first?.[2], second?.[2]]).toEqual(['transfer', 'removal']);
    expect(first?.[3]).not.toBe(second?.[3]);
  });

  it('a carrier without a hub is no candidate, and rows without an aircraft stand alone', () => {
    expect(classes(flight('KDEN-MGGT', 500, { callsign: 'CHR12' }))).toEqual([]);
    expect(classes(flight('KAEX-MGGT', 500, { aircraft: '' }), flight('MGGT-KAEX', 700, { aircraft: '' }))).toHaveLength(2);
  });
});

describe('implied arrivals', () => {
  const implied = (movements: readonly Movement[]): readonly unknown[] => impliedArrivals(classify(movements, list), movements, list);

  it('a flight out without an arrival before it implies one; an arrival that day or the day before is one', () => {
    expect(implied([flight('MGGT-KAEX', 500)])).toHaveLength(1);
    expect(implied([flight('KAEX-MGGT', 300), flight('MGGT-KAEX', 500)])).toEqual([]);
    expect(implied([flight('KAEX-MGGT', 1400, { date: '2025-05-31' }), flight('MGGT-KAEX', 100)])).toEqual([]);
    expect(implied([flight('KAEX-MGGT', 300, { aircraft: 'N2' }), flight('MGGT-KAEX', 500)])).toHaveLength(1);
    expect(implied([flight('MUHA-KAEX', 500)])).toEqual([]);
  });
});
