import type { Countries } from '../core/value.ts';
import type { Language } from '../core/words.ts';
import { LOCALES } from './date-words.ts';
import { COUNTRY_WORDS, REGION_WORDS } from './words/places.ts';
import { QUANTITY_WORDS } from './words/quantities.ts';

const NAMES: Readonly<Record<Language, Intl.DisplayNames>> = {
  en: new Intl.DisplayNames('en', { type: 'region', fallback: 'code' }),
  es: new Intl.DisplayNames('es', { type: 'region', fallback: 'code' }),
};

/** The name of a country (ISO 3166-1 alpha-2, XK, EU) or of a named region; the code itself where nobody knows it. */
export function countryWords(code: string, language: Language): string {
  const own = COUNTRY_WORDS[code] ?? REGION_WORDS[code];
  if (own !== undefined) return own[language];
  return /^[A-Z]{2}$/.test(code) ? (NAMES[language].of(code) ?? code) : code.replace(/^region:/, '').replaceAll('-', ' ');
}

/** "people of any nationality", "people from Venezuela and El Salvador". */
export function nationalitiesWords(countries: Countries, language: Language): string {
  if (countries === 'any') return QUANTITY_WORDS.anyNationality[language];
  return QUANTITY_WORDS.peopleFrom[language](
    listWords(
      countries.map((code) => countryWords(code, language)),
      language,
    ),
  );
}

const LISTS: Readonly<Record<Language, Intl.ListFormat>> = {
  en: new Intl.ListFormat(LOCALES.en, { type: 'conjunction' }),
  es: new Intl.ListFormat(LOCALES.es, { type: 'conjunction' }),
};

/** "A, B and C". */
export function listWords(items: readonly string[], language: Language): string {
  return LISTS[language].format(items);
}
