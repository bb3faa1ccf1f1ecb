import { expect, it } from 'vitest';

import {
  fr24Recording,
  pandasRecording,
  pickPoints,
  processedRecording,
  readsbRecording,
  shippedAirports,
} from '../../../../test/flight-recordings.ts';
import { describeShared } from '../../../../test/shared.ts';
import { GROUND, POINT_SOURCES, type Points, type Trace } from '../point.ts';
import { legsOf } from './legs-of.ts';
import type { LegEnd } from './leg.ts';

type Name = Exclude<keyof Points, 'length' | 'texts'>;
const MLAT = POINT_SOURCES.indexOf('mlat');

/** Mulberry32: the same numbers in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The trace with some columns made anew from their old values. */
function changed(trace: Trace, change: Partial<Record<Name, (value: number, place: number) => number>>): Trace {
  const columns = Object.entries(change).map(([name, of]) => [
    name,
    Float64Array.from(trace.points[name as Name] as ArrayLike<number>, (value, place) => of(value, place)),
  ]);
  return { ...trace, points: { ...trace.points, ...(Object.fromEntries(columns) as Partial<Points>) } };
}

const isGround = ({ points, altZeroMeansGround }: Trace, place: number): boolean =>
  ((points.flags[place] ?? 0) & GROUND) !== 0 || (altZeroMeansGround === true && points.alt[place] === 0);

/** As a recorder that marks no ground, or marks it otherwise. */
function unmarked(trace: Trace): Trace {
  const { aircraft, points } = trace;
  return { aircraft, points };
}

const onePointA = (trace: Trace, seconds: number): Trace => {
  let last = -1;
  return pickPoints(trace, (place) => {
    const slot = Math.floor((trace.points.t[place] ?? 0) / seconds);
    const first = slot !== last;
    last = slot;
    return first;
  });
};

/** Ways in which recorders are worse than these recordings, or other than they. */
const PERTURBATIONS: Readonly<Record<string, (trace: Trace, random: () => number) => Trace>> = {
  'one point in five': (trace) => pickPoints(trace, (place) => place % 5 === 0),
  'six points in ten lost at random': (trace, random) => pickPoints(trace, () => random() > 0.6),
  'a point each minute': (trace) => onePointA(trace, 60),
  'a point each four minutes': (trace) => onePointA(trace, 240),
  'without ground points': (trace) => pickPoints(trace, (place) => !isGround(trace, place)),
  'heights lost on three points in ten': (trace, random) => changed(trace, { alt: (alt) => (random() < 0.3 ? Number.NaN : alt) }),
  'pressure 500 ft too high': (trace) => changed(trace, { alt: (alt) => (alt === 0 ? 0 : alt + 500) }),
  'pressure 500 ft too low': (trace) => changed(trace, { alt: (alt) => (alt === 0 ? 0 : alt - 500) }),
  'no speeds': (trace) => changed(trace, { gs: () => Number.NaN }),
  'no directions': (trace) => changed(trace, { track: () => Number.NaN }),
  'one position in fifty a hundred miles off': (trace, random) =>
    changed(trace, { lat: (lat) => (random() < 0.02 ? Math.max(-90, Math.min(90, lat + 4 * random() - 2)) : lat) }),
  'every third point by multilateration, half a mile off': (trace, random) =>
    changed(trace, {
      source: (source, place) => (place % 3 === 1 ? MLAT : source),
      lat: (lat, place) => (place % 3 === 1 ? lat + (random() - 0.5) / 60 : lat),
    }),
  'a ground flag that flickers on the ground': (trace, random) =>
    changed(trace, { flags: (flags) => ((flags & GROUND) !== 0 && random() < 0.05 ? flags & ~GROUND : flags) }),
  'as a format that marks the ground, and not every change': unmarked,
  'as a format that writes altitude 0 for the ground': (trace) => ({
    ...unmarked(
      changed(trace, {
        alt: (alt, place) => (isGround(trace, place) ? 0 : alt),
        flags: (flags) => flags & ~GROUND,
      }),
    ),
    altZeroMeansGround: true,
  }),
  'as a format without any mark of the ground': (trace) => unmarked(changed(trace, { flags: (flags) => flags & ~GROUND })),
  'as a heatmap, which drops points without a height': (trace) =>
    unmarked(pickPoints(trace, (place) => !Number.isNaN(trace.points.alt[place] ?? Number.NaN))),
};

describeShared('recordings made worse keep their legs, and no airport becomes a wrong one', () => {
  const airports = shippedAirports();
  const DAY = 'readsb/globe_history/2025/02';
  const recordings: Readonly<Record<string, Trace | undefined>> = {
    'C-GKQJ': readsbRecording(`${DAY}/07/traces/ba/trace_full_c060ba.json`, `${DAY}/08/traces/ba/trace_full_c060ba.json`),
    N8718Q: readsbRecording(`${DAY}/09/traces/8c/trace_full_abfd8c.json`),
    N899DN: readsbRecording('readsb/trace_full_ac671b.json'),
    N885BP: processedRecording(),
    'calibration, Guatemala': pandasRecording('guatemala')[0],
    'calibration, Kingston': pandasRecording('kingston')[0],
    JAL516: fr24Recording('3376ab31')[0],
    THY9BP: fr24Recording('372355e5')[0],
  };

  it.each(Object.entries(PERTURBATIONS))('%s', (_, perturb) => {
    for (const [name, trace] of Object.entries(recordings)) {
      if (trace === undefined) throw new Error(`no recording ${name}`);
      const whole = legsOf(trace, airports);
      const worse = legsOf(perturb(trace, randomNumbers(name.length)), airports);
      expect(worse, name).toHaveLength(whole.length);
      worse.forEach((leg, n) => {
        const ends: readonly (readonly [LegEnd, LegEnd | undefined])[] = [
          [leg.from, whole[n]?.from],
          [leg.to, whole[n]?.to],
        ];
        for (const [end, before] of ends) if (end.airport !== null) expect(end.airport, `${name}, leg ${n + 1}`).toBe(before?.airport);
      });
    }
  });
});
