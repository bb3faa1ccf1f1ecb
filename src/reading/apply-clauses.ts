import type { RecordId } from '../core/claim.ts';
import type { Finding, ResolveVoice } from './apply-rules.ts';
import { classesOf, type Clause } from './clause.ts';
import { eventsFitting, type ClauseRule, type Reading } from './clause-rule.ts';
import { isSolid, type Mark, type SpeakerMark } from './mark.ts';
import type { Ends } from './pattern.ts';
import { clausesOf, type ClauseTables } from './read-clauses.ts';
import { ARTICLE, type Statement, type Voice } from './statement.ts';

/** Which record a rule's finding in these marks is about, or undefined where the text does not tell. */
export type RecordFor = (rule: ClauseRule, marks: readonly Mark[]) => RecordId | undefined;

/** Runs every clause rule over the clauses of a statement. */
export function applyClauses(
  statement: Statement,
  ends: Ends,
  rules: readonly ClauseRule[],
  tables: ClauseTables,
  text: string,
  movedBefore: number | undefined,
  resolve: ResolveVoice,
  recordFor: RecordFor,
  paragraph: Set<string>,
): readonly Finding[] {
  const all = clausesOf(statement.marks, tables);
  const everywhere = classesOf(all);
  for (const cls of everywhere) paragraph.add(cls);
  const recent = (...classes: readonly string[]): boolean => classes.some((cls) => paragraph.has(cls));
  const nearby = (...classes: readonly string[]): boolean => classes.some((cls) => everywhere.has(cls));
  const findings: Finding[] = [];
  for (const clause of all) {
    const here = new Set<string>();
    const before = new Set<string>();
    for (const { cls, to } of clause.hits) {
      before.add(cls);
      if (to > clause.own) here.add(cls);
    }
    for (const rule of likely(rules, clause, before)) {
      if (!fits(rule, statement, clause, here, before, nearby, recent)) continue;
      const events = rule.event === undefined ? NO_EVENT : eventsFitting(rule, clause);
      for (const event of events) {
        const told = rule.read({ clause, event, ends, statement, text, movedBefore, all, nearby, recent } satisfies Reading);
        if (told === undefined) continue;
        for (const carried of 'value' in told ? [told] : told) {
          const value = statement.denied ? (typeof carried.value === 'boolean' ? !carried.value : undefined) : carried.value;
          const record = value === undefined ? undefined : recordFor(rule, clause.marks);
          const span = spanOf(carried.marks ?? clause.marks);
          if (value === undefined || record === undefined || span === undefined) continue;
          const voice =
            carried.by !== undefined
              ? resolve([carried.by])
              : rule.bySubject === true && statement.voice === ARTICLE
                ? subjectOf(clause, event?.at, statement, resolve)
                : statement.voice;
          findings.push({
            rule,
            statement,
            ends,
            record,
            value,
            voice,
            ...span,
            ...(carried.scope !== undefined && { scope: carried.scope }),
          });
        }
        break;
      }
    }
  }
  return findings;
}

const NO_EVENT = [undefined];
const NO_RULE: readonly number[] = [];

/** A table of rules by the classes without one of which they cannot fit, by their place in the table. */
interface Index {
  /** Rules that ask for a verb, by its class. */
  readonly verbs: ReadonlyMap<string, readonly number[]>;
  /** The others, by the first list of classes that they ask for. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** Those that ask for neither. */
  readonly always: readonly number[];
}

/** Made once for each table of rules. */
const INDEXES = new WeakMap<readonly ClauseRule[], Index>();

function indexOf(rules: readonly ClauseRule[]): Index {
  const there = INDEXES.get(rules);
  if (there !== undefined) return there;
  const verbs = new Map<string, number[]>();
  const words = new Map<string, number[]>();
  const always: number[] = [];
  for (const [at, rule] of rules.entries()) {
    const classes = rule.event ?? rule.with?.[0];
    if (classes === undefined) always.push(at);
    const map = rule.event === undefined ? words : verbs;
    for (const cls of new Set(classes)) {
      const list = map.get(cls);
      if (list === undefined) map.set(cls, [at]);
      else list.push(at);
    }
  }
  const index = { verbs, words, always };
  INDEXES.set(rules, index);
  return index;
}

/** The rules that a clause with these verbs and classes can fit, in the order of the table: most ask for a verb, and a clause has one or two. */
function likely(rules: readonly ClauseRule[], clause: Clause, classes: ReadonlySet<string>): readonly ClauseRule[] {
  const index = indexOf(rules);
  const found = new Uint8Array(rules.length);
  for (const nth of index.always) found[nth] = 1;
  for (const { cls, at } of clause.events) if (at >= clause.own) for (const nth of index.verbs.get(cls) ?? NO_RULE) found[nth] = 1;
  for (const cls of classes) for (const nth of index.words.get(cls) ?? NO_RULE) found[nth] = 1;
  const out: ClauseRule[] = [];
  for (let nth = found.indexOf(1); nth >= 0; nth = found.indexOf(1, nth + 1)) {
    const rule = rules[nth];
    if (rule !== undefined) out.push(rule);
  }
  return out;
}

function fits(
  rule: ClauseRule,
  statement: Statement,
  clause: Clause,
  here: ReadonlySet<string>,
  before: ReadonlySet<string>,
  nearby: (...classes: readonly string[]) => boolean,
  recent: (...classes: readonly string[]) => boolean,
): boolean {
  if (clause.guess && rule.guess !== true) return false;
  if (rule.voices !== undefined && !rule.voices.includes(statement.voice.role)) return false;
  if (rule.event !== undefined && !rule.event.some((cls) => here.has(cls))) return false;
  if (rule.with !== undefined && !rule.with.every((list) => list.some((cls) => before.has(cls)))) return false;
  if (rule.near !== undefined && !rule.near.every((list) => nearby(...list))) return false;
  if (rule.recent !== undefined && !rule.recent.every((list) => recent(...list))) return false;
  return rule.without === undefined || !rule.without.some((cls) => here.has(cls));
}

const isSpeaker = (mark: Mark): mark is SpeakerMark => mark.kind === 'speaker';

/** Who does what the verb says: the last speaker named before it, in the clause or else in the sentence. */
function subjectOf(clause: Clause, at: number | undefined, statement: Statement, resolve: ResolveVoice): Voice {
  const inClause = clause.marks.slice(0, at ?? clause.marks.length).findLast(isSpeaker);
  const who = inClause ?? statement.whole.find(isSpeaker);
  return who === undefined ? ARTICLE : resolve([who]);
}

function spanOf(marks: readonly Mark[]): { readonly start: number; readonly end: number } | undefined {
  const first = marks.find(isSolid);
  const last = marks.findLast(isSolid);
  // The marks of a clause stand in the order of the text but for a noun that a relative clause repeats.
  return first === undefined || last === undefined || last.end <= first.start ? undefined : { start: first.start, end: last.end };
}
