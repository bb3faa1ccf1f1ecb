/** Leading characters that make a spreadsheet take a cell for a formula (OWASP, CSV Injection); tab and return count as well. */
const FORMULA = /^[=+\-@\t\r]/;
/** A plain number may begin with a minus: it is a figure and no formula. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * One cell of a CSV file (RFC 4180): quoted where it must be, and disarmed with a leading apostrophe where a spreadsheet would
 * run it. Text in = text shown; nothing is dropped.
 */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of a CSV file, with its end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
