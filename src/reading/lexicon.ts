import type { FacilityMark, Mark, SpeakerMark } from './mark.ts';

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
  /** The number of the class. */
  readonly nth: number;
  readonly form: Form;
  readonly rest: readonly string[];
}

/** The wordings that begin with one word, in the order of the table. */
interface Wordings {
  /** What can stand whatever word follows: the word alone, or a `~` behind it. */
  readonly open: readonly Wording[];
  /** … with those that go on with the word that follows. */
  readonly before: ReadonlyMap<string, readonly Wording[]>;
}

/**
 * Wordings of classes of meaning, by their first word and then by their second: the table holds some ten thousand, a place in a text
 * is tried for the few that its two words can begin.
 */
export type Lexicon = ReadonlyMap<string, Wordings>;

/** A word, or several, of a class of meaning, where they stand in a run of marks. */
export interface Hit {
  readonly cls: string;
  /** The number of the class. */
  readonly nth: number;
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

const NUMBERS = new Map<string, number>();

/** The number of a class of meaning, by which tables of rules look it up: classes are counted as the tables name them. */
export function classNumber(cls: string): number {
  const there = NUMBERS.get(cls);
  if (there !== undefined) return there;
  NUMBERS.set(cls, NUMBERS.size);
  return NUMBERS.size - 1;
}

const FACILITY = classNumber('facilityMark');

/** Builds a lexicon from its lines. */
export function lexiconOf(entries: Iterable<Entry>): Lexicon {
  const byFirst = new Map<string, Wording[]>();
  for (const { cls, form, wording } of entries) {
    const [first = '', ...rest] = wording.split(' ');
    const there = byFirst.get(first);
    const made = { cls, nth: classNumber(cls), form, rest };
    if (there === undefined) byFirst.set(first, [made]);
    else if (rest.length > 0 || !there.some((other) => other.rest.length === 0 && other.cls === cls && other.form === form))
      there.push(made);
  }
  return new Map([...byFirst].map(([first, all]) => [first, bySecond(all)]));
}

function bySecond(all: readonly Wording[]): Wordings {
  const isOpen = ({ rest }: Wording): boolean => rest[0] === undefined || rest[0] === '~';
  const seconds = new Set(all.flatMap((one) => (isOpen(one) ? [] : one.rest.slice(0, 1))));
  return {
    open: all.filter(isOpen),
    before: new Map([...seconds].map((second) => [second, all.filter((one) => isOpen(one) || one.rest[0] === second)])),
  };
}

/** Signs that no `~` reaches across. */
const STOPS = new Set(['.', ',', ';', ':']);

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
      if (mark.kind === 'word' && STOPS.has(mark.word)) return undefined;
      ahead += 1;
    }
    to = ahead;
  }
  return to;
}

/** Classes that the name of a speaker may tell. */
const OF_SPEAKERS = new Set(['court', 'parliament', 'officials', 'auditors', 'right']);

/** What the words of a name tell, found once: a name stands in several clauses. */
const TOLD = new WeakMap<Mark, readonly Wording[]>();

function toldBy(mark: FacilityMark | SpeakerMark, lexicon: Lexicon): readonly Wording[] {
  const there = TOLD.get(mark);
  if (there !== undefined) return there;
  const made = mark.name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .flatMap((word) =>
      (lexicon.get(word)?.open ?? []).filter(
        ({ cls, form, rest }) =>
          rest.length === 0 && (mark.kind === 'facility' ? form === 'noun' || form === 'plain' : form === 'noun' && OF_SPEAKERS.has(cls)),
      ),
    );
  TOLD.set(mark, made);
  return made;
}

/** Every wording in these marks, of each class and form the longest that begins at a place. */
export function hitsIn(marks: readonly Mark[], lexicon: Lexicon): readonly Hit[] {
  const hits: Hit[] = [];
  for (let from = 0; from < marks.length; from += 1) {
    const mark = marks[from];
    if (mark === undefined) break;
    if (mark.kind === 'facility') hits.push({ cls: 'facilityMark', nth: FACILITY, form: 'noun', from, to: from + 1 });
    if (mark.kind === 'facility' || mark.kind === 'speaker')
      for (const { cls, nth, form } of toldBy(mark, lexicon)) hits.push({ cls, nth, form, from, to: from + 1 });
    if (mark.kind !== 'word') continue;
    const wordings = lexicon.get(mark.word);
    if (wordings === undefined) continue;
    const first = hits.length;
    for (const { cls, nth, form, rest } of wordings.before.get(wordAt(marks[from + 1]) ?? '') ?? wordings.open) {
      // "a criminal case" counts no criminals.
      if (form === 'noun' && rest.length === 0 && mark.pos === 'ADJ') continue;
      const to = rest.length === 0 ? from + 1 : endOf(marks, from, rest);
      if (to === undefined) continue;
      let same = first;
      while (same < hits.length && !(hits[same]?.nth === nth && hits[same]?.form === form)) same += 1;
      if (same === hits.length || to > (hits[same]?.to ?? to)) hits[same] = { cls, nth, form, from, to };
    }
  }
  return hits;
}
