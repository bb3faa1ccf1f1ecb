import type { AirportTable } from '../airports/airport-table.ts';
import type { Trace } from '../point.ts';
import { distanceNm } from '../sphere.ts';
import { stoppedInHole } from './flight-pieces.ts';
import { groundEnd, stopEnd, type EndContext } from './leg-ends.ts';
import { ownCallsigns } from './leg-callsigns.ts';
import type { EndPoint, Leg } from './leg.ts';
import { isMilitary, type LegSpan } from './legs-of.ts';
import { stopNomination } from './stop-nomination.ts';
import { GAP_S, UNSEEN_MOVE_NM } from './thresholds.ts';
import { unseenLeg } from './unseen-leg.ts';

/** What the recorder and the aircraft are, as in the traces that the spans come from. */
export type Recorder = Pick<Trace, 'aircraft' | 'registration' | 'military' | 'marksGround'>;

/**
 * The legs of two recordings of one aircraft that follow each other (two days), with flights that the cut left open joined, closed at the
 * ground of the other side, or ended by a stop in the hole between. The same as `legsOf` on both recordings' points, unless the cut falls
 * within minutes of a take-off, a landing or a touch-and-go: where the points are at hand, `joinTraces` is exact.
 */
export function joinOpenLegs(a: LegSpan, b: LegSpan, airports: AirportTable, recorder: Recorder): LegSpan {
  const last = a.legs.at(-1);
  const first = b.legs[0];
  // An empty span has neither a leg nor a place on the ground: nothing to join.
  if (last === undefined && a.closes === null) return b;
  if (first === undefined && b.opens === null) return a;
  const left = a.closes === null ? last : undefined;
  const right = b.opens === null ? first : undefined;
  const joined = (...middle: readonly Leg[]): LegSpan => ({
    legs: [...a.legs.slice(0, left === undefined ? undefined : -1), ...middle, ...b.legs.slice(right === undefined ? 0 : 1)],
    opens: a.opens,
    closes: b.closes,
  });
  const context = (leg: Leg): EndContext => ({
    airports,
    traits: { military: isMilitary(recorder), maxSpeed: leg.maxSpeed },
    marksGround: recorder.marksGround === true,
  });

  if (left !== undefined && right !== undefined) {
    const hole = holeBetween(left.to.point, right.from.point);
    if (!stoppedInHole(hole)) return joined(oneLeg(left, right, hole));
    const { arrival, departure } = stopNomination(context(left), left.to.point, right.from.point);
    return joined(
      { ...left, to: stopEnd(context(left), 'arrival', left.to.point, right.from.point.t, arrival) },
      withStale({ ...right, from: stopEnd(context(right), 'departure', right.from.point, left.to.point.t, departure) }, left),
    );
  }
  if (left !== undefined && b.opens !== null) return joined({ ...left, to: groundEnd(context(left), 'arrival', left.to.point, b.opens) });
  if (right !== undefined && a.closes !== null) {
    return joined(withStale({ ...right, from: groundEnd(context(right), 'departure', right.from.point, a.closes) }, last));
  }
  if (a.closes !== null && b.opens !== null) {
    const moved = distanceNm(a.closes.lat, a.closes.lon, b.opens.lat, b.opens.lon) > UNSEEN_MOVE_NM;
    if (moved && b.opens.t - a.closes.t > GAP_S) return joined(...unseenLeg(recorder, a.closes, b.opens, airports));
  }
  return joined();
}

function holeBetween(from: EndPoint, to: EndPoint): Parameters<typeof stoppedInHole>[0] {
  return {
    seconds: to.t - from.t,
    miles: distanceNm(from.lat, from.lon, to.lat, to.lon),
    heights: [from.alt ?? Number.NaN, to.alt ?? Number.NaN],
    speeds: [from.gs ?? Number.NaN, to.gs ?? Number.NaN],
  };
}

/** Both halves of a flight that the cut went through. */
function oneLeg(left: Leg, right: Leg, hole: { readonly seconds: number; readonly miles: number }): Leg {
  const gap = { from: left.to.point.t, to: right.from.point.t, miles: hole.miles };
  const carried = new Set(left.callsigns.map((use) => use.callsign));
  return {
    ...left,
    to: right.to,
    callsigns: [...left.callsigns, ...right.callsigns.filter((use) => !carried.has(use.callsign))],
    touches: [...left.touches, ...right.touches],
    gaps: [...left.gaps, ...(hole.seconds > GAP_S ? [gap] : []), ...right.gaps],
    points: left.points + right.points,
    maxAltitude: larger(left.maxAltitude, right.maxAltitude),
    maxSpeed: larger(left.maxSpeed, right.maxSpeed),
  };
}

const larger = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : Math.max(a, b));

/** The first leg of the later recording, whose leftover callsign shows only beside the leg before. */
function withStale(leg: Leg, before: Leg | undefined): Leg {
  return { ...leg, ...ownCallsigns(leg.callsigns, before?.callsigns.at(-1)?.callsign ?? null, leg.from.point.t) };
}
