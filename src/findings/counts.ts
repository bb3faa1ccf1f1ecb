import type { ClaimId, Scope } from '../core/claim.ts';
import { dateRange, type DateRange } from '../core/edtf.ts';
import type { Bounds } from '../core/values/bounds.ts';
import { countBounds } from '../core/values/count.ts';
import type { Count } from '../core/value.ts';
import { scopeKey } from '../standing/scopes.ts';
import type { ScopeStanding } from '../standing/standing.ts';
import { claimsOf, scopesOf, sideBounds, toldOf, wholeOf, type ArrangementCase, type RecordCase } from './case.ts';
import { printValue } from './print-value.ts';

/** A number of people with the claims that it rests on. */
export interface Counted {
  readonly bounds: Bounds;
  readonly claims: readonly ClaimId[];
}

/** Everything that those who count in one scope leave open, from the lowest side to the highest. */
export function countIn({ sides, between }: Pick<ScopeStanding, 'sides' | 'between'>): Counted {
  const each = [...sides.map(sideBounds), ...between.map(({ claim }) => countBounds(claim.value as Count))];
  const bounds = { lo: Math.min(...each.map(({ lo }) => lo)), hi: Math.max(...each.map(({ hi }) => hi)) };
  return { bounds, claims: [...claimsOf(...sides), ...between.map(({ id }) => id)] };
}

/** Counts added up: their ends are. */
export function added(parts: readonly Counted[]): Counted {
  const bounds = { lo: parts.reduce((sum, { bounds: { lo } }) => sum + lo, 0), hi: parts.reduce((sum, { bounds: { hi } }) => sum + hi, 0) };
  return { bounds, claims: parts.flatMap(({ claims }) => claims) };
}

/** A count of the people of a day, a period or a flight. */
export interface DatedCount extends Counted {
  readonly range: DateRange;
}

/** Purposes of a flight that brings people to where they are sent. */
const BRINGING: ReadonlySet<unknown> = new Set(['third-country', 'removal', 'removal-connection', 'transfer']);

/** True for a flight that brings people to the receiving state, as far as claims tell: not one that takes them on or back. */
export function bringsPeople(flight: RecordCase, { standings }: ArrangementCase): boolean {
  const says = (field: string, value: unknown): boolean =>
    scopesOf(flight.standings, field).some(({ sides }) => sides.some((side) => printValue(side.value) === value));
  const leaves = wholeOf(standings, 'receives').some(({ value }) => says('from', value));
  const goesBack = wholeOf(standings, 'sends').some(({ value }) => says('to', value));
  return !leaves && !goesBack && wholeOf(flight.standings, 'purpose').some(({ value }) => BRINGING.has(value));
}

/**
 * Counts with a day, of everybody or of one nationality or basis (`narrowed`): those that a period is told of, and of everybody also
 * those of flights.
 */
export function datedCounts(about: ArrangementCase, narrowed: Scope = {}): readonly DatedCount[] {
  const whole = scopeKey(narrowed) === '';
  const periods = scopesOf(about.standings, 'moved').flatMap((count) => {
    const { on, ...rest } = count.scope;
    const range = on === undefined ? undefined : dateRange(on);
    return range !== undefined && scopeKey(rest) === scopeKey(narrowed) ? [{ ...countIn(count), range }] : [];
  });
  return whole ? [...periods, ...about.flights.flatMap((flight) => flightCount(flight, about))] : periods;
}

function flightCount(flight: RecordCase, about: ArrangementCase): readonly DatedCount[] {
  if (!bringsPeople(flight, about)) return [];
  const moved = scopesOf(about.standings, 'moved').find(({ scope }) => scopeKey(scope) === scopeKey({ flight: flight.record }));
  const aboard = scopesOf(flight.standings, 'aboard').find(({ scope }) => scopeKey(scope) === '');
  const count = moved ?? aboard;
  const [departed, ...others] = wholeOf(flight.standings, 'departed');
  const range = departed === undefined || others.length > 0 ? undefined : dateRange(printValue(departed.value));
  return count === undefined || range === undefined ? [] : [{ ...countIn(count), range }];
}

/**
 * The counts that together say the most, of those that lie within a time and cannot be of the same people: their days do not meet
 * (weighted interval scheduling). Whatever else happened, no fewer were moved.
 */
export function mostApart(counts: readonly DatedCount[], within: { readonly from: number; readonly to: number }): readonly DatedCount[] {
  const inTime = counts
    .filter(({ range, bounds }) => range.from >= within.from && range.to <= within.to && bounds.lo > 0)
    .toSorted((a, b) => a.range.to - b.range.to);
  const best: (readonly DatedCount[])[] = [[]];
  const people = (chosen: readonly DatedCount[]): number => chosen.reduce((sum, { bounds }) => sum + bounds.lo, 0);
  for (const [index, count] of inTime.entries()) {
    const before = inTime.findLastIndex((other, at) => at < index && other.range.to < count.range.from);
    const withIt = [...(best[before + 1] ?? []), count];
    const without = best[index] ?? [];
    best.push(people(withIt) > people(without) ? withIt : without);
  }
  return best.at(-1) ?? [];
}

/** The last moment up to which a running total counts; undefined where none of its claims tells. */
export function countsUntil({ sides }: Pick<ScopeStanding, 'sides'>): number | undefined {
  const ends = sides.flatMap((side) => side.claims.map((claim) => toldOf(claim)?.to)).filter((end) => end !== undefined);
  return ends.length === 0 ? undefined : Math.max(...ends);
}
