import { CsvError, parse } from 'csv-parse/sync';

import { HabeasError } from '../../core/errors.ts';
import type { FactSheet, FactState } from './fact.ts';
import { nearest, problemAt } from './problem.ts';
import { readCell, wantedCell } from './read-cell.ts';
import type { FactDeclaration, FactName } from './rule.ts';

/** One line of a list of people. `id` is the list's own number, else the line's. */
export interface PersonRow {
  readonly id: string;
  readonly line: number;
  readonly facts: FactSheet;
}

/** A list is read whole or not at all: with problems there are no rows. */
export interface PeopleReading {
  readonly rows: readonly PersonRow[];
  readonly problems: readonly HabeasError[];
}

/** Headings under which lists give people's names. */
const NAMES = /^(?:(?:full|first|last|given|family)?[ _]?(?:sur)?name|nombres?|apellidos?)$/i;
/** After so many bad cells the list has some other fault; more messages would hide it. */
const MOST_PROBLEMS = 100;

interface Record {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a list of people as CSV: a column a fact, a line a person, and no names. A column `id` may carry a number of one's own.
 * Cells: `yes`, `no` (`sí`, `true`, `1` …), `17-18` for an interval, `VEN;COL` for a complete set and `VEN;?` for one that may
 * hold more; empty or `?` is unknown. Comma, semicolon and tab are told apart by the first line.
 */
export function readPeople(text: string, file: string, declared: ReadonlyMap<FactName, FactDeclaration>): PeopleReading {
  const badCharacter = text.indexOf('\uFFFD');
  if (badCharacter >= 0) {
    const before = text.slice(0, badCharacter).split('\n');
    const at = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    return { rows: [], problems: [problemAt('PEOPLE_ENCODING', at, 'a character that is not UTF-8. Save the table as "CSV UTF-8".')] };
  }
  const records = split(text, file);
  if (records instanceof HabeasError) return { rows: [], problems: [records] };
  const [header, ...lines] = records;
  if (header === undefined) return { rows: [], problems: [problemAt('PEOPLE_CSV', { file, line: 1, column: 1 }, 'the list is empty.')] };
  const { columns, problems } = readHeader(header.record, file, declared);
  if (problems.length > 0) return { rows: [], problems };

  const bad: HabeasError[] = [];
  const rows: PersonRow[] = [];
  let lineBefore = header.info.lines;
  for (const { record, info } of lines) {
    const line = lineBefore + 1;
    lineBefore = info.lines;
    const facts = new Map<FactName, FactState>();
    let id = String(line);
    for (const [index, cell] of record.entries()) {
      const fact = columns[index];
      if (fact === 'id') id = cell.trim() === '' ? id : cell.trim();
      else if (fact !== undefined) {
        const value = readCell(fact, cell);
        if (value === 'unreadable') {
          const at = { file, line, column: index + 1 };
          bad.push(
            problemAt('PEOPLE_CELL', at, `'${shorten(cell)}' in the column '${fact.name}': write ${wantedCell(fact)}, or leave it empty.`),
          );
        } else if (value !== undefined) facts.set(fact.name, { kind: 'known', value, statements: [{ value, source: file }] });
      }
    }
    if (bad.length >= MOST_PROBLEMS) break;
    rows.push({ id, line, facts });
  }
  return bad.length > 0 ? { rows: [], problems: bad } : { rows, problems: [] };
}

function split(text: string, file: string): readonly Record[] | HabeasError {
  const firstLine = text.slice(0, Math.max(0, text.search(/[\r\n]|$/)));
  const delimiter = [',', ';', '\t'].reduce((best, one) => (firstLine.split(one).length > firstLine.split(best).length ? one : best), ',');
  try {
    return parse(text, { bom: true, delimiter, info: true, skip_empty_lines: true }) as unknown as readonly Record[];
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const lines: unknown = Reflect.get(cause, 'lines');
    return problemAt('PEOPLE_CSV', { file, line: typeof lines === 'number' ? lines : 1, column: 1 }, `${cause.message}.`);
  }
}

function readHeader(
  header: readonly string[],
  file: string,
  declared: ReadonlyMap<FactName, FactDeclaration>,
): { readonly columns: readonly (FactDeclaration | 'id')[]; readonly problems: readonly HabeasError[] } {
  const problems: HabeasError[] = [];
  const columns = header.map((cell, index): FactDeclaration | 'id' => {
    const name = cell.trim();
    const at = { file, line: 1, column: index + 1 };
    if (header.findIndex((other) => other.trim() === name) < index) {
      problems.push(problemAt('PEOPLE_HEADER', at, `the column '${shorten(name)}' is there twice.`));
    }
    const fact = declared.get(name);
    if (fact !== undefined || name === 'id') return fact ?? 'id';
    const near = nearest(name, declared.keys());
    const hint = NAMES.test(name)
      ? 'No names are needed: take the column out, or put a number of your own under id.'
      : near === undefined
        ? 'Name each column after a fact.'
        : `Did you mean '${near}'?`;
    problems.push(problemAt('PEOPLE_HEADER', at, `no fact is called '${shorten(name)}'. ${hint}`));
    return 'id';
  });
  return { columns, problems };
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
