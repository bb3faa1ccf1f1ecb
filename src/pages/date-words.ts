import type { Language } from '../core/words.ts';
import { DATE_WORDS } from './words/dates.ts';

/** BCP 47 locales whose dates and numbers a reader of each language expects. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', es: 'es' };

/**
 * An EDTF date in words: `2025-02-03` is "3 February 2025", `2025-03-15/2025-03-16` "15 – 16 March 2025", `2025-03~`
 * "about March 2025". A string that is no such date is given back as it is.
 */
export function dateWords(edtf: string, language: Language): string {
  const told = TOLD[language];
  const before = told.get(edtf);
  if (before !== undefined) return before;
  if (told.size >= MOST_TOLD) told.clear();
  const words = wordsOfDate(edtf, language);
  told.set(edtf, words);
  return words;
}

/** Words of the dates met so far: a page tells the same few hundred again and again, and putting one into words takes longer than all else in its line. */
const TOLD: Readonly<Record<Language, Map<string, string>>> = { en: new Map(), es: new Map() };
const MOST_TOLD = 5_000;

function wordsOfDate(edtf: string, language: Language): string {
  const [from, to] = edtf.split('/');
  if (from === undefined) return edtf;
  if (to === undefined) return pointWords(from, language);
  const words = DATE_WORDS;
  if (to === '' || to === '..') return words.from[language](pointWords(from, language));
  if (from === '' || from === '..') return words.until[language](pointWords(to, language));
  const [start, end] = [pointOf(from), pointOf(to)];
  if (start !== undefined && start.exact === end?.exact && PLAIN.test(edtf)) return formatOf(start, language).formatRange(start.at, end.at);
  return words.between[language](pointWords(from, language), pointWords(to, language));
}

/** A moment (ISO 8601) as date and time in UTC. */
export function momentWords(moment: string, language: Language): string {
  const at = Date.parse(moment);
  if (Number.isNaN(at)) return moment;
  return `${FORMATS[language].minute.format(at)} UTC`;
}

/** A period between two days, months or years that nothing qualifies: what they share is said once. */
const PLAIN = /^[\d-]+\/[\d-]+$/;

interface Point {
  readonly at: number;
  readonly exact: 'year' | 'month' | 'day' | 'minute';
}

const POINT = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d).*)?)?)?[~?%]?$/;

function pointOf(edtf: string): Point | undefined {
  const match = POINT.exec(edtf);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute] = match;
  const exact = month === undefined ? 'year' : day === undefined ? 'month' : hour === undefined ? 'day' : 'minute';
  const at = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1), Number(hour ?? 0), Number(minute ?? 0));
  return { at, exact };
}

function pointWords(edtf: string, language: Language): string {
  const point = pointOf(edtf);
  if (point === undefined) return edtf;
  const told = formatOf(point, language).format(point.at);
  const plain = point.exact === 'minute' && edtf.endsWith('Z') ? `${told} UTC` : told;
  const sign = edtf.at(-1);
  if (sign === '~' || sign === '%') return DATE_WORDS.about[language](plain);
  return sign === '?' ? DATE_WORDS.probably[language](plain) : plain;
}

const PARTS = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  minute: { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<Point['exact'], Intl.DateTimeFormatOptions>;

// Making a formatter costs a thousand times what using it does, so each is made once.
const formatsIn = (locale: string): Readonly<Record<Point['exact'], Intl.DateTimeFormat>> => ({
  year: new Intl.DateTimeFormat(locale, { ...PARTS.year, timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat(locale, { ...PARTS.month, timeZone: 'UTC' }),
  day: new Intl.DateTimeFormat(locale, { ...PARTS.day, timeZone: 'UTC' }),
  minute: new Intl.DateTimeFormat(locale, { ...PARTS.minute, timeZone: 'UTC' }),
});
const FORMATS = { en: formatsIn(LOCALES.en), es: formatsIn(LOCALES.es) };

function formatOf(point: Point, language: Language): Intl.DateTimeFormat {
  return FORMATS[language][point.exact];
}
