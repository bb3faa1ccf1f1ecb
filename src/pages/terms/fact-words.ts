import countries from 'i18n-iso-countries';

import type { Language } from '../../core/words.ts';
import type { FactValue } from '../../engines/terms/fact.ts';
import type { FactDeclaration } from '../../engines/terms/rule.ts';
import { countryWords } from '../country-words.ts';
import { dateWords } from '../date-words.ts';
import { numberWords } from '../quantity-words.ts';
import { CONDITION_PHRASES as P, CONDITION_WORDS as W } from '../words/terms.ts';

/** The name of a country by its three letters; the letters where there is no name. */
export function alpha3Words(code: string, language: Language): string {
  const alpha2 = code === 'XKX' ? 'XK' : countries.alpha3ToAlpha2(code);
  return alpha2 === undefined ? code : countryWords(alpha2, language);
}

/** A fact's value as a reader of the language says it. */
export function factValueWords(value: FactValue, fact: FactDeclaration | undefined, language: Language): string {
  switch (value.kind) {
    case 'flag':
      return W[value.value ? 'yes' : 'no'][language];
    case 'number':
      return spanWords(value.min, value.max, language, (end) => numberWords(end, language));
    case 'date':
      return spanWords(value.from, value.to, language, (end) => dateWords(end, language));
    case 'text':
      return fact?.type === 'country' ? alpha3Words(value.value, language) : wordWords(value.value, fact, language);
    case 'set': {
      const known = value.known.map((code) => alpha3Words(code, language)).join(', ');
      if (value.complete) return known === '' ? W.none[language] : known;
      return known === '' ? W.noneKnown[language] : `${known}, ${W.perhapsMore[language]}`;
    }
    default:
      return value satisfies never;
  }
}

/** A word of a text with what it stands for: "INA (Immigration and Nationality Act)". */
export function wordWords(word: string, fact: FactDeclaration | undefined, language: Language): string {
  const means = fact?.means?.get(word)?.[language];
  return means === undefined ? word : `${word} (${means})`;
}

function spanWords<T>(from: T | undefined, to: T | undefined, language: Language, print: (end: T) => string): string {
  if (from === undefined) return to === undefined ? W.unknown[language] : P.upTo[language](print(to));
  if (to === undefined) return P.from[language](print(from));
  return from === to ? print(from) : P.between[language](print(from), print(to));
}
