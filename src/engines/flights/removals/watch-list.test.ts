import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { shippedAirports } from '../../../../test/flight-recordings.ts';
import { describeShared, shared } from '../../../../test/shared.ts';
import type { Movement } from './movement.ts';
import { readWatchList } from './read-watch-list.ts';
import { candidatesOf, type Candidate } from './signs.ts';

const text = readFileSync(fileURLToPath(new URL('../../../../watchlists/us-ice-air.yaml', import.meta.url)), 'utf8');
const list = readWatchList(text, 'us-ice-air.yaml');
if (!list.ok) throw list.error;
const { value: watchList } = list;

describe('a watch-list file', () => {
  const problem = (changed: string): string => {
    const read = readWatchList(changed, 'mine.yaml');
    return read.ok ? '' : read.error.message;
  };
  const small = (entry: string): string => `list: mine\ntitle: Mine\nsender: US\nhubs:\n  - ${entry}\n`;

  it('is read with all its parts', () => {
    expect(watchList.callsigns.find((entry) => entry.prefix === 'WQ')?.numbers).toEqual([
      [3400, 3699],
      [3800, 3899],
    ]);
    expect(readWatchList(small("{ airports: [KAEX], from: 2020-01-01, to: null, source: 'S' }"), 'mine.yaml').ok).toBe(true);
  });

  it('names file, line and column of a day that is none, an airport that is none, a missing source, an unknown part', () => {
    expect(problem(small("{ airports: [KAEX], from: 1 May 2020, to: null, source: 'S' }"))).toMatch(
      /^mine\.yaml, line 5, column 31: hubs\.0\.from: a day/,
    );
    expect(problem(small("{ airports: [Alexandria], from: 2020-01-01, to: null, source: 'S' }"))).toMatch(
      /line 5, column 18: hubs\.0\.airports\.0/,
    );
    expect(problem(small('{ airports: [KAEX], from: 2020-01-01, to: null }'))).toMatch(/line 5, column 5: hubs\.0\.source/);
    expect(problem(small("{ airport: KAEX, from: 2020-01-01, to: null, source: 'S' }"))).toMatch(/line 5/);
    expect(problem(small("{ airports: [KAEX], from: 2020-02-01, to: 2020-01-01, source: 'S' }"))).toMatch(/`to` is before `from`/);
  });

  it('tells every fault at once, and where text is no YAML or uses aliases', () => {
    expect(problem(small("{ airports: [x], from: y, to: null, source: 'S' }")).split('\n')).toHaveLength(2);
    expect(problem('list: [')).toMatch(/^mine\.yaml, line 1/);
    expect(problem(`${small("&a { airports: [KAEX], from: 2020-01-01, to: null, source: 'S' }")}  - *a\n`)).toMatch(
      /line 5, column 5: anchors and aliases/,
    );
    expect(problem('')).not.toBe('');
  });
});

describe('dates of a watch-list', () => {
  const movement = (date: string, callsign: string, from: string): Movement => ({
    date,
    minute: 600,
    address: null,
    registration: 'N1',
    callsigns: [callsign],
    operator: null,
    from: { code: from, country: 'US' },
    to: { code: 'MGGT', country: 'GT' },
    evidence: { kind: 'row', row: 2 },
  });
  const level = (...of: Parameters<typeof movement>): string | null => candidatesOf([movement(...of)], watchList)[0]?.level ?? null;

  it('an entry counts between its days only: Miami was no sign in 2020 and is one in 2025', () => {
    expect(level('2020-03-01', 'WAL708', 'KMIA')).toBeNull();
    expect(level('2025-06-01', 'WAL708', 'KMIA')).toBe('hub');
    expect(level('2020-03-01', 'WQ3510', 'KMIA')).toBe('number-block');
    expect(level('2025-03-01', 'WQ3510', 'KMIA')).toBeNull();
  });

  it('spellings of TYSON count, a military callsign only at a hub, an airline at a hub not at all', () => {
    expect(level('2025-04-12', 'TYS0N45', 'KDEN')).toBe('number-block');
    expect(level('2025-04-12', 'TYS45', 'KDEN')).toBe('number-block');
    expect(level('2025-04-12', 'RCH123', 'KDEN')).toBeNull();
    expect(level('2025-04-12', 'RCH123', 'KELP')).toBe('hub');
    expect(level('2025-04-12', 'SWA1234', 'KELP')).toBeNull();
  });
});

describeShared('sightings at eight ICE airports, May 2026, in which a peer takes Southwest for a deportation airline', () => {
  interface Sighting {
    readonly timestamp: string;
    readonly airport_code: string;
    readonly icao24: string;
    readonly callsign: string | null;
    readonly is_charter_operator: boolean;
  }
  const sightings = JSON.parse(
    readFileSync(shared('data/flights/opensky-states/ice_airports_2026-05.json'), 'utf8'),
  ) as readonly Sighting[];
  const airports = shippedAirports();
  const movements = sightings.map((sighting, row): Movement => {
    const code = airports.find(sighting.airport_code)?.ident ?? null;
    return {
      date: sighting.timestamp.slice(0, 10),
      minute: null,
      address: sighting.icao24,
      registration: null,
      callsigns: [(sighting.callsign ?? '').trim()],
      operator: null,
      from: { code, country: 'US' },
      to: { code: null, country: null },
      evidence: { kind: 'row', row },
    };
  });
  const found = candidatesOf(movements, watchList);
  const flownBy = (letters: string): readonly Candidate[] =>
    found.filter(({ movement }) => new RegExp(`^${letters}\\d`).test(movement.callsigns[0] ?? ''));

  it('none of the 81 Southwest sightings, all flagged as charter by that peer, is a candidate', () => {
    expect(sightings.filter((sighting) => sighting.is_charter_operator)).toHaveLength(81);
    expect(flownBy('SWA')).toHaveLength(81);
    expect(flownBy('SWA').filter(({ level }) => level !== null)).toEqual([]);
  });

  it.each([
    ['TYSON', 3],
    ['GXA', 7],
    ['EAL', 1],
    ['AWI', 1],
  ])('%s is recognised', (letters, sightings) => {
    expect(flownBy(letters)).toHaveLength(sightings);
    expect(flownBy(letters).filter(({ level }) => level === null)).toEqual([]);
  });

  it('Omni would be: it is not among these sightings', () => {
    const [omni] = candidatesOf([{ ...(movements[0] as Movement), callsigns: ['OAE3721'] }], watchList);
    expect(omni?.level).toBe('hub');
  });

  it('no airline, private or school aircraft is among the candidates', () => {
    const others = found.filter(({ level, movement }) => level !== null && !/^(TYSON|GXA|EAL|OAE|AWI)\d/.test(movement.callsigns[0] ?? ''));
    expect(others.map(({ movement }) => movement.callsigns[0])).toEqual([]);
  });
});
