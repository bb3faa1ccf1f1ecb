import type { Act, RecordId, RecordKind, Scope } from '../core/claim.ts';
import type { Value } from '../core/value.ts';
import type { Finding } from './apply-rules.ts';
import { durationsIn, moneyIn, perIn, theWords } from './carry.ts';
import type { Clause, Counting, Event, Tense } from './clause.ts';
import type { Reading } from './clause-rule.ts';
import { isSolid, isWord, type Mark } from './mark.ts';

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

/** Where the name of a cue is looked for. */
type Place = 'always' | 'here' | 'elsewhere' | 'before' | 'shape';

interface Cue {
  readonly place: Place;
  /** Without the sign that tells the place. */
  readonly name: string;
  readonly weight: number;
}

/** A row with its cues told apart once: a candidate is asked for those of the rows, and nobody lists all that hold for it. */
interface Weighed {
  readonly row: Evidence;
  readonly votes: readonly Cue[];
  readonly needs: readonly Cue[] | undefined;
}

const PLACES: Readonly<Record<string, Place>> = { '~': 'elsewhere', '^': 'before', '#': 'shape' };

function cueOf(text: string, weight: number): Cue {
  const place = text === '' ? 'always' : (PLACES[text.charAt(0)] ?? 'here');
  return { place, name: place === 'elsewhere' || place === 'before' ? text.slice(1) : text, weight };
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
    rows: list.map((row) => ({
      row,
      votes: Object.entries(row.votes).map(([text, weight]) => cueOf(text, weight)),
      needs: row.needs?.map((text) => cueOf(text, 0)),
    })),
  }));
}

/** By how many votes a field must lead the next one. */
const MARGIN = 1;

interface Candidate {
  readonly takes: Taken;
  readonly clause: Clause;
  readonly value: (field: string) => Value | undefined;
  /** The marks that carry the value where it is drafted. */
  readonly carriers: readonly Mark[];
  readonly shape: readonly string[];
}

const AHEAD: ReadonlySet<Tense> = new Set(['will', 'agreed', 'offered', 'planned', 'can', 'must', 'asked', 'bare', 'considered']);

const standing = ({ tense, negated }: Event): string =>
  negated || tense === 'refused' ? 'no' : AHEAD.has(tense) ? 'ahead' : tense === 'done' ? 'done' : 'now';

/** What holds of a clause, by where a cue looks for it. */
interface Holds {
  readonly here: ReadonlySet<string>;
  /** In the other clauses of the statement; made when a cue first asks. */
  elsewhere?: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  /** What the clause's own marks look like. */
  readonly shape: ReadonlySet<string>;
}

function holdsOf(clause: Clause, { statement, ends }: Pick<Reading, 'statement' | 'ends'>, before: ReadonlySet<string>): Holds {
  const here = new Set<string>([`@${statement.voice.role}`, `%${statement.verb ?? 'none'}`]);
  const shape = new Set<string>();
  for (const mark of clause.marks) {
    if (mark.kind === 'money') shape.add('#sum');
    const code = mark.kind === 'place' ? mark.code : mark.kind === 'speaker' ? mark.country : null;
    if (code !== null && code === ends.receives) shape.add('#receiver');
    if (code !== null && code === ends.sends) shape.add(mark.kind === 'place' && mark.by === 'demonym' ? '#sender-people' : '#sender');
  }
  for (const { cls, from } of clause.hits) if (from >= clause.own || clause.own - from < 4) here.add(cls);
  let verbs = 0;
  for (const event of clause.events) {
    if (event.at < clause.own) continue;
    verbs += 1;
    here.add(`${event.cls}.${standing(event)}`);
    here.add(`:${standing(event)}`);
  }
  if (verbs === 0) here.add(':none');
  return { here, before, shape };
}

function elsewhereOf(clause: Clause, all: readonly Clause[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const other of all) {
    if (other === clause) continue;
    for (const { cls } of other.hits) out.add(cls);
    for (const event of other.events) out.add(`${event.cls}.${standing(event)}`);
  }
  return out;
}

function holds({ place, name }: Cue, { clause, shape }: Candidate, all: readonly Clause[], known: Holds): boolean {
  switch (place) {
    case 'always':
      return true;
    case 'here':
      return known.here.has(name);
    case 'elsewhere':
      known.elsewhere ??= elsewhereOf(clause, all);
      return known.elsewhere.has(name);
    case 'before':
      return known.before.has(name);
    case 'shape':
      return known.shape.has(name) || shape.includes(name);
    default:
      return place satisfies never;
  }
}

function holdsAny(cues: readonly Cue[], candidate: Candidate, all: readonly Clause[], known: Holds): boolean {
  for (const cue of cues) if (holds(cue, candidate, all, known)) return true;
  return false;
}

/** The field that most speaks for: the best row, if it has enough votes and leads the next field. */
function choose(rows: readonly Weighed[], candidate: Candidate, all: readonly Clause[], known: Holds): Evidence | undefined {
  let first: Evidence | undefined;
  let most = -Infinity;
  let next = -Infinity;
  for (const { row, votes, needs } of rows) {
    if (needs !== undefined && !holdsAny(needs, candidate, all, known)) continue;
    let sum = 0;
    for (const cue of votes) if (holds(cue, candidate, all, known)) sum += cue.weight;
    if (sum > most) {
      next = most;
      most = sum;
      first = row;
    } else if (sum > next) next = sum;
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
  let known: { readonly clause: Clause; readonly holds: Holds } | undefined;
  for (const candidate of candidatesIn(reading, found)) {
    const { clause, takes } = candidate;
    if (clause.guess && takes !== 'words') continue;
    if (known?.clause !== clause) known = { clause, holds: holdsOf(clause, reading, before) };
    for (const contest of contests) {
      const row = contest.takes === takes ? choose(contest.rows, candidate, all, known.holds) : undefined;
      if (row === undefined) continue;
      const value = row.value ?? candidate.value(row.field);
      const record = value === undefined ? undefined : recordFor(row, clause.marks);
      const first = candidate.carriers.find(isSolid);
      const last = candidate.carriers.findLast(isSolid);
      if (value === undefined || record === undefined || first === undefined || last === undefined) continue;
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
    const carriers = clause.own === 0 ? clause.marks : clause.marks.slice(clause.own);
    yield { takes: 'clause', clause, carriers, shape: [], value: () => undefined };
    for (const counting of clause.counts) {
      const { mark, at } = counting;
      if (at < clause.own || counting.of === 'other' || held(mark, mark.count)) continue;
      yield { takes: 'people', clause, carriers, shape: shapeOf(counting), value: (field) => countFor(field, counting) };
    }
    for (const [at, mark] of clause.marks.entries()) {
      if (at < clause.own) continue;
      if (mark.kind === 'money') {
        const money = moneyIn(mark, reading);
        if (!held(mark, money)) yield { takes: 'money', clause, carriers, shape: [], value: () => money };
      }
      if (mark.kind === 'time' && mark.edtf !== null && mark.edtf !== statement.saidOn && !mark.edtf.includes('/')) {
        const { edtf, ahead } = mark;
        const day = (field: string): Value | undefined =>
          clause.events.some((event) => standing(event) === 'ahead') && field !== 'signedOn' ? (ahead ?? edtf) : edtf;
        if (!held(mark, edtf) && !held(mark, ahead))
          yield { takes: 'day', clause, carriers, shape: [edtf.length > 7 ? '#day' : edtf.length > 4 ? '#month' : '#year'], value: day };
      }
    }
    for (const { value, at } of durationsIn(clause.marks)) {
      const mark = clause.marks[at];
      if (mark !== undefined && at >= clause.own && !held(mark, value))
        yield { takes: 'span', clause, carriers, shape: [], value: () => value };
    }
  }
  const [main] = all;
  if (main === undefined || isWord(statement.whole.at(-1), '?') || found.some(({ rule }) => rule.on !== 'facility')) return;
  const words = (): Value | undefined => theWords({ ...reading, clause: main, event: undefined })?.value;
  yield { takes: 'words', clause: merged(all), carriers: statement.marks, shape: [], value: words };
}

/** A statement's clauses as one, for what it holds: where its hits stand in it is not told. */
const merged = (all: readonly Clause[]): Clause => ({
  marks: all.flatMap(({ marks }) => marks),
  own: 0,
  hits: all.flatMap(({ hits, own }) => (own === 0 ? hits : hits.filter(({ from }) => from >= own))),
  events: all.flatMap(({ events, own }) => (own === 0 ? events : events.filter(({ at }) => at >= own))),
  counts: [],
  guess: all.every(({ guess }) => guess),
  condition: false,
});

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
