import type { Count, Money } from '../core/value.ts';
import { hasLetterOrDigit } from './signs.ts';

interface Span {
  /** UTF-16 code units of the document. */
  readonly start: number;
  readonly end: number;
}

/** A word or a sign as it stands in the text. `pos` is the universal part of speech, `X` where none is known. */
export interface WordMark extends Span {
  readonly kind: 'word';
  /** Lower case, straight quotes. */
  readonly word: string;
  readonly pos: string;
  readonly capital: boolean;
}

/** A country by its name, by its demonym ("Rwandan", "Ghana's people") or by its capital ("Kigali"), or a named region. */
export interface PlaceMark extends Span {
  readonly kind: 'place';
  readonly by: 'name' | 'demonym' | 'capital' | 'region';
  /** ISO 3166-1 alpha-2, `XK`, `EU`, or `region:west-africa`. */
  readonly code: string;
}

export interface CountMark extends Span {
  readonly kind: 'count';
  readonly count: Count;
}

export interface MoneyMark extends Span {
  readonly kind: 'money';
  readonly money: Money;
}

/** A day, month or year, relative ones already reckoned from the day of publication. EDTF; null where that day is unknown. */
export interface TimeMark extends Span {
  readonly kind: 'time';
  readonly edtf: string | null;
  /** The next such day after publication, for a sentence about what is to come. */
  readonly ahead: string | null;
}

/** A prison, camp, centre or hotel that is named. */
export interface FacilityMark extends Span {
  readonly kind: 'facility';
  readonly name: string;
}

/** What a speaker is: it decides how an unmarked sentence of theirs is read. */
export type Role = 'office' | 'critic' | 'court' | 'press' | 'unnamed';

/** A person or a body that can speak, with title and apposition. */
export interface SpeakerMark extends Span {
  readonly kind: 'speaker';
  readonly name: string;
  readonly role: Role;
  readonly person: boolean;
  /** The state spoken for, where the words tell it. */
  readonly country: string | null;
}

/** One unit of a sentence: a word, or several words read together as a place, a number, a sum, a time or a speaker. */
export type Mark = WordMark | PlaceMark | CountMark | MoneyMark | TimeMark | FacilityMark | SpeakerMark;

/** True for a plain word or sign that reads exactly so. */
export function isWord(mark: Mark | undefined, ...words: readonly string[]): boolean {
  if (mark?.kind !== 'word') return false;
  // A loop, for `includes` would make a list of the words at each of some thousand calls.
  const { word } = mark;
  for (let at = 0; at < words.length; at += 1) if (words[at] === word) return true;
  return false;
}

/** True for a plain word or sign of a set. */
export const isOneOf = (mark: Mark | undefined, words: ReadonlySet<string>): boolean => mark?.kind === 'word' && words.has(mark.word);

/** True for a mark that is no mere sign. */
export const isSolid = (mark: Mark): boolean => mark.kind !== 'word' || hasLetterOrDigit(mark.word);

/** A sentence of a paragraph, in marks. `heading` is true for a line that no sentence sign ends. */
export interface Sentence {
  readonly marks: readonly Mark[];
  readonly paragraph: number;
  readonly heading: boolean;
  /** Who speaks the line in a dialogue, as it is written before it: "PRESENTER", "A". */
  readonly label: string | null;
}
