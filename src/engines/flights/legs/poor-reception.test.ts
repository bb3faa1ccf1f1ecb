import { expect, it } from 'vitest';

import { pickPoints, processedRecording, readsbRecording, shippedAirports } from '../../../../test/flight-recordings.ts';
import { describeShared } from '../../../../test/shared.ts';
import { GROUND, type Trace } from '../point.ts';
import { legsOf } from './legs-of.ts';

const airports = shippedAirports();
const DAY = 'readsb/globe_history/2025/02';
const RECORDINGS: readonly (readonly [string, () => Trace])[] = [
  ['seven legs, C-GKQJ', () => readsbRecording(`${DAY}/07/traces/ba/trace_full_c060ba.json`, `${DAY}/08/traces/ba/trace_full_c060ba.json`)],
  ['two legs, N8718Q', () => readsbRecording(`${DAY}/09/traces/8c/trace_full_abfd8c.json`)],
  ['four legs, N899DN', () => readsbRecording('readsb/trace_full_ac671b.json')],
  ['three legs, N885BP', processedRecording],
];

/** What a receiver sees that hears nothing below so many feet over the nearest airfield. */
function heardAbove(trace: Trace, feet: number): Trace {
  const { lat, lon, alt, flags } = trace.points;
  return pickPoints(trace, (i) => {
    const [field] = airports.near(lat[i] ?? 0, lon[i] ?? 0, 30);
    return ((flags[i] ?? 0) & GROUND) === 0 && !((alt[i] ?? 0) < (field?.airport.elevation ?? 0) + feet);
  });
}

const ends = (trace: Trace): readonly (string | null)[] => legsOf(trace, airports).flatMap((leg) => [leg.from.airport, leg.to.airport]);

describeShared.each(RECORDINGS)('the same flights, heard worse: %s', (_, recording) => {
  const whole = ends(recording());

  it.each([0, 500, 1000, 2000, 3000, 4000, 5000, 6000, 8000, 10_000])(
    'without any point below %d ft there are as many legs, and no airport is a wrong one',
    (feet) => {
      const poor = ends(heardAbove(recording(), feet));
      expect(poor).toHaveLength(whole.length);
      poor.forEach((airport, n) => {
        if (airport !== null) expect(airport).toBe(whole[n]);
      });
      if (feet <= 1000) expect(poor.filter((airport) => airport !== null)).toEqual(whole.filter((airport) => airport !== null));
    },
  );

  it.each([10, 40])('with one point in %d there are as many legs, and no airport is a wrong one', (step) => {
    const thin = ends(pickPoints(recording(), (i) => i % step === 0));
    expect(thin).toHaveLength(whole.length);
    thin.forEach((airport, n) => {
      if (airport !== null) expect(airport).toBe(whole[n]);
    });
  });
});
