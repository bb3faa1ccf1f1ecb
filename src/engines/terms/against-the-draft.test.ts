import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { expect, it } from 'vitest';

import { naiveAnswer, type NaiveFact, type NaiveFacts, type NaiveRule } from '../../../test/naive-pack.ts';
import { describeShared, hasShared, shared } from '../../../test/shared.ts';
import { shippedRulebook } from '../../../test/shipped-rules.ts';
import { answersAsJson, evaluate, evaluateTable, prepare } from './evaluate.ts';
import { readFacts } from './read-facts.ts';
import type { FactDeclaration } from './rule.ts';

const rulebook = shippedRulebook();
const program = prepare(rulebook);
const draft: readonly NaiveRule[] = hasShared
  ? (JSON.parse(readFileSync(shared('data/rules/rule-pack-draft.json'), 'utf8')) as { readonly rules: readonly NaiveRule[] }).rules
  : [];

const CODES = ['SLV', 'VEN', 'USA', 'HND', 'GTM'];
/** Days around every boundary of the draft. */
const DAYS = ['2025-02-02', '2025-02-03', '2025-03-13', '2025-03-14', '2025-03-29', '2025-03-30', '2025-07-08', '2025-07-09', '2025-09-01'];

/** A value of the fact's type; `exact` leaves out intervals and lists that are not complete, behind which rare answers hide. */
function anyFact(fact: FactDeclaration, exact: boolean): fc.Arbitrary<NaiveFact> {
  switch (fact.type) {
    case 'flag':
      return fc.boolean();
    case 'number': {
      const near = fc.constantFrom(0, 5, 6, 7, 13, 14, 15, 17, 18, 19, 23, 24, 25, 365, 366, 367);
      if (exact) return near;
      return fc.oneof(
        near,
        fc.tuple(near, near).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
        near.map((min) => ({ min })),
        near.map((max) => ({ max })),
      );
    }
    case 'date':
      if (exact) return fc.constantFrom(...DAYS);
      return fc.oneof(
        fc.constantFrom(...DAYS),
        fc.tuple(fc.nat(DAYS.length - 1), fc.nat(DAYS.length - 1)).map(([a, b]) => ({
          min: DAYS[Math.min(a, b)] ?? '',
          max: DAYS[Math.max(a, b)] ?? '',
        })),
      );
    case 'text':
      return fc.constantFrom(...(fact.words ?? ['one']));
    case 'country':
      return fc.constantFrom(...CODES);
    case 'countries':
      return fc.tuple(fc.subarray(CODES), exact ? fc.constant(true) : fc.boolean()).map(([known, complete]) => ({ known, complete }));
    default:
      return fact.type satisfies never;
  }
}

/** Odds of a fact to be known where hardly any is missing. */
const EXACTLY = 500;

/** Sheets of every degree of knowledge: few facts, half of them, nearly all, all and exactly; nulls as well as absences. */
const anyFacts: fc.Arbitrary<NaiveFacts> = fc.constantFrom(1, 9, 30, EXACTLY).chain((known) => {
  const facts = [...rulebook.facts.values()].map((fact) =>
    fc.oneof(
      { weight: known, arbitrary: anyFact(fact, known === EXACTLY) },
      { weight: 1, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
  );
  const names = [...rulebook.facts.keys()];
  return fc
    .tuple(...facts)
    .map((values) => Object.fromEntries(values.flatMap((value, at) => (value === undefined ? [] : [[names[at] ?? '', value] as const]))));
});

const sheetOf = (facts: unknown) => {
  const { cases, errors } = readFacts(JSON.stringify({ facts }), 'facts.json', rulebook.facts);
  expect(errors).toEqual([]);
  const [only] = cases;
  if (only === undefined) throw new Error('no case');
  return only.facts;
};

describeShared('the shipped rule files beside the drafted pack', () => {
  it('give the answers that a slow evaluator of the draft gives, on thousands of sheets of facts', () => {
    const seen = new Map<string, Set<string>>();
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const [row] = evaluateTable(program, [sheetOf(facts)]).rows;
        const ours = Object.fromEntries(rulebook.rules.map(({ id }, at) => [id, row?.[at]]));
        const theirs = Object.fromEntries(draft.map((rule) => [rule.id, naiveAnswer(rule, draft, facts)]));
        for (const [id, answer] of Object.entries(theirs)) seen.set(id, (seen.get(id) ?? new Set()).add(answer));
        expect(ours).toEqual(theirs);
      }),
      { numRuns: 2500 },
    );
    // The sheets reach every rule from several sides; which rare answers come up differs from run to run.
    for (const { id } of draft) expect([id, (seen.get(id)?.size ?? 0) >= 3]).toEqual([id, true]);
  });

  it('count a fact on which two origins disagree as unknown, and one on which they agree as known', () => {
    fc.assert(
      fc.property(anyFacts, fc.infiniteStream(fc.nat(2)), (facts, choices) => {
        const spoken = Object.entries(facts).map(([name, value]) => {
          const choice = choices.next().value ?? 0;
          const said = [{ value, by: 'a lawyer' }];
          if (typeof value !== 'boolean' || choice === 0) return { name, given: value, meant: value };
          if (choice === 1) return { name, given: [...said, { value, by: 'an agency' }], meant: value };
          return { name, given: [...said, { value: !value, by: 'an agency' }], meant: null };
        });
        const given = Object.fromEntries(spoken.map((each) => [each.name, each.given]));
        const meant = Object.fromEntries(spoken.map((each) => [each.name, each.meant]));
        const { answers } = answersAsJson(evaluate(program, sheetOf(given)));
        expect(answers).toEqual(Object.fromEntries(draft.map((rule) => [rule.id, naiveAnswer(rule, draft, meant)])));
      }),
      { numRuns: 150 },
    );
  });

  it('ask for every fact without which the answer would be open, and for none that cannot matter', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { missing } = answersAsJson(evaluate(program, sheetOf(facts)));
        for (const rule of draft) {
          const asked = missing[rule.id] ?? [];
          expect(asked.length > 0).toBe(naiveAnswer(rule, draft, facts) === 'unknown');
        }
      }),
      { numRuns: 100 },
    );
  });
});
