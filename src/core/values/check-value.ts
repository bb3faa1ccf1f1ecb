import { recordKind } from '../claim.ts';
import { dateRange } from '../edtf.ts';
import { isCountry } from '../regions.ts';
import type { Value } from '../value.ts';
import type { Field } from '../vocabulary.ts';
import { durationBounds } from './duration.ts';
import { isCurrency } from './money.ts';

/** What a right value of the field looks like, in words that complete "must be ...". */
export function expectedValue(field: Field): string {
  switch (field.type) {
    case 'text':
      return '{"text": words, "lang": language code such as "en"}';
    case 'flag':
      return 'true or false';
    case 'choice':
      return `one of ${(field.choices ?? []).join(', ')}`;
    case 'date':
      return 'a date in EDTF such as "2025", "2025-02", "2025-02-03", "2025-03~" or "2025-02-03/2025-02-05"';
    case 'count':
      return '{"min": whole number, "max": whole number, "about": true}, with at least one end and min not above max';
    case 'money':
      return '{"min": minor units, "max": minor units, "currency": ISO 4217 code}, with at least one end and min not above max';
    case 'duration':
      return 'a duration in ISO 8601 such as "P1Y", "P90D" or "PT72H"';
    case 'country':
      return 'an ISO 3166-1 alpha-2 code, XK or EU';
    case 'countries':
      return '"any" or a list of ISO 3166-1 alpha-2 codes and regions such as "region:africa"';
    case 'ref':
      return field.refers === undefined ? 'the id of a record' : `the id of a record such as "${field.refers}:..."`;
    default:
      return field.type satisfies never;
  }
}

/** True where the value is one that the field can hold. */
export function isValueOf(field: Field, value: unknown): value is Value {
  switch (field.type) {
    case 'text':
      return hasOnly(value, ['text', 'lang']) && isWords(value['text']) && isLanguage(value['lang']);
    case 'flag':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && (field.choices ?? []).includes(value);
    case 'date':
      return typeof value === 'string' && dateRange(value) !== undefined;
    case 'count':
      return hasOnly(value, ['min', 'max', 'about']) && hasEnds(value) && (value['about'] === undefined || value['about'] === true);
    case 'money':
      return (
        hasOnly(value, ['min', 'max', 'currency']) &&
        hasEnds(value) &&
        typeof value['currency'] === 'string' &&
        isCurrency(value['currency'])
      );
    case 'duration':
      return typeof value === 'string' && durationBounds(value) !== undefined;
    case 'country':
      return typeof value === 'string' && isCountry(value);
    case 'countries':
      return value === 'any' || isCountryList(value);
    case 'ref':
      return typeof value === 'string' && refersTo(field, value);
    default:
      return field.type satisfies never;
  }
}

/** True for a list of country codes and regions with no name twice: what a `countries` value and `scope.nationality` hold. */
export function isCountryList(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    new Set(value).size === value.length &&
    value.every((name) => typeof name === 'string' && (isCountry(name) || /^region:[a-z]+(-[a-z]+)*$/.test(name)))
  );
}

function refersTo(field: Field, id: string): boolean {
  const kind = recordKind(id);
  return kind !== undefined && (field.refers === undefined || kind === field.refers);
}

/** Unknown keys are refused, not dropped: whoever wrote one meant something by it. */
function hasOnly(value: unknown, keys: readonly string[]): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).every((key) => keys.includes(key));
}

function hasEnds(value: Readonly<Record<string, unknown>>): boolean {
  const { min, max } = value;
  if (min === undefined && max === undefined) return false;
  if (!(min === undefined || isWhole(min)) || !(max === undefined || isWhole(max))) return false;
  return typeof min !== 'number' || typeof max !== 'number' || min <= max;
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && !Object.is(value, -0);
}

function isWords(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isLanguage(value: unknown): boolean {
  return typeof value === 'string' && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value);
}
