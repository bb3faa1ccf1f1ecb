import { recordKind, type RecordId } from '../core/claim.ts';
import type { Language } from '../core/words.ts';
import { countryWords } from './country-words.ts';
import { dateWords } from './date-words.ts';
import { FLIGHT_PHRASES } from './words/flight.ts';
import { RECORD_KIND_WORDS } from './words/records.ts';

/** `flight:2025-02-03-pa-co`, `flight:2025-04-12-kelp-khrl-a2d25e`: the day, where from, where to. */
const FLIGHT = /^flight:(\d{4}-\d{2}(?:-\d{2})?)-([a-z]{2}|[a-z]{4})-([a-z]{2}|[a-z]{4})(?:-|$)/;

/** `arrangement:us-sv-2026`: who sends, who receives, the year. */
const ARRANGEMENT = /^arrangement:([a-z]{2})-([a-z]{2})-(?:.*-)?(\d{4})$/;

/** What a record is called that nobody has named: a flight by its day and its ends, an arrangement by its states and its year, as their ids tell them; anything else by its kind and id. */
export function recordWords(record: RecordId, language: Language): string {
  const kind = recordKind(record);
  const kindWords = kind === undefined ? '' : `${RECORD_KIND_WORDS[kind][language]} `;
  const arrangement = ARRANGEMENT.exec(record);
  if (arrangement !== null) {
    const [, sends = '', receives = '', year = ''] = arrangement;
    return `${end(sends, language)} – ${end(receives, language)}, ${year}`;
  }
  const flight = FLIGHT.exec(record);
  if (flight === null) return `${kindWords}${record.slice(record.indexOf(':') + 1)}`;
  const [, day = '', from = '', to = ''] = flight;
  return `${kindWords}${FLIGHT_PHRASES.route[language](end(from, language), end(to, language))}, ${dateWords(day, language)}`;
}

/** A country's name, or an airport's ICAO code. */
const end = (code: string, language: Language): string => countryWords(code.toUpperCase(), language);
