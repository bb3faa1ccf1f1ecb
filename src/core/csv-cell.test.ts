import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { csvCell, csvLine } from './csv-cell.ts';

it('no cell reaches a spreadsheet as a formula', () => {
  for (const attack of ['=HYPERLINK("http://x","y")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', "=cmd|' /C calc'!A0"]) {
    expect(csvCell(attack).replace(/^"/, '')).toMatch(/^'/);
  }
});

it('a negative number stays a number', () => {
  expect(csvCell('-17.5')).toBe('-17.5');
});

it('every line is read back as the cells it was made of, but for the apostrophe', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 5 }), (cells) => {
      const [read]: string[][] = parse(csvLine(cells), { record_delimiter: '\r\n' });
      expect(read).toEqual(
        cells.map((cell) => (csvCell(cell).replace(/^"/, '').startsWith("'") && !cell.startsWith("'") ? `'${cell}` : cell)),
      );
    }),
  );
});
