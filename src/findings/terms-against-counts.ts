import { dateRange, isBefore, type DateRange } from '../core/edtf.ts';
import type { Countries } from '../core/value.ts';
import { countrySet } from '../core/values/countries.ts';
import { scopeKey } from '../standing/scopes.ts';
import type { ScopeStanding, Side } from '../standing/standing.ts';
import { claimsOf, scopesOf, sideBounds, sidesSaying, speakersOf, wholeOf, type ArrangementCase } from './case.ts';
import { finding, type Finding } from './finding.ts';
import { printValue } from './print-value.ts';

const DAY = 86_400_000;
/** Days that a ceiling `per` a span of time covers at most. */
const SPANS: Readonly<Record<string, number>> = { year: 366, month: 31, week: 7 };

/** More people moved than a ceiling allows, be it of one day, flight or nationality. A ceiling for a part (`of`) is not compared. */
export function moreThanCap({ record, standings, parties }: ArrangementCase): readonly Finding[] {
  const moved = scopesOf(standings, 'moved').filter(({ scope }) => scope.group === undefined && scope.of === undefined);
  return scopesOf(standings, 'cap').flatMap(({ scope, sides }) => {
    if (scope.of !== undefined) return [];
    const per = scope.per ?? 'total';
    const comparable = moved.filter((count) => fallsWithin(count, per));
    const over = sides.flatMap((cap) =>
      comparable.flatMap((count) => count.sides.filter((side) => sideBounds(side).lo > sideBounds(cap).hi).map((side) => ({ cap, side }))),
    );
    const [worst] = over.toSorted((a, b) => sideBounds(b.side).lo - sideBounds(a.side).lo);
    if (worst === undefined) return [];
    const [count, limit] = [printValue(worst.side.value), printValue(worst.cap.value)];
    const [counter, limiter] = [speakersOf(parties, worst.side), speakersOf(parties, worst.cap)];
    const words = {
      en: `More people were moved (${count}, says ${counter}) than the ceiling of ${limit} that ${limiter} gives.`,
      es: `Se trasladó a más personas (${count}, según ${counter}) que el máximo de ${limit} que da ${limiter}.`,
    };
    const claims = over.flatMap(({ cap, side }) => claimsOf(cap, side));
    return [finding('more-than-cap', record, `cap\n${scopeKey(scope)}`, words, { claims, figures: [count, limit] })];
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

/** Transfers on days after the arrangement ended or was suspended, unless somebody says that it is in force again. */
export function afterTheEnd({ record, standings, flights, parties }: ArrangementCase): readonly Finding[] {
  return ['endedOn', 'suspendedOn'].flatMap((field) => {
    const ends = wholeOf(standings, field);
    const transfers = [
      ...scopesOf(standings, 'moved').flatMap(({ scope, sides }) =>
        scope.group === undefined && scope.of === undefined
          ? sides.filter((side) => sideBounds(side).lo > 0).map((side) => ({ on: scope.on, side }))
          : [],
      ),
      ...flights.flatMap((flight) => wholeOf(flight.standings, 'departed').map((side) => ({ on: printValue(side.value), side }))),
    ];
    const late = ends.flatMap((end) =>
      transfers.flatMap(({ on, side }) =>
        isAfter(on, printValue(end.value)) && !resumed(standings, printValue(end.value)) ? [{ end, side, on }] : [],
      ),
    );
    const [first] = late;
    if (first === undefined) return [];
    const day = printValue(first.end.value);
    const who = speakersOf(parties, first.end);
    const words = {
      en: `People were moved on ${first.on}, after the ${field === 'endedOn' ? 'end' : 'suspension'} on ${day} that ${who} tells of.`,
      es: `Se trasladó a personas el ${first.on}, después ${field === 'endedOn' ? 'del fin' : 'de la suspensión'} el ${day} que indica ${who}.`,
    };
    const claims = late.flatMap(({ end, side }) => claimsOf(end, side));
    return [finding('after-the-end', record, field, words, { claims, figures: [String(first.on), day] })];
  });
}

function isAfter(on: string | undefined, end: string): boolean {
  const [moved, ended] = [on, end].map((date): DateRange | undefined => (date === undefined ? undefined : dateRange(date)));
  return moved !== undefined && ended !== undefined && isBefore(ended, moved);
}

function resumed(standings: ArrangementCase['standings'], end: string): boolean {
  return scopesOf(standings, 'inForceFrom').some(({ sides }) => sides.some((side) => isAfter(printValue(side.value), end)));
}

/** Words for a group that say plainly that those in it are outside a term. Groups described otherwise are left to people. */
const GROUPS: readonly { readonly field: string; readonly value: string | boolean; readonly group: RegExp }[] = [
  { field: 'admits.minors', value: false, group: /^(?:minors?|child(?:ren)?|menores|last children leaving)$/i },
  { field: 'admits.convicted', value: 'only', group: /^(?:no criminal record|without (?:a )?convictions?|immigration violations only)$/i },
  { field: 'admits.convicted', value: 'never', group: /^(?:with a criminal record|convicted|with convictions?)$/i },
  { field: 'admits.asylumSeekers', value: false, group: /^(?:asylum seekers|asked for asylum|asylum claim pending\b.*)$/i },
];

/** Kinds of people who were moved although a speaker's terms shut them out: by nationality, and by groups that words name plainly. */
export function outsideTerms({ record, standings, parties }: ArrangementCase): readonly Finding[] {
  const moved = scopesOf(standings, 'moved').filter(
    ({ scope, sides }) => scope.of === undefined && sides.some((side) => sideBounds(side).lo > 0),
  );
  const pairs = moved.flatMap((count) => [
    ...wholeOf(standings, 'admits.nationalities').flatMap((term) =>
      shutsOut(term, count.scope.nationality) ? [{ field: 'admits.nationalities', term, count }] : [],
    ),
    ...GROUPS.flatMap(({ field, value, group }) =>
      group.test(count.scope.group ?? '') ? sidesSaying(standings, field, value).map((term) => ({ field, term, count })) : [],
    ),
  ]);
  return pairs.map(({ field, term, count }) => {
    const kind = count.scope.group ?? (count.scope.nationality ?? []).join(', ');
    const [teller, counter] = [speakersOf(parties, term), speakersOf(parties, ...count.sides)];
    const words = {
      en: `People were moved (${kind}, says ${counter}) who are outside the terms as told by ${teller}.`,
      es: `Se trasladó a personas (${kind}, según ${counter}) que quedan fuera de los términos según ${teller}.`,
    };
    const figures = [printValue(term.value), kind];
    const about = `${field}\n${term.origins[0] ?? ''}\n${scopeKey(count.scope)}`;
    return finding('outside-terms', record, about, words, { claims: claimsOf(term, ...count.sides), figures });
  });
}

/** True where none of the nationalities is among those whose nationals may be sent. */
function shutsOut(term: Side, nationalities: readonly string[] | undefined): boolean {
  const set = countrySet(term.value as Countries);
  const moved = nationalities === undefined ? undefined : countrySet(nationalities);
  if (set.kind !== 'set' || moved?.kind !== 'set') return false;
  return [...moved.codes].every((code) => !set.codes.has(code));
}
