import type { AirportTable } from '../airports/airport-table.ts';
import { isMilitaryAddress } from '../airports/military-aircraft.ts';
import { orderedPoints } from '../join-traces.ts';
import type { Trace } from '../point.ts';
import { endPoint, groundPoint } from './end-point.ts';
import { flightPieces, toldNear, type FlightPiece } from './flight-pieces.ts';
import { groundStates } from './ground-state.ts';
import { keptPoints } from './kept-points.ts';
import { callsignsBetween, ownCallsigns } from './leg-callsigns.ts';
import { edgeEnd, groundEnd, stopEnd, type EndContext, type GroundPoint } from './leg-ends.ts';
import type { EndPoint, Leg, LegEnd, Touch } from './leg.ts';
import { runsOf, milesBetween, type KeptTrace, type Run } from './runs.ts';
import { stopNomination } from './stop-nomination.ts';
import { unseenLeg, unseenMoves } from './unseen-leg.ts';
import { GROUND_NEAR_NM, STILL_NM } from './thresholds.ts';

/** What bounds a flight on one side: ground, a stop that nobody saw, or the edge of the data. */
type Bound =
  | { readonly kind: 'ground'; readonly k: number }
  | { readonly kind: 'stop'; readonly piece: FlightPiece }
  | { readonly kind: 'edge' };

interface Flight {
  readonly piece: FlightPiece;
  readonly before: Bound;
  readonly after: Bound;
}

/** The flights of one recording, and where the aircraft stood on the ground at its edges: what joining it with the next day needs. */
export interface LegSpan {
  readonly legs: readonly Leg[];
  /** The first point, where it is on the ground. */
  readonly opens: GroundPoint | null;
  /** The last point, where it is on the ground. */
  readonly closes: GroundPoint | null;
}

/**
 * The flights of one aircraft, each from a take-off to a landing, in order and without overlap. One rule and one set of thresholds for every
 * recorder (`thresholds.ts`; docs/methods/flights.md gives reasons and limits). The order of points and repeated points do not matter.
 */
export function legsOf(trace: Trace, airports: AirportTable): readonly Leg[] {
  return legSpanOf(trace, airports).legs;
}

/** `legsOf` with the edges that `joinLegSpans` needs. */
export function legSpanOf(recording: Trace, airports: AirportTable): LegSpan {
  const trace: Trace = { ...recording, points: orderedPoints(recording.points) };
  const kept: KeptTrace = { points: trace.points, kept: keptPoints(trace.points) };
  const { runs, touches } = runsOf(kept, groundStates(trace, kept.kept, airports));
  const legs: Leg[] = [];
  runs.forEach((run, n) => {
    if (run.ground) {
      for (const k of unseenMoves(kept, run)) legs.push(...unseenLeg(trace, groundPoint(kept, k - 1), groundPoint(kept, k), airports));
      return;
    }
    const own = touches.filter((touch) => touch.first > run.first && touch.last < run.last);
    for (const flight of flightsOf(kept, run, runs[n - 1], runs[n + 1])) {
      const before = legs.at(-1)?.callsigns.at(-1)?.callsign ?? null;
      legs.push(legOf(trace, kept, flight, own, before, airports));
    }
  });
  const edge = (run: Run | undefined, which: 'first' | 'last'): GroundPoint | null =>
    run?.ground === true ? groundPoint(kept, run[which]) : null;
  return { legs, opens: edge(runs[0], 'first'), closes: edge(runs.at(-1), 'last') };
}

/** An airborne run cut at its unseen stops; pieces that stay on the spot are no flights. */
function flightsOf(trace: KeptTrace, run: Run, before: Run | undefined, after: Run | undefined): readonly Flight[] {
  const pieces = flightPieces(trace, run).filter((piece, _, all) => all.length === 1 || moves(trace, piece));
  const left: Bound = before === undefined ? { kind: 'edge' } : { kind: 'ground', k: before.last };
  const right: Bound = after === undefined ? { kind: 'edge' } : { kind: 'ground', k: after.first };
  return pieces.map((piece, n) => {
    const previous = pieces[n - 1];
    const next = pieces[n + 1];
    return {
      piece,
      before: previous === undefined ? left : { kind: 'stop', piece: previous },
      after: next === undefined ? right : { kind: 'stop', piece: next },
    };
  });
}

function moves(trace: KeptTrace, { first, last }: FlightPiece): boolean {
  for (let k = first + 1; k <= last; k++) if (milesBetween(trace, first, k) >= STILL_NM) return true;
  return false;
}

function legOf(
  trace: Trace,
  kept: KeptTrace,
  flight: Flight,
  touches: readonly Run[],
  callsignBefore: string | null,
  airports: AirportTable,
): Leg {
  const { piece } = flight;
  const peaks = peaksOf(kept, piece);
  const context: EndContext = {
    airports,
    traits: { military: isMilitary(trace), maxSpeed: peaks.speed },
    marksGround: trace.marksGround === true,
  };
  const departure = endPoint(kept, piece, 'first');
  const arrival = endPoint(kept, piece, 'last');
  const from = endOf(kept, context, 'departure', departure, flight.before);
  const to = endOf(kept, context, 'arrival', arrival, flight.after);
  const uses = callsignsBetween(kept, piece.first, piece.last);
  const takeOff = kept.points.t[kept.kept[piece.first] ?? 0] ?? 0;
  return {
    aircraft: trace.aircraft,
    registration: trace.registration ?? null,
    from,
    to,
    ...ownCallsigns(uses, callsignBefore, takeOff),
    touches: touches.flatMap((touch) => (touch.first > piece.first && touch.last < piece.last ? touchOf(kept, touch, airports) : [])),
    gaps: piece.gaps,
    points: piece.last - piece.first + 1,
    maxAltitude: peaks.altitude,
    maxSpeed: peaks.speed,
  };
}

/** As the recording says, or as the address tells. */
export const isMilitary = ({ military, aircraft }: Pick<Trace, 'military' | 'aircraft'>): boolean =>
  military === true || isMilitaryAddress(aircraft);

function endOf(kept: KeptTrace, context: EndContext, phase: 'departure' | 'arrival', air: EndPoint, bound: Bound): LegEnd {
  if (bound.kind === 'ground') return groundEnd(context, phase, air, groundPoint(kept, bound.k));
  if (bound.kind === 'edge') return edgeEnd(context, phase, air);
  const other = endPoint(kept, bound.piece, phase === 'departure' ? 'last' : 'first');
  const nomination = phase === 'arrival' ? stopNomination(context, air, other) : stopNomination(context, other, air);
  return stopEnd(context, phase, air, other.t, nomination[phase]);
}

function peaksOf(
  { points, kept }: KeptTrace,
  { first, last }: FlightPiece,
): { readonly altitude: number | null; readonly speed: number | null } {
  let altitude = Number.NEGATIVE_INFINITY;
  let speed = Number.NEGATIVE_INFINITY;
  for (let k = first; k <= last; k++) {
    const i = kept[k] ?? 0;
    const height = points.alt[i] ?? Number.NaN;
    const knots = points.gs[i] ?? Number.NaN;
    if (height > altitude) altitude = height;
    if (knots > speed) speed = knots;
  }
  return { altitude: Number.isFinite(altitude) ? altitude : null, speed: Number.isFinite(speed) ? speed : null };
}

/** A ground contact that was no stop, if it was at an airfield and low; flags that flap in cruise are no contact. */
function touchOf(trace: KeptTrace, touch: Run, airports: AirportTable): readonly Touch[] {
  const { t, lat, lon } = groundPoint(trace, touch.first);
  const [field] = airports.near(lat, lon, GROUND_NEAR_NM);
  const height = toldNear(trace, 'alt', touch.first - 1, -1);
  const isLow = !(height > (field?.airport.elevation ?? 0) + 1500);
  return isLow ? [{ kind: 'touch-and-go', t, airport: field?.airport.ident ?? null }] : [];
}
