import type { RecordId } from '../core/claim.ts';
import type { Finding, ResolveVoice } from './apply-rules.ts';
import { classesOf, type Clause } from './clause.ts';
import { eventsFitting, type ClauseRule, type Reading } from './clause-rule.ts';
import { isSolid, type Mark, type SpeakerMark } from './mark.ts';
import type { Ends } from './pattern.ts';
import { clausesOf, type ClauseTables } from './read-clauses.ts';
import { rulesFitting } from './rule-index.ts';
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
    for (const rule of rulesFitting(rules, statement, clause, nearby, recent)) {
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
