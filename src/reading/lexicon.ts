import type { Mark } from './mark.ts';

/** The form in which a word of a class stands: of a verb its tense, of a noun its number, otherwise `plain`. */
export type Form =
  | 'base'
  | 'third'
  | 'past'
  | 'imperfect'
  | 'future'
  | 'conditional'
  | 'subjunctive'
  | 'participle'
  | 'gerund'
  | 'noun'
  | 'plain';

/** One wording of a class: the words after the first, a `~` among them standing for up to four words in between. */
interface Wording {
  readonly cls: string;
  readonly form: Form;
  readonly rest: readonly string[];
}

/** Wordings of classes of meaning, by their first word. */
export type Lexicon = ReadonlyMap<string, readonly Wording[]>;

/** A word, or several, of a class of meaning, where they stand in a run of marks. */
export interface Hit {
  readonly cls: string;
  readonly form: Form;
  readonly from: number;
  readonly to: number;
}

/** One line of a table: a class, the form its words stand in, and the wordings. */
export interface Entry {
  readonly cls: string;
  readonly form: Form;
  readonly wording: string;
}

/** Builds a lexicon from its lines. */
export function lexiconOf(entries: Iterable<Entry>): Lexicon {
  const lexicon = new Map<string, Wording[]>();
  for (const { cls, form, wording } of entries) {
    const [first = '', ...rest] = wording.split(' ');
    const there = lexicon.get(first);
    const made = { cls, form, rest };
    if (there === undefined) lexicon.set(first, [made]);
    else there.push(made);
  }
  return lexicon;
}

/** Most words that a `~` in a wording may stand for. */
const GAP = 4;

/** A word as a wording writes it; "court" and "parliament" are speakers as well. */
const wordAt = (mark: Mark | undefined): string | undefined =>
  mark?.kind === 'word' ? mark.word : mark?.kind === 'speaker' && !mark.person ? mark.name.toLowerCase() : undefined;

function endOf(marks: readonly Mark[], at: number, rest: readonly string[]): number | undefined {
  let to = at + 1;
  for (let index = 0; index < rest.length; index += 1) {
    const word = rest[index];
    if (word !== '~') {
      if (wordAt(marks[to]) !== word) return undefined;
      to += 1;
      continue;
    }
    const next = rest[index + 1];
    let ahead = to;
    const stop = to + GAP;
    for (;;) {
      const mark = marks[ahead];
      if (mark === undefined || ahead > stop) return undefined;
      if (wordAt(mark) === next) break;
      if (mark.kind === 'word' && /^[.,;:]$/.test(mark.word)) return undefined;
      ahead += 1;
    }
    to = ahead;
  }
  return to;
}

/** Classes that the name of a speaker may tell. */
const OF_SPEAKERS = new Set(['court', 'parliament', 'officials', 'auditors', 'right']);

/** Every wording in these marks, of each class and form the longest that begins at a place. */
export function hitsIn(marks: readonly Mark[], lexicon: Lexicon): readonly Hit[] {
  const hits: Hit[] = [];
  for (const [from, mark] of marks.entries()) {
    if (mark.kind === 'facility') {
      hits.push({ cls: 'facilityMark', form: 'noun', from, to: from + 1 });
      for (const word of mark.name.toLowerCase().split(/[^\p{L}]+/u))
        for (const { cls, form, rest } of lexicon.get(word) ?? [])
          if (rest.length === 0 && (form === 'noun' || form === 'plain')) hits.push({ cls, form, from, to: from + 1 });
    }
    if (mark.kind === 'speaker') {
      for (const word of mark.name.toLowerCase().split(/[^\p{L}]+/u))
        for (const { cls, form, rest } of lexicon.get(word) ?? [])
          if (rest.length === 0 && form === 'noun' && OF_SPEAKERS.has(cls)) hits.push({ cls, form, from, to: from + 1 });
    }
    if (mark.kind !== 'word') continue;
    const here: Hit[] = [];
    for (const { cls, form, rest } of lexicon.get(mark.word) ?? []) {
      // "a criminal case" counts no criminals.
      if (form === 'noun' && rest.length === 0 && mark.pos === 'ADJ') continue;
      const to = rest.length === 0 ? from + 1 : endOf(marks, from, rest);
      if (to === undefined) continue;
      const other = here.findIndex((hit) => hit.cls === cls && hit.form === form);
      const there = here[other];
      if (there === undefined) here.push({ cls, form, from, to });
      else if (to > there.to) here[other] = { cls, form, from, to };
    }
    hits.push(...here);
  }
  return hits;
}
