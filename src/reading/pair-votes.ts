import { has, type Clause, type Event } from './clause.ts';
import { isWord, type Mark } from './mark.ts';

/** Small words of a language that tell where people go, come from, and by whom. */
export interface WayWords {
  readonly to: readonly string[];
  readonly from: readonly string[];
  readonly by: readonly string[];
  readonly at: readonly string[];
  readonly with: readonly string[];
  readonly between: readonly string[];
  readonly and: readonly string[];
  /** "In exchange", "in return" at the head of a sentence: it tells the other way round. */
  readonly exchange: readonly string[];
  /** Words between a preposition and the state ("the", "of"). */
  readonly through: readonly string[];
}

/** What a wording tells of a state: that it sends, or receives, so strongly. */
export interface PairVote {
  readonly role: 'sends' | 'receives';
  readonly code: string;
  readonly votes: number;
}

type Where = 'subject' | 'agent' | 'object' | keyof Pick<WayWords, 'to' | 'from' | 'at' | 'with'>;

/**
 * What the verbs of a class tell of the states around them: [class, where the state stands, role, votes]. So "Rwanda will take
 * deportees from the United States" votes for Rwanda, which receives, and for the United States, which sends.
 */
const TELLS: readonly (readonly [cls: string, where: Where, role: PairVote['role'], votes: number])[] = [
  ['move', 'subject', 'sends', 3],
  ['move', 'agent', 'sends', 3],
  ['move', 'from', 'sends', 3],
  ['move', 'to', 'receives', 3],
  ['accept', 'subject', 'receives', 3],
  ['accept', 'agent', 'receives', 3],
  ['accept', 'from', 'sends', 2],
  ['arrive', 'to', 'receives', 2],
  ['arrive', 'at', 'receives', 2],
  ['arrive', 'object', 'receives', 2],
  ['arrive', 'from', 'sends', 1],
  ['takeBack', 'subject', 'receives', 3],
  ['takeBack', 'from', 'sends', 2],
  ['return', 'to', 'receives', 1],
  ['detain', 'at', 'receives', 2],
  ['keepHeld', 'at', 'receives', 1],
  ['house', 'at', 'receives', 1],
  ['pay', 'subject', 'sends', 2],
  ['pay', 'agent', 'sends', 2],
  ['pay', 'to', 'receives', 1],
  ['pay', 'object', 'receives', 2],
  ['earn', 'subject', 'receives', 1],
  ['earn', 'from', 'sends', 2],
  ['seek', 'object', 'receives', 1],
  ['goThere', 'to', 'receives', 2],
  ['lease', 'subject', 'sends', 2],
  ['lease', 'at', 'receives', 2],
  ['lease', 'from', 'receives', 2],
];

/** What nouns of a class tell of the state behind them. */
const NOUNS: readonly (readonly [cls: string, where: Where, role: PairVote['role'], votes: number])[] = [
  ['moving', 'from', 'sends', 2],
  ['moving', 'to', 'receives', 2],
  ['moved', 'from', 'sends', 2],
  ['people', 'from', 'sends', 1],
  ['people', 'to', 'receives', 1],
  ['instrument', 'with', 'receives', 1],
  ['jail', 'at', 'receives', 1],
];

/** Without one of these in the clause nobody is moved. */
const PEOPLE = [
  'people',
  'moved',
  'asylum',
  'criminals',
  'minors',
  'group',
  'pronoun',
  'nobody',
  'flight',
  'transfers',
  'moving',
  'places',
  'open',
  'anyone',
];
/** Verbs that tell of money only beside money. */
const MONEY = new Set(['pay', 'earn']);

/** How near to the verb the money stands. */
const NEAR = 6;

/** Most marks between a verb and the state that its preposition leads to. */
const REACH = 9;

/** The state that a mark names: by its name, its capital or whoever speaks for it. Where people come from is no party. */
const stateOf = (mark: Mark | undefined): string | undefined =>
  mark?.kind === 'place' && (mark.by === 'name' || mark.by === 'capital')
    ? mark.code
    : mark?.kind === 'speaker' && mark.country !== null
      ? mark.country
      : undefined;

/** Reads who sends and who receives out of a sentence's clauses. */
export function votesIn(clauses: readonly Clause[], ways: WayWords): readonly PairVote[] {
  const out: PairVote[] = [];
  const told = new Set<string>();
  const tell = (vote: PairVote, by: string): void => {
    const key = `${by} ${vote.role} ${vote.code}`;
    if (!told.has(key)) out.push(vote);
    told.add(key);
  };
  for (const clause of clauses) {
    const ofPeople = has(clause, ...PEOPLE) || clause.marks.some((mark) => mark.kind === 'place' && mark.by === 'demonym');
    const ofMoney = ({ to }: Event): boolean =>
      clause.marks.slice(to, to + NEAR).some(({ kind }) => kind === 'money') ||
      clause.hits.some(({ cls, from }) => cls === 'money' && from >= to && from < to + NEAR);
    for (const event of clause.events) {
      for (const [cls, where, role, votes] of TELLS) {
        if (
          cls !== event.cls ||
          (MONEY.has(cls)
            ? !ofMoney(event)
            : cls === 'lease'
              ? !has(clause, 'places', 'jail', 'place')
              : !ofPeople && clause.counts.length === 0)
        )
          continue;
        // "sent back to their own country": home, and no party.
        if (cls === 'return' && where === 'to' && has(clause, 'flightHome')) continue;
        // A refusal tells that one was asked.
        const weight = event.negated || event.tense === 'refused' ? Math.sign(votes) : votes;
        for (const code of statesAt(clause, event, where, ways)) tell({ role, code, votes: weight }, cls);
      }
    }
    for (const { cls, form, from, to } of clause.hits) {
      if (form !== 'noun' && form !== 'plain') continue;
      for (const [noun, where, role, votes] of NOUNS) {
        if (noun !== cls) continue;
        const code =
          where === 'subject' || where === 'agent' || where === 'object' ? undefined : behind(clause.marks, to, 1, ways[where], ways);
        if (code !== undefined && from >= clause.own) tell({ role, code, votes }, cls);
      }
    }
  }
  return out;
}

function statesAt(clause: Clause, event: Event, where: Where, ways: WayWords): readonly string[] {
  const { marks } = clause;
  if (where === 'subject') {
    if (event.passive) return [];
    const code = subjectBefore(marks, event.at, ways);
    return code === undefined ? [] : [code];
  }
  if (where === 'object') {
    // "come from Laos": the verb's own preposition.
    if (isWord(marks[event.to - 1], ...ways.from, ...ways.to, ...ways.at)) return [];
    const next = isWord(marks[event.to], ...ways.through) ? marks[event.to + 1] : marks[event.to];
    const code = event.passive ? undefined : stateOf(next);
    return code === undefined ? [] : [code];
  }
  if (where === 'agent' && !event.passive && event.tense !== 'done') return [];
  const words = where === 'agent' ? ways.by : ways[where];
  // "travel to", "come from" hold their preposition.
  const code = behind(marks, isWord(marks[event.to - 1], ...words) ? event.to - 1 : event.to, REACH, words, ways);
  // "To Albania may be brought only men": the goal before the verb.
  const before = code === undefined && where === 'to' && event.passive ? behind(marks, 0, event.at, ways.to, ways) : undefined;
  return [code, before].filter((one): one is string => one !== undefined);
}

/** The last state named before the verb that no preposition leads to. */
function subjectBefore(marks: readonly Mark[], at: number, ways: WayWords): string | undefined {
  for (let index = at - 1; index >= Math.max(0, at - 14); index -= 1) {
    const code = stateOf(marks[index]);
    if (code === undefined) continue;
    const lead = isWord(marks[index - 1], ...ways.through) ? marks[index - 2] : marks[index - 1];
    if (lead?.kind === 'word' && lead.pos === 'ADP') continue;
    return code;
  }
  return undefined;
}

/** The state behind the first of these prepositions, within so many marks. */
function behind(marks: readonly Mark[], from: number, within: number, words: readonly string[], ways: WayWords): string | undefined {
  for (let at = from; at < Math.min(marks.length, from + within); at += 1) {
    if (isWord(marks[at], ';', ':')) return undefined;
    if (!isWord(marks[at], ...words)) continue;
    let next = at + 1;
    while (isWord(marks[next], ...ways.through) || (marks[next]?.kind === 'word' && (marks[next] as { pos: string }).pos === 'ADJ'))
      next += 1;
    const code = stateOf(marks[next]);
    // "from Laos, Mexico and Vietnam": where people come from.
    const listed = isWord(marks[next + 1], ',', ...ways.and) && stateOf(marks[next + 2]) !== undefined;
    if (code !== undefined && !listed && !isWord(marks[next - 1], ',')) return code;
  }
  return undefined;
}
