import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { habeas } from '../../../test/command-line.ts';
import { describeShared, shared } from '../../../test/shared.ts';
import type { LegRecord } from '../../engines/flights/legs/leg-record.ts';
import type { ReadingSummary } from '../../run/flights/read-flight-legs.ts';

interface Answer {
  readonly legs: readonly LegRecord[];
  readonly summary: ReadingSummary;
}

async function legsOfCli(...args: readonly string[]): Promise<Answer> {
  const { code, out, err } = await habeas('flights', 'read', ...args, '--legs', '--json');
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as Answer;
}

interface TrueLeg {
  readonly dep: string | null;
  readonly arr: string | null;
  readonly takeoff_utc: string | null;
  readonly landing_utc: string | null;
  readonly takeoff_observed: boolean;
  readonly landing_observed: boolean;
}

const DAY = 'readsb/globe_history/2025/02';
const FILES: Readonly<Record<string, readonly string[]>> = {
  'readsb c060ba 2025-02-07..08 (join both day files)': [`${DAY}/07`, `${DAY}/08`],
  'readsb abfd8c 2025-02-09': [`${DAY}/09`],
  'flighttracer-csv ac308f 2025-02-08': ['flighttracer-csv/flight_traces_ac308f_20250208.csv'],
  'opensky-json belevingsvlucht': ['opensky-json/belevingsvlucht.json.gz'],
  'opensky-json aircraft_carrier': ['opensky-json/aircraft_carrier.json.gz'],
  'opensky-json guatemala (calibration)': ['opensky-json/guatemala.json.gz'],
  'opensky-json kingston (calibration)': ['opensky-json/kingston.json.gz'],
  'fr24 3376ab31': ['fr24/3376ab31.json'],
  'fr24 372355e5': ['fr24/372355e5.json'],
};

const minutesApart = (a: string | null, b: string): number =>
  a === null ? Infinity : Math.abs(Date.parse(a) - Date.parse(`${b.slice(0, 16)}:00Z`)) / 60_000;

describeShared('the command line’s JSON for recordings whose right legs were read off by hand', () => {
  const truth = JSON.parse(readFileSync(shared('data/flights/truth_dev_legs.json'), 'utf8')) as Record<string, readonly TrueLeg[]>;

  it.each(Object.entries(truth))('count, airports, certainty and times: %s', async (name, right) => {
    const { legs } = await legsOfCli(...(FILES[name] ?? []).map((file) => shared(`data/flights/${file}`)));
    const airport = (code: string | null): string | null => (code === 'AT-SEA' ? null : code);
    const certainty = (seen: boolean, code: string | null): string => (seen ? 'observed' : code === null ? 'unknown' : 'inferred');
    expect(legs.map(({ from, to, fromCertainty, toCertainty }) => [from, fromCertainty, to, toCertainty])).toEqual(
      right.map(({ dep, arr, takeoff_observed, landing_observed }) => [
        airport(dep),
        certainty(takeoff_observed, dep),
        airport(arr),
        certainty(landing_observed, arr),
      ]),
    );
    for (const [n, { takeoff_utc, landing_utc }] of right.entries()) {
      if (takeoff_utc !== null) expect(minutesApart(legs[n]?.departed ?? null, takeoff_utc)).toBeLessThan(2);
      if (landing_utc !== null) expect(minutesApart(legs[n]?.arrived ?? null, landing_utc)).toBeLessThan(6);
    }
    for (const leg of legs)
      expect(Object.keys(leg)).toEqual(
        expect.arrayContaining([
          'aircraft',
          'callsigns',
          'from',
          'to',
          'fromAlternatives',
          'toAlternatives',
          'departed',
          'arrived',
          'fromCertainty',
          'toCertainty',
          'evidence',
        ]),
      );
  });

  it('files of one aircraft read in one go are joined, and each end stays as well seen as it was', async () => {
    const both = await legsOfCli(
      shared('data/flights/opensky-json/guatemala.json.gz'),
      shared('data/flights/opensky-json/kingston.json.gz'),
    );
    expect(both.legs.map(({ from, fromCertainty, to }) => [from, fromCertainty, to])).toEqual([
      ['MGGT', 'observed', 'MGGT'],
      ['MKJP', 'observed', 'MKJP'],
    ]);
  });

  it('the same flight in two formats has the same legs: history CSV and playback, FlightTracer’s raw table and readsb', async () => {
    const ends = ({ legs }: Answer): readonly unknown[] => legs.map(({ from, to, departed, arrived }) => [from, to, departed, arrived]);
    expect(ends(await legsOfCli(shared('data/flights/fr24/JL516_3376ab31.csv')))).toEqual(
      ends(await legsOfCli(shared('data/flights/fr24/3376ab31.json'))),
    );
    expect(ends(await legsOfCli(shared('data/flights/flighttracer-csv/raw_c060ba_2025-02-07_2025-02-08.csv')))).toEqual(
      ends(await legsOfCli(shared(`data/flights/${DAY}/07`), shared(`data/flights/${DAY}/08`))),
    );
  });

  it('--aircraft takes registrations, addresses, a table, a watch-list; another aircraft is passed over', async () => {
    const folder = shared('data/flights/readsb');
    expect((await legsOfCli(folder, '--aircraft', 'N8718Q')).legs.map(({ aircraft }) => aircraft)).toEqual(['abfd8c', 'abfd8c']);
    expect((await legsOfCli(folder, '--aircraft', 'C-GKQJ,ac671b')).legs).toHaveLength(11);
    expect((await legsOfCli(folder, '--aircraft', shared('data/flights/watchlists/plane-alert-db-extract.csv'))).legs).toEqual([]);
    await expect(legsOfCli(folder, '--aircraft', 'not an aircraft')).rejects.toThrow(/WATCHLIST_SHAPE/);
  });

  it('the whole folder of recordings reads, and what is no flight data is named', async () => {
    const { legs, summary } = await legsOfCli(shared('data/flights'));
    expect(legs.length).toBeGreaterThan(6000);
    expect(summary.leftOut.map(({ file, why }) => [file, why])).toContainEqual(['ourairports-countries.csv', 'unknown-format']);
  });
});
