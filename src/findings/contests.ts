import { recordKind, type RecordId, type Scope } from '../core/claim.ts';
import { dateRange, isBefore, type DateRange } from '../core/edtf.ts';
import { compareValues } from '../core/values/compare-values.ts';
import { fieldOf } from '../core/vocabulary.ts';
import type { Language, Words } from '../core/words.ts';
import { areIndependent } from '../standing/origins.ts';
import { scopeKey } from '../standing/scopes.ts';
import type { ScopeStanding, Side, WeighedClaim } from '../standing/standing.ts';
import {
  claimsOf,
  inBoth,
  isSecondary,
  sidesSaying,
  speakersOf,
  toldOf,
  wholeOf,
  type ArrangementCase,
  type RecordCase,
  type Surroundings,
} from './case.ts';
import { fieldName } from './field-name.ts';
import { finding, type Finding } from './finding.ts';
import { printValue } from './print-value.ts';

/** Contradictions between origins, as standing finds them: one a field and scope. Whether there is an agreement at all has a code of its own. */
export function contests({ record, standings }: RecordCase, around: Surroundings): readonly Finding[] {
  return standings.flatMap(({ field, scopes }) =>
    scopes.filter(({ standing }) => standing === 'contested').map((scope) => contest(record, field, scope, scopes, around)),
  );
}

function contest(record: RecordId, field: string, scope: ScopeStanding, all: readonly ScopeStanding[], around: Surroundings): Finding {
  const { parties, wording } = around;
  const code = field === 'exists' ? 'existence-denied' : 'contested';
  const opposed = comparableSides(record, field, scope.sides);
  const sides = (language: Language): string =>
    opposed
      .map(
        (side) =>
          `${wording.value({ record, field, value: side.value, scope: scope.scope }, language)} (${speakersOf(around, side)[language]})`,
      )
      .join('; ');
  const part = (language: Language): string => {
    const words = wording.scope(scope.scope, language);
    return words === '' ? '' : ` (${words})`;
  };
  const name = fieldName(field);
  const ofAPart = opposed.flatMap((side) => sameOfAPart(record, field, side, scope, all, around));
  const words =
    code === 'existence-denied'
      ? {
          en: `One side says that there is an agreement, another that there is none${part('en')}: ${sides('en')}.`,
          es: `Una parte dice que existe un acuerdo, otra que no${part('es')}: ${sides('es')}.`,
        }
      : {
          en: `Speakers disagree on ${name.en}${part('en')}: ${sides('en')}.${ofAPart.map(({ en }) => ` ${en}`).join('')}`,
          es: `Las voces no coinciden sobre ${name.es}${part('es')}: ${sides('es')}.${ofAPart.map(({ es }) => ` ${es}`).join('')}`,
        };
  const figures = opposed.map((side) => printValue(side.value));
  // A paper that knows of no agreement weighs less than a government that denies one; the matter, and so its key, is the same.
  const denials = scope.sides.filter(({ value }) => value === false);
  const weak = code === 'existence-denied' && denials.every((side) => isSecondary(side, parties));
  return finding(code, record, aboutContest(field, scope), words, { claims: claimsOf(...opposed), figures }, weak ? 'middle' : undefined);
}

/**
 * Where somebody tells the very number of one side of a part only (238 in all, and 238 of one nationality), the two sides may have counted
 * different people, and a reader has to know it.
 */
function sameOfAPart(
  record: RecordId,
  field: string,
  { value }: Side,
  { scope }: ScopeStanding,
  all: readonly ScopeStanding[],
  around: Surroundings,
): readonly Words[] {
  const kind = recordKind(record);
  if (kind === undefined || fieldOf(kind, field)?.type !== 'count') return [];
  const told = all.flatMap((part) =>
    isPartOf(part.scope, scope)
      ? part.sides.filter((side) => printValue(side.value) === printValue(value)).map((side) => ({ part, side }))
      : [],
  );
  const [first] = told;
  if (first === undefined) return [];
  const who = speakersOf(around, ...told.map(({ side }) => side));
  return [
    inBoth((language) => {
      const figure = around.wording.value({ record, field, value, scope }, language);
      const part = around.wording.scope(first.part.scope, language);
      return language === 'en'
        ? `The same number, ${figure}, is told of a part (${part}) by ${who.en}: the sides may not have counted the same people.`
        : `La misma cifra, ${figure}, la da de una parte (${part}) ${who.es}: puede que no hayan contado a las mismas personas.`;
    }),
  ];
}

/** True where everything that narrows the whole narrows the part as well, and more. */
function isPartOf(part: Scope, whole: Scope): boolean {
  const [narrow, wide] = [
    scopeKey(part).split('\n'),
    scopeKey(whole)
      .split('\n')
      .filter((each) => each !== ''),
  ];
  return narrow.length > wide.length && wide.every((each) => narrow.includes(each));
}

/** A sum in a currency that nobody else speaks of takes no part in the disagreement: it may be the very same sum. */
function comparableSides(record: RecordId, name: string, sides: readonly Side[]): readonly Side[] {
  const kind = recordKind(record);
  const field = kind === undefined ? undefined : fieldOf(kind, name);
  if (field?.type !== 'money') return sides;
  return sides.filter((side) => sides.some((other) => other !== side && compareValues(field, side.value, other.value) !== 'apart'));
}

function aboutContest(field: string, { scope }: Pick<ScopeStanding, 'scope'>): string {
  return `${field}\n${scopeKey(scope)}`;
}

/** Statuses that there is only of an agreement that exists. */
const AGREED: ReadonlySet<unknown> = new Set(['signed', 'in-force', 'suspended', 'ended']);

/**
 * An agreement that somebody denies, and of which somebody independent says that it was signed or is in force by then, without saying in
 * so many words that it exists. A signing after the denial is no contradiction.
 */
export function deniedYetTold(about: ArrangementCase): readonly Finding[] {
  const { record, standings, parties } = about;
  const denials = sidesSaying(standings, 'exists', false);
  if (denials.length === 0 || sidesSaying(standings, 'exists', true).length > 0) return [];
  const denied = denials.flatMap((side) => side.claims);
  const told = [
    ...wholeOf(standings, 'status').filter(({ value }) => AGREED.has(value)),
    ...['signedOn', 'inForceFrom'].flatMap((field) => wholeOf(standings, field)),
  ].filter((side) => side.claims.some((teller) => denied.some((denial) => contradict(denial, teller, parties))));
  if (told.length === 0) return [];
  const [deniers, tellers] = [speakersOf(about, ...denials), speakersOf(about, ...told)];
  const words = inBoth((language) =>
    language === 'en'
      ? `${deniers.en}: there is no agreement. ${tellers.en}: it was signed or is in force.`
      : `${deniers.es}: no existe ningún acuerdo. ${tellers.es}: se firmó o está en vigor.`,
  );
  const figures = told.map(({ value }) => printValue(value));
  return [
    finding('existence-denied', record, aboutContest('exists', { scope: {} }), words, { claims: claimsOf(...denials, ...told), figures }),
  ];
}

function contradict(denial: WeighedClaim, teller: WeighedClaim, parties: ArrangementCase['parties']): boolean {
  const [day, deed] = [toldOf(denial), dayOfDeed(teller)];
  const later = day !== undefined && deed !== undefined && isBefore(day, deed);
  return !later && areIndependent(denial.claim, teller.claim, parties);
}

/** The day of the signing or the entry into force itself; of a status, the day that it holds for. */
function dayOfDeed(teller: WeighedClaim): DateRange | undefined {
  const { field, value } = teller.claim;
  return field === 'status' ? toldOf(teller) : dateRange(printValue(value));
}
