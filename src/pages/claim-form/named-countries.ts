import { COUNTRY_CODES, REGION_NAMES } from '../../core/regions.ts';
import type { Countries } from '../../core/value.ts';
import { LANGUAGES, type Language } from '../../core/words.ts';
import { countryWords } from '../country-words.ts';

const CODES: ReadonlyMap<string, string> = new Map(
  [...COUNTRY_CODES, ...REGION_NAMES].flatMap((code) =>
    [code, code.replace(/^region:/, ''), ...LANGUAGES.map((language) => countryWords(code, language))].map(
      (name) => [plain(name), code] as const,
    ),
  ),
);

/** The code of a country or region by its name in English or Spanish, or by its code; undefined where nobody knows it. */
export function countryNamed(name: string): string | undefined {
  return CODES.get(plain(name));
}

/** Countries and regions as a person writes them, "Venezuela, Cuba; Africa", or undefined where one of them is not known. */
export function countriesNamed(text: string): readonly string[] | undefined {
  const codes = text
    .split(/[,;\n]/)
    .filter((name) => name.trim() !== '')
    .map(countryNamed);
  return codes.length === 0 || codes.includes(undefined) ? undefined : [...new Set(codes.flatMap((code) => code ?? []))];
}

/** The list as {@link countriesNamed} reads it back. */
export function namesOfCountries(countries: Exclude<Countries, 'any'>, language: Language): string {
  return countries.map((code) => countryWords(code, language)).join(', ');
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:the|el|la|los|las)\s+/, '')
    .trim();
}
