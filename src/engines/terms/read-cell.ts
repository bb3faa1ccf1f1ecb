import { alpha2ToAlpha3 } from './country-code.ts';
import type { FactValue } from './fact.ts';
import { dateInterval, spelled } from './read-value.ts';
import type { FactDeclaration, FactType } from './rule.ts';

const FLAGS: ReadonlyMap<string, FactValue> = new Map<string, FactValue>([
  ...['yes', 'true', '1', 'y', 'sí', 'si'].map((word) => [word, { kind: 'flag', value: true }] as const),
  ...['no', 'false', '0', 'n'].map((word) => [word, { kind: 'flag', value: false }] as const),
]);

const WANTED: Readonly<Record<FactType, string>> = {
  flag: 'yes or no',
  number: 'a number, or 17-18 for an interval',
  date: 'a date such as 2025-03-15',
  text: 'text',
  country: 'a country code of three letters such as SLV',
  countries: 'country codes joined by a semicolon, such as VEN;COL, with ? at the end if there may be more',
};

/** The form that a cell of that fact takes. */
export function wantedCell(fact: FactDeclaration): string {
  return WANTED[fact.type];
}

/** Reads one cell of a list; undefined is unknown. */
export function readCell(fact: FactDeclaration, cell: string): FactValue | 'unreadable' | undefined {
  const text = cell.trim();
  if (text === '' || text === '?') return undefined;
  switch (fact.type) {
    case 'flag':
      return FLAGS.get(text.toLowerCase()) ?? 'unreadable';
    case 'number': {
      const ends = /^(-?\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?$/.exec(text);
      const min = Number(ends?.[1] ?? Number.NaN);
      const max = Number(ends?.[2] ?? min);
      return min <= max ? { kind: 'number', min, max } : 'unreadable';
    }
    case 'date':
      return dateInterval(text) ?? 'unreadable';
    case 'text':
      // A cell that a spreadsheet would run is no word of any law.
      return /^[=+@]/.test(text) ? 'unreadable' : { kind: 'text', value: spelled(fact, text) };
    case 'country': {
      const code = alpha2ToAlpha3(text);
      return code === undefined ? 'unreadable' : { kind: 'text', value: code };
    }
    case 'countries': {
      const parts = text.split(/[;|]/).map((part) => part.trim());
      const complete = parts.at(-1) !== '?';
      const codes = (complete ? parts : parts.slice(0, -1)).map(alpha2ToAlpha3);
      const known = codes.filter((code) => code !== undefined);
      return known.length === codes.length ? { kind: 'set', known: [...new Set(known)], complete } : 'unreadable';
    }
    default:
      return fact.type satisfies never;
  }
}
