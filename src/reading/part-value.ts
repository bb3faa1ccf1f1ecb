import type { Count, Money } from '../core/value.ts';
import { isSolid, type FacilityMark, type Mark, type TimeMark } from './mark.ts';
import type { Setting } from './rule.ts';
import type { Found } from './view.ts';

/** A fixed value. @public for the tables of patterns of other languages */
export const is =
  <const T>(value: T) =>
  (): T =>
    value;

/** The number in part `name`. @public for the tables of patterns of other languages */
export const countIn =
  (name = 'n') =>
  (found: Found): Count | undefined => {
    const mark = found.part(name).find((one) => one.kind === 'count');
    return mark?.kind === 'count' ? mark.count : undefined;
  };

/** The sum in part `name`. @public for the tables of patterns of other languages */
export const moneyIn =
  (name = 'm') =>
  (found: Found): Money | undefined => {
    const mark = found.part(name).find((one) => one.kind === 'money');
    return mark?.kind === 'money' ? mark.money : undefined;
  };

/** The day in part `name`; `ahead` takes the next such day, for what is still to come. @public for the tables of patterns of other languages */
export const timeIn =
  (name = 't', way: 'past' | 'ahead' = 'past') =>
  (found: Found): string | undefined => {
    const mark = found.part(name).find((one): one is TimeMark => one.kind === 'time');
    return (way === 'ahead' ? mark?.ahead : mark?.edtf) ?? undefined;
  };

/** The words of part `name` as they stand in the text, without the signs at either end. */
export const wordsIn =
  (name = 'text') =>
  (found: Found, { text }: Setting): string | undefined =>
    textOf(found.part(name), text);

/** Longest text that a draft carries: what is longer is no claim that one can check. */
const LONGEST = 400;

/** The text from the first of these marks to the last, without signs at either end; undefined where there is none or too much. */
export function textOf(marks: readonly Mark[], text: string): string | undefined {
  const first = marks.find(isSolid);
  const last = marks.findLast(isSolid);
  if (first === undefined || last === undefined || last.end - first.start > LONGEST) return undefined;
  return text.slice(first.start, last.end);
}

/** The countries and regions in part `name`, in alphabetical order. @public for the tables of patterns of other languages */
export const placesIn =
  (name = 'c') =>
  (found: Found): readonly string[] | undefined => {
    const codes = found.part(name).flatMap((mark) => (mark.kind === 'place' ? [mark.code] : []));
    return codes.length === 0 ? undefined : [...new Set(codes)].toSorted();
  };

const UNITS: Readonly<Record<string, string>> = { d: 'D', w: 'W', m: 'M', y: 'Y', s: 'W', a: 'Y' };

/** ISO 8601 of "ninety days": the number in `n` (one, where it is missing) and the unit in `unit`. @public for the tables of patterns of other languages */
export const durationIn = (found: Found): string | undefined => {
  const unit = found.part('unit')[0];
  const count = found.part('n').find((mark) => mark.kind === 'count');
  const n = count?.kind === 'count' ? (count.count.max ?? count.count.min) : 1;
  if (unit?.kind !== 'word' || n === undefined) return undefined;
  const letter = UNITS[unit.word.startsWith('me') ? 'm' : (unit.word[0] ?? '')];
  return letter === undefined ? undefined : `P${n}${letter}`;
};

/** `scope.per` of part `per`: "a month", "per person per year". @public for the tables of patterns of other languages */
export function perOf(found: Found, fallback: string): string {
  const words = found
    .part('per')
    .flatMap((mark) => (mark.kind === 'word' ? [mark.word] : []))
    .join(' ');
  const person = /person|inmate|prisoner|deportee|head|detainee|migrant|persona|preso|deportad/.test(words);
  const time = /month|mes|mensual/.test(words)
    ? 'month'
    : /year|annual|año|anual/.test(words)
      ? 'year'
      : /week|semana/.test(words)
        ? 'week'
        : '';
  if (person) return time === '' || time === 'week' ? 'person' : `person-${time}`;
  return time === '' ? (/flight|vuelo/.test(words) ? 'flight' : fallback) : time;
}

/** `facility:rw-gashora-camp` of the nth facility in the match. @public for the tables of patterns of other languages */
export const facilityIn =
  (nth = 0) =>
  (found: Found, { ends }: Setting): string | undefined => {
    const marks = found.view.marks.slice(found.from, found.to).filter((mark): mark is FacilityMark => mark.kind === 'facility');
    const mark = marks[nth];
    return mark === undefined || ends.receives === null ? undefined : facilityId(mark.name, ends.receives);
  };

/** The id of a facility's record: the country that holds it, and its name in plain letters. */
export function facilityId(name: string, country: string): `facility:${string}` {
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `facility:${country.toLowerCase()}-${slug}`;
}
