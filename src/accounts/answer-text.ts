import type { HabeasError } from '../core/errors.ts';
import type { Language } from '../core/words.ts';
import type { Program } from '../engines/terms/compile.ts';
import type { AnswerTable } from '../engines/terms/evaluate.ts';
import { tableCsv } from '../engines/terms/table-csv.ts';
import type { FindingCode } from '../findings/finding.ts';
import { judgeText, type JudgedCase, type JudgedTable } from './judge.ts';

/** More cases than these are answered as a list. */
const MOST_IN_FULL = 30;
const MOST_ROWS = 100;
const MOST_IDS = 30;

/** How a list came out, as much of it as a page shows: all tallies, and the first rows. */
export interface PeopleShown {
  readonly people: number;
  /** `ids`, and the rows of `table`, are the first ones. */
  readonly table: AnswerTable;
  readonly ids: readonly string[];
  /** What the answers say together: how many people each concerns, and the ids of the first. */
  readonly pairs: ReadonlyMap<FindingCode, { readonly people: number; readonly ids: readonly string[] }>;
}

/** What a sent text of facts is answered with. */
export type TextAnswer =
  | { readonly kind: 'problems'; readonly problems: readonly HabeasError[] }
  | { readonly kind: 'cases'; readonly cases: readonly JudgedCase[]; readonly warnings: readonly HabeasError[] }
  | { readonly kind: 'people'; readonly shown: PeopleShown }
  | { readonly kind: 'csv'; readonly csv: string };

/** How a text is to be answered: `name` is for messages; `csv` asks for every row as a file. */
export interface TextAsked {
  readonly name: string;
  readonly csv: boolean;
  readonly language: Language;
}

/** Judges a text of facts, of one person or many, into what a page or a file needs, and no more. */
export function answerText(text: string, program: Program, { name, csv, language }: TextAsked): TextAnswer {
  const judged = judgeText(text, name, program, { mostCases: csv ? 0 : MOST_IN_FULL });
  if (judged.kind === 'problems') return judged;
  if (judged.kind === 'cases') return { kind: 'cases', cases: judged.cases, warnings: judged.warnings };
  const { table, ids } = judged.judged;
  return csv ? { kind: 'csv', csv: tableCsv(table, ids, language) } : { kind: 'people', shown: shownOf(judged.judged) };
}

function shownOf({ table, ids, pairs }: JudgedTable): PeopleShown {
  return {
    people: ids.length,
    table: { ...table, rows: table.rows.slice(0, MOST_ROWS) },
    ids: ids.slice(0, MOST_ROWS),
    pairs: new Map([...pairs].map(([code, concerned]) => [code, { people: concerned.length, ids: concerned.slice(0, MOST_IDS) }])),
  };
}
