import type { Scope } from '../core/claim.ts';
import type { Count, Money, Value } from '../core/value.ts';
import type { Counting } from './clause.ts';
import { peopleNear, type Carried, type Reading } from './clause-rule.ts';
import { isWord, type FacilityMark, type Mark, type MoneyMark, type TimeMark } from './mark.ts';
import { facilityId, textOf } from './part-value.ts';
import { hasLetter } from './signs.ts';
import { tableOf } from './table.ts';

/** A fixed value, carried by the clause. */
export const says = (value: Value, scope?: Scope) => (): Carried => ({ value, ...(scope !== undefined && { scope }) });

/** What the statement says, as it stands: for fields whose value is a text. */
export const theWords = ({ statement, text }: Reading): Carried | undefined => words(statement.marks, text);

/** What the clause says, as it stands. */
export const theClause = ({ clause, text }: Reading): Carried | undefined => words(clause.marks, text);

/** What the whole sentence says. */
export const theSentence = ({ statement, text }: Reading): Carried | undefined => words(statement.whole, text);

/** Texts of fewer words say too little to be checked. */
const FEWEST = 3;

function words(marks: readonly Mark[], text: string): Carried | undefined {
  const value = textOf(marks, text);
  return value === undefined || marks.filter((mark) => mark.kind !== 'word' || hasLetter(mark.word)).length < FEWEST
    ? undefined
    : { value, marks };
}

/** `scope.per` that the clause tells of. */
export function perIn({ clause }: Reading, fallback: string): Scope {
  const has = (cls: string): boolean => clause.hits.some((hit) => hit.cls === cls);
  const person = has('perPerson');
  const time = has('month') ? 'month' : has('year') ? 'year' : has('week') ? 'week' : undefined;
  if (person) return { per: time === 'month' || time === 'year' ? `person-${time}` : 'person' };
  return { per: time ?? (has('perFlight') ? 'flight' : fallback) };
}

const size = ({ min, max }: Count): number => max ?? min ?? 0;
export const valueOf = ({ mark }: Counting): Count => mark.count;

/** The number of people nearest to the verb. `least` drops smaller ones, which are mostly something else. */
export const people =
  (least = 1, bare = true, scope?: (reading: Reading) => Scope | undefined) =>
  (reading: Reading): Carried | undefined => {
    const found = peopleNear(reading, bare).find((one) => size(valueOf(one)) >= least);
    if (found === undefined) return undefined;
    const made = scope?.(reading);
    return { value: valueOf(found), ...(made !== undefined && { scope: made }) };
  };

/** The sum nearest to the verb. */
export function sumNear({ clause, event, ends, text }: Pick<Reading, 'clause' | 'event' | 'ends' | 'text'>): MoneyMark | undefined {
  const sums = clause.marks
    .map((mark, at) => ({ mark, at }))
    .filter((one): one is { mark: MoneyMark; at: number } => one.mark.kind === 'money' && one.at >= clause.own);
  const near = event === undefined ? sums : sums.toSorted((a, b) => Math.abs(a.at - event.at) - Math.abs(b.at - event.at));
  const found = near[0]?.mark;
  return found === undefined ? undefined : { ...found, money: moneyIn(found, { ends, text }) };
}

/** A sum in its currency: dollars without a country are those of the state that sends, where it has dollars of its own. */
export function moneyIn({ money, start, end }: MoneyMark, { ends, text }: Pick<Reading, 'ends' | 'text'>): Money {
  const dollar = DOLLARS[ends.sends ?? ''];
  const bare = money.currency === 'USD' && dollar !== undefined && !/us|amer|u\.s/i.test(text.slice(start, end));
  return bare ? { ...money, currency: dollar } : money;
}

const DOLLARS: Readonly<Record<string, string>> = { AU: 'AUD', CA: 'CAD', NZ: 'NZD' };

/** The day nearest to the verb, `ahead` for what is still to come. */
export const day =
  (way: 'past' | 'ahead' = 'past') =>
  ({ clause, event }: Reading): Carried | undefined => {
    const days = clause.marks
      .map((mark, at) => ({ mark, at }))
      .filter((one): one is { mark: TimeMark; at: number } => one.mark.kind === 'time' && one.at >= clause.own);
    const at = event?.at ?? 0;
    const near = days.toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
    const value = way === 'ahead' ? (near?.mark.ahead ?? near?.mark.edtf) : near?.mark.edtf;
    return value === null || value === undefined ? undefined : { value };
  };

/** Countries and regions whose people the clause names. */
export function nationsIn(marks: readonly Mark[], skip: readonly (string | null)[] = []): readonly string[] {
  const codes = marks.flatMap((mark) => (mark.kind === 'place' && !skip.includes(mark.code) ? [mark.code] : []));
  return [...new Set(codes)].toSorted();
}

/** The facilities named in the clause, as the ids of their records. */
export function facilitiesIn(
  marks: readonly Mark[],
  country: string | null,
): readonly { readonly id: `facility:${string}`; readonly mark: FacilityMark }[] {
  return country === null
    ? []
    : marks.filter((mark): mark is FacilityMark => mark.kind === 'facility').map((mark) => ({ id: facilityId(mark.name, country), mark }));
}

const UNIT = tableOf<string>({
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
  decade: 'Y',
  día: 'D',
  semana: 'W',
  mes: 'M',
  mese: 'M',
  año: 'Y',
  década: 'Y',
  lustro: 'Y',
  hour: 'H',
  hora: 'H',
});

const YEARS = tableOf<number>({ decade: 10, década: 10, lustro: 5 });

/** Spans of time in the marks: "thirty days", "a year", "five-year", as ISO 8601. */
export function durationsIn(marks: readonly Mark[]): readonly { readonly value: string; readonly at: number }[] {
  const out: { readonly value: string; readonly at: number }[] = [];
  for (let at = 0; at < marks.length; at += 1) {
    const value = durationAt(marks, at);
    if (value !== undefined) out.push({ value, at });
  }
  return out;
}

function durationAt(marks: readonly Mark[], at: number): string | undefined {
  const mark = marks[at];
  // "no longer than 72 hours" and "not more than 72 hours" are both 72.
  const number =
    mark?.kind === 'count'
      ? (mark.count.max ?? (mark.count.min === undefined ? undefined : mark.count.min - 1))
      : isWord(mark, 'a', 'an', 'one', 'un', 'una')
        ? 1
        : undefined;
  if (number === undefined) return undefined;
  let next = at + 1;
  while (
    isWord(marks[next], '-', 'single', 'whole', 'full', 'consecutive', 'calendar', '(', ')') ||
    (marks[next]?.kind === 'count' && isWord(marks[next - 1], '('))
  )
    next += 1;
  const unit = marks[next];
  const word = unit?.kind === 'word' ? unit.word.replace(/s$/, '') : '';
  const letter = UNIT[word];
  // "a year" after a number of people or a sum is how often, not how long.
  if (
    letter === undefined ||
    (mark?.kind !== 'count' &&
      !isWord(
        marks[at - 1],
        'for',
        'of',
        'within',
        'least',
        'most',
        'than',
        'to',
        'after',
        'initial',
        'over',
        'lasts',
        'is',
        'another',
        'further',
        'por',
        'de',
        'durante',
        'en',
        'hasta',
        'menos',
        'dura',
        'durará',
        'abarca',
        'al',
      ))
  )
    return undefined;
  if (letter === 'H') return number % 24 === 0 ? `P${number / 24}D` : undefined;
  return `P${number * (YEARS[word] ?? 1)}${letter}`;
}

/** The first number of people in the clause. */
export function anyPeople(reading: Reading): Count | undefined {
  const found = peopleNear({ clause: reading.clause, event: undefined }, true)[0];
  return found === undefined ? undefined : valueOf(found);
}
