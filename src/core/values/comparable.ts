import { dateRange, rangesMeet, type DateRange } from '../edtf.ts';
import type { Count, Countries, Money, Text, Value } from '../value.ts';
import type { Field } from '../vocabulary.ts';
import { boundsMeet, type Bounds } from './bounds.ts';
import { countBounds } from './count.ts';
import { compareCountrySets, countrySet, printCountries, type CountrySet } from './countries.ts';
import { durationBounds } from './duration.ts';
import { moneyBounds } from './money.ts';

/** How two values of one field stand to each other; `apart`: both can be so, and neither bears the other out. */
export type Comparison = 'agree' | 'conflict' | 'apart';

/** A value made ready to be compared many times. */
export type Comparable =
  | { readonly kind: 'bounds'; readonly bounds: Bounds; readonly unit: string }
  | { readonly kind: 'date'; readonly range: DateRange }
  | { readonly kind: 'countries'; readonly set: CountrySet; readonly names: string }
  /** Differing words conflict. */
  | { readonly kind: 'word'; readonly word: string }
  /** Differing words stand side by side. */
  | { readonly kind: 'loose'; readonly word: string };

/** Makes a value of the field ready; the value is of the field's type (see `checkClaim`). */
export function comparable(field: Field, value: Value): Comparable {
  if (field.several === true) return { kind: 'loose', word: looseWord(value) };
  switch (field.type) {
    case 'text':
      return { kind: 'loose', word: looseWord(value) };
    case 'flag':
      return { kind: 'word', word: value === true ? 'true' : 'false' };
    case 'choice':
    case 'country':
    case 'ref':
      return { kind: 'word', word: value as string };
    case 'date': {
      const range = dateRange(value as string);
      return range === undefined ? { kind: 'loose', word: value as string } : { kind: 'date', range };
    }
    case 'count':
      return { kind: 'bounds', bounds: countBounds(ceiling(field, value as Count)), unit: '' };
    case 'money':
      return { kind: 'bounds', bounds: moneyBounds(value as Money), unit: (value as Money).currency };
    case 'duration': {
      const bounds = durationBounds(value as string);
      return bounds === undefined ? { kind: 'loose', word: value as string } : { kind: 'bounds', bounds, unit: 's' };
    }
    case 'countries':
      return { kind: 'countries', set: countrySet(value as Countries), names: printCountries(value as Countries) };
    default:
      return field.type satisfies never;
  }
}

/** Compares two values of one field; symmetric. */
export function compareComparables(a: Comparable, b: Comparable): Comparison {
  if (a.kind === 'bounds' && b.kind === 'bounds') {
    if (a.unit !== b.unit) return 'apart';
    return boundsMeet(a.bounds, b.bounds) ? 'agree' : 'conflict';
  }
  if (a.kind === 'date' && b.kind === 'date') return rangesMeet(a.range, b.range) ? 'agree' : 'conflict';
  if (a.kind === 'countries' && b.kind === 'countries') return a.names === b.names ? 'agree' : compareCountrySets(a.set, b.set);
  if (a.kind === 'word' && b.kind === 'word') return a.word === b.word ? 'agree' : 'conflict';
  if (a.kind === 'loose' && b.kind === 'loose') return a.word === b.word ? 'agree' : 'apart';
  return 'apart';
}

/** How much a value leaves open, to find the narrowest of several that agree: 0 is exact. */
export function openness(value: Comparable): number {
  switch (value.kind) {
    case 'bounds':
      return value.bounds.hi - value.bounds.lo;
    case 'date':
      return value.range.to - value.range.from;
    case 'countries':
      return value.set.kind === 'set' ? value.set.codes.size : Infinity;
    case 'word':
    case 'loose':
      return 0;
    default:
      return value satisfies never;
  }
}

/** The upper end of an interval; 0 for what is none. */
export function upperEnd(value: Comparable): number {
  if (value.kind === 'bounds') return value.bounds.hi;
  return value.kind === 'date' ? value.range.to : 0;
}

/** Equal for values that are the very same, and only for them. */
export function comparableKey(value: Comparable): string {
  switch (value.kind) {
    case 'bounds':
      return `${value.bounds.lo}..${value.bounds.hi} ${value.unit}`;
    case 'date':
      return `${value.range.from}..${value.range.to} ${value.range.kind}`;
    case 'countries':
      return value.names;
    case 'word':
    case 'loose':
      return value.word;
    default:
      return value satisfies never;
  }
}

/** "Up to 250" about a ceiling is the ceiling itself, so that two ceilings can differ. */
function ceiling(field: Field, count: Count): Count {
  return field.ceiling === true && count.min === undefined && count.max !== undefined ? { ...count, min: count.max } : count;
}

/** Text is compared as words: case, blanks and the form of accents do not tell two texts apart. */
function looseWord(value: Value): string {
  const words = typeof value === 'string' ? value : (value as Text).text;
  return words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
