import type { Hit } from './lexicon.ts';
import { isOneOf, isWord, type CountMark, type Mark } from './mark.ts';

/**
 * How a verb stands: `done` (past and perfect), `now`, `will` (what is to come, agreed or promised), `can`, `must`, `gerund`,
 * `bare` (an infinitive that hangs on no verb of the tables), or, hanging on one, what that one makes of it.
 */
export type Tense =
  | 'done'
  | 'now'
  | 'will'
  | 'can'
  | 'must'
  | 'gerund'
  | 'bare'
  | 'agreed'
  | 'offered'
  | 'planned'
  | 'asked'
  | 'refused'
  | 'considered';

/** A verb of a class in a clause. */
export interface Event {
  readonly cls: string;
  readonly tense: Tense;
  readonly negated: boolean;
  readonly passive: boolean;
  readonly at: number;
  readonly to: number;
}

/** What is counted: people, places to hold them, flights, or something else; `bare` where no noun follows. */
export type Counted = 'people' | 'places' | 'flights' | 'bare' | 'other';

/** A number in a clause, with what it counts. */
export interface Counting {
  readonly mark: CountMark;
  readonly of: Counted;
  readonly at: number;
  /** Where the noun phrase ends. */
  readonly to: number;
}

/** A stretch of a statement with one main verb. */
export interface Clause {
  readonly marks: readonly Mark[];
  /** Marks before this one belong to a noun that the clause only relates to ("the men | who were flown in"). */
  readonly own: number;
  readonly hits: readonly Hit[];
  readonly events: readonly Event[];
  readonly counts: readonly Counting[];
  /** A condition, a guess or a question: what it holds is no claim. */
  readonly guess: boolean;
  /** Begins with a word of condition ("if", "unless", "provided that"). */
  readonly condition: boolean;
}

/** What a language's table says about how clauses join. */
export interface ClauseWords {
  readonly relatives: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  /** Words after a comma that only add to the noun before it ("including"). */
  readonly additions: ReadonlySet<string>;
  /** Auxiliaries: a second one in a relative clause begins the main clause again. */
  readonly auxiliaries: ReadonlySet<string>;
}

interface Piece {
  readonly kind: 'main' | 'relative' | 'subordinate' | 'condition' | 'addition';
  readonly from: number;
  readonly to: number;
  /** Set off by a comma on its left. */
  readonly comma: boolean;
  /** Set off by a sign that ends a thought: a colon, a dash, a semicolon. */
  readonly hard: boolean;
}

const isVerb = (mark: Mark | undefined): boolean => mark?.kind === 'word' && (mark.pos === 'VERB' || mark.pos === 'AUX');
/** Signs that end a thought. */
const BREAKS = new Set([';', ':', '(', ')', '—', '–', '?', '!', '¿']);
/** Parts of speech behind which a relative clause begins, and inside a verb group. */
const NAMING = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const INSIDE = new Set(['AUX', 'ADV', 'PART', 'CCONJ', 'PRON']);

const isBreak = (marks: readonly Mark[], at: number): boolean => {
  const mark = marks[at];
  if (mark?.kind !== 'word') return false;
  if (BREAKS.has(mark.word)) return true;
  // A quotation that holds several sentences is one for whoever says it.
  if (mark.word === '.' && at < marks.length - 2) return true;
  return mark.word === '-' && mark.start > (marks[at - 1]?.end ?? mark.start);
};

/** True where a verb stands in the next few marks, before a sign. */
function verbAhead(marks: readonly Mark[], from: number, within: number): boolean {
  for (let at = from; at < Math.min(marks.length, from + within); at += 1) {
    if (isBreak(marks, at) || isWord(marks[at], ',')) return false;
    if (isVerb(marks[at])) return true;
  }
  return false;
}

/** A subject with its verb, or a verb: what stands behind a preposition or a day only adds to the clause before it. */
function startsClause(marks: readonly Mark[], at: number): boolean {
  const first = marks[at];
  if (first?.kind === 'time' || (first?.kind === 'word' && first.pos === 'ADP')) return false;
  return verbAhead(marks, at, 9);
}

function piecesOf(marks: readonly Mark[], words: ClauseWords): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let kind = 'main' as Piece['kind'];
  let comma = false;
  let hard = false;
  let verbs = 0;
  const close = (to: number, next: Piece['kind'], start: number, atComma: boolean, atBreak = false): void => {
    if (to > from) pieces.push({ kind, from, to, comma, hard });
    hard = atBreak || (hard && to <= from);
    from = start;
    kind = next;
    comma = atComma;
    verbs = 0;
  };
  const kindAt = (at: number): Piece['kind'] | undefined => {
    const mark = marks[at];
    if (mark?.kind !== 'word') return undefined;
    if (words.additions.has(mark.word) && isWord(marks[at - 1], ',', '(', '-', '—')) return 'addition';
    if (words.conditions.has(mark.word) && verbAhead(marks, at + 1, 8)) return 'condition';
    if (words.relatives.has(mark.word) && verbAhead(marks, at + 1, 6)) return 'relative';
    const before = marks[at - 1];
    if (words.subordinators.has(mark.word) && !(before?.kind === 'word' && before.pos === 'AUX') && verbAhead(marks, at + 1, 7))
      return 'subordinate';
    return undefined;
  };
  for (let at = 0; at < marks.length; at += 1) {
    const mark = marks[at];
    if (mark === undefined) break;
    if (isBreak(marks, at)) {
      close(at, 'main', at + 1, true, true);
      continue;
    }
    if (isWord(mark, ',')) {
      let next = at + 1;
      if (isOneOf(marks[next], words.coordinators)) next += 1;
      const turn = kindAt(next) ?? kindAt(at + 1);
      // "from Laos, Cuba and Yemen": a list.
      if (turn === undefined && marks[at - 1]?.kind === 'place' && marks[next]?.kind === 'place') continue;
      if (turn !== undefined) close(at, turn, at + 1, true);
      else if (startsClause(marks, next) && (verbs > 0 || kind !== 'main')) close(at, 'main', next, true);
      continue;
    }
    if (mark.kind === 'word' && at > from) {
      const turn = kindAt(at);
      const last = marks[at - 1];
      const noun = last?.kind !== 'word' || NAMING.has(last.pos) || isWord(last, '"', 'those');
      if (turn !== undefined && (turn !== 'relative' || noun)) {
        close(at, turn, at, false);
        continue;
      }
      if (
        words.coordinators.has(mark.word) &&
        verbs > 0 &&
        !isVerb(marks[at - 1]) &&
        verbAhead(marks, at + 1, 5) &&
        !isWord(marks[at + 1], 'to')
      ) {
        close(at, kind === 'relative' ? 'relative' : 'main', at + 1, false);
        continue;
      }
      // "the men who come | will get permits": a second auxiliary is the main clause's.
      const inside = last?.kind === 'word' && INSIDE.has(last.pos);
      if (kind === 'relative' && !comma && verbs > 0 && words.auxiliaries.has(mark.word) && !inside) close(at, 'main', at, false);
    }
    if (isVerb(mark)) verbs += 1;
  }
  if (marks.length > from) pieces.push({ kind, from, to: marks.length, comma, hard });
  return pieces;
}

/** A stretch of marks that a clause is made of, before its words are looked up. */
export interface Stretch {
  readonly marks: readonly Mark[];
  readonly own: number;
  readonly condition: boolean;
}

/** Most marks of the noun before a relative clause that are read with it. */
const ANTECEDENT = 9;

/** The subject of the clause before, for a verb that has none of its own: whoever is named last before it, or what stood before the first verb. */
function subjectOf(marks: readonly Mark[]): readonly Mark[] {
  const speaker = marks.findLastIndex((mark) => mark.kind === 'speaker');
  if (speaker >= 0 && marks.length - speaker < 6) return marks.slice(speaker, speaker + 1);
  const verb = marks.findIndex(isVerb);
  return marks.slice(0, Math.min(verb < 0 ? marks.length : verb, SUBJECT));
}

/** Most marks of a subject that a later verb shares. */
const SUBJECT = 12;

/** Cuts what one voice says in a sentence into clauses. */
export function stretchesOf(marks: readonly Mark[], words: ClauseWords): readonly Stretch[] {
  const out: Stretch[] = [];
  let open: { marks: Mark[]; verbs: number } | undefined;
  const verbsIn = (part: readonly Mark[]): number => part.filter(isVerb).length;
  for (const piece of piecesOf(marks, words)) {
    const part = marks.slice(piece.from, piece.to);
    if (piece.kind === 'addition' && open !== undefined) {
      open.marks.push(...part);
      continue;
    }
    if (piece.kind === 'relative' && open !== undefined) {
      const before = open.marks.slice(-ANTECEDENT);
      out.push({ marks: [...before, ...part], own: before.length, condition: false });
      continue;
    }
    if (piece.kind === 'main' && !piece.hard && open !== undefined && (open.verbs === 0 || verbsIn(part) === 0)) {
      open.marks.push(...part);
      open.verbs += verbsIn(part);
      continue;
    }
    const made: { marks: Mark[]; verbs: number } = { marks: [...part], verbs: verbsIn(part) };
    const first = part[0];
    const headless =
      piece.kind === 'main' && first?.kind === 'word' && (isVerb(first) || (/^(?:ADV|PART)$/.test(first.pos) && isVerb(part[1])));
    const subject = headless && open !== undefined ? subjectOf(open.marks) : [];
    if (subject.length > 0) {
      out.push({ marks: [...subject, ...part], own: subject.length, condition: false });
      continue;
    }
    out.push({ marks: made.marks, own: 0, condition: piece.kind === 'condition' });
    if (piece.kind === 'main' || open === undefined) open = made;
  }
  return out;
}

/** True where some hit of one of the classes stands in the clause's own part. */
export const has = (clause: Clause, ...classes: readonly string[]): boolean =>
  clause.hits.some((hit) => hit.from >= clause.own && classes.includes(hit.cls));

/** Every class that some hit of these clauses is of. */
export function classesOf(clauses: readonly Clause[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { hits } of clauses) for (const { cls } of hits) out.add(cls);
  return out;
}
