import { isWord, type Mark } from './mark.ts';

/** A phrase of a table in its words, with what the table makes of it. */
export interface Phrase<T> {
  readonly words: readonly string[];
  readonly means: T;
}

const TABLES = new WeakMap<object, ReadonlyMap<string, readonly Phrase<unknown>[]>>();

/** The phrase of a table that stands at mark `from`: the first row that fits. Rows are looked up by their first word. */
export function phraseIn<T>(
  marks: readonly Mark[],
  from: number,
  rows: readonly (readonly [phrase: string, means: T])[],
): Phrase<T> | undefined {
  const mark = marks[from];
  if (mark?.kind !== 'word') return undefined;
  const here = indexOf(rows).get(mark.word);
  return here?.find(({ words }) => words.every((word, index) => index === 0 || isWord(marks[from + index], word)));
}

const PHRASES = new WeakMap<readonly string[], readonly (readonly [phrase: string, means: true])[]>();

/** How many marks the first of these phrases that stands at mark `from` takes; 0 where none does. */
export function phraseLength(marks: readonly Mark[], from: number, phrases: readonly string[]): number {
  let rows = PHRASES.get(phrases);
  if (rows === undefined) {
    rows = phrases.map((phrase) => [phrase, true]);
    PHRASES.set(phrases, rows);
  }
  return phraseIn(marks, from, rows)?.words.length ?? 0;
}

function indexOf<T>(rows: readonly (readonly [phrase: string, means: T])[]): ReadonlyMap<string, readonly Phrase<T>[]> {
  const there = TABLES.get(rows) as ReadonlyMap<string, readonly Phrase<T>[]> | undefined;
  if (there !== undefined) return there;
  const made = new Map<string, Phrase<T>[]>();
  for (const [phrase, means] of rows) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    made.set(first, [...(made.get(first) ?? []), { words, means }]);
  }
  TABLES.set(rows, made);
  return made;
}
