import type { Scope } from '../core/claim.ts';
import type { Bounds } from '../core/values/bounds.ts';
import { scopeKey } from '../standing/scopes.ts';
import type { ScopeStanding } from '../standing/standing.ts';
import { claimsOf, scopesOf, sideBounds, wholeOf, type ArrangementCase } from './case.ts';
import { finding, type Finding } from './finding.ts';

/** Pairs of groups that are everybody between them. */
const HALVES: readonly (readonly [string, string])[] = [
  ['men', 'women'],
  ['charged or convicted', 'no criminal record'],
  ['wish to go home', 'wish to stay'],
];

/**
 * Sums whose parts do not meet the whole, of one day, period or flight: nationalities or legal bases that add up to more than
 * everybody, and halves that are everybody between them but add up to another number. Parts of different days are not added.
 */
export function sums({ record, standings, flights }: ArrangementCase): readonly Finding[] {
  const moved = scopesOf(standings, 'moved').filter(({ scope }) => scope.of === undefined);
  const frames = new Map(moved.map(({ scope }) => [scopeKey(frameOf(scope)), frameOf(scope)] as const));
  return [...frames].flatMap(([key, frame]) => {
    const within = moved.filter(({ scope }) => scopeKey(frameOf(scope)) === key);
    const whole = wholeCount(within, key, frame, flights);
    if (whole === undefined) return [];
    return [
      ...['nationality', 'basis'].flatMap((dimension) => exceed(record, key, dimension, partsBy(within, dimension), whole)),
      ...HALVES.flatMap((pair) => miss(record, key, pair, within, whole)),
    ];
  });
}

/** What fixes a count: its day or period, and its flight. */
function frameOf({ on, from, to, flight }: Scope): Scope {
  return {
    ...(on === undefined ? {} : { on }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(flight === undefined ? {} : { flight }),
  };
}

interface Counted {
  readonly bounds: Bounds;
  readonly claims: readonly string[];
}

function wholeCount(within: readonly ScopeStanding[], key: string, frame: Scope, flights: ArrangementCase['flights']): Counted | undefined {
  const whole = within.find(({ scope }) => scopeKey(scope) === key);
  const flight = flights.find((each) => each.record === frame.flight);
  const sides = whole?.sides ?? (flight === undefined ? [] : wholeOf(flight.standings, 'aboard'));
  return sides.length === 0 ? undefined : { bounds: hull(sides.map(sideBounds)), claims: claimsOf(...sides) };
}

function hull(bounds: readonly Bounds[]): Bounds {
  return { lo: Math.min(...bounds.map(({ lo }) => lo)), hi: Math.max(...bounds.map(({ hi }) => hi)) };
}

/** Counts that are narrowed by this dimension alone and do not overlap. */
function partsBy(within: readonly ScopeStanding[], dimension: string): readonly ScopeStanding[] {
  const alone = within.filter(({ scope }) => {
    const narrowed = [scope.nationality && 'nationality', scope.basis && 'basis', scope.group && 'group'].filter(Boolean);
    return narrowed.length === 1 && narrowed[0] === dimension;
  });
  const taken = new Set<string>();
  return alone.filter(({ scope }) => {
    const names = scope.nationality ?? [scope.basis ?? ''];
    if (names.some((name) => taken.has(name) || name.startsWith('region:'))) return false;
    for (const name of names) taken.add(name);
    return true;
  });
}

function added(parts: readonly ScopeStanding[]): Counted {
  const each = parts.map((part) => hull(part.sides.map(sideBounds)));
  const bounds = { lo: each.reduce((sum, { lo }) => sum + lo, 0), hi: each.reduce((sum, { hi }) => sum + hi, 0) };
  return { bounds, claims: parts.flatMap((part) => claimsOf(...part.sides)) };
}

function exceed(
  record: ArrangementCase['record'],
  key: string,
  dimension: string,
  parts: readonly ScopeStanding[],
  whole: Counted,
): readonly Finding[] {
  const sum = added(parts);
  if (parts.length < 2 || sum.bounds.lo <= whole.bounds.hi) return [];
  const figures = [String(sum.bounds.lo), String(whole.bounds.hi)];
  const words = {
    en: `The parts add up to at least ${figures[0]} people, more than the ${figures[1]} of the whole.`,
    es: `Las partes suman al menos ${figures[0]} personas, más que las ${figures[1]} del total.`,
  };
  return [finding('parts-exceed-whole', record, `${dimension}\n${key}`, words, { claims: [...sum.claims, ...whole.claims], figures })];
}

function miss(
  record: ArrangementCase['record'],
  key: string,
  pair: readonly [string, string],
  within: readonly ScopeStanding[],
  whole: Counted,
): readonly Finding[] {
  const halves = pair.map((group) => within.find(({ scope }) => scope.group?.toLowerCase() === group && scope.nationality === undefined));
  const parts = halves.filter((half) => half !== undefined);
  const sum = added(parts);
  if (parts.length < 2 || (sum.bounds.lo <= whole.bounds.hi && whole.bounds.lo <= sum.bounds.hi)) return [];
  const figures = [printed(sum.bounds), printed(whole.bounds)];
  const words = {
    en: `"${pair.join('" and "')}" add up to ${figures[0]} people; the whole is ${figures[1]}.`,
    es: `«${pair.join('» y «')}» suman ${figures[0]} personas; el total es ${figures[1]}.`,
  };
  return [finding('parts-miss-whole', record, `${pair.join('/')}\n${key}`, words, { claims: [...sum.claims, ...whole.claims], figures })];
}

function printed({ lo, hi }: Bounds): string {
  if (lo === hi) return String(lo);
  return Number.isFinite(hi) ? `${lo}-${hi}` : `≥${lo}`;
}
