import { stretchesOf, type Clause, type ClauseWords, type Counted, type Counting, type Event, type Tense } from './clause.ts';
import { hitsIn, type Form, type Hit, type Lexicon } from './lexicon.ts';
import { isWord, type Mark } from './mark.ts';

/** What a language's tables give for reading clauses. */
export interface ClauseTables {
  readonly lexicon: Lexicon;
  readonly words: ClauseWords;
  /** Tense, voice and negation of the verb at `at`; `from` is where its clause begins. */
  readonly tense: (
    marks: readonly Mark[],
    at: number,
    form: Form,
    from: number,
    to: number,
  ) => { readonly tense: Tense; readonly negated: boolean; readonly passive: boolean };
  /** Words that make a clause a guess wherever they stand in it. */
  readonly guess: ReadonlySet<string>;
  /** Words between a number and its noun ("of", "the", "such"). */
  readonly through: ReadonlySet<string>;
  /** Units of time and money: a number before them counts neither people nor places. */
  readonly units: ReadonlySet<string>;
  /** Words before a unit of time that make it how often something happens ("forty a month"). */
  readonly often?: ReadonlySet<string>;
  /** The noun comes before what tells more of it ("43 migrantes venezolanos"), and the tokens know a verb from a noun. */
  readonly nounFirst?: true;
}

/** Classes of nouns that tell what a number counts. */
const COUNTED: Readonly<Record<string, Counted>> = {
  people: 'people',
  moved: 'people',
  asylum: 'people',
  minors: 'people',
  criminals: 'people',
  transfers: 'people',
  places: 'places',
  flight: 'flights',
};

/** The clauses of marks that were read before: a sentence is weighed for its states first and read for its claims later. */
const READ = new WeakMap<readonly Mark[], readonly Clause[]>();

/** Cuts a statement's marks into clauses and reads what each holds. */
export function clausesOf(marks: readonly Mark[], tables: ClauseTables): readonly Clause[] {
  const there = READ.get(marks);
  if (there !== undefined) return there;
  const made = cut(marks, tables);
  READ.set(marks, made);
  return made;
}

function cut(marks: readonly Mark[], tables: ClauseTables): readonly Clause[] {
  const out: Clause[] = [];
  const question = isWord(marks.at(-1), '?') || isWord(marks.at(-2), '?');
  for (const { marks: part, own, condition } of stretchesOf(marks, tables.words)) {
    const hits = hitsIn(part, tables.lexicon);
    const counts = countsIn(part, hits, tables);
    out.push({
      marks: part,
      own,
      hits,
      events: eventsIn(part, hits, tables),
      counts,
      condition,
      guess: question || condition || part.slice(own).some((mark) => mark.kind === 'word' && tables.guess.has(mark.word)),
    });
  }
  return out;
}

const PARTICLES = ['down', 'up', 'out', 'off', 'away', 'back', 'home', 'onward'];

function eventsIn(marks: readonly Mark[], hits: readonly Hit[], tables: ClauseTables): readonly Event[] {
  const events: Event[] = [];
  for (const { cls, form, from, to } of hits) {
    if (form === 'noun' || form === 'plain') continue;
    const mark = marks[from];
    if (tables.nounFirst === true && !(mark?.kind === 'word' && (mark.pos === 'VERB' || (form === 'participle' && mark.pos === 'ADJ'))))
      continue;
    // The tagger knows a noun or an adjective from a verb better than the form does, but not for what only a verb can be.
    if (
      mark?.kind !== 'word' ||
      // "neither the housing nor the staff": a thing.
      (mark.pos === 'NOUN' &&
        form === 'gerund' &&
        !isWord(marks[to], 'of') &&
        marks[to]?.kind !== 'place' &&
        marks[to]?.kind !== 'count') ||
      (mark.pos === 'AUX' && to === from + 1 && !isMain(marks, to)) ||
      ((mark.pos === 'NOUN' || mark.pos === 'ADP') &&
        (form === 'base' || form === 'third') &&
        !isWord(marks[from - 1], 'to', 'will', 'not', "n't", 'would'))
    )
      continue;
    const read = tables.tense(marks, from, form, 0, to);
    events.push({ cls, ...read, at: from, to });
  }
  // "struck the agreement down" strikes no agreement: a verb with its particle is another verb.
  if (events.length < 2) return events;
  const phrasal = new Map(events.filter(({ at, to }) => to > at + 1 && isWord(marks[to - 1], ...PARTICLES)).map(({ at, to }) => [at, to]));
  const whole = events.filter(({ at, to }) => to >= (phrasal.get(at) ?? to));
  // "sent back" is one deed and not two: what it returns it does not also bring.
  const returned = new Set(whole.filter(({ cls }) => cls === 'return').map(({ at }) => at));
  return whole.filter(({ cls, at }) => !returned.has(at) || (cls !== 'move' && cls !== 'arrive' && cls !== 'accept' && cls !== 'depart'));
}

/** "They will have access": a verb of its own, where no other follows that it would help. */
const isMain = (marks: readonly Mark[], at: number): boolean => {
  const next = marks.slice(at, at + 3).find((mark) => !(mark.kind === 'word' && (mark.pos === 'ADV' || mark.pos === 'PART')));
  const object =
    next?.kind === 'word' && (/^(?:NOUN|ADJ|DET|PRON)$/.test(next.pos) || (next.pos === 'VERB' && !PARTICIPLE.test(next.word)));
  return isWord(marks[at - 1], 'have', 'has', 'had') && object;
};

/** How what stands behind "have" as an auxiliary mostly ends. */
const PARTICIPLE = /(?:ed|en|wn|ne|nt|ld|lt|pt|ght|ng|ade|aid|et|ut|ome|un|eard|ood|ost)$/;

function countsIn(marks: readonly Mark[], hits: readonly Hit[], tables: ClauseTables): readonly Counting[] {
  return marks.flatMap((mark, at): readonly Counting[] => {
    if (mark.kind !== 'count' || isWhole(marks, at) || isAge(marks, at)) return [];
    const { of, to } = countedAt(marks, at, hits, tables);
    return [{ mark, of, at, to }];
  });
}

/** "two of the seventeen": the whole is not what is told. */
const isWhole = (marks: readonly Mark[], at: number): boolean => {
  const of = isWord(marks[at - 1], 'the', 'those', 'these', 'its', 'their', 'all', 'los', 'las', 'esos', 'estos') ? at - 2 : at - 1;
  const part = marks[of - 1];
  return (
    isWord(marks[of], 'of', 'de') && (part?.kind === 'count' || isWord(part, 'all', 'half', 'one', 'some', 'most', 'none', 'many', 'third'))
  );
};

/** "a boy of sixteen", "aged 30". */
const isAge = (marks: readonly Mark[], at: number): boolean =>
  isWord(marks[at - 1], 'aged', 'age') ||
  (isWord(marks[at - 1], 'of') && isWord(marks[at - 2], 'man', 'woman', 'boy', 'girl', 'child', 'age', 'person', 'father', 'mother'));

/** Most marks from a number to the noun that it counts. */
const NOUN_WITHIN = 8;

function countedAt(
  marks: readonly Mark[],
  at: number,
  hits: readonly Hit[],
  tables: ClauseTables,
): { readonly of: Counted; readonly to: number } {
  for (let index = at + 1; index <= Math.min(marks.length - 1, at + NOUN_WITHIN); index += 1) {
    const mark = marks[index];
    if (mark === undefined) break;
    if (mark.kind === 'place') {
      const next = marks[index + 1];
      if (mark.by === 'demonym' || mark.by === 'region') {
        if (tables.nounFirst === true || !(next?.kind === 'word' && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ')))
          return { of: 'people', to: index + 1 };
      }
      continue;
    }
    if (mark.kind !== 'word') return { of: 'bare', to: at + 1 };
    // "forty a month": how often, and not what.
    const next = marks[index + 1];
    if (tables.often?.has(mark.word) === true && next?.kind === 'word' && tables.units.has(next.word)) break;
    if (tables.units.has(mark.word)) return { of: 'other', to: index + 1 };
    const hit = hits.find(({ cls, form, from }) => from === index && (form === 'noun' || form === 'plain') && COUNTED[cls] !== undefined);
    const of = hit && COUNTED[hit.cls];
    if (hit !== undefined && of !== undefined && !isWord(marks[hit.to], '-')) {
      if (tables.nounFirst === true) return { of, to: hit.to };
      // "two hundred migrant children": the last noun of the phrase counts.
      const after = hits.find(({ cls, from, form }) => from === hit.to && form === 'noun' && COUNTED[cls] !== undefined);
      return after === undefined ? { of, to: hit.to } : { of: COUNTED[after.cls] ?? of, to: after.to };
    }
    if (tables.through.has(mark.word)) continue;
    if (/^(?:ADJ|PROPN|DET|PRON|NUM|X)$/.test(mark.pos) || isWord(mark, '-', '"', "'s")) continue;
    if (mark.pos === 'NOUN' && tables.nounFirst === true) return { of: 'other', to: index + 1 };
    if (mark.pos === 'NOUN') {
      const next = marks[index + 1];
      if (next?.kind === 'word' && /^(?:NOUN|ADJ|PROPN|VERB)$/.test(next.pos) && index - at < 4) continue;
      return { of: 'other', to: index + 1 };
    }
    if (mark.pos === 'VERB' && /(?:ed|en|ing)$/.test(mark.word) && marks[index + 1]?.kind === 'word') {
      const ahead = hits.find(({ cls, from }) => from === index + 1 && COUNTED[cls] !== undefined);
      if (ahead !== undefined) continue;
    }
    break;
  }
  return { of: groupBefore(marks, at, hits) ? 'people' : 'bare', to: at + 1 };
}

/** "a first group of fourteen". */
const groupBefore = (marks: readonly Mark[], at: number, hits: readonly Hit[]): boolean =>
  isWord(marks[at - 1], 'of', ',', 'de') && hits.some(({ cls, to }) => cls === 'group' && (to === at - 1 || to === at - 2));
