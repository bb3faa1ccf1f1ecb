import { recordKind, type Scope } from '../core/claim.ts';
import type { Count, Money, Text, Value } from '../core/value.ts';
import { fieldOf, PERS, type Field } from '../core/vocabulary.ts';
import { isCountry } from '../core/regions.ts';
import type { Language, Words } from '../core/words.ts';
import { countryWords, nationalitiesWords } from './country-words.ts';
import { dateWords } from './date-words.ts';
import { own, quoted, type Phrase } from './phrase.ts';
import { countWords, durationWords, moneyWords, type Counted } from './quantity-words.ts';
import { CONVICTED_WORDS, KIND_WORDS, PARTY_KIND_WORDS, PER_WORDS, PURPOSE_WORDS, STATUS_WORDS } from './words/choices.ts';
import { FLAG_WORDS } from './words/flags.ts';
import { QUANTITY_WORDS } from './words/quantities.ts';

/** A value of a record's field, and what it takes to put it into words. */
export interface Valued {
  readonly record: string;
  readonly field: string;
  readonly value: Value;
  readonly scope?: Scope | undefined;
  /** The name of the record that the value refers to, where it is known. */
  readonly refers?: string | undefined;
}

/** The value in the reader's words: "only people convicted of a crime", "up to 300 people in total", "USD 6 million". */
export function valueWords(valued: Valued, language: Language): Phrase {
  const kind = recordKind(valued.record);
  const field = kind === undefined ? undefined : fieldOf(kind, valued.field);
  const { value } = valued;
  if (kind === undefined || field === undefined) return own(plain(value));
  switch (field.type) {
    case 'text':
      return textWords(value, language);
    case 'flag': {
      const words = FLAG_WORDS[`${kind} ${field.name}`];
      return own(words === undefined ? plain(value) : words[value === true ? 'yes' : 'no'][language]);
    }
    case 'choice':
      return own(choiceWords(field, plain(value), language));
    case 'date':
      return own(dateWords(plain(value), language));
    case 'count':
      return own(`${countOf(field, value as Count, language)}${perWords(valued.scope, language)}`);
    case 'money':
      return own(`${moneyWords(value as Money, language)}${perWords(valued.scope, language)}`);
    case 'duration':
      return own(durationWords(plain(value), language));
    case 'country':
      return own(countryWords(plain(value), language));
    case 'countries':
      return own(nationalitiesWords(value as 'any' | readonly string[], language));
    case 'ref':
      return valued.refers === undefined ? own(plain(value)) : quoted(valued.refers, 'en');
    default:
      return field.type satisfies never;
  }
}

function textWords(value: Value, language: Language): Phrase {
  if (typeof value === 'string') return quoted(value, 'en');
  const { text, lang } = value as Text;
  return isCountry(text) ? own(countryWords(text, language)) : quoted(text, lang);
}

const CHOICES: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  status: STATUS_WORDS,
  'admits.convicted': CONVICTED_WORDS,
  purpose: PURPOSE_WORDS,
  kind: { ...KIND_WORDS, ...PARTY_KIND_WORDS },
};

/** The words for a field's choices; none for a field that has no choices. */
export function choicesOf(field: string): Readonly<Record<string, Words>> {
  return CHOICES[field] ?? {};
}

/** The word for one of a field's choices. */
export function choiceWords(field: Pick<Field, 'name'>, choice: string, language: Language): string {
  return choicesOf(field.name)[choice]?.[language] ?? choice;
}

function countOf(field: Field, count: Count, language: Language): string {
  const counted: Counted = field.name === 'capacity' ? 'places' : 'people';
  const words = countWords(count, counted, language);
  return field.ceiling === true && count.min === count.max ? QUANTITY_WORDS.upTo[language](words) : words;
}

function perWords(scope: Scope | undefined, language: Language): string {
  const per = PERS.find((each) => each === scope?.per);
  return per === undefined ? '' : ` ${PER_WORDS[per][language]}`;
}

function plain(value: Value): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
