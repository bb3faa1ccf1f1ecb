import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { anyCompletion, anySheet } from '../../../test/any-sheet.ts';
import { shippedRulebook } from '../../../test/shipped-rules.ts';
import { answersAsJson, evaluate, evaluateTable, prepare } from './evaluate.ts';
import { sheetOf, type FactSheet } from './fact.ts';
import { influence } from './influence.ts';
import { frameOf } from './compile.ts';
import { readPack } from './read-pack.ts';
import type { Test } from './rule.ts';

const rulebook = shippedRulebook();
const program = prepare(rulebook);
const sheets = anySheet(rulebook.facts);

function answers(sheet: FactSheet): Readonly<Record<string, string>> {
  const [row] = evaluateTable(program, [sheet]).rows;
  return Object.fromEntries(rulebook.rules.map((rule, index) => [rule.id, row?.[index] ?? 'none']));
}

describe('evaluation', () => {
  it('never turns a yes into a no, a no into a yes, or "does not apply" into an answer when an unknown is filled in', () => {
    fc.assert(
      fc.property(
        sheets.chain((sheet) => fc.tuple(fc.constant(sheet), anyCompletion(rulebook.facts, sheet))),
        ([before, after]) => {
          const table = evaluateTable(program, [before, after]);
          const [early, late] = table.rows;
          early?.forEach((answer, index) => {
            if (answer !== 'unknown') expect(late?.[index], `${rulebook.rules[index]?.id}`).toBe(answer);
          });
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('does not depend on the order in which the conditions of all and any stand', () => {
    const turned = {
      ...rulebook,
      rules: rulebook.rules.map((rule) => ({ ...rule, versions: rule.versions.map((v) => ({ ...v, test: turn(v.test) })) })),
    };
    const other = prepare(turned);
    fc.assert(
      fc.property(sheets, (sheet) => {
        expect(evaluateTable(other, [sheet]).rows).toEqual(evaluateTable(program, [sheet]).rows);
      }),
      { numRuns: 500 },
    );
  });

  it('names facts that are enough for the answer, and none too many', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        for (const { rule, answer, decidedBy } of evaluate(program, sheet).evaluations) {
          if (answer === 'unknown') continue;
          expect(answers(only(sheet, decidedBy))[rule.id]).toBe(answer);
          for (const fact of decidedBy) {
            const fewer = decidedBy.filter((name) => name !== fact);
            expect(answers(only(sheet, fewer))[rule.id], `${rule.id} without ${fact}`).toBe('unknown');
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('asks for something whenever it cannot tell, and for nothing that is known exactly', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        for (const { answer, missing } of evaluate(program, sheet).evaluations) {
          expect(missing.length > 0).toBe(answer === 'unknown');
          for (const { fact, because } of missing) expect(because === 'absent').toBe(!sheet.has(fact));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('answers a list as it answers each person', () => {
    fc.assert(
      fc.property(fc.array(sheets, { maxLength: 5 }), (list) => {
        const table = evaluateTable(program, list);
        list.forEach((sheet, row) => {
          expect(Object.fromEntries(table.rules.map((rule, index) => [rule.id, table.rows[row]?.[index]]))).toEqual(
            answersAsJson(evaluate(program, sheet)).answers,
          );
        });
        for (const tally of table.tallies) expect(tally.yes + tally.no + tally.unknown + tally.na).toBe(list.length);
      }),
      { numRuns: 60 },
    );
  });

  it('puts the fact first that decides most often', () => {
    // R14 asks for three facts alike; R04 turns on the threat, whichever of four exceptions holds.
    const sheet = sheetOf([
      ['us_citizen', { kind: 'flag', value: false }],
      ['us_national', { kind: 'flag', value: false }],
      ['destination', { kind: 'text', value: 'SLV' }],
    ]);
    const r04 = evaluate(program, sheet).evaluations.find(({ rule }) => rule.id === 'R04');
    expect(r04?.missing[0]?.fact).toBe('withholding_granted_for');
    expect(r04?.missing[1]?.fact).toBe('threat_on_protected_ground');
    // No grant (1/2) and no exception of four (1/16): the threat decides in 1 of 32.
    expect(r04?.missing[1]?.share).toBeCloseTo(1 / 32);
    expect(r04?.missing[0]?.share).toBeCloseTo(31 / 32);
  });

  it('counts the same shares every time', () => {
    const rule = program.rules.find((candidate) => candidate.rule.id === 'R18');
    if (rule === undefined) throw new Error('no R18');
    const frame = frameOf(program, sheetOf([['asylum_seeker', { kind: 'flag', value: true }]]));
    const missing = ['written_agreement', 'legal_stay_there'];
    expect([...influence(program, rule, frame, missing)]).toEqual([...influence(program, rule, frame, missing)]);
  });

  it('weighs the missing facts of long rules evenly, wherever they stand in the rule', () => {
    const flag = (value: boolean) => ({ kind: 'flag', value }) as const;
    const held = sheetOf(['detained_at_destination', 'us_sentence', 'serving_sentence'].map((name) => [name, flag(true)] as const));
    const r12 = evaluate(program, held).evaluations.find(({ rule }) => rule.id === 'R12');
    const share = (fact: string) => r12?.missing.find((missing) => missing.fact === fact)?.share;
    // Either paper is enough: each decides where the other is lacking and R09, of whose 1,024 ways 3 say yes, does not.
    expect(share('sentence_of_destination_court')).toBe(share('commitment_order_shown'));
    expect(share('commitment_order_shown')).toBeGreaterThan(0.49);
    // Where neither the set nor the country looked for in it is known, either may decide.
    expect(share('destination')).toBe(share('nationalities'));
    expect(share('destination')).toBeGreaterThan(0);
  });

  it('takes some of the ways of a rule that has too many, evenly', () => {
    const names = Array.from({ length: 20 }, (_, index) => `f${index}`);
    const declared = names.map((name) => `  ${name}: {type: flag, en: Known, es: Sabido}`).join('\n');
    const text = `pack: demo\nversion: "1"\ntitle: {en: Demo, es: Muestra}\nfacts:\n${declared}\nrules:\n  - id: A1\n    kind: bar
    title: {en: A title, es: Un título}\n    question: {en: A question?, es: ¿Una pregunta?}\n    cites: [{ref: An article, seen: checked}]
    test: {any: [{all: [f0, {any: [${names.slice(1, 19).join(', ')}]}]}, f19]}\n`;
    const reading = readPack([{ name: 'demo.yaml', text }]);
    if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
    const [a1] = evaluate(prepare(reading.rulebook), sheetOf([])).evaluations;
    // Of the first and the last each decides in half of the ways, all but never the others.
    expect(
      a1?.missing
        .slice(0, 2)
        .map(({ fact }) => fact)
        .toSorted(),
    ).toEqual(['f0', 'f19']);
    expect(a1?.missing[0]?.share).toBeCloseTo(0.5, 1);
    expect(a1?.missing[1]?.share).toBeCloseTo(0.5, 1);
    expect(a1?.missing[2]?.share).toBeLessThan(0.01);
  });

  it('judges as if on another day where one is given', () => {
    const sheet = sheetOf([['destination', { kind: 'text', value: 'SLV' }]]);
    const before = evaluate(program, sheet, '2025-01-31');
    expect(before.judgedFor).toEqual({ from: '2025-01-31', to: '2025-01-31' });
    expect(answersAsJson(before).answers['T1']).toBe('na');
    expect(answersAsJson(evaluate(program, sheet, '2025-02-03')).answers['T1']).toBe('unknown');
  });

  it('says that a rule in force for part of a span of days cannot be told, and asks for the day', () => {
    const sheet = sheetOf([
      ['destination', { kind: 'text', value: 'SLV' }],
      ['convicted', { kind: 'flag', value: true }],
      ['transfer_date', { kind: 'date', from: '2025-02-01', to: '2025-02-28' }],
    ]);
    const t1 = evaluate(program, sheet).evaluations.find(({ rule }) => rule.id === 'T1');
    expect(t1?.answer).toBe('unknown');
    expect(t1?.missing).toEqual([{ fact: 'transfer_date', share: 1, because: 'imprecise' }]);
  });
});

function turn(test: Test): Test {
  switch (test.kind) {
    case 'all':
    case 'any':
      return { ...test, of: test.of.map(turn).toReversed() };
    case 'not':
      return { ...test, of: turn(test.of) };
    case 'fact':
    case 'gte':
    case 'since':
    case 'eq':
    case 'among':
    case 'has':
    case 'rule':
      return test;
    default:
      return test satisfies never;
  }
}

function only(sheet: FactSheet, names: readonly string[]): FactSheet {
  return new Map([...sheet].filter(([name]) => names.includes(name)));
}
