import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import {
  fr24Recording,
  pandasRecording,
  processedRecording,
  readsbRecording,
  shippedAirports,
} from '../../../../test/flight-recordings.ts';
import { describeShared, shared } from '../../../../test/shared.ts';
import type { Trace } from '../point.ts';
import { legRecord } from './leg-record.ts';
import { legsOf } from './legs-of.ts';

const airports = shippedAirports();
const only = (traces: readonly Trace[]): Trace => {
  const [trace] = traces;
  if (trace === undefined || traces.length !== 1) throw new Error(`${traces.length} traces where one is meant`);
  return trace;
};
const DAY = 'readsb/globe_history/2025/02';

const RECORDINGS: Readonly<Record<string, () => Trace>> = {
  'readsb c060ba 2025-02-07..08 (join both day files)': () =>
    readsbRecording(`${DAY}/07/traces/ba/trace_full_c060ba.json`, `${DAY}/08/traces/ba/trace_full_c060ba.json`),
  'readsb abfd8c 2025-02-09': () => readsbRecording(`${DAY}/09/traces/8c/trace_full_abfd8c.json`),
  'flighttracer-csv ac308f 2025-02-08': processedRecording,
  'opensky-json belevingsvlucht': () => only(pandasRecording('belevingsvlucht')),
  'opensky-json aircraft_carrier': () => only(pandasRecording('aircraft_carrier')),
  'opensky-json guatemala (calibration)': () => only(pandasRecording('guatemala')),
  'opensky-json kingston (calibration)': () => only(pandasRecording('kingston')),
  'fr24 3376ab31': () => only(fr24Recording('3376ab31')),
  'fr24 372355e5': () => only(fr24Recording('372355e5')),
};

interface TrueLeg {
  readonly dep: string | null;
  readonly arr: string | null;
  readonly takeoff_utc: string | null;
  readonly landing_utc: string | null;
  readonly takeoff_observed: boolean;
  readonly landing_observed: boolean;
}

const minutesApart = (a: string | null, b: string): number =>
  a === null ? Infinity : Math.abs(Date.parse(a) - Date.parse(`${b.slice(0, 16)}:00Z`)) / 60_000;

describeShared('legs of recordings whose right legs were read off by hand', () => {
  const truth = JSON.parse(readFileSync(shared('data/flights/truth_dev_legs.json'), 'utf8')) as Record<string, readonly TrueLeg[]>;

  it('covers every recording that has right answers', () => {
    expect(Object.keys(RECORDINGS).toSorted()).toEqual(Object.keys(truth).toSorted());
  });

  it.each(Object.entries(truth))('count, airports, certainty and times are right: %s', (name, right) => {
    const recording = RECORDINGS[name];
    if (recording === undefined) throw new Error(`no recording for ${name}`);
    const legs = legsOf(recording(), airports).map(legRecord);
    const atSea = (code: string | null): string | null => (code === 'AT-SEA' ? null : code);
    expect(legs.map(({ from, to }) => [from, to])).toEqual(right.map(({ dep, arr }) => [atSea(dep), atSea(arr)]));
    expect(legs.map((leg) => [leg.fromCertainty === 'observed', leg.toCertainty === 'observed'])).toEqual(
      right.map((leg) => [leg.takeoff_observed, leg.landing_observed]),
    );
    right.forEach((leg, n) => {
      expect(legs[n]?.fromCertainty === 'unknown', 'a departure is unknown only where the data begin in flight').toBe(leg.dep === null);
      expect(legs[n]?.toCertainty === 'unknown', 'an arrival is unknown only where the data end in flight').toBe(leg.arr === null);
      if (leg.takeoff_utc !== null) expect(minutesApart(legs[n]?.departed ?? null, leg.takeoff_utc)).toBeLessThan(2);
      // The hand-read landing times of the pandas files are the end of the roll-out; the engine gives the touch-down.
      if (leg.landing_utc !== null) expect(minutesApart(legs[n]?.arrived ?? null, leg.landing_utc)).toBeLessThan(6);
    });
  });

  it('a landing and a take-off out of sight of every receiver: Spokane, told apart from the air base beside it by who flies', () => {
    const legs = legsOf(readsbRecording('readsb/trace_full_ac671b.json'), airports).map(legRecord);
    expect(legs.map(({ from, to }) => [from, to])).toEqual([
      [null, 'KMSP'],
      ['KMSP', 'KGEG'],
      ['KGEG', 'KMSP'],
      ['KMSP', 'KDEN'],
    ]);
    expect(legs[1]).toMatchObject({ toCertainty: 'inferred', toAlternatives: expect.arrayContaining(['KSKA']) as unknown });
    expect(legs[2]).toMatchObject({ fromCertainty: 'inferred', fromAlternatives: expect.arrayContaining(['KSKA']) as unknown });
  });

  it('clipped and noisy recordings: what is not in the data stays unknown', () => {
    const ends = (name: string): readonly (readonly [string | null, string, string | null, string])[] =>
      legsOf(only(pandasRecording(name)), airports)
        .map(legRecord)
        .map((leg) => [leg.from, leg.fromCertainty, leg.to, leg.toCertainty]);
    expect(ends('noisy_ground')).toEqual([['LSZH', 'observed', null, 'unknown']]);
    expect(ends('noisy_takeoff')).toEqual([['LSZH', 'observed', null, 'unknown']]);
    expect(ends('noisy_time_issue')).toEqual([['LPPR', 'observed', 'LSZH', 'observed']]);
    expect(ends('noisy_landing')).toEqual([[null, 'unknown', 'LSZH', 'observed']]);
    expect(ends('noisy_spoofing')).toEqual([['LTFM', 'inferred', null, 'unknown']]);
  });

  it('air/ground flags that flap at the gate with a height of 36,000 ft make no legs (Zurich, eleven aircraft)', () => {
    const legs = pandasRecording('zurich_airport').flatMap((trace) => legsOf(trace, airports).map(legRecord));
    for (const leg of legs) expect([leg.from ?? 'LSZH', leg.to ?? 'LSZH']).toEqual(['LSZH', 'LSZH']);
    expect(legs.length).toBeLessThanOrEqual(11);
    expect(legs.find((leg) => leg.callsigns.includes('SWR5220'))).toMatchObject({ from: 'LSZH', to: 'LSZH' });
  });

  it('a low flight over an airfield on the way is no landing there (fire-fighting aircraft, points minutes apart, give no impossible legs)', () => {
    for (const trace of pandasRecording('calfire')) {
      const legs = legsOf(trace, airports);
      for (const leg of legs) expect(leg.points).toBeGreaterThan(0);
    }
  });
});
