import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { ERROR_CODES } from '../../src/core/errors.ts';

const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');
const rows = page.split('\n').flatMap((line) => {
  const cells = /^\| `([A-Z_]+)` \| (.+) \| (.+) \|$/.exec(line);
  return cells === null ? [] : [{ code: cells[1], happened: cells[2], todo: cells[3] }];
});

describe('docs/errors.md', () => {
  it('has one row for each code and no row for anything else', () => {
    expect(rows.map((row) => row.code)).toEqual(Object.keys(ERROR_CODES).sort());
  });

  it('says for each what happened and what to do, in a sentence', () => {
    for (const row of rows) {
      expect(row.happened, row.code).toMatch(/^[A-Z].{15,}[.)]$/);
      expect(row.todo, row.code).toMatch(/^[A-Z].{10,}\.$/);
    }
  });
});
