import type { AirportTable } from '../airports/airport-table.ts';
import { distanceNm } from '../sphere.ts';
import type { AirportChoice, Certainty, EndBasis, EndPoint, LegEnd } from './leg.ts';
import {
  airborneChoices,
  decide,
  groundNomination,
  hasFieldBelow,
  type AircraftTraits,
  type Nomination,
  type Phase,
} from './nominate-airport.ts';
import {
  BELIEVABLE_COST,
  GAP_S,
  GROUND_LOW_FT,
  HIGHEST_FIELD_FT,
  PARKED_SLACK_S,
  EDGE_CEILING_FT,
  EDGE_TREND_FPM,
  UNTOLD_SPEED_KT,
} from './thresholds.ts';

/** A position on the ground and its time. */
export interface GroundPoint {
  readonly t: number;
  readonly lat: number;
  readonly lon: number;
}

/** What all ends of one leg share. */
export interface EndContext {
  readonly airports: AirportTable;
  readonly traits: AircraftTraits;
  /** True where the recorder marks the ground itself, so that a low last point is not a landing that was seen. */
  readonly marksGround: boolean;
}

interface EndTimes {
  readonly time: number | null;
  readonly earliest: number | null;
  readonly latest: number | null;
}

// Field by field: spreading three objects into one takes longer than judging most ends.
const end = (
  { airport, alternatives, margin }: Nomination,
  certainty: Certainty,
  basis: EndBasis,
  { time, earliest, latest }: EndTimes,
  point: EndPoint,
): LegEnd => ({ airport, alternatives, margin, certainty, basis, time, earliest, latest, point });

/** Earliest and latest moment of an end that lies between the airborne point and another moment. */
const between = (phase: Phase, air: number, other: number | null): { earliest: number | null; latest: number | null } =>
  phase === 'departure' ? { earliest: other, latest: air } : { earliest: air, latest: other };

/** An end with ground points beside it: seen if they are less than five minutes away, else concluded. */
export function groundEnd(context: EndContext, phase: Phase, air: EndPoint, ground: GroundPoint): LegEnd {
  const seconds = Math.abs(air.t - ground.t);
  const nomination = groundNomination(context.airports, ground.lat, ground.lon);
  const bounds = between(phase, air.t, ground.t);
  if (seconds <= GAP_S) {
    const time = phase === 'departure' ? air.t : ground.t;
    return end(nomination, 'observed', 'ground-contact', { time, ...bounds }, air);
  }
  const across = acrossGap(context, phase, air, ground, nomination);
  if (!context.marksGround && isOverRunway(context, air, across.airport))
    return end(across, 'observed', 'over-runway', { time: air.t, ...bounds }, air);
  return end(across, 'inferred', 'ground-across-gap', { time: air.t, ...bounds }, air);
}

/** The airport of an end whose ground points lie across a hole: theirs, unless the flight points elsewhere or the hole is too long to tell. */
function acrossGap({ airports, traits }: EndContext, phase: Phase, air: EndPoint, ground: GroundPoint, parked: Nomination): Nomination {
  const flown = decide(airborneChoices(airports, air, phase, traits));
  if (parked.airport === null || flown.airport === parked.airport) return parked.airport === null ? flown : parked;
  const miles = distanceNm(air.lat, air.lon, ground.lat, ground.lon);
  const other: AirportChoice = { ident: parked.airport, cost: BELIEVABLE_COST, above: 0 };
  if (flown.airport !== null) return { ...flown, alternatives: [...flown.alternatives.filter((a) => a.ident !== other.ident), other] };
  const slack = Math.abs(air.t - ground.t) - (miles / (traits.maxSpeed ?? UNTOLD_SPEED_KT)) * 3600;
  const leaving = air.alt !== null && miles <= 15 + (1.5 * Math.max(0, air.alt)) / 200;
  return leaving || slack <= PARKED_SLACK_S ? parked : { airport: null, alternatives: [other], margin: null };
}

/** True for a point so low over a runway that, in a format without a ground mark, it is the sight of a landing or a take-off. */
function isOverRunway({ airports }: EndContext, point: EndPoint, ident: string | null): boolean {
  const airport = ident === null ? undefined : airports.find(ident);
  if (airport === undefined || point.alt === null) return false;
  const near = airports.near(point.lat, point.lon, 0.3).some((nearby) => nearby.airport === airport);
  return near && point.alt - (airport.elevation ?? 0) < GROUND_LOW_FT;
}

/** An end in a hole that was too long: it took place, and the airport is named if both sides of the stop, or the one that tells, name it. */
export function stopEnd(context: EndContext, phase: Phase, air: EndPoint, across: number, nomination: Nomination): LegEnd {
  const seen = !context.marksGround && isOverRunway(context, air, nomination.airport);
  const times = { time: air.t, ...between(phase, air.t, across) };
  return end(nomination, seen ? 'observed' : 'inferred', seen ? 'over-runway' : 'gap-too-long', times, air);
}

/** An end at the edge of the data: named only if the flight is low and on its way down or up, else unknown. */
export function edgeEnd(context: EndContext, phase: Phase, air: EndPoint): LegEnd {
  const trend = air.trend === null ? 0 : phase === 'departure' ? air.trend : -air.trend;
  const unknown = (): LegEnd =>
    end({ airport: null, alternatives: [], margin: null }, 'unknown', 'in-flight', { time: null, ...between(phase, air.t, null) }, air);
  // A flight that comes down at the start of the data has not just left, and one that climbs at their end is not about to land. Most edges
  // of a day are such, or in cruise: there is no need to look for airports.
  if (trend <= -EDGE_TREND_FPM || air.alt === null || air.alt > HIGHEST_FIELD_FT + EDGE_CEILING_FT) return unknown();
  if (!hasFieldBelow(context.airports, air, air.alt, phase, EDGE_CEILING_FT)) return unknown();
  const nomination = decide(airborneChoices(context.airports, air, phase, context.traits));
  const best = nomination.airport ?? nomination.alternatives[0]?.ident ?? null;
  const above = air.alt - (best === null ? 0 : (context.airports.find(best)?.elevation ?? 0));
  const seen = !context.marksGround && isOverRunway(context, air, nomination.airport);
  const low = above < GROUND_LOW_FT * 3 || (above < EDGE_CEILING_FT && trend > EDGE_TREND_FPM);
  if (best === null || !(seen || low)) return unknown();
  const times = { time: air.t, ...between(phase, air.t, null) };
  if (seen) return end(nomination, 'observed', 'over-runway', times, air);
  return end(nomination, nomination.airport === null ? 'unknown' : 'inferred', 'low-at-edge', times, air);
}
