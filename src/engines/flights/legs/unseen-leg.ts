import type { AirportTable } from '../airports/airport-table.ts';
import type { Trace } from '../point.ts';
import { distanceNm } from '../sphere.ts';
import type { GroundPoint } from './leg-ends.ts';
import type { Leg, LegEnd } from './leg.ts';
import { groundNomination, type Nomination } from './nominate-airport.ts';
import { milesBetween, type KeptTrace, type Run } from './runs.ts';
import { GAP_S, UNSEEN_MOVE_NM } from './thresholds.ts';

/** Places in a ground run after which the aircraft stands somewhere else: it flew, and nobody saw it. */
export function unseenMoves(trace: KeptTrace, run: Run): readonly number[] {
  const { t } = trace.points;
  const moves: number[] = [];
  for (let k = run.first + 1; k <= run.last; k++) {
    const seconds = (t[trace.kept[k] ?? 0] ?? 0) - (t[trace.kept[k - 1] ?? 0] ?? 0);
    if (seconds > GAP_S && milesBetween(trace, k - 1, k) > UNSEEN_MOVE_NM) moves.push(k);
  }
  return moves;
}

/** The flight between two places at which an aircraft stood on the ground, or none where they are no two airports. */
export function unseenLeg(
  trace: Pick<Trace, 'aircraft' | 'registration'>,
  left: GroundPoint,
  right: GroundPoint,
  airports: AirportTable,
): readonly Leg[] {
  const from = groundNomination(airports, left.lat, left.lon);
  const to = groundNomination(airports, right.lat, right.lon);
  if (from.airport === null || to.airport === null || from.airport === to.airport) return [];
  const end = (nomination: Nomination, ground: GroundPoint): LegEnd => ({
    ...nomination,
    certainty: 'inferred',
    basis: 'moved-unseen',
    time: null,
    earliest: left.t,
    latest: right.t,
    point: { ...ground, alt: null, gs: null, track: null, trend: null },
  });
  return [
    {
      aircraft: trace.aircraft,
      registration: trace.registration ?? null,
      from: end(from, left),
      to: end(to, right),
      callsigns: [],
      staleCallsign: null,
      touches: [],
      gaps: [{ from: left.t, to: right.t, miles: distanceNm(left.lat, left.lon, right.lat, right.lon) }],
      points: 0,
      maxAltitude: null,
      maxSpeed: null,
    },
  ];
}
