import type { FlightFormat } from './flight-format.ts';
import { LeftOutCount } from './left-out.ts';
import type { Reading } from './reading.ts';

/**
 * Reads the rows of one table. The caller splits the lines into cells (a CSV library does), says which row of the file each is, and
 * asks for the reading at the end; so a table of any length is read as a stream.
 */
export interface TableReader {
  row(cells: readonly string[], row: number): void;
  finish(): Reading;
}

/** One kind of table: how its header is known, and its reader. */
export interface TableFormat {
  readonly format: FlightFormat;
  readonly name: string;
  /** Every one of these names stands in the header. */
  readonly columns: readonly string[];
  readonly open: (header: readonly string[]) => TableReader;
}

/** Looks up cells by the name of their column; '' where there is no such column or cell. A name that repeats means the first. */
export class Header {
  readonly #indexes = new Map<string, number>();
  /** By names as they are asked for, which are the same for every row. */
  readonly #asked = new Map<string, number>();

  constructor(header: readonly string[]) {
    for (const [index, name] of header.entries()) {
      const plain = plainName(name);
      if (!this.#indexes.has(plain)) this.#indexes.set(plain, index);
    }
  }

  /** Index of a column, -1 where there is none. */
  index(name: string): number {
    let index = this.#asked.get(name);
    if (index === undefined) {
      index = this.#indexes.get(plainName(name)) ?? -1;
      this.#asked.set(name, index);
    }
    return index;
  }

  cell(cells: readonly string[], name: string): string {
    return cells[this.index(name)] ?? '';
  }
}

/** A column's name without blanks, case and byte order mark. */
export const plainName = (name: string): string => name.replaceAll(/[\s\u00a0\ufeff]+/g, '').toLowerCase();

/** True if every column of a format stands in a header. */
export function hasColumns(format: TableFormat, header: readonly string[]): boolean {
  const names = new Set(header.map(plainName));
  return format.columns.every((column) => names.has(plainName(column)));
}

/** All rows after the header read at once: for tables in memory. `rows[0]` is the header, row 1 of the file. */
export function readTable(format: TableFormat, rows: readonly (readonly string[])[]): Reading {
  const reader = format.open(rows[0] ?? []);
  for (const [index, cells] of rows.entries()) if (index > 0) reader.row(cells, index + 1);
  return reader.finish();
}

/** A reader of rows that are values and not points: keeps what `parse` makes of each, counts those it makes nothing of. */
export function rowsReader<T>(
  parse: (cells: readonly string[], row: number) => T | null,
  reading: (rows: readonly T[]) => OpenReading,
): TableReader {
  const rows: T[] = [];
  const leftOut = new LeftOutCount();
  return {
    row: (cells, row) => {
      const value = parse(cells, row);
      if (value === null) leftOut.add('malformed', 'row', `row ${row}`);
      else rows.push(value);
    },
    finish: () => ({ ...reading(rows), leftOut: leftOut.list() }),
  };
}

type WithoutLeftOut<T> = T extends unknown ? Omit<T, 'leftOut'> : never;
type OpenReading = WithoutLeftOut<Reading>;
