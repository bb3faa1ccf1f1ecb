import { dateRange } from '../../core/edtf.ts';
import { alpha2ToAlpha3 } from './country-code.ts';
import type { FactValue } from './fact.ts';
import type { FactDeclaration, FactType } from './rule.ts';

/** A value as it was read, `unknown` for null, or what form it should have had. */
export type ReadValue = { readonly ok: true; readonly value: FactValue | undefined } | { readonly ok: false; readonly wanted: string };

const WANTED: Readonly<Record<FactType, string>> = {
  flag: 'true, false or null',
  number: 'a number, or {"min": 17, "max": 18} where it is not exact',
  date: 'a date such as "2025-03-15" or "2025-03", or {"min": …, "max": …}',
  text: 'text',
  country: 'a country code of three letters such as "SLV"',
  countries: '{"known": ["VEN"], "complete": true}',
};

/** Reads a JSON value as the fact's type. Null and an interval without ends are unknown. */
export function readValue(fact: FactDeclaration, value: unknown): ReadValue {
  if (value === null || value === undefined) return { ok: true, value: undefined };
  const read = readTyped(fact, value);
  return read === undefined ? { ok: false, wanted: WANTED[fact.type] } : { ok: true, value: read };
}

function readTyped(fact: FactDeclaration, value: unknown): FactValue | undefined {
  switch (fact.type) {
    case 'flag':
      return typeof value === 'boolean' ? { kind: 'flag', value } : undefined;
    case 'number':
      return readNumber(value);
    case 'date':
      return readDate(value);
    case 'text':
      return typeof value === 'string' && value.trim() !== '' ? { kind: 'text', value: spelled(fact, value.trim()) } : undefined;
    case 'country': {
      const code = typeof value === 'string' ? alpha2ToAlpha3(value) : undefined;
      return code === undefined ? undefined : { kind: 'text', value: code };
    }
    case 'countries':
      return readCountries(value);
    default:
      return fact.type satisfies never;
  }
}

/** The declared spelling of a word, whatever its capitals: `ina` is `INA`. */
export function spelled(fact: FactDeclaration, word: string): string {
  return fact.words?.find((known) => known.toLowerCase() === word.toLowerCase()) ?? word;
}

function readNumber(value: unknown): FactValue | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? { kind: 'number', min: value, max: value } : undefined;
  const ends = endsOf(value);
  if (ends === undefined) return undefined;
  const { min, max } = ends;
  if (min !== undefined && typeof min !== 'number') return undefined;
  if (max !== undefined && typeof max !== 'number') return undefined;
  if (min !== undefined && max !== undefined && min > max) return undefined;
  return { kind: 'number', ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function readDate(value: unknown): FactValue | undefined {
  if (typeof value === 'string') return dateInterval(value);
  const ends = endsOf(value);
  if (ends === undefined) return undefined;
  const first = typeof ends.min === 'string' ? dateInterval(ends.min) : undefined;
  const last = typeof ends.max === 'string' ? dateInterval(ends.max) : undefined;
  if ((ends.min !== undefined && first === undefined) || (ends.max !== undefined && last === undefined)) return undefined;
  const from = first?.kind === 'date' ? first.from : undefined;
  const to = last?.kind === 'date' ? last.to : undefined;
  if (from !== undefined && to !== undefined && from > to) return undefined;
  return { kind: 'date', ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** The days that an EDTF date covers. */
export function dateInterval(text: string): FactValue | undefined {
  const range = dateRange(text);
  if (range === undefined) return undefined;
  const from = Number.isFinite(range.from) ? { from: new Date(range.from).toISOString().slice(0, 10) } : {};
  const to = Number.isFinite(range.to) ? { to: new Date(range.to).toISOString().slice(0, 10) } : {};
  return { kind: 'date', ...from, ...to };
}

function readCountries(value: unknown): FactValue | undefined {
  // A bare list does not say whether it is all: it is read as what is known.
  const known = Array.isArray(value) ? value : isObject(value) ? value['known'] : undefined;
  const complete = isObject(value) ? (value['complete'] ?? false) : false;
  if (!Array.isArray(known) || typeof complete !== 'boolean') return undefined;
  if (isObject(value) && Object.keys(value).some((key) => key !== 'known' && key !== 'complete')) return undefined;
  const codes = known.map((code: unknown) => (typeof code === 'string' ? alpha2ToAlpha3(code) : undefined));
  const read = codes.filter((code) => code !== undefined);
  return read.length === codes.length ? { kind: 'set', known: [...new Set(read)], complete } : undefined;
}

function endsOf(value: unknown): { readonly min: unknown; readonly max: unknown } | undefined {
  if (!isObject(value) || Object.keys(value).some((key) => key !== 'min' && key !== 'max')) return undefined;
  return { min: value['min'] ?? undefined, max: value['max'] ?? undefined };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
