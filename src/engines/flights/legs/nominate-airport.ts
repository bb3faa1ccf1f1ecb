import type { Airport } from '../airports/airport.ts';
import type { AirportTable, Nearby } from '../airports/airport-table.ts';
import { bearing, offsetFrom, turn } from '../sphere.ts';
import type { AirportChoice, EndPoint } from './leg.ts';
import {
  AIRPORT_CEILING_FT,
  ALTERNATIVE_COST,
  BELIEVABLE_COST,
  FEET_PER_NM,
  GROUND_NEAR_NM,
  MARGIN,
  HIGH_FT,
  MARGIN_HIGH,
} from './thresholds.ts';

export type Phase = 'departure' | 'arrival';

/** What is known of the aircraft that speaks for or against an airport. */
export interface AircraftTraits {
  readonly military: boolean;
  /** Fastest ground speed of the leg, knots: stands for how much runway the aircraft needs. */
  readonly maxSpeed: number | null;
}

/** An airport named, or none, with what else fits. */
export interface Nomination {
  readonly airport: string | null;
  readonly alternatives: readonly AirportChoice[];
  readonly margin: number | null;
}

export const NOBODY: Nomination = { airport: null, alternatives: [], margin: null };

/** Feet of height per mile to go on the usual path, and on the flattest that is looked for: a descent is three degrees, a climb steeper. */
const PATHS = { departure: { usual: 450, flat: 200 }, arrival: { usual: FEET_PER_NM, flat: 200 } } as const;
/** Miles that count as none beside the expected distance: the length of a runway and the error of a pressure height. */
const PATH_GRAIN_NM = 0.5;
/** Distance over expected distance that is free: 1.28, or 0.78 (natural logarithm). */
const PATH_FREE = 0.25;

/** How far from an end at a height its airport may lie, nautical miles. */
const radiusAt = (height: number, phase: Phase): number => Math.min(70, 8 + Math.max(0, height) / PATHS[phase].flat);

/** Whether an airport lies within reach of an end, and not more than so many feet below it: cheaper than looking at each. */
export const hasFieldBelow = (table: AirportTable, { lat, lon }: EndPoint, height: number, phase: Phase, above: number): boolean =>
  table.isNear(lat, lon, radiusAt(height, phase), height - above);

/** Airports that fit an airborne point near a leg's end, best first, each with its cost. Heights are pressure heights: hundreds of feet off. */
export function airborneChoices(table: AirportTable, end: EndPoint, phase: Phase, traits: AircraftTraits): readonly AirportChoice[] {
  const height = end.alt;
  if (height !== null && height > AIRPORT_CEILING_FT * 2) return [];
  const radius = height === null ? 3 : radiusAt(height, phase);
  return table
    .near(end.lat, end.lon, radius, (height ?? 0) - AIRPORT_CEILING_FT)
    .flatMap((nearby) => {
      const above = Math.max(0, (height ?? 0) - (nearby.airport.elevation ?? 0));
      const cost =
        pathCost(nearby.distance + turnMiles(nearby, end, phase), above, phase) +
        directionCost(nearby, end, phase) +
        fieldCost(nearby.airport, traits) -
        runwayBonus(nearby, above, end);
      return [{ ident: nearby.airport.ident, cost: Math.max(0, cost), above }];
    })
    .sort(byCost);
}

const byCost = (a: AirportChoice, b: AirportChoice): number => a.cost - b.cost || (a.ident < b.ident ? -1 : 1);

/** How far the distance is from what the height leads to expect, as a ratio; too near costs half, since a turn or a hold explains it. */
function pathCost(distance: number, above: number, phase: Phase): number {
  const ratio = Math.log((distance + PATH_GRAIN_NM) / (above / PATHS[phase].usual + PATH_GRAIN_NM));
  return ratio > 0 ? Math.max(0, ratio - PATH_FREE) : Math.max(0, -ratio - PATH_FREE) / 2;
}

/** Miles that turning towards a field takes: an aircraft that flies past it is further from landing there than one that heads for it. */
function turnMiles(nearby: Nearby, end: EndPoint, phase: Phase): number {
  if (phase === 'departure' || end.track === null || nearby.distance < 1) return 0;
  const way = bearing(end.lat, end.lon, nearby.airport.lat, nearby.airport.lon);
  const radius = (Math.min(300, end.gs ?? 180) / 180) ** 2;
  return (turn(way, end.track) / 180) * Math.PI * radius;
}

function directionCost({ airport, distance }: Nearby, end: EndPoint, phase: Phase): number {
  if (end.track === null || distance < 1) return 0;
  const way =
    phase === 'arrival' ? bearing(end.lat, end.lon, airport.lat, airport.lon) : bearing(airport.lat, airport.lon, end.lat, end.lon);
  const off = Math.max(0, turn(way, end.track) - 30) / 60;
  return off * Math.min(1, distance / 5) * (phase === 'arrival' ? 0.2 : 0.6);
}

/** What the field itself says: runway long and hard enough, known to the world, and of the aircraft's own kind. */
function fieldCost(airport: Airport, { military, maxSpeed }: AircraftTraits): number {
  const speed = maxSpeed ?? 200;
  const needed = speed >= 350 ? 5000 : speed >= 220 ? 3500 : 1500;
  const short = airport.longest < needed ? 0.5 + (1.5 * (needed - airport.longest)) / needed : 0;
  const soft = !airport.hard && speed >= 220 ? 1.5 : 0;
  const small = (speed >= 220 ? 1 : 0.3) * rarity(airport);
  const foreign = airport.military === military ? 0 : airport.military ? 0.6 : 0.1;
  return short + soft + small + foreign;
}

/** How seldom airliners use a field: a prior that counts where position alone does not tell, and too little to overrule it. */
function rarity(airport: Airport): number {
  const long = airport.runways.filter((r) => r.hard && r.length >= 8000).length;
  if (airport.size === 'large' || long >= 3) return 0;
  return airport.size === 'medium' ? 0.3 : airport.military ? 0.1 : 0.5;
}

/** Over a runway, or lined up with one on the way in or out. */
function runwayBonus({ airport, distance }: Nearby, above: number, end: EndPoint): number {
  if (distance < 0.3 && above < 700) return 1;
  if (above > 4000 || distance > 12 || end.track === null) return 0;
  for (const r of airport.runways) {
    const { across } = offsetFrom(end.lat, end.lon, r.lat1, r.lon1, r.lat2, r.lon2);
    const heading = bearing(r.lat1, r.lon1, r.lat2, r.lon2);
    const off = Math.min(turn(heading, end.track), turn(heading + 180, end.track));
    if (Math.abs(across) < 0.25 + 0.04 * distance && off < 15) return 0.6;
  }
  return 0;
}

/** The airport whose runways are nearest to a ground position; fields that share the ground stay alternatives. */
export function groundNomination(table: AirportTable, lat: number, lon: number): Nomination {
  const [best, ...others] = table.near(lat, lon, GROUND_NEAR_NM * 2);
  if (best === undefined) return NOBODY;
  const alternatives = others
    .filter((other) => other.distance < best.distance + 0.5)
    .map((other) => ({ ident: other.airport.ident, cost: other.distance - best.distance, above: 0 }));
  const next = others[0];
  return { airport: best.airport.ident, alternatives, margin: next === undefined ? null : next.distance - best.distance };
}

/** The best choice if it is believable and clearly ahead; else none, with everything that fits as alternatives. */
export function decide(choices: readonly AirportChoice[]): Nomination {
  const [best, ...others] = choices;
  if (best === undefined || best.cost > BELIEVABLE_COST) return NOBODY;
  const near = others.filter((choice) => choice.cost <= Math.min(BELIEVABLE_COST, best.cost + ALTERNATIVE_COST)).slice(0, 5);
  const margin = others[0] === undefined ? null : others[0].cost - best.cost;
  if (margin !== null && margin < (best.above > HIGH_FT ? MARGIN_HIGH : MARGIN))
    return { airport: null, alternatives: [best, ...near], margin: null };
  return { airport: best.ident, alternatives: near, margin };
}

/** Choices for one stop seen from both sides: the landing's and the next take-off's costs taken together. */
export function linkedChoices(arrival: readonly AirportChoice[], departure: readonly AirportChoice[]): readonly AirportChoice[] {
  if (arrival.length === 0) return departure;
  if (departure.length === 0) return arrival;
  const after = new Map(departure.map((choice) => [choice.ident, choice]));
  return arrival
    .flatMap(({ ident, cost, above }) => {
      const other = after.get(ident);
      return other === undefined ? [] : [{ ident, cost: (cost + other.cost) / 2, above: Math.min(above, other.above) }];
    })
    .sort(byCost);
}
