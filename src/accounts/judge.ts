import type { HabeasError } from '../core/errors.ts';
import { rulePairs } from '../findings/rule-pairs.ts';
import type { Finding, FindingCode } from '../findings/finding.ts';
import { groupBy } from '../core/group-by.ts';
import type { Program } from '../engines/terms/compile.ts';
import { evaluate, evaluateTable, withinPacks, type AnswerTable, type Judgement } from '../engines/terms/evaluate.ts';
import type { FactSheet } from '../engines/terms/fact.ts';
import { readFacts, type FactShape } from '../engines/terms/read-facts.ts';
import { readPeople } from '../engines/terms/read-people.ts';

/** How to judge: as if on a day, and by which packs alone. */
export interface JudgeOptions {
  /** ISO day. */
  readonly day?: string | undefined;
  readonly packs?: readonly string[] | undefined;
  /** More cases than these, in a file of facts, come as a table. */
  readonly mostCases?: number;
}

/** One person or flight, judged. */
export interface JudgedCase {
  readonly id: string | undefined;
  readonly facts: FactSheet;
  readonly judgement: Judgement;
  /** What the answers say together. */
  readonly pairs: readonly Finding[];
}

/** A list of people, judged. `pairs`: what the answers say together, by code, each with the ids of the people concerned. */
export interface JudgedTable {
  readonly table: AnswerTable;
  readonly ids: readonly string[];
  readonly pairs: ReadonlyMap<FindingCode, readonly string[]>;
}

/** What came of judging a text: cases explained, or a table, or what has to be mended first. */
export type Judged =
  | { readonly kind: 'cases'; readonly shape: FactShape; readonly cases: readonly JudgedCase[]; readonly warnings: readonly HabeasError[] }
  | { readonly kind: 'table'; readonly judged: JudgedTable }
  | { readonly kind: 'problems'; readonly problems: readonly HabeasError[] };

/** Judges a file of facts (JSON) or a list of people (CSV), told apart by how the text begins. `name` is for messages. */
export function judgeText(text: string, name: string, program: Program, options: JudgeOptions = {}): Judged {
  const { facts } = program.rulebook;
  if (!looksLikeJson(text, name)) {
    const { rows, problems } = readPeople(text, name, facts);
    return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'table', judged: judgeRows(program, rows, options) };
  }
  const { shape, cases, errors, warnings } = readFacts(text, name, facts);
  if (errors.length > 0) return { kind: 'problems', problems: errors };
  if (cases.length > (options.mostCases ?? Infinity)) {
    const rows = cases.map((one, index) => ({ id: one.id ?? String(index + 1), facts: one.facts }));
    return { kind: 'table', judged: judgeRows(program, rows, options) };
  }
  return { kind: 'cases', shape, warnings, cases: cases.map((one) => judgeCase(program, one.id, one.facts, options)) };
}

/** Judges one sheet of facts, explained. */
export function judgeCase(program: Program, id: string | undefined, facts: FactSheet, options: JudgeOptions = {}): JudgedCase {
  const judgement = withinPacks(evaluate(program, facts, options.day), options.packs);
  const rules = judgement.evaluations.map(({ rule }) => rule);
  const answers = judgement.evaluations.map(({ answer }) => answer);
  return { id, facts, judgement, pairs: rulePairs(rules)({ id: id ?? '', answers, facts }) };
}

function judgeRows(
  program: Program,
  rows: readonly { readonly id: string; readonly facts: FactSheet }[],
  options: JudgeOptions,
): JudgedTable {
  const sheets = rows.map(({ facts }) => facts);
  const table = evaluateTable(program, sheets, options);
  const pairsOf = rulePairs(table.rules);
  const found = rows.flatMap(({ id, facts }, index) =>
    pairsOf({ id, answers: table.rows[index] ?? [], facts }).map(({ code }) => ({ code, id })),
  );
  const pairs = new Map([...groupBy(found, ({ code }) => code)].map(([code, each]) => [code, each.map(({ id }) => id)]));
  return { table, ids: rows.map(({ id }) => id), pairs };
}

function looksLikeJson(text: string, name: string): boolean {
  return !/\.[ct]sv$/i.test(name) && (/\.json$/i.test(name) || /^\uFEFF?\s*[[{]/.test(text));
}
