import type { Telling } from './frame.ts';
import { isOneOf, isWord, type Mark, type Role, type SpeakerMark, type WordMark } from './mark.ts';

/** What a language's table says about people and bodies that speak. */
export interface SpeakerWords {
  /** Nouns of an office or a calling, with what their holder is: "minister", "lawyer", "groups". */
  readonly heads: Readonly<Record<string, Role>>;
  /** Heads that may stand for one person named elsewhere ("the minister"). */
  readonly titles: ReadonlySet<string>;
  /** Heads that tell a speaker only after a word of this kind: "rights groups", not "a group of people". */
  readonly weak: ReadonlySet<string>;
  readonly strengthens: ReadonlySet<string>;
  /** Nouns that go on after a head: "opposition members". */
  readonly followers: ReadonlySet<string>;
  /** Words that make a run of capitals a body and no person, with what it is. */
  readonly bodies: Readonly<Record<string, Role>>;
  /** Words that belong to no name, though they may begin with a capital. */
  readonly never: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** True where the noun of an office comes before what tells which one ("ministra de Seguridad"). */
  readonly headFirst?: true;
  /** Nouns that point back to a body named before: "el tribunal", "el organismo". */
  readonly pointBack?: Readonly<Record<string, Role | 'any'>>;
  /** Prepositions inside a title or a body's name ("of", "for", "de"). */
  readonly links: ReadonlySet<string>;
  /** Words around a name that show that it is a person who speaks. */
  readonly saying: ReadonlySet<string>;
  /** Nouns of those who tell what happened to them or theirs, where they say something. */
  readonly witnesses: ReadonlySet<string>;
  /** Verbs of saying, in the forms that have a subject. */
  readonly sayingVerbs: ReadonlySet<string>;
  /** Nouns that an apposition calls a body or a paper by: "a network of volunteers". */
  readonly organisations: Readonly<Record<string, Role>>;
  /** Verbs that tell a figure or a fear where one follows them: "counted 31", "put the cost at", "voiced fears". */
  readonly telling: readonly Telling[];
  /** Words of what somebody reckons: "in the clinic's estimate". */
  readonly reckonings: ReadonlySet<string>;
  /** Verbs that say something only before "that", a sign or behind a name of a state. */
  readonly announcing: ReadonlySet<string>;
  /** "Mr", "Ms": what follows is a name. */
  readonly civil: readonly string[];
  /** Capitalised words that no person is called. */
  readonly notNames: ReadonlySet<string>;
  /** "according", before "to". */
  readonly accordingTo: readonly string[];
  /** Verbs of saying that look like nouns, and the word behind them that shows that they are none: "the bar fears that". */
  readonly nounLike: ReadonlySet<string>;
  readonly that: readonly string[];
  /** Participles inside a title: "the acting spokesperson". */
  readonly standing: readonly string[];
  /** Nouns of what is written, which is no speaker ("the text says"). */
  readonly written: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  /** Bodies whose name sounds like a court's or a group's and which are neither. */
  readonly neutral: RegExp;
  /** Endings of nouns for one person. */
  readonly humans: RegExp;
  /** Forms of "be": before a verb of saying they make it something that is said. */
  readonly passive: readonly string[];
  /** Words that open an aside between a speaker and the verb (", who asked not to be named, said"). */
  readonly asides: readonly string[];
  /** Words of an office that tell the state: "homeland" is the United States. */
  readonly offices: Readonly<Record<string, string>>;
}

/** A person met in the document. */
export interface Person {
  readonly name: string;
  readonly words: readonly string[];
  readonly titles: ReadonlySet<string>;
  readonly role: Role;
  readonly country: string | null;
}

/** Finds whom a document names, and marks who speaks in its sentences. */
export interface SpeakerReader {
  readonly findPeople: (sentences: readonly (readonly Mark[])[], text: string) => readonly Person[];
  readonly markSpeakers: (marks: readonly Mark[], people: readonly Person[], text: string) => readonly Mark[];
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** "Jr." and its like belong to a name and tell nobody. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** A capitalised word that can stand in a name. */
export const isName = (mark: Mark | undefined, words: SpeakerWords): mark is WordMark =>
  mark?.kind === 'word' && mark.capital && /^\p{L}[\p{L}'.-]*$/u.test(mark.word) && !words.never.has(mark.word);

/** Runs of capitalised words, "José Raúl Mulino", "van der Bellen" kept whole. */
function runAt(marks: readonly Mark[], from: number, words: SpeakerWords): Run | undefined {
  if (!isName(marks[from], words)) return undefined;
  let to = from + 1;
  while (to < marks.length && to - from < 7) {
    if (isName(marks[to], words)) to += 1;
    else if (isOneOf(marks[to], words.particles) && isName(marks[to + 1], words)) to += 2;
    else if (isWord(marks[to], '-') && isName(marks[to + 1], words) && marks[to]?.start === marks[to - 1]?.end) to += 2;
    else break;
  }
  return { from, to };
}

/** The plain words among the marks. */
export const wordsOf = (marks: readonly Mark[]): readonly string[] => marks.flatMap((mark) => (mark.kind === 'word' ? [mark.word] : []));
/** The state that a title or a name tells, or null. */
export const countryIn = (marks: readonly Mark[], words: SpeakerWords): string | null => {
  for (const mark of marks) {
    if (mark.kind === 'place' && mark.by !== 'region') return mark.code;
    if (mark.kind === 'word' && words.offices[mark.word] !== undefined) return words.offices[mark.word] ?? null;
  }
  return null;
};
const headIn = (marks: readonly Mark[], words: SpeakerWords): WordMark | undefined =>
  marks.find((mark): mark is WordMark => mark.kind === 'word' && words.heads[mark.word] !== undefined);

const PHRASE = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PART', 'X']);

/** True for a mark that may stand in the noun phrase before or after its head. */
export function inPhrase(mark: Mark | undefined, words: SpeakerWords): boolean {
  if (mark === undefined) return false;
  if (mark.kind === 'place' || mark.kind === 'count') return true;
  if (mark.kind !== 'word') return false;
  if (isWord(mark, "'s", "'", '-', ...words.standing)) return true;
  if (words.saying.has(mark.word) || words.never.has(mark.word)) return false;
  return PHRASE.has(mark.pos) && /^[\p{L}.'-]+$/u.test(mark.word) && mark.word !== 'to' && mark.word !== 'not';
}

/** How far a noun phrase reaches to the left of `at`: its first mark. A determiner ends it. */
export function leftEdge(marks: readonly Mark[], at: number, words: SpeakerWords): number {
  let edge = at;
  while (edge > 0 && at - edge < 9) {
    const before = marks[edge - 1];
    const determiner = before?.kind === 'word' && words.determiners.has(before.word);
    if (determiner) {
      // "the deputy minister of the interior": the determiner stands inside the phrase.
      const link = marks[edge - 2];
      const inside =
        link?.kind === 'word' && words.links.has(link.word) && headIn(marks.slice(Math.max(0, edge - 5), edge - 2), words) !== undefined;
      if (!inside) return edge - 1;
      edge -= 2;
      continue;
    }
    const pair = isWord(before, 'and', 'y') && marks[edge]?.kind === 'place' && marks[edge - 2]?.kind === 'place';
    if (inPhrase(before, words) || pair) edge -= 1;
    else if (before?.kind === 'word' && words.links.has(before.word) && headIn(marks.slice(Math.max(0, edge - 4), edge - 1), words))
      edge -= 1;
    else break;
  }
  return edge;
}

/** How far the phrase goes on to the right with "of", "for", "in" and a noun phrase. */
export function rightEdge(marks: readonly Mark[], from: number, words: SpeakerWords): number {
  let edge = from;
  while (edge < marks.length && edge - from < 12) {
    const mark = marks[edge];
    if (mark?.kind === 'word' && words.links.has(mark.word)) {
      const next = marks[edge + 1];
      const determined = next?.kind === 'word' && words.determiners.has(next.word) ? edge + 2 : edge + 1;
      // "lawyers for the men": a noun behind a determiner, though no name has it in it.
      const behind = marks[determined];
      const noun = determined === edge + 2 && behind?.kind === 'word' && behind.pos === 'NOUN';
      if (!(inPhrase(marks[determined], words) || noun) || isWord(marks[determined], 'who', 'that')) break;
      edge = determined + 1;
      while ((inPhrase(marks[edge], words) && !isOneOf(marks[edge], words.determiners)) || joinsNames(marks, edge)) edge += 1;
      continue;
    }
    break;
  }
  return edge;
}

/** "for Asylum and Migration": the second name belongs to the office as well. */
function joinsNames(marks: readonly Mark[], at: number): boolean {
  const before = marks[at - 1];
  const next = marks[at + 1];
  return isWord(marks[at], 'and', 'y') && before?.kind === 'word' && before.capital && next?.kind === 'word' && next.capital;
}

/** First pass: the people whom the document names, with their titles, in the order in which they appear. */
export function findPeople(sentences: readonly (readonly Mark[])[], text: string, words: SpeakerWords): readonly Person[] {
  const people: Person[] = [];
  for (const marks of sentences) {
    for (let at = 0; at < marks.length; at += 1) {
      const run = runAt(marks, at, words);
      if (run === undefined) continue;
      const person = personAt(marks, run, text, words);
      const known = person && people.some((one) => one.name === person.name || (person.titles.size === 0 && shortOf(one, person.words)));
      if (person && !known) people.push(person);
      at = run.to - 1;
    }
  }
  return people;
}

/** Where inside a run of capitals the name begins, after a title written with capitals ("President John Mahama"). */
function nameStart(marks: readonly Mark[], run: Run, words: SpeakerWords): number {
  let start = run.from;
  for (let at = run.from; at < run.to; at += 1) {
    const mark = marks[at];
    if (mark?.kind === 'word' && (words.titles.has(mark.word) || words.offices[mark.word] !== undefined || TITLE_PARTS.has(mark.word)))
      start = at + 1;
  }
  return start;
}

const TITLE_PARTS = new Set(
  'state foreign affairs interior justice prime deputy vice mr mrs ms mr. ms. mrs. dr dr. sir lord attorney general border security defense defence finance immigration press chief estado sr. sra. de'.split(
    ' ',
  ),
);

function personAt(marks: readonly Mark[], run: Run, text: string, words: SpeakerWords): Person | undefined {
  const from = nameStart(marks, run, words);
  const name = marks.slice(from, run.to);
  const parts = wordsOf(name).filter((word) => !SUFFIX.test(word));
  // "the Minister for Asylum": what follows a preposition is part of a title, no name.
  if (
    isWord(marks[from - 1], 'for', 'of', 'on') ||
    parts.length === 0 ||
    parts.length > 6 ||
    parts.some((word) => words.bodies[word] !== undefined || words.heads[word] !== undefined)
  )
    return undefined;
  const left = marks.slice(leftEdge(marks, from, words), from);
  const comma = isWord(marks[from - 1], ',') ? marks.slice(leftEdge(marks, from - 1, words), from - 1) : [];
  const apposition = isWord(marks[run.to], ',') ? appositionAfter(marks, run.to + 1, words) : undefined;
  const title = [...left, ...comma, ...(apposition ?? [])];
  const titled = wordsOf(title).some((word) => words.titles.has(word));
  const before = marks[from - 1];
  const after = isWord(marks[run.to], ',', 'also', 'has', 'had') ? marks[run.to + 1] : marks[run.to];
  const speaks =
    (before?.kind === 'word' && words.saying.has(before.word)) ||
    (after?.kind === 'word' && words.saying.has(after.word) && !isWord(marks[run.to], ','));
  const relative = (isWord(marks[run.to], ',') && isWord(marks[run.to + 1], 'who', 'quien')) || belongs(marks, run.to, words);
  const civil = isWord(marks[from - 1], ...words.civil) || isWord(marks[run.from], ...words.civil);
  const next = marks[run.to];
  // "His colleague, A. B., sounded", "For the families A. B. had come": two names that do something.
  const acts =
    parts.length < 4 &&
    !parts.some((word) => words.notNames.has(word)) &&
    ((isWord(before, ',') && isWord(next, ',')) || (next?.kind === 'word' && next.pos === 'AUX'));
  if (!titled && !civil && (parts.length < 2 || !(speaks || relative || acts))) return undefined;
  const first = marks[from];
  const last = marks[run.to - 1];
  if (first === undefined || last === undefined) return undefined;
  const roles = new Set(wordsOf(title).map((word) => words.heads[word]));
  const role = roles.has('court')
    ? 'court'
    : roles.has('critic')
      ? 'critic'
      : roles.has('press')
        ? 'press'
        : titled
          ? 'office'
          : roleAround(marks, run.to, words);
  return { name: text.slice(first.start, last.end), words: parts, titles: new Set(wordsOf(title)), role, country: countryIn(title, words) };
}

/** "A. B. of Amnesty International": somebody of a body. */
function belongs(marks: readonly Mark[], at: number, words: SpeakerWords): boolean {
  const next = marks.slice(at, at + 5);
  return (
    isWord(next[0], 'of', 'from', 'at', 'with') &&
    next.slice(1).some((mark) => mark.kind === 'word' && mark.capital && words.bodies[mark.word] !== undefined)
  );
}

/** What somebody without a title is, by the words that follow the name: "who runs a shelter", "of the Refugee Centre". */
function roleAround(marks: readonly Mark[], from: number, words: SpeakerWords): Role {
  const around = marks.slice(from, from + CONTEXT);
  const roles = new Set(
    around.flatMap((mark) =>
      mark.kind === 'word' ? (words.heads[mark.word] ?? (mark.capital ? words.bodies[mark.word] : undefined) ?? []) : [],
    ),
  );
  return roles.has('critic') ? 'critic' : roles.has('office') ? 'office' : 'unnamed';
}

/** Marks after a name that tell who it is. */
const CONTEXT = 10;

/** The title in ", the minister for government communications, ": up to a comma, a sign or a word of saying. */
function appositionAfter(marks: readonly Mark[], from: number, words: SpeakerWords): readonly Mark[] | undefined {
  const first = marks[from];
  const opened = first?.kind === 'place' || (first?.kind === 'word' && (words.determiners.has(first.word) || inPhrase(first, words)));
  if (!opened) return undefined;
  let to = from;
  while (to < marks.length && to - from < 12) {
    const mark = marks[to];
    if (
      !(
        inPhrase(mark, words) ||
        (mark?.kind === 'word' && (words.links.has(mark.word) || words.determiners.has(mark.word) || mark.word === 'and')) ||
        // "a lawyer for four of the men"
        (mark?.kind === 'word' && mark.pos === 'NOUN' && to > from)
      )
    )
      break;
    to += 1;
  }
  const ended = to >= marks.length || isWord(marks[to], ',', '.', 'said', 'told', ';', 'who', 'whose');
  const title = marks.slice(from, to);
  return ended && headIn(title, words) ? title : undefined;
}

/** Second pass: persons become marks, with their titles and appositions. */
export function markPeople(marks: readonly Mark[], people: readonly Person[], words: SpeakerWords): readonly Mark[] {
  const out: Mark[] = [];
  for (let at = 0; at < marks.length;) {
    const mark = marks[at];
    if (mark === undefined) break;
    const run = runAt(marks, at, words);
    const from = run === undefined ? at : nameStart(marks, run, words);
    const said = run === undefined ? [] : wordsOf(marks.slice(from, run.to)).filter((word) => !SUFFIX.test(word));
    const person =
      said.length === 0
        ? undefined
        : (people.find((known) => known.words.join(' ') === said.join(' ')) ?? people.find((known) => shortOf(known, said)));
    if (run === undefined || person === undefined) {
      out.push(mark);
      at += 1;
      continue;
    }
    for (let skip = at; skip < from; skip += 1) if (!isWord(marks[skip], ...words.civil)) out.push(marks[skip] ?? mark);
    let left = leftEdge(out, out.length, words);
    let opened = false;
    if (isWord(out.at(-1), ',') && left === out.length) {
      const edge = leftEdge(out, out.length - 1, words);
      opened = headIn(out.slice(edge), words) !== undefined;
      if (opened) left = edge;
    } else if (!headIn(out.slice(left), words)) left = out.length;
    const title = out.splice(left);
    let end = run.to;
    const apposition = isWord(marks[end], ',') ? appositionAfter(marks, end + 1, words) : undefined;
    if (apposition) end += 1 + apposition.length;
    const last = marks[end - 1] ?? mark;
    if ((apposition || opened) && isWord(marks[end], ',')) end += 1;
    const start = title[0]?.start ?? marks[from]?.start ?? mark.start;
    out.push({
      kind: 'speaker',
      person: true,
      name: person.name,
      role: person.role,
      country: person.country,
      start,
      end: last.end,
    } satisfies SpeakerMark);
    at = end;
  }
  return out;
}

const shortOf = (person: Person, said: readonly string[]): boolean =>
  said.length > 0 && said.length < person.words.length && said.join(' ') === person.words.slice(-said.length).join(' ');
