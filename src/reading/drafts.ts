import { actOf } from './acts.ts';
import type { FacilityMark, Mark } from './mark.ts';
import { applyClauses } from './apply-clauses.ts';
import { applyRules, type Finding } from './apply-rules.ts';
import { dated } from './dated.ts';
import type { MarkedDocument } from './marked-document.ts';
import { weigh } from './evidence.ts';
import { clausesOf } from './read-clauses.ts';
import { classesOf } from './clause.ts';
import { placedFor } from './placed.ts';
import type { Draft } from './reading.ts';
import { recordOf } from './records.ts';
import type { Ends } from './pattern.ts';
import type { Rule } from './rule.ts';
import type { Statement } from './statement.ts';
import type { Tables } from './tables.ts';
import type { Topic } from './topic.ts';
import { viewOf } from './view.ts';
import { voiceMemory } from './voice-memory.ts';
import { settle } from './settle.ts';

/** Everything that the rules find in a document, before doubles are dropped: for drafts, and for trying a rule on a sentence. */
export function findingsOf(
  document: MarkedDocument,
  topic: Topic,
  text: string,
  tables: Tables,
  published: string | undefined,
): readonly Finding[] {
  const memory = voiceMemory(document.people, tables.speakers, tables.pronouns);
  const placed = placedFor(document, topic, text, tables, memory);
  const findings: Finding[] = [];
  let movedBefore: number | undefined;
  let facility: FacilityMark | undefined;
  let paragraph = -1;
  let said = new Set<string>();
  let here = new Set<string>();
  let before = new Set<string>();
  const corrections = tables.corrections.test(text.slice(0, TITLE));
  for (const { statement, ends, safeThird, route } of placed) {
    if (statement.paragraph !== paragraph) {
      before = statement.paragraph - paragraph === 1 ? here : new Set();
      here = new Set();
      said = new Set(before);
    }
    paragraph = statement.paragraph;
    const named = statement.whole.findLast((mark): mark is FacilityMark => mark.kind === 'facility');
    facility = named ?? facility;
    if (statement.heading || statement.open) {
      for (const cls of classesIn(statement, tables)) here.add(cls);
      continue;
    }
    const { rendered } = viewOf(statement.whole, ends);
    if (corrections && tables.withdrawn.test(rendered)) continue;
    // What is told of a place that the sentence does not name is told of the one named last.
    const recordFor = (rule: Pick<Rule, 'on' | 'record'>, marks: readonly Mark[], pair: Ends) =>
      recordOf(
        rule,
        rule.on === 'facility' && facility !== undefined && !marks.some(({ kind }) => kind === 'facility') ? [facility] : marks,
        pair,
        null,
        safeThird,
        route,
      );
    const made = [
      ...applyRules(statement, ends, tables.rules, tables.guess, text, movedBefore, memory.resolve, (rule, found, pair) =>
        recordFor(rule, found.view.marks.slice(found.from, found.to), pair),
      ),
      ...(tables.clauses === undefined
        ? []
        : applyClauses(
            statement,
            ends,
            tables.clauseRules,
            tables.clauses,
            text,
            movedBefore,
            memory.resolve,
            (rule, marks) => recordFor(rule, marks, ends),
            said,
          )),
    ];
    if (tables.clauses !== undefined && tables.evidence !== undefined) {
      const all = clausesOf(statement.marks, tables.clauses);
      const everywhere = classesOf(all);
      const reading = {
        ends,
        statement,
        text,
        movedBefore,
        all,
        recent: (...classes: readonly string[]) => classes.some((cls) => said.has(cls)),
        nearby: (...classes: readonly string[]) => classes.some((cls) => everywhere.has(cls)),
      };
      made.push(
        ...weigh(reading, made, tables.evidence, said, (row, marks) =>
          recordOf(row, row.on === 'facility' && facility !== undefined ? [facility] : marks, ends, null, safeThird, route),
        ),
      );
    }
    for (const cls of classesIn(statement, tables)) here.add(cls);
    // What a critic tells as a plain figure is not a worry as well.
    const plain = made.some(({ rule, value }) => typeof value === 'object' && rule.field !== 'returned');
    if (plain) made.splice(0, made.length, ...made.filter(({ rule }) => !rule.id.endsWith('-concern-says')));
    movedBefore = exactly(made) ?? movedBefore;
    findings.push(...(tables.correction.test(rendered) ? made.filter(({ rule }) => rule.act === 'clarifies') : made));
  }
  return dated(findings, published);
}

/** Classes of the language's lexicon in a statement. */
const classesIn = (statement: Statement, { clauses }: Tables): ReadonlySet<string> =>
  clauses === undefined ? NONE : classesOf(clausesOf(statement.marks, clauses));
const NONE: ReadonlySet<string> = new Set();

/** Characters in which a column of corrections calls itself one. */
const TITLE = 120;

/** The exact number of people moved that the last of these tells. */
function exactly(findings: readonly Finding[]): number | undefined {
  const value = findings.findLast(({ rule }) => rule.field === 'moved')?.value;
  return typeof value === 'object' && 'min' in value && value.min === value.max ? value.min : undefined;
}

/** Turns a marked document into drafts, in the order of the text. */
export function draftsOf(
  document: MarkedDocument,
  topic: Topic,
  text: string,
  tables: Tables,
  published: string | undefined,
): readonly Draft[] {
  const findings = findingsOf(document, topic, text, tables, published);
  const settled = settle(findings, text);
  const corrections = tables.corrections.test(text.slice(0, TITLE));
  const announced = new Set(
    settled
      .filter(
        ({ rule, statement, voice, value }) =>
          rule.field === 'status' && value !== 'in-force' && voice.named && statement.verb !== 'confirms',
      )
      .map(({ record, voice }) => `${record} ${voice.name}`),
  );
  return settled
    .map((finding): Draft => ({
      record: finding.record,
      field: finding.rule.field,
      value: finding.value,
      ...(finding.scope !== undefined && { scope: finding.scope }),
      act: actOf(finding, announced, tables, corrections),
      by: finding.voice.name,
      saidOn: finding.voice.role === 'article' ? null : finding.statement.saidOn,
      ...dayOf(finding),
      start: finding.start,
      end: finding.end,
      quote: text.slice(finding.start, finding.end),
      rule: finding.rule.id,
    }))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** "On 3 February a flight left with 43 aboard" tells of the flight of that day. */
function dayOf({ record, statement }: Finding): { readonly day?: string } {
  if (!record.startsWith('flight:')) return {};
  const days = new Set(statement.whole.flatMap((mark) => (mark.kind === 'time' && mark.edtf !== null ? [mark.edtf] : [])));
  const [day] = days;
  return days.size === 1 && day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { day } : {};
}
