import fc from 'fast-check';
import { expect, it } from 'vitest';

import {
  fr24Recording,
  pickPoints,
  pandasRecording,
  processedRecording,
  readsbRecording,
  shippedAirports,
} from '../../../../test/flight-recordings.ts';
import { describeShared } from '../../../../test/shared.ts';
import { joinTraces } from '../join-traces.ts';
import type { Trace } from '../point.ts';
import { joinOpenLegs } from './join-open-legs.ts';
import type { Leg } from './leg.ts';
import { legsOf, legSpanOf } from './legs-of.ts';

const airports = shippedAirports();
const DAY = 'readsb/globe_history/2025/02';
const recordings = (): readonly Trace[] => [
  readsbRecording(`${DAY}/07/traces/ba/trace_full_c060ba.json`, `${DAY}/08/traces/ba/trace_full_c060ba.json`),
  readsbRecording(`${DAY}/09/traces/8c/trace_full_abfd8c.json`),
  readsbRecording('readsb/trace_full_ac671b.json'),
  processedRecording(),
  ...pandasRecording('guatemala'),
  ...pandasRecording('aircraft_carrier'),
  ...pandasRecording('zurich_airport'),
  ...fr24Recording('372355e5'),
];

const places = (trace: Trace): readonly number[] => Array.from({ length: trace.points.length }, (_, i) => i);
const span = (leg: Leg): readonly [number, number] => [leg.from.time ?? leg.from.point.t, leg.to.time ?? leg.to.point.t];

describeShared('properties of legs, on every recording', () => {
  const traces = recordings();

  it('legs are in order and do not overlap', () => {
    for (const trace of traces) {
      let before = Number.NEGATIVE_INFINITY;
      for (const leg of legsOf(trace, airports)) {
        const [from, to] = span(leg);
        expect(from).toBeGreaterThanOrEqual(before);
        expect(to).toBeGreaterThanOrEqual(from);
        before = to;
      }
    }
  });

  it('duplicating points and shuffling them changes nothing', () => {
    const some = traces.filter((trace) => trace.points.length < 4000);
    fc.assert(
      fc.property(fc.constantFrom(...some), fc.infiniteStream(fc.nat()), (trace, numbers) => {
        const order = places(trace).flatMap((i) => ((numbers.next().value as number) % 5 === 0 ? [i, i] : [i]));
        const keyed = order.map((i) => [numbers.next().value as number, i] as const).toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
        expect(
          legsOf(
            pickPoints(
              trace,
              keyed.map(([, i]) => i),
            ),
            airports,
          ),
        ).toEqual(legsOf(trace, airports));
      }),
      { numRuns: 15 },
    );
  });

  it('cut anywhere and joined by its points, a recording has the same legs', () => {
    fc.assert(
      fc.property(fc.constantFrom(...traces), fc.double({ min: 0, max: 1, noNaN: true }), (trace, where) => {
        const cut = Math.floor(where * trace.points.length);
        const all = places(trace);
        expect(legsOf(joinTraces([pickPoints(trace, all.slice(0, cut)), pickPoints(trace, all.slice(cut))]), airports)).toEqual(
          legsOf(trace, airports),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('cut at a midnight, away from take-offs and landings, and joined by their open legs, two days have the legs of the whole', () => {
    let tried = 0;
    for (const trace of traces) {
      const whole = legsOf(trace, airports);
      const quiet = (t: number): boolean => whole.every((leg) => span(leg).every((end) => Math.abs(end - t) > 900));
      const { t, length } = trace.points;
      const first = t[0] ?? 0;
      const last = t[length - 1] ?? 0;
      // Any moment may be midnight in the aircraft's zone: every 23 minutes is tried.
      for (let cut = first + 600; cut < last; cut += 23 * 60) {
        const at = places(trace).findIndex((i) => (t[i] ?? 0) >= cut);
        if (!quiet(t[at] ?? 0) || !quiet(t[at - 1] ?? 0)) continue;
        const [a, b] = [pickPoints(trace, places(trace).slice(0, at)), pickPoints(trace, places(trace).slice(at))];
        const joined = joinOpenLegs(legSpanOf(a, airports), legSpanOf(b, airports), airports, trace);
        expect(joined.legs.map(shape), `${trace.aircraft} cut at ${cut}`).toEqual(whole.map(shape));
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(100);
  });

  it('the two day files as they are: the join of their legs is the legs of the join', () => {
    const days = ['07', '08'].map((day) => readsbRecording(`${DAY}/${day}/traces/ba/trace_full_c060ba.json`));
    const [a, b] = days;
    if (a === undefined || b === undefined) throw new Error('two days are meant');
    expect(joinOpenLegs(legSpanOf(a, airports), legSpanOf(b, airports), airports, a).legs).toEqual(legsOf(joinTraces(days), airports));
  });
});

/** What a leg says, without the margins, which hang on the fastest speed of the half that was looked at. */
const shape = (leg: Leg): unknown => ({
  ends: [leg.from, leg.to].map(({ airport, certainty, basis, time, earliest, latest }) => ({
    airport,
    certainty,
    basis,
    time,
    earliest,
    latest,
  })),
  callsigns: leg.callsigns,
  stale: leg.staleCallsign,
  gaps: leg.gaps,
  points: leg.points,
  altitude: leg.maxAltitude,
});
