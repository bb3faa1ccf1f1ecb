import { expect, it } from 'vitest';

import { fr24Recording, pickPoints, readsbRecording, shippedAirports } from '../../../../test/flight-recordings.ts';
import { relocated } from '../../../../test/relocated-flight.ts';
import { describeShared } from '../../../../test/shared.ts';
import type { Airport } from '../airports/airport.ts';
import type { Trace } from '../point.ts';
import type { Leg, LegEnd } from './leg.ts';
import { legsOf } from './legs-of.ts';

const DAY = 'readsb/globe_history/2025/02';
const WITHIN_S = 1500;
const CUTS = 12;

/** What became of ends that were lost on the way and yet named. */
interface Tally {
  readonly right: number;
  readonly wrong: readonly string[];
}

describeShared('real landings and take-offs moved to other airports of the world, and lost at any height', () => {
  const airports = shippedAirports();
  const recordings: readonly Trace[] = [
    readsbRecording(`${DAY}/07/traces/ba/trace_full_c060ba.json`, `${DAY}/08/traces/ba/trace_full_c060ba.json`),
    readsbRecording(`${DAY}/09/traces/8c/trace_full_abfd8c.json`),
    readsbRecording('readsb/trace_full_ac671b.json'),
    ...fr24Recording('3376ab31'),
    ...fr24Recording('372355e5'),
  ];
  const seen = (end: 'from' | 'to'): readonly { readonly trace: Trace; readonly leg: Leg }[] =>
    recordings.flatMap((trace) =>
      legsOf(trace, airports)
        .filter((leg) => leg[end].certainty === 'observed')
        .map((leg) => ({ trace, leg })),
    );

  /** Each flight to a few airports, spread over the table; cut at moments spread over the last, or first, 25 minutes. */
  function tally(end: 'from' | 'to', fits: (airport: Airport) => boolean): Tally {
    const targets = airports.airports.filter(
      (airport) => airport.longest >= 5000 && airport.hard && !airport.military && airport.elevation !== null && fits(airport),
    );
    let right = 0;
    const wrong: string[] = [];
    for (const [n, { trace, leg }] of seen(end).entries()) {
      for (let k = 0; k < 10; k++) {
        const target = targets[(n * 7919 + k * 104_729) % targets.length];
        const near = target === undefined ? null : relocated(nearEnd(trace, leg, end), leg, end, airports, target);
        if (target === undefined || near === null) continue;
        for (let c = 1; c <= CUTS; c++) {
          const at = Math.floor((near.points.length * c) / (CUTS + 1));
          const cut = pickPoints(near, end === 'to' ? (place) => place <= at : (place) => place >= at);
          const found: LegEnd | undefined = end === 'to' ? legsOf(cut, airports).at(-1)?.to : legsOf(cut, airports)[0]?.from;
          if (found === undefined) continue;
          if (found.airport === target.ident) right++;
          else if (found.airport !== null) wrong.push(`${target.ident} as ${found.airport} at ${found.point.alt} ft`);
        }
      }
    }
    return { right, wrong };
  }

  function nearEnd(trace: Trace, leg: Leg, end: 'from' | 'to'): Trace {
    const { t } = trace.points;
    const { from, to } = leg;
    const [first, last] = end === 'to' ? [to.point.t - WITHIN_S, to.point.t] : [from.point.t, from.point.t + WITHIN_S];
    return pickPoints(trace, (place) => (t[place] ?? 0) >= first && (t[place] ?? 0) <= last);
  }

  const large = (airport: Airport): boolean => airport.size === 'large';
  it.each([
    ['landings at large airports', 'to', large, 0.01],
    ['landings at smaller airports', 'to', (airport: Airport) => !large(airport), 0.04],
    ['take-offs from large airports', 'from', large, 0.01],
    ['take-offs from smaller airports', 'from', (airport: Airport) => !large(airport), 0.02],
  ] as const)('%s are named rightly or not at all: of the names given a small share is wrong', (_, end, fits, most) => {
    const { right, wrong } = tally(end, fits);
    expect(right).toBeGreaterThan(200);
    expect(wrong.length / (right + wrong.length)).toBeLessThan(most);
  });
});
