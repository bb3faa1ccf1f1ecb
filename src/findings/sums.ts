import type { Scope } from '../core/claim.ts';
import { dateRange } from '../core/edtf.ts';
import type { Bounds } from '../core/values/bounds.ts';
import type { Words } from '../core/words.ts';
import { scopeKey } from '../standing/scopes.ts';
import type { ScopeStanding } from '../standing/standing.ts';
import { scopesOf, wholeOf, type ArrangementCase } from './case.ts';
import { added, countIn, countsUntil, datedCounts, mostApart, type Counted } from './counts.ts';
import { finding, type Finding } from './finding.ts';

/** Pairs of groups that are everybody between them. */
const HALVES: readonly (readonly [string, string])[] = [
  ['men', 'women'],
  ['charged or convicted', 'no criminal record'],
  ['wish to go home', 'wish to stay'],
];

/** What parts are told by. */
const BY: Readonly<Record<'nationality' | 'basis' | 'group' | 'time' | 'flight', Words>> = {
  nationality: { en: 'by nationality', es: 'por nacionalidad' },
  basis: { en: 'by legal basis', es: 'por base legal' },
  group: { en: 'of a group', es: 'de un grupo' },
  time: { en: 'by day and flight', es: 'por día y vuelo' },
  flight: { en: 'of one flight', es: 'de un vuelo' },
};

/** Sums whose parts do not meet the whole: of one day, period or flight, of the time up to a total, and of those who left again. */
export function sums(about: ArrangementCase): readonly Finding[] {
  const moved = scopesOf(about.standings, 'moved').filter(({ scope }) => scope.of === undefined);
  const frames = new Map(moved.map(({ scope }) => [scopeKey(frameOf(scope)), frameOf(scope)] as const));
  return [
    ...[...frames].flatMap(([key, frame]) => ofFrame(about, moved, key, frame)),
    ...moved.flatMap((whole) => overTime(about, whole)),
    ...moreReturned(about),
  ];
}

function ofFrame(about: ArrangementCase, moved: readonly ScopeStanding[], key: string, frame: Scope): readonly Finding[] {
  const within = moved.filter(({ scope }) => scopeKey(frameOf(scope)) === key);
  const aboard = aboardOf(about, frame);
  const stated = within.find(({ scope }) => scopeKey(scope) === key);
  const whole = stated === undefined ? aboard : countIn(stated);
  if (whole === undefined) return [];
  // A running total and its parts are of other days: of those, only nationalities and bases are added, as far as the total reaches.
  const dimensions = key === '' ? (['nationality', 'basis'] as const) : (['nationality', 'basis', 'group'] as const);
  return [
    ...dimensions.flatMap((dimension) => {
      const parts = key === '' ? partsUpTo(about, within, stated, dimension) : partsBy(within, dimension);
      const counts = dimension === 'group' ? largest(parts.map(countIn)) : parts.map(countIn);
      return exceed(about, `${dimension}\n${key}`, BY[dimension], counts, whole);
    }),
    ...(stated === undefined || aboard === undefined ? [] : exceed(about, `aboard\n${key}`, BY.flight, [countIn(stated)], aboard)),
    ...HALVES.flatMap((pair) => miss(about, key, pair, within, whole)),
  ];
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

function aboardOf({ flights }: ArrangementCase, frame: Scope): Counted | undefined {
  const flight = flights.find((each) => each.record === frame.flight);
  const aboard = scopesOf(flight?.standings ?? [], 'aboard').find(({ scope }) => scopeKey(scope) === '');
  return aboard === undefined ? undefined : countIn(aboard);
}

/** Counts that are narrowed by this dimension alone and do not overlap, as far as their names tell. Groups may overlap. */
function partsBy(within: readonly ScopeStanding[], dimension: string): readonly ScopeStanding[] {
  const alone = within.filter(({ scope }) => {
    const narrowed = [scope.nationality && 'nationality', scope.basis && 'basis', scope.group && 'group'].filter(Boolean);
    // "All nationalities" counts more than the whole that it stands beside, not a part of it.
    return narrowed.length === 1 && narrowed[0] === dimension && !/^all\b/i.test(scope.group ?? '');
  });
  if (dimension === 'group') return alone;
  const taken = new Set<string>();
  return alone.filter(({ scope }) => {
    const names = scope.nationality ?? [scope.basis ?? ''];
    if (names.some((name) => taken.has(name) || name.startsWith('region:'))) return false;
    for (const name of names) taken.add(name);
    return true;
  });
}

/**
 * Parts of a running total that were counted no later than it. Nationals of the receiving state are left out: those who tell of
 * third-country transfers count them apart or not at all.
 */
function partsUpTo(
  { standings }: ArrangementCase,
  within: readonly ScopeStanding[],
  whole: ScopeStanding | undefined,
  dimension: string,
): readonly ScopeStanding[] {
  const until = whole === undefined ? undefined : countsUntil(whole);
  const own = wholeOf(standings, 'receives').map(({ value }) => value);
  return partsBy(within, dimension).filter((part) => {
    const counted = countsUntil(part);
    const foreign = !own.some((state) => part.scope.nationality?.some((country) => country === state));
    return foreign && until !== undefined && counted !== undefined && counted <= until;
  });
}

function largest(counts: readonly Counted[]): readonly Counted[] {
  return counts.toSorted((a, b) => b.bounds.lo - a.bounds.lo).slice(0, 1);
}

/** Days, periods and flights that lie within the time of a count, and say more people than it does. */
function overTime(about: ArrangementCase, whole: ScopeStanding): readonly Finding[] {
  const { on, ...narrowed } = whole.scope;
  if (narrowed.flight !== undefined || narrowed.group !== undefined) return [];
  const until = countsUntil(whole);
  const within = on !== undefined ? dateRange(on) : until === undefined ? undefined : { from: -Infinity, to: until };
  if (within === undefined) return [];
  const count = countIn(whole);
  const parts = mostApart(datedCounts(about, narrowed), within).filter(({ claims }) => !claims.some((id) => count.claims.includes(id)));
  return exceed(about, `time\n${scopeKey(whole.scope)}`, BY.time, parts, count);
}

function exceed(about: ArrangementCase, matter: string, by: Words, parts: readonly Counted[], whole: Counted): readonly Finding[] {
  const sum = added(parts);
  if (parts.length === 0 || sum.bounds.lo <= whole.bounds.hi) return [];
  const figures = [String(sum.bounds.lo), String(whole.bounds.hi)];
  const words = {
    en: `The parts (${by.en}) come to at least ${figures[0]} people, more than the ${figures[1]} of the whole.`,
    es: `Las partes (${by.es}) suman al menos ${figures[0]} personas, más que las ${figures[1]} del total.`,
  };
  return [finding('parts-exceed-whole', about.record, matter, words, { claims: [...sum.claims, ...whole.claims], figures })];
}

function miss(
  { record }: ArrangementCase,
  key: string,
  pair: readonly [string, string],
  within: readonly ScopeStanding[],
  whole: Counted,
): readonly Finding[] {
  const halves = pair.map((group) => within.find(({ scope }) => scope.group?.toLowerCase() === group && scope.nationality === undefined));
  const parts = halves.filter((half) => half !== undefined).map(countIn);
  const sum = added(parts);
  if (parts.length < 2 || (sum.bounds.lo <= whole.bounds.hi && whole.bounds.lo <= sum.bounds.hi)) return [];
  const figures = [printed(sum.bounds), printed(whole.bounds)];
  const words = {
    en: `"${pair.join('" and "')}" come to ${figures[0]} people; the whole is ${figures[1]}.`,
    es: `«${pair.join('» y «')}» suman ${figures[0]} personas; el total es ${figures[1]}.`,
  };
  return [finding('parts-miss-whole', record, `${pair.join('/')}\n${key}`, words, { claims: [...sum.claims, ...whole.claims], figures })];
}

function printed({ lo, hi }: Bounds): string {
  if (lo === hi) return String(lo);
  return Number.isFinite(hi) ? `${lo}-${hi}` : `≥${lo}`;
}

/** More people sent on or home than were ever brought, by a total that reaches at least as far in time. */
function moreReturned({ record, standings }: ArrangementCase): readonly Finding[] {
  const whole = (field: string): ScopeStanding | undefined => scopesOf(standings, field).find(({ scope }) => scopeKey(scope) === '');
  const [moved, returned] = [whole('moved'), whole('returned')];
  if (moved === undefined || returned === undefined) return [];
  const [until, left] = [countsUntil(moved), countsUntil(returned)];
  const [came, went] = [countIn(moved), countIn(returned)];
  if (until === undefined || left === undefined || until < left || went.bounds.lo <= came.bounds.hi) return [];
  const figures = [String(went.bounds.lo), String(came.bounds.hi)];
  const words = {
    en: `At least ${figures[0]} people are said to have been sent on or home, more than the ${figures[1]} who were moved in all.`,
    es: `Se dice que al menos ${figures[0]} personas fueron reenviadas o devueltas, más que las ${figures[1]} trasladadas en total.`,
  };
  return [finding('more-returned-than-moved', record, 'returned', words, { claims: [...went.claims, ...came.claims], figures })];
}
