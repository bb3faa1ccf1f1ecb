import { describe, expect, it } from 'vitest';

import { shippedRulebook } from '../../../test/shipped-rules.ts';
import { evaluateTable, prepare } from './evaluate.ts';
import { readPeople } from './read-people.ts';
import { tableCsv } from './table-csv.ts';

const rulebook = shippedRulebook();
const read = (text: string) => readPeople(text, 'list.csv', rulebook.facts);
const messages = (text: string): readonly string[] => read(text).problems.map((problem) => `${problem.code} ${problem.message}`);

describe('a list of people', () => {
  it('becomes a sheet of facts a line, with unknowns left unknown', () => {
    const { rows, problems } = read('\uFEFFid,us_citizen,age,nationalities,destination\r\na1,no,17-18,VEN;?,SV\r\n,?,,,\r\n');
    expect(problems).toEqual([]);
    expect(rows.map((row) => row.id)).toEqual(['a1', '3']);
    expect(rows[0]?.facts.get('age')).toMatchObject({ value: { min: 17, max: 18 } });
    expect(rows[0]?.facts.get('nationalities')).toMatchObject({ value: { known: ['VEN'], complete: false } });
    expect(rows[0]?.facts.get('destination')).toMatchObject({ value: { value: 'SLV' } });
    expect(rows[1]?.facts.size).toBe(0);
  });

  it('with semicolons between the cells is read as well', () => {
    expect(read('id;us_citizen;age\n1;sí;30\n').rows[0]?.facts.size).toBe(2);
  });

  it('with a wrong header is told the column and the nearest fact, and nothing is read', () => {
    expect(messages('id,us_citzen,us_national,us_national\n1,yes,no,no\n')).toEqual([
      "PEOPLE_HEADER list.csv:1:2: no fact is called 'us_citzen'. Did you mean 'us_citizen'?",
      "PEOPLE_HEADER list.csv:1:4: the column 'us_national' is there twice.",
    ]);
  });

  it('with a formula or a wrong type in a cell is told line and column', () => {
    const text = 'id,us_citizen,age,legal_basis\n1,no,30,INA\n2,"=HYPERLINK(""http://x"")",old,=1+1\n';
    expect(messages(text).map((message) => message.slice(0, 33))).toEqual([
      "PEOPLE_CELL list.csv:3:2: '=HYPER",
      "PEOPLE_CELL list.csv:3:3: 'old' i",
      "PEOPLE_CELL list.csv:3:4: '=1+1' ",
    ]);
    expect(read(text).rows).toEqual([]);
  });

  it('in another encoding, cut off in a quote, or with too many cells is refused with the line', () => {
    expect(messages('id,legal_basis\n1,Espa\uFFFDa\n')[0]).toContain('PEOPLE_ENCODING list.csv:2:7');
    expect(messages('id,age\n1,"30\n2,30\n')[0]).toContain('PEOPLE_CSV list.csv:');
    expect(messages('id,age\n1,30,40\n')[0]).toContain('PEOPLE_CSV list.csv:2');
    expect(messages('')[0]).toContain('PEOPLE_CSV list.csv:1:1: the list is empty.');
  });

  it('of 100,000 lines is read, and judged, whole', () => {
    const lines = Array.from({ length: 100_000 }, (_, index) => `p${index},no,${index % 90},VEN;COL,SLV`);
    const { rows } = read(`id,us_citizen,age,nationalities,destination\n${lines.join('\n')}\n`);
    const table = evaluateTable(
      prepare(rulebook),
      rows.map((row) => row.facts),
    );
    expect(table.rows).toHaveLength(100_000);
  });

  it('comes back as a table whose cells a spreadsheet cannot run', () => {
    const { rows } = read('id,us_citizen\n"=1+1",yes\n');
    const table = evaluateTable(
      prepare(rulebook),
      rows.map((row) => row.facts),
    );
    const [header, first] = tableCsv(
      table,
      rows.map((row) => row.id),
      'en',
    ).split('\r\n');
    expect(header?.startsWith('id,R01,R02')).toBe(true);
    expect(first?.startsWith("'=1+1,barred,does not apply")).toBe(true);
  });
});
