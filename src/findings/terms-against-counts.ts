import { dateRange, isBefore, type DateRange } from '../core/edtf.ts';
import type { Words } from '../core/words.ts';
import { scopeKey } from '../standing/scopes.ts';
import type { ScopeStanding, Side } from '../standing/standing.ts';
import { claimsOf, inBoth, scopesOf, sideBounds, speakersOf, wholeOf, type ArrangementCase } from './case.ts';
import { added, bringsPeople, datedCounts, mostApart } from './counts.ts';
import { finding, type Finding } from './finding.ts';
import { printValue } from './print-value.ts';

const DAY = 86_400_000;
/** Days that a ceiling `per` a span of time covers at most. */
const SPANS: Readonly<Record<string, number>> = { year: 366, month: 31, week: 7 };
const EVER = { from: -Infinity, to: Infinity };

interface Over {
  readonly people: number;
  readonly counter: Words | undefined;
  readonly claims: readonly string[];
}

/**
 * More people moved than a ceiling allows, be it of one day, flight or nationality, or of days and flights together that cannot be
 * of the same people. A ceiling for a part (`of`) is not compared.
 */
export function moreThanCap(about: ArrangementCase): readonly Finding[] {
  const { record, standings, wording } = about;
  const moved = scopesOf(standings, 'moved').filter(({ scope }) => scope.group === undefined && scope.of === undefined);
  const together = mostApart(datedCounts(about), EVER);
  return scopesOf(standings, 'cap').flatMap(({ scope, sides }) => {
    if (scope.of !== undefined) return [];
    const per = scope.per ?? 'total';
    const single = moved
      .filter((count) => fallsWithin(count, per))
      .flatMap(({ sides: counts }) =>
        counts.map((side): Over => ({ people: sideBounds(side).lo, counter: speakersOf(about, side), claims: claimsOf(side) })),
      );
    const sum = added(together);
    const summed: readonly Over[] =
      per === 'total' && together.length > 1 ? [{ people: sum.bounds.lo, counter: undefined, claims: sum.claims }] : [];
    const over = sides.flatMap((cap) =>
      [...single, ...summed].flatMap((count) => (count.people > sideBounds(cap).hi ? [{ cap, count }] : [])),
    );
    const [worst] = over.toSorted((a, b) => b.count.people - a.count.people);
    if (worst === undefined) return [];
    const { cap, count } = worst;
    const limiter = speakersOf(about, cap);
    const words = inBoth((language) => {
      const limit = wording.value({ record, field: 'cap', value: cap.value, scope }, language);
      if (language === 'en')
        return count.counter === undefined
          ? `Days and flights together come to at least ${count.people} people; the ceiling that ${limiter.en} gives is ${limit}.`
          : `At least ${count.people} people were moved, says ${count.counter.en}; the ceiling that ${limiter.en} gives is ${limit}.`;
      return count.counter === undefined
        ? `Los días y vuelos suman al menos ${count.people} personas; el límite que da ${limiter.es} es: ${limit}.`
        : `Se trasladó al menos a ${count.people} personas, según ${count.counter.es}; el límite que da ${limiter.es} es: ${limit}.`;
    });
    const claims = over.flatMap((each) => [...claimsOf(each.cap), ...each.count.claims]);
    const figures = [String(count.people), printValue(cap.value)];
    return [finding('more-than-cap', record, `cap\n${scopeKey(scope)}`, words, { claims, figures })];
  });
}

/** True where a count is of people who all fall under one such ceiling. */
function fallsWithin(count: ScopeStanding, per: string): boolean {
  if (per === 'total') return true;
  if (per === 'flight') return count.scope.flight?.startsWith('flight:') ?? false;
  const days = SPANS[per];
  const range = count.scope.on === undefined ? undefined : dateRange(count.scope.on);
  return days !== undefined && range !== undefined && range.to - range.from <= days * DAY;
}

interface Ending {
  readonly day: string;
  readonly side: Side;
}

/** Days on which somebody says that the arrangement ended or was suspended: told as dates, or as a status of a day. */
function endings({ standings }: ArrangementCase, field: string, status: string): readonly Ending[] {
  return [
    ...wholeOf(standings, field).map((side) => ({ day: printValue(side.value), side })),
    ...wholeOf(standings, 'status').flatMap((side) => {
      const on = side.value === status ? side.claims.find(({ claim }) => claim.on !== undefined)?.claim.on : undefined;
      return on === undefined ? [] : [{ day: on, side }];
    }),
  ];
}

/** Transfers on days after the arrangement ended or was suspended, unless somebody says that it is in force again. */
export function afterTheEnd(about: ArrangementCase): readonly Finding[] {
  const { record, standings, flights, wording } = about;
  const transfers = [
    ...scopesOf(standings, 'moved').flatMap(({ scope, sides }) =>
      scope.group === undefined && scope.of === undefined
        ? sides.filter((side) => sideBounds(side).lo > 0).map((side) => ({ on: scope.on, side }))
        : [],
    ),
    ...flights
      .filter((flight) => bringsPeople(flight, about))
      .flatMap((flight) => wholeOf(flight.standings, 'departed').map((side) => ({ on: printValue(side.value), side }))),
  ];
  return (['ended', 'suspended'] as const).flatMap((status) => {
    const late = endings(about, `${status}On`, status).flatMap((end) =>
      transfers.flatMap(({ on, side }) =>
        on !== undefined && isAfter(on, end.day) && !resumed(standings, end.day) ? [{ end, side, on }] : [],
      ),
    );
    const [first] = late.toSorted((a, b) => (a.on < b.on ? -1 : 1));
    if (first === undefined) return [];
    const who = speakersOf(about, first.end.side);
    const words = inBoth((language) => {
      const [moved, day] = [wording.day(first.on, language), wording.day(first.end.day, language)];
      return language === 'en'
        ? `People were moved (${moved}) after the ${status === 'ended' ? 'end' : 'suspension'} (${day}) that ${who.en} tells of.`
        : `Se trasladó a personas (${moved}) después ${status === 'ended' ? 'del fin' : 'de la suspensión'} (${day}) que indica ${who.es}.`;
    });
    const claims = late.flatMap(({ end, side }) => claimsOf(end.side, side));
    return [finding('after-the-end', record, `${status}On`, words, { claims, figures: [first.on, first.end.day] })];
  });
}

function isAfter(on: string, end: string): boolean {
  const [moved, ended] = [on, end].map((date): DateRange | undefined => dateRange(date));
  return moved !== undefined && ended !== undefined && isBefore(ended, moved);
}

function resumed(standings: ArrangementCase['standings'], end: string): boolean {
  return (
    scopesOf(standings, 'inForceFrom').some(({ sides }) => sides.some((side) => isAfter(printValue(side.value), end))) ||
    wholeOf(standings, 'status').some(
      (side) => side.value === 'in-force' && side.claims.some(({ claim }) => claim.on !== undefined && isAfter(claim.on, end)),
    )
  );
}
