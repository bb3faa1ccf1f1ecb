import { dateRange, isBefore } from '../core/edtf.ts';
import type { Countries } from '../core/value.ts';
import { countrySet } from '../core/values/countries.ts';
import { groupBy } from '../core/group-by.ts';
import { scopeKey } from '../standing/scopes.ts';
import type { Side } from '../standing/standing.ts';
import { claimsOf, inBoth, isSecondary, scopesOf, sideBounds, sidesSaying, speakersOf, wholeOf, type ArrangementCase } from './case.ts';
import { bringsPeople } from './counts.ts';
import { finding, type Finding } from './finding.ts';
import { printValue } from './print-value.ts';

/** Words for a group that say plainly that those in it are outside a term. Groups described otherwise are left to people. */
const GROUPS: readonly { readonly field: string; readonly value: string | boolean; readonly group: RegExp }[] = [
  { field: 'admits.minors', value: false, group: /^(?:minors?|child(?:ren)?|menores)$/i },
  { field: 'admits.convicted', value: 'only', group: /^(?:no criminal record|without (?:a )?convictions?|immigration violations only)$/i },
  { field: 'admits.convicted', value: 'never', group: /^(?:with a criminal record|convicted|with convictions?)$/i },
  { field: 'admits.asylumSeekers', value: false, group: /^(?:asylum seekers|asked for asylum|asylum claim pending\b.*)$/i },
];

/** People who were moved, of one kind, with those who count them. */
interface Kind {
  /** Stays the same while the people meant are the same. */
  readonly key: string;
  readonly name: { readonly en: string; readonly es: string };
  /** Countries that all of them, or for a flight some of them, are nationals of. */
  readonly nationalities: readonly string[];
  readonly group: string;
  readonly on: string | undefined;
  readonly sides: readonly Side[];
  /** A flight's list names each nationality for somebody aboard; a count's list only says where all of them are from. */
  readonly eachAboard: boolean;
}

/** Kinds of people who were moved although a speaker's terms shut them out: by nationality, as the sender's own citizens, or as a group that words name plainly. */
export function outsideTerms(about: ArrangementCase): readonly Finding[] {
  const { record, wording } = about;
  const found = kindsMoved(about).flatMap((kind) => termsAgainst(kind, about).map(({ field, term }) => ({ field, term, kind })));
  return [...groupBy(found, ({ field, kind }) => `${field}\n${kind.key}`)].map(([matter, each]) => {
    const [{ field, kind }] = each;
    const terms = each.map(({ term }) => term);
    const [teller, counter] = [speakersOf(about, ...terms), speakersOf(about, ...kind.sides)];
    const words = inBoth((language) => {
      const term = [...new Set(terms.map(({ value }) => wording.value({ record, field, value }, language)))].join('; ');
      return language === 'en'
        ? `People were moved (${kind.name.en}, says ${counter.en}) whom the terms shut out as ${teller.en} tells them: ${term}.`
        : `Se trasladó a personas (${kind.name.es}, según ${counter.es}) que quedan fuera de los términos según ${teller.es}: ${term}.`;
    });
    const figures = [...new Set(terms.map(({ value }) => printValue(value)))];
    return finding('outside-terms', record, matter, words, { claims: claimsOf(...terms, ...kind.sides), figures });
  });
}

function kindsMoved(about: ArrangementCase): readonly Kind[] {
  const { standings, flights, wording } = about;
  const counts = scopesOf(standings, 'moved').flatMap(({ scope, sides }): readonly Kind[] => {
    if (scope.of !== undefined || !sides.some((side) => sideBounds(side).lo > 0)) return [];
    const name = inBoth((language) => wording.scope(scope, language));
    const nationalities = scope.nationality ?? [];
    return [{ key: scopeKey(scope), name, nationalities, group: scope.group ?? '', on: scope.on, sides, eachAboard: false }];
  });
  const aboard = flights
    .filter((flight) => bringsPeople(flight, about))
    .flatMap((flight): readonly Kind[] => {
      const on = wholeOf(flight.standings, 'departed')[0]?.value;
      return wholeOf(flight.standings, 'nationalities').flatMap((side) => {
        if (typeof side.value !== 'object' || !Array.isArray(side.value)) return [];
        const name = inBoth((language) => wording.value({ record: flight.record, field: 'nationalities', value: side.value }, language));
        const nationalities = side.value as readonly string[];
        const day = on === undefined ? undefined : printValue(on);
        return [{ key: `flight=${flight.record}`, name, nationalities, group: '', on: day, sides: [side], eachAboard: true }];
      });
    });
  return [...counts, ...aboard];
}

function termsAgainst(kind: Kind, { standings, parties }: ArrangementCase): readonly { readonly field: string; readonly term: Side }[] {
  const named = (term: Side): boolean =>
    // A paper that lists countries tells who came as often as who may come; a region is a term.
    !isSecondary(term, parties) || (Array.isArray(term.value) && term.value.some((name: string) => name.startsWith('region:')));
  const sender = wholeOf(standings, 'sends').flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const against = [
    ...wholeOf(standings, 'admits.nationalities').flatMap((term) =>
      named(term) && shutsOut(term.value as Countries, kind) ? [{ field: 'admits.nationalities', term }] : [],
    ),
    ...(sender.some((country) => isOf(kind, country))
      ? sidesSaying(standings, 'admits.senderCitizens', false).map((term) => ({ field: 'admits.senderCitizens', term }))
      : []),
    ...GROUPS.flatMap(({ field, value, group }) =>
      group.test(kind.group) ? sidesSaying(standings, field, value).map((term) => ({ field, term })) : [],
    ),
  ];
  return against.filter(({ term }) => !toldOfLater(term, kind.on));
}

function isOf({ nationalities, eachAboard }: Kind, country: string): boolean {
  return nationalities.length > 0 && (eachAboard ? nationalities.includes(country) : nationalities.every((each) => each === country));
}

/** True where the list names none of the countries that all are from; for a flight, where it lacks one that somebody aboard is from. */
function shutsOut(term: Countries, { nationalities, eachAboard }: Kind): boolean {
  const set = countrySet(term);
  const moved = countrySet(nationalities);
  if (nationalities.length === 0 || set.kind !== 'set' || moved.kind !== 'set') return false;
  const outside = [...moved.codes].filter((code) => !set.codes.has(code));
  return eachAboard ? outside.length > 0 : outside.length === moved.codes.size;
}

/** True where all that is known of the term is of a time after these people were moved: it may be a newer one. */
function toldOfLater(term: Side, on: string | undefined): boolean {
  const moved = on === undefined ? undefined : dateRange(on);
  return (
    moved !== undefined &&
    term.claims.every(({ claim }) => {
      const told = claim.on === undefined ? undefined : dateRange(claim.on);
      return told !== undefined && isBefore(moved, told);
    })
  );
}
