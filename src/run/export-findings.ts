import { csvLine } from '../core/csv-cell.ts';
import type { AnsweredFinding } from '../findings/answered.ts';

const COLUMNS = [
  'id',
  'severity',
  'code',
  'state',
  'record',
  'under',
  'en',
  'es',
  'figures',
  'claims',
  'rules',
  'answeredBy',
  'answeredAt',
  'reason',
] as const;

/** Findings as CSV with a head line, in their order, safe to open in a spreadsheet. Lists stand in one cell with blanks between. */
export function findingsAsCsv(findings: readonly AnsweredFinding[]): string {
  return [csvLine([...COLUMNS]), ...findings.map((each) => csvLine(cellsOf(each)))].join('');
}

function cellsOf({ key, severity, code, state, record, under, words, evidence, answers }: AnsweredFinding): readonly string[] {
  const last = answers.at(-1);
  const cells: Readonly<Record<(typeof COLUMNS)[number], string>> = {
    id: key,
    severity,
    code,
    state,
    record: record ?? '',
    under: under.join(' '),
    en: words.en,
    es: words.es,
    figures: evidence.figures.join(' | '),
    claims: evidence.claims.join(' '),
    rules: evidence.rules.join(' '),
    answeredBy: last?.by ?? '',
    answeredAt: last?.at ?? '',
    reason: last?.reason ?? '',
  };
  return COLUMNS.map((column) => cells[column]);
}

/** A finding for other programs. */
export interface FindingJson {
  readonly id: string;
  readonly severity: string;
  readonly code: string;
  readonly state: string;
  readonly record: string | null;
  readonly under: readonly string[];
  readonly words: AnsweredFinding['words'];
  readonly evidence: AnsweredFinding['evidence'] & { readonly mark: string };
  readonly answers: AnsweredFinding['answers'];
}

/** Findings as JSON values, in their order. */
export function findingsAsJson(findings: readonly AnsweredFinding[]): readonly FindingJson[] {
  return findings.map(({ key, severity, code, state, record, under, words, evidence, mark, answers }) => ({
    id: key,
    severity,
    code,
    state,
    record: record ?? null,
    under,
    words,
    evidence: { ...evidence, mark },
    answers,
  }));
}
