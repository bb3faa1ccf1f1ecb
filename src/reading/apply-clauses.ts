import type { RecordId } from '../core/claim.ts';
import type { Finding, ResolveVoice } from './apply-rules.ts';
import type { Clause } from './clause.ts';
import { eventsFitting, type ClauseRule, type Reading } from './clause-rule.ts';
import { type Mark, type SpeakerMark } from './mark.ts';
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
  const everywhere = new Set(all.flatMap(({ hits }) => hits.map(({ cls }) => cls)));
  for (const cls of everywhere) paragraph.add(cls);
  const recent = (...classes: readonly string[]): boolean => classes.some((cls) => paragraph.has(cls));
  const nearby = (...classes: readonly string[]): boolean => classes.some((cls) => everywhere.has(cls));
  const findings: Finding[] = [];
  for (const clause of all) {
    const here = new Set(clause.hits.filter(({ to }) => to > clause.own).map(({ cls }) => cls));
    const before = new Set(clause.hits.map(({ cls }) => cls));
    for (const rule of likely(rules, before)) {
      if (!fits(rule, statement, clause, here, before, nearby, recent)) continue;
      const events = rule.event === undefined ? [undefined] : eventsFitting(rule, clause);
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

/** Rules by the classes without one of which they cannot fit, made once for each table of rules. */
const INDEXES = new WeakMap<readonly ClauseRule[], ReadonlyMap<string, readonly number[]>>();
const ANY = '';

function indexOf(rules: readonly ClauseRule[]): ReadonlyMap<string, readonly number[]> {
  const there = INDEXES.get(rules);
  if (there !== undefined) return there;
  const index = new Map<string, number[]>();
  for (const [at, rule] of rules.entries()) {
    for (const cls of rule.event ?? rule.with?.[0] ?? [ANY]) {
      const list = index.get(cls);
      if (list === undefined) index.set(cls, [at]);
      else list.push(at);
    }
  }
  INDEXES.set(rules, index);
  return index;
}

/** The rules that a clause with these classes can fit, in the order of the table. */
function likely(rules: readonly ClauseRule[], classes: ReadonlySet<string>): readonly ClauseRule[] {
  const index = indexOf(rules);
  const found = new Set(index.get(ANY));
  for (const cls of classes) for (const at of index.get(cls) ?? []) found.add(at);
  return [...found].toSorted((a, b) => a - b).flatMap((at) => rules[at] ?? []);
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

const solid = (mark: Mark): boolean => mark.kind !== 'word' || /[\p{L}\p{N}]/u.test(mark.word);

function spanOf(marks: readonly Mark[]): { readonly start: number; readonly end: number } | undefined {
  const first = marks.find(solid);
  const last = marks.findLast(solid);
  // The marks of a clause stand in the order of the text but for a noun that a relative clause repeats.
  return first === undefined || last === undefined || last.end <= first.start ? undefined : { start: first.start, end: last.end };
}
