import { MATCH_END, MATCH_START } from './passages.ts';

/** Characters that an excerpt shows around its first match. */
const BEFORE = 60;
const LENGTH = 240;

/** A word, or a number with what groups its digits, in a text. */
export interface WordAt {
  readonly word: string;
  readonly start: number;
}

/** Every word of a text, in order. */
export function wordsIn(text: string): readonly WordAt[] {
  return [...text.matchAll(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({ word: match[0], start: match.index }));
}

/** A piece of the text around its first matching word, with every matching word in it marked. */
export function markedExcerpt(text: string, matches: ReadonlySet<string>): string {
  const found = wordsIn(text).filter(({ word }) => matches.has(word));
  const first = found[0]?.start ?? 0;
  const from = first <= BEFORE ? 0 : wordStart(text, first - BEFORE);
  const to = from + LENGTH >= text.length ? text.length : wordStart(text, from + LENGTH);
  let excerpt = from > 0 ? '… ' : '';
  let at = from;
  for (const { word, start } of found.filter((match) => match.start >= from && match.start + match.word.length <= to)) {
    excerpt += text.slice(at, start) + MATCH_START + word + MATCH_END;
    at = start + word.length;
  }
  return `${excerpt}${text.slice(at, to).trimEnd()}${to < text.length ? ' …' : ''}`;
}

/** The beginning of the word at or after `at`, if one is near. */
function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + 40).search(/\s/);
  return space < 0 ? at : at + space + 1;
}
