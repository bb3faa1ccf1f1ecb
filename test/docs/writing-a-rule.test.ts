import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { evaluate, prepare } from '../../src/engines/terms/evaluate.ts';
import { readFacts } from '../../src/engines/terms/read-facts.ts';
import { readPack } from '../../src/engines/terms/read-pack.ts';
import { FACT_TYPES, RULE_KINDS, SEEN } from '../../src/engines/terms/rule.ts';

const page = readFileSync(new URL('../../docs/writing-a-rule.md', import.meta.url), 'utf8');
const spanish = readFileSync(new URL('../../docs/escribir-una-regla.md', import.meta.url), 'utf8');

it('the example in docs/writing-a-rule.md answers as its table says', () => {
  const text = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const reading = readPack([{ name: 'writing-a-rule.md', text }]);
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  const { rulebook } = reading;
  const answer = (facts: Readonly<Record<string, unknown>>): readonly [string | undefined, readonly string[]] => {
    const venezuelan = { held_by: 'SLV', nationals_of: { known: ['VEN'], complete: true } };
    const [person] = readFacts(JSON.stringify({ facts: { ...venezuelan, ...facts } }), 'facts', rulebook.facts).cases;
    const [c1] = person === undefined ? [] : evaluate(prepare(rulebook), person.facts).evaluations;
    return [c1?.answer, c1?.missing.map(({ fact }) => fact) ?? []];
  };
  expect(answer({ told_of_consul: true, hours_until_told: 20 })).toEqual(['yes', []]);
  expect(answer({ told_of_consul: false })).toEqual(['no', []]);
  expect(answer({ told_of_consul: true })).toEqual(['unknown', ['hours_until_told']]);
  expect(answer({ nationals_of: { known: ['SLV'], complete: true } })).toEqual(['na', []]);
});

it('the page names every type of fact, kind of rule and way of having seen a citation', () => {
  for (const word of [...FACT_TYPES, ...RULE_KINDS, ...SEEN]) expect(page).toContain(`\`${word}\``);
});

it('the Spanish page shows the same files and conditions, and has as many headings, tables and rows', () => {
  const shape = (text: string) => ({
    blocks: [...text.matchAll(/```[\s\S]*?```/g)].map(([block]) => block),
    headings: [...text.matchAll(/^#+ /gm)].map(([mark]) => mark),
    // What stands in code in the first cell of a row is the same in both languages.
    rows: [...text.matchAll(/^\| (`[^`]*`|[^|]*) \|/gm)].map(([, cell]) => (cell?.startsWith('`') === true ? cell : '')),
  });
  expect(shape(spanish)).toEqual(shape(page));
});
