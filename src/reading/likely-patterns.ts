import type { Mark } from './mark.ts';
import type { Pattern } from './pattern.ts';

// A regular expression that does not match costs as much as one that does, and of a hundred patterns one or two match a sentence. So each
// pattern tells what it cannot do without (`needs`), a table of patterns is indexed by that once, and one pass over a sentence's marks
// gives the few patterns that are worth trying. The index only ever leaves out what cannot match.

/** Words of some marks, and `#place`, `#count` and so on for what is no word. */
export type Present = ReadonlySet<string>;

const PRESENT = new WeakMap<readonly Mark[], Present>();

/** What stands among these marks; made once for each list of marks. */
export function presentIn(marks: readonly Mark[]): Present {
  const there = PRESENT.get(marks);
  if (there !== undefined) return there;
  const made = new Set<string>();
  for (const mark of marks) made.add(mark.kind === 'word' ? mark.word : `#${mark.kind}`);
  PRESENT.set(marks, made);
  return made;
}

/** False where the pattern cannot match marks of which these are present. */
export function mayMatch({ needs }: Pattern, present: Present): boolean {
  for (const oneOf of needs) if (!meets(oneOf, present)) return false;
  return true;
}

function meets(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const many = one.size < other.size ? other : one;
  for (const word of many === one ? other : one) if (many.has(word)) return true;
  return false;
}

interface Row {
  readonly pattern: Pattern;
}

interface Index {
  /** Places of patterns in their table, by a word of the rarest of their needs. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** Patterns that need no word. */
  readonly always: readonly number[];
}

const INDEXES = new WeakMap<readonly Row[], Index>();

/** The need by which a pattern is looked up: kinds of marks stand in most sentences, of words the fewest. */
const rarest = ({ needs }: Pattern): ReadonlySet<string> | undefined => needs.toSorted((a, b) => rarity(a) - rarity(b))[0];
const rarity = (oneOf: ReadonlySet<string>): number => oneOf.size + ([...oneOf].some((word) => word.startsWith('#')) ? 1000 : 0);

function indexOf(rows: readonly Row[]): Index {
  const there = INDEXES.get(rows);
  if (there !== undefined) return there;
  const byWord = new Map<string, number[]>();
  const always: number[] = [];
  for (const [nth, { pattern }] of rows.entries()) {
    const need = rarest(pattern);
    if (need === undefined) always.push(nth);
    for (const word of need ?? []) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [nth]);
      else list.push(nth);
    }
  }
  const index = { byWord, always };
  INDEXES.set(rows, index);
  return index;
}

/** The rows of a table whose pattern these marks can hold, in the order of the table. */
export function likelyPatterns<T extends Row>(rows: readonly T[], marks: readonly Mark[]): readonly T[] {
  const { byWord, always } = indexOf(rows);
  const present = presentIn(marks);
  const found = new Uint8Array(rows.length);
  for (const nth of always) found[nth] = 1;
  for (const word of present) {
    const list = byWord.get(word);
    if (list !== undefined) for (const nth of list) found[nth] = 1;
  }
  const out: T[] = [];
  for (let nth = found.indexOf(1); nth >= 0; nth = found.indexOf(1, nth + 1)) {
    const row = rows[nth];
    if (row !== undefined && mayMatch(row.pattern, present)) out.push(row);
  }
  return out;
}
