import { expect, it } from 'vitest';

import { registerStandings } from '../../../test/register-standings.ts';
import { shippedRulebook } from '../../../test/shipped-rules.ts';
import { evaluateTable, prepare } from './evaluate.ts';
import { sheetOf } from './fact.ts';
import type { Rulebook } from './rule.ts';
import { factsAskedBy } from './rule.ts';
import { joinRulebooks, termsFromClaims } from './terms-from-claims.ts';

const register = registerStandings();
const shipped = shippedRulebook();

function termsOf(id: string): Rulebook {
  const arrangement = register.arrangements.find((each) => each.id === id);
  if (arrangement === undefined) throw new Error(`no arrangement ${id}`);
  const { sends, receives } = arrangement;
  const record = `arrangement:${id}` as const;
  return termsFromClaims({ record, sends, receives }, register.standings.get(record) ?? [], register.parties, shipped.facts);
}

it('terms that are told differently are one rule a speaker, each citing the claims it is made of', () => {
  const { rules } = termsOf('us-sv-2025');
  expect(rules.map((rule) => rule.id)).toContain('who-marco-rubio');
  expect(rules.map((rule) => rule.id)).toContain('who-nayib-bukele');
  const bukele = rules.find((rule) => rule.id === 'who-nayib-bukele');
  expect(bukele?.versions).toEqual([{ test: { kind: 'all', of: [{ kind: 'fact', fact: 'convicted' }] } }]);
  for (const rule of rules) for (const cite of rule.cites) expect(cite.claims).toHaveLength(1);
});

it('a list of people is inside, outside or cannot be told, version by version, beside the rules of law', () => {
  const program = prepare(joinRulebooks(shipped, termsOf('us-sv-2025')));
  const person = (convicted: boolean | undefined) =>
    sheetOf([
      ['destination', { kind: 'text', value: 'SLV' }],
      ['us_citizen', { kind: 'flag', value: true }],
      ...(convicted === undefined ? [] : [['convicted', { kind: 'flag', value: convicted }] as const]),
    ]);
  const { tallies } = evaluateTable(program, [person(true), person(false), person(undefined)]);
  const tally = (id: string) => tallies.find(({ rule }) => rule.id === id);
  expect(tally('who-nayib-bukele')).toMatchObject({ yes: 1, no: 1, unknown: 1, na: 0 });
  expect(tally('R01')).toMatchObject({ yes: 3 });
});

it('a condition told only in words is a fact for a person to answer, but not of citizens whom the same speaker lets in', () => {
  const { rules, facts } = termsOf('us-sv-2025');
  const rubio = rules.find((rule) => rule.id === 'who-marco-rubio');
  const said = (rubio === undefined ? [] : factsAskedBy(rubio)).find((fact) => fact.startsWith('said_'));
  expect(facts.get(said ?? '')?.describes.en).toBe('Fits the words: Anyone in the US without lawful status who is a criminal');
  const { tallies } = evaluateTable(prepare(joinRulebooks(shipped, termsOf('us-sv-2025'))), [
    sheetOf([
      ['destination', { kind: 'text', value: 'SLV' }],
      ['us_citizen', { kind: 'flag', value: true }],
    ]),
  ]);
  expect(tallies.find(({ rule }) => rule.id === 'who-marco-rubio')).toMatchObject({ yes: 1 });
});

it('the arrangements of the register all become rules that can be run', () => {
  for (const { id } of register.arrangements) {
    const terms = termsOf(id);
    expect(new Set(terms.rules.map((rule) => rule.id)).size, id).toBe(terms.rules.length);
    expect(evaluateTable(prepare(terms), [new Map()]).rows, id).toHaveLength(1);
  }
});
