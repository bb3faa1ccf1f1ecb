import countries from 'i18n-iso-countries';

import { LANGUAGES } from '../../core/words.ts';
import { alpha2ToAlpha3 } from '../../engines/terms/country-code.ts';
import { countryWords } from '../country-words.ts';

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
    .trim();

let codes: ReadonlyMap<string, string> | undefined;

/** Names in every language that readers may choose, made when first asked for. */
function named(): ReadonlyMap<string, string> {
  codes ??= new Map(
    Object.keys(countries.getAlpha2Codes()).flatMap((alpha2) => {
      const code = alpha2ToAlpha3(alpha2);
      return code === undefined ? [] : LANGUAGES.map((language) => [plain(countryWords(alpha2, language)), code] as const);
    }),
  );
  return codes;
}

/** The three-letter code of a country given by its name in English or Spanish, accents and case aside; undefined for any other text. */
export function countryNamed(name: string): string | undefined {
  return named().get(plain(name));
}
