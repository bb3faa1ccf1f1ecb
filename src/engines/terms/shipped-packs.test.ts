import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { describeShared, shared } from '../../../test/shared.ts';
import { RULES_FOLDER, shippedRulebook } from '../../../test/shipped-rules.ts';
import { answersAsJson, evaluate, prepare } from './evaluate.ts';
import type { Step } from './explain.ts';
import { readFacts } from './read-facts.ts';
import { factsAskedBy } from './rule.ts';

interface Example {
  readonly id: string;
  readonly expected: Readonly<Record<string, string>>;
  readonly missing: Readonly<Record<string, readonly string[]>>;
}

const rulebook = shippedRulebook();
const program = prepare(rulebook);

function judged(text: string, name: string): ReturnType<typeof answersAsJson> {
  const reading = readFacts(text, name, rulebook.facts);
  expect(reading.errors).toEqual([]);
  expect(reading.warnings).toEqual([]);
  const [only] = reading.cases;
  if (only === undefined) throw new Error(`${name} holds no facts`);
  return answersAsJson(evaluate(program, only.facts));
}

describe('the shipped rule packs', () => {
  it('hold the twenty rules of law and the five terms, each with a question, a title and a citation in both languages', () => {
    const twentyLaws = Array.from({ length: 20 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`);
    expect(rulebook.rules.map((rule) => rule.id)).toEqual([...twentyLaws, 'T1', 'T2', 'T3', 'T4', 'T5']);
    for (const rule of rulebook.rules) {
      expect(rule.cites.length, rule.id).toBeGreaterThan(0);
      expect(rule.title.es, rule.id).not.toBe(rule.title.en);
    }
  });

  it('say beside every citation that was not read what awaits a lawyer', () => {
    const unread = rulebook.rules.flatMap((rule) =>
      rule.cites.filter((cite) => cite.seen !== 'checked').map((cite) => ({ rule: rule.id, cite })),
    );
    for (const { rule, cite } of unread) expect(cite.awaits, `${rule}: ${cite.ref}`).toBeDefined();
  });

  it('declare no fact that no rule asks for', () => {
    const asked = new Set(rulebook.rules.flatMap(factsAskedBy));
    // The day of the transfer chooses the version; it is asked for by every rule that has dates.
    const unused = [...rulebook.facts.keys()].filter((name) => !asked.has(name) && name !== 'transfer_date');
    expect(unused).toEqual([]);
  });

  for (const file of readdirSync(join(RULES_FOLDER, 'examples'))) {
    const text = readFileSync(join(RULES_FOLDER, 'examples', file), 'utf8');
    const example: Example = JSON.parse(text);
    it(`answer every rule for ${example.id} as worked by hand, and name what is missing`, () => {
      const { answers, missing } = judged(text, file);
      expect(answers).toEqual(example.expected);
      for (const [rule, facts] of Object.entries(example.missing)) {
        expect([...(missing[rule] ?? [])].sort(), rule).toEqual([...facts].sort());
      }
    });
  }
});

describeShared('the worked examples beside the checkout', () => {
  it('all come out right', () => {
    const { examples }: { readonly examples: readonly Example[] } = JSON.parse(
      readFileSync(shared('data/rules/examples-dev.json'), 'utf8'),
    );
    const reading = readFacts(readFileSync(shared('data/rules/examples-dev.json'), 'utf8'), 'examples-dev.json', rulebook.facts);
    expect(reading.cases.map((one) => answersAsJson(evaluate(program, one.facts)).answers)).toEqual(
      examples.map((example) => example.expected),
    );
  });
});

describe('an explanation', () => {
  it('cites at every rule of the tree, those referred to included', () => {
    const [facts] = readFacts('{"transfer_date": "2025-06-12", "detained_at_destination": true}', 'facts', rulebook.facts).cases;
    if (facts === undefined) throw new Error('no facts');
    const { evaluations } = evaluate(program, facts.facts);
    const r12 = evaluations.find(({ rule }) => rule.id === 'R12');
    const cited: string[] = [];
    const walk = (step: Step): void => {
      if (step.rule) {
        expect(step.rule.cites.length).toBeGreaterThan(0);
        cited.push(step.rule.rule.id);
      }
      step.steps.forEach(walk);
    };
    r12?.tree.versions.forEach(({ step }) => walk(step));
    expect(cited).toEqual(['R09']);
  });
});
