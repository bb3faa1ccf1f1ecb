import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

import { ENGLISH } from './en/tables.ts';
import { SPANISH } from './es/tables.ts';
import { likelyPatterns, mayMatch, presentIn } from './likely-patterns.ts';
import { markDocument } from './marked-document.ts';
import { compile } from './pattern.ts';
import { viewOf } from './view.ts';

const CASES = fileURLToPath(new URL('../../test/cases/reading/', import.meta.url));
const texts = readdirSync(CASES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`${CASES}${name}`, 'utf8'));

const needsOf = (pattern: string): readonly (readonly string[])[] =>
  compile(pattern, { say: ['said', 'made clear'], voice: ['{speaker}', 'he'] }).needs.map((oneOf) => [...oneOf]);

describe('what a pattern cannot do without', () => {
  it.each<[pattern: string, needs: readonly (readonly string[])[]]>([
    ['<who {speaker}> ..8 <verb {say}> that?', [['#speaker'], ['said', 'made']]],
    [
      '{voice} (is | was) (, )?',
      [
        ['#speaker', 'he'],
        ['is', 'was'],
      ],
    ],
    ['^ (in | at)? the {country} : ("? | —)', [['the'], ['#place'], [':']]],
    ['{any} ... <n {count}>? $', []],
  ])('%s', (pattern, needs) => expect(needsOf(pattern)).toEqual(needs));
});

describe.each([
  ['English', ENGLISH],
  ['Spanish', SPANISH],
])('the patterns of %s', (_, tables) => {
  const examples = [...tables.frames.map(({ frame }) => frame.example), ...tables.rules.map(({ rule }) => rule.example)];
  const rows = [...tables.frames, ...tables.pairs, ...tables.rules];

  it('are among the likely ones wherever they match', () => {
    let matches = 0;
    for (const text of [...examples, ...texts]) {
      for (const { marks } of markDocument(text, tables, undefined).sentences) {
        const { rendered } = viewOf(marks, { sends: 'US', receives: 'RW' });
        const likely = new Set(likelyPatterns(rows, marks));
        for (const row of rows) {
          if (!row.pattern.test.test(rendered)) continue;
          matches += 1;
          expect(likely.has(row), rendered).toBe(true);
          expect(mayMatch(row.pattern, presentIn(marks)), rendered).toBe(true);
        }
      }
    }
    expect(matches).toBeGreaterThan(examples.length);
  });
});
