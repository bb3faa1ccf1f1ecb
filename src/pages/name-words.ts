import { COUNTRY_CODES } from '../core/regions.ts';
import type { Language } from '../core/words.ts';
import { countryWords } from './country-words.ts';
import { own, quoted, type Phrase } from './phrase.ts';
import { ARTICLES_IN_SPANISH, BEHIND_NAMES_IN_SPANISH, NAMES_IN_SPANISH } from './words/names-in-spanish.ts';

/**
 * A party's name or an office in the page's language, where it can be told: "Government of Panama" is "Gobierno de Panamá". Names are
 * written in English; a proper name, and whatever no table holds, stays as it is.
 */
export function nameWords(name: string, language: Language): Phrase {
  const told = language === 'es' ? inSpanish(name) : undefined;
  return told === undefined ? quoted(name, 'en') : own(told);
}

function inSpanish(name: string): string | undefined {
  const behind = Object.keys(BEHIND_NAMES_IN_SPANISH).find((words) => name.endsWith(words));
  if (behind !== undefined) {
    const told = inSpanish(name.slice(0, -behind.length));
    return told === undefined ? undefined : told + (BEHIND_NAMES_IN_SPANISH[behind] ?? '');
  }
  return NAMES_IN_SPANISH[name] ?? withCountry(name) ?? together(name);
}

/** The end of the name that is a country, longest first, and what the rest of it is called. */
function withCountry(name: string): string | undefined {
  for (let at = name.indexOf(' ') + 1; at > 0; at = name.indexOf(' ', at) + 1) {
    const code = CODES.get(name.slice(at).replace(/^the /, ''));
    const pattern = code === undefined ? undefined : NAMES_IN_SPANISH[`${name.slice(0, at)}*`];
    if (code !== undefined && pattern !== undefined)
      return pattern.replace('{de}', `de ${country(code)}`.replace(/^de el /, 'del ')).replace('{x}', country(code));
  }
  return undefined;
}

/** "Governments of the United Kingdom and France", "European Council and Türkiye". */
function together(name: string): string | undefined {
  const [, governments = '', one = '', other = ''] = /^(Governments of )?(?:the )?(.+) and (?:the )?(.+)$/.exec(name) ?? [];
  const [first, second] = [CODES.get(one), CODES.get(other)];
  if (second === undefined) return undefined;
  if (governments === '') return NAMES_IN_SPANISH[one] === undefined ? undefined : `${NAMES_IN_SPANISH[one]} y ${country(second)}`;
  return first === undefined ? undefined : `Gobiernos de ${country(first)} y de ${country(second)}`.replaceAll('de el ', 'del ');
}

function country(code: string): string {
  const article = ARTICLES_IN_SPANISH[code];
  return `${article === undefined ? '' : `${article} `}${countryWords(code, 'es')}`;
}

/** Codes of countries by their English name, without the short forms of Unicode's list ("St. Kitts & Nevis"). */
const CODES: ReadonlyMap<string, string> = new Map(
  COUNTRY_CODES.map((code) => [
    countryWords(code, 'en')
      .replace('&', 'and')
      .replace(/^St\. /, 'Saint '),
    code,
  ]),
);
