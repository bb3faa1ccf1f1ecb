import type { Act, RecordId, RecordKind, Scope } from '../core/claim.ts';
import type { Value } from '../core/value.ts';
import type { Finding } from './apply-rules.ts';
import { durationsIn, moneyIn, perIn, theWords } from './carry.ts';
import type { Clause, Counting, Event, Tense } from './clause.ts';
import type { Reading } from './clause-rule.ts';
import { isWord, type Mark } from './mark.ts';

/**
 * What speaks for a field, and how strongly, where no rule has read a value. A cue is the name of a class that the clause holds
 * (`flight`); a class of verbs with how it stands (`accept.ahead`, `move.done`, `hold.now`, `publish.no`); with `~` a class elsewhere
 * in the statement, with `^` one said before it in the paragraph; `:done`, `:ahead`, `:now`, `:no`, `:none` for any verb of the clause;
 * `@critic` who speaks, `%alleges` what the verb of saying does; `#max`, `#places`, `#day` what the value itself looks like.
 */
export interface Evidence {
  readonly id: string;
  readonly field: string;
  readonly on?: Extract<RecordKind, 'arrangement' | 'flight' | 'facility'>;
  /** What kind of value the field takes; `clause` where the words of a clause tell a fixed one, `value`. */
  readonly takes: Taken;
  readonly value?: Value;
  readonly votes: Readonly<Record<string, number>>;
  /** Of these cues one must hold, whatever the votes. */
  readonly needs?: readonly string[];
  /** Fewer votes draft nothing. */
  readonly least: number;
  readonly act?: Act;
  readonly scope?: Scope;
  /** A sentence in which no rule of the tables reads the field … */
  readonly example: string;
  /** … and the value that the votes draft. */
  readonly gives: Value;
  readonly not?: readonly string[];
}

export type Taken = 'people' | 'money' | 'day' | 'span' | 'words' | 'clause';

/** Fields of which one candidate can only be one: a value is of one field, a clause may tell several. */
export interface Contest {
  readonly takes: Taken;
  readonly rows: readonly Weighed[];
}

/** A row with its votes as pairs, for speed. */
interface Weighed {
  readonly row: Evidence;
  readonly votes: readonly (readonly [cue: string, weight: number])[];
}

/** Groups the rows of a table by what they contend for. */
export function contestsOf(rows: readonly Evidence[]): readonly Contest[] {
  const groups = new Map<string, Evidence[]>();
  for (const row of rows) {
    const key = row.takes === 'clause' ? row.field : row.takes;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((list) => ({
    takes: list[0]?.takes ?? 'clause',
    rows: list.map((row) => ({ row, votes: Object.entries(row.votes) })),
  }));
}

/** By how many votes a field must lead the next one. */
const MARGIN = 1;

interface Candidate {
  readonly takes: Taken;
  readonly clause: Clause;
  /** Where in the clause the value stands; undefined for a whole statement. */
  readonly at: number | undefined;
  readonly value: (field: string) => Value | undefined;
  readonly marks: readonly Mark[];
  readonly shape: readonly string[];
}

const AHEAD: ReadonlySet<Tense> = new Set(['will', 'agreed', 'offered', 'planned', 'can', 'must', 'asked', 'bare', 'considered']);

const standing = ({ tense, negated }: Event): string =>
  negated || tense === 'refused' ? 'no' : AHEAD.has(tense) ? 'ahead' : tense === 'done' ? 'done' : 'now';

/** Every cue that holds for a candidate. */
function cuesOf(
  { clause, shape }: Candidate,
  all: readonly Clause[],
  { statement, ends }: Pick<Reading, 'statement' | 'ends'>,
  before: ReadonlySet<string>,
): ReadonlySet<string> {
  const cues = new Set<string>([...shape, `@${statement.voice.role}`, `%${statement.verb ?? 'none'}`]);
  for (const mark of clause.marks) {
    if (mark.kind === 'money') cues.add('#sum');
    const code = mark.kind === 'place' ? mark.code : mark.kind === 'speaker' ? mark.country : null;
    if (code !== null && code === ends.receives) cues.add('#receiver');
    if (code !== null && code === ends.sends) cues.add(mark.kind === 'place' && mark.by === 'demonym' ? '#sender-people' : '#sender');
  }
  const own = clause.events.filter(({ at }) => at >= clause.own);
  for (const { cls, from } of clause.hits) if (from >= clause.own || clause.own - from < 4) cues.add(cls);
  for (const event of own) {
    cues.add(`${event.cls}.${standing(event)}`);
    cues.add(`:${standing(event)}`);
  }
  if (own.length === 0) cues.add(':none');
  for (const other of all) {
    if (other === clause) continue;
    for (const { cls } of other.hits) cues.add(`~${cls}`);
    for (const event of other.events) cues.add(`~${event.cls}.${standing(event)}`);
  }
  for (const cls of before) cues.add(`^${cls}`);
  return cues;
}

const votesFor = ({ votes }: Weighed, cues: ReadonlySet<string>): number => {
  let sum = 0;
  for (const [cue, weight] of votes) if (cue === '' || cues.has(cue)) sum += weight;
  return sum;
};

/** The field that most speaks for: the best row, if it has enough votes and leads the next field. */
function choose(rows: readonly Weighed[], cues: ReadonlySet<string>): Evidence | undefined {
  let first: Evidence | undefined;
  let most = -Infinity;
  let next = -Infinity;
  for (const weighed of rows) {
    const { row } = weighed;
    if (row.needs !== undefined && !row.needs.some((cue) => cues.has(cue))) continue;
    const votes = votesFor(weighed, cues);
    if (votes > most) {
      next = most;
      most = votes;
      first = row;
    } else if (votes > next) next = votes;
  }
  return first === undefined || most < first.least || most - next < MARGIN ? undefined : first;
}

/**
 * Drafts what the rules left: every number of people, sum, day and span of a statement that no finding holds yet, and the statement's
 * words where none of its texts was read. The field is whichever has the most votes.
 */
export function weigh(
  reading: Omit<Reading, 'clause' | 'event'>,
  found: readonly Finding[],
  contests: readonly Contest[],
  before: ReadonlySet<string>,
  recordFor: (row: Evidence, marks: readonly Mark[]) => RecordId | undefined,
): readonly Finding[] {
  const { statement, all, ends } = reading;
  if (statement.denied) return [];
  const out: Finding[] = [];
  for (const candidate of candidatesIn(reading, found)) {
    const { clause, takes, marks } = candidate;
    if (clause.guess && takes !== 'words') continue;
    const cues = cuesOf(candidate, all, reading, before);
    for (const contest of contests) {
      const row = contest.takes === takes ? choose(contest.rows, cues) : undefined;
      const value = row === undefined ? undefined : (row.value ?? candidate.value(row.field));
      const record = row === undefined || value === undefined ? undefined : recordFor(row, clause.marks);
      const first = marks.at(0);
      const last = marks.at(-1);
      if (row === undefined || value === undefined || record === undefined || first === undefined || last === undefined) continue;
      if (takes === 'clause' && [...found, ...out].some(({ rule }) => rule.field === row.field)) continue;
      const scope =
        row.scope ?? (takes === 'money' || row.field === 'cap' ? perIn({ ...reading, clause, event: undefined }, 'total') : undefined);
      out.push({
        rule: { id: row.id, field: row.field, ...(row.on !== undefined && { on: row.on }), ...(row.act !== undefined && { act: row.act }) },
        statement,
        ends,
        record,
        value,
        voice: statement.voice,
        start: first.start,
        end: last.end,
        ...(scope !== undefined && { scope }),
      });
    }
  }
  return out;
}

function* candidatesIn(reading: Omit<Reading, 'clause' | 'event'>, found: readonly Finding[]): Generator<Candidate> {
  const { all, statement } = reading;
  const held = (mark: Mark, value: unknown): boolean =>
    found.some((one) => one.start < mark.end && mark.start < one.end && same(one.value, value));
  for (const clause of all) {
    const solid = clause.marks.slice(clause.own);
    const whole = spanned(solid);
    yield { takes: 'clause', clause, at: undefined, marks: whole, shape: [], value: () => undefined };
    for (const counting of clause.counts) {
      const { mark, at } = counting;
      if (at < clause.own || counting.of === 'other' || held(mark, mark.count)) continue;
      yield { takes: 'people', clause, at, marks: whole, shape: shapeOf(counting), value: (field) => countFor(field, counting) };
    }
    for (const [at, mark] of clause.marks.entries()) {
      if (at < clause.own) continue;
      if (mark.kind === 'money') {
        const money = moneyIn(mark, reading);
        if (!held(mark, money)) yield { takes: 'money', clause, at, marks: whole, shape: [], value: () => money };
      }
      if (mark.kind === 'time' && mark.edtf !== null && mark.edtf !== statement.saidOn && !mark.edtf.includes('/')) {
        const { edtf, ahead } = mark;
        const day = (field: string): Value | undefined =>
          clause.events.some((event) => standing(event) === 'ahead') && field !== 'signedOn' ? (ahead ?? edtf) : edtf;
        if (!held(mark, edtf) && !held(mark, ahead))
          yield {
            takes: 'day',
            clause,
            at,
            marks: whole,
            shape: [edtf.length > 7 ? '#day' : edtf.length > 4 ? '#month' : '#year'],
            value: day,
          };
      }
    }
    for (const { value, at } of durationsIn(clause.marks)) {
      const mark = clause.marks[at];
      if (mark !== undefined && at >= clause.own && !held(mark, value))
        yield { takes: 'span', clause, at, marks: whole, shape: [], value: () => value };
    }
  }
  const [main] = all;
  if (isWord(statement.whole.at(-1), '?')) return;
  const words = main === undefined ? undefined : theWords({ ...reading, clause: main, event: undefined });
  if (main === undefined || words === undefined || found.some(({ rule }) => rule.on !== 'facility')) return;
  yield { takes: 'words', clause: merged(all), at: undefined, marks: spanned(statement.marks), shape: [], value: () => words.value };
}

/** A statement's clauses as one. */
const merged = (all: readonly Clause[]): Clause => ({
  marks: all.flatMap(({ marks }) => marks),
  own: 0,
  hits: all.flatMap(({ hits, own }) => hits.filter(({ from }) => from >= own).map((hit) => ({ ...hit, from: 0 }))),
  events: all.flatMap(({ events, own }) => events.filter(({ at }) => at >= own).map((event) => ({ ...event, at: 0 }))),
  counts: [],
  guess: all.every(({ guess }) => guess),
  condition: false,
});

const spanned = (marks: readonly Mark[]): readonly Mark[] => {
  const solid = marks.filter((mark) => mark.kind !== 'word' || /[\p{L}\p{N}]/u.test(mark.word));
  return solid;
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other) || bounds(one) === bounds(other);
const bounds = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && ('min' in value || 'max' in value)
    ? String(('max' in value ? value.max : undefined) ?? ('min' in value ? value.min : undefined))
    : typeof value === 'string'
      ? value
      : null;

/** A cap is the ceiling itself. */
const countFor = (field: string, { mark: { count } }: Counting): Value =>
  field === 'cap' && count.max === undefined && count.min !== undefined ? { max: count.min - 1 } : count;

function shapeOf({ mark: { count }, of }: Counting): readonly string[] {
  const size = count.max ?? count.min ?? 0;
  return [
    `#${of}`,
    count.min === undefined ? '#max' : count.max === undefined ? '#min' : count.about === true ? '#about' : '#exact',
    size < 5 ? '#few' : size < 2000 ? '#some' : '#many',
  ];
}
