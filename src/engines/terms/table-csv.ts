import { csvLine } from '../../core/csv-cell.ts';
import type { Language } from '../../core/words.ts';
import { answerWords } from './answer-words.ts';
import type { AnswerTable } from './evaluate.ts';

/** The answers for a list as CSV, in each rule's own words; no cell can be run by a spreadsheet. `ids` in the order of rows. */
export function tableCsv(table: AnswerTable, ids: readonly string[], language: Language): string {
  const words = table.rules.map(({ kind }) => ({
    yes: answerWords(kind, 'yes')[language],
    no: answerWords(kind, 'no')[language],
    unknown: answerWords(kind, 'unknown')[language],
    na: answerWords(kind, 'na')[language],
  }));
  const header = csvLine(['id', ...table.rules.map((rule) => rule.id)]);
  const lines = table.rows.map((row, at) => csvLine([ids[at] ?? '', ...row.map((answer, index) => words[index]?.[answer] ?? answer)]));
  return header + lines.join('');
}
