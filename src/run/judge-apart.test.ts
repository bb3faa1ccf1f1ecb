import { describe, expect, it } from 'vitest';

import { answerText, type TextAsked } from '../accounts/answer-text.ts';
import { prepare } from '../engines/terms/evaluate.ts';
import { shippedRulebook } from '../../test/shipped-rules.ts';
import { answerApart } from './judge-apart.ts';

const program = prepare(shippedRulebook());
const asked: TextAsked = { name: 'people.csv', csv: false, language: 'en' };
const LONG = 6_000;
const list = (cell: string) =>
  `id,destination,convicted,transfer_date\n${Array.from({ length: LONG }, (_, n) => `P${n},SLV,${n % 3 === 0 ? 'yes' : cell},2025-03-15\n`).join('')}`;
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('a long list, judged apart', () => {
  it('comes out as it does at once, while everything else goes on', async () => {
    let turns = 0;
    const ticking = setInterval(() => (turns += 1), 5);
    const apart = await answerApart(bytesOf(list('no')), program, asked);
    clearInterval(ticking);
    expect(apart).toEqual(answerText(list('no'), program, asked));
    expect(apart).toMatchObject({ kind: 'people', shown: { people: LONG } });
    expect(turns).toBeGreaterThan(3);
    const file = { ...asked, csv: true };
    expect(await answerApart(bytesOf(list('no')), program, file)).toEqual(answerText(list('no'), program, file));
  });

  it('says what has to be mended, with line and column', async () => {
    const apart = await answerApart(bytesOf(list('perhaps')), program, asked);
    const [first] = apart.kind === 'problems' ? apart.problems : [];
    expect(first).toMatchObject({ code: 'PEOPLE_CELL', fields: { line: 3, column: 3 } });
    expect(first?.message).toContain('people.csv:3:3');
  });

  it('explains a few cases in a long file, with what was left out', async () => {
    const facts = { destination: 'SLV', convicted: true, hearsay: 'x'.repeat(120_000) };
    const text = JSON.stringify([{ id: 'A1', facts }]);
    const apart = await answerApart(bytesOf(text), program, { ...asked, name: 'facts.json' });
    expect(apart).toEqual(answerText(text, program, { ...asked, name: 'facts.json' }));
    expect(apart.kind === 'cases' && apart.warnings[0]?.code).toBe('FACTS_UNKNOWN');
  });
});
