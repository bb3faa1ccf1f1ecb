import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readPack } from './read-pack.ts';

const HEAD = `pack: demo
version: "1"
title: {en: Demo, es: Muestra}
facts:
  held: {type: flag, en: Held, es: Detenida}
  age: {type: number, en: Age, es: Edad}
  basis: {type: text, words: [INA, AEA], en: Basis, es: Base}
  nations: {type: countries, en: Nations, es: Naciones}
  goes_to: {type: country, en: Goes to, es: Va a}
`;

const rule = (id: string, test: string, more = ''): string => `  - id: ${id}
    kind: bar
    title: {en: A title, es: Un título}
    question: {en: A question?, es: ¿Una pregunta?}
    test: ${test}
    cites: [{ref: An article, seen: checked}]
${more}`;

function problemsOf(text: string): readonly string[] {
  const reading = readPack([{ name: 'demo.yaml', text }]);
  return reading.ok ? [] : reading.problems.map((problem) => `${problem.code} ${problem.message}`);
}

const withRule = (test: string, more = ''): string => `${HEAD}rules:\n${rule('A1', test, more)}`;

describe('a rule file', () => {
  it('is read into rules with their place in the file', () => {
    const reading = readPack([{ name: 'demo.yaml', text: withRule('{all: [held, gte: [age, 18], has: [nations, goes_to]]}') }]);
    if (!reading.ok) throw new Error(problemsOf(withRule('held')).join('\n'));
    expect(reading.rulebook.rules[0]?.versions).toEqual([
      {
        test: {
          kind: 'all',
          of: [
            { kind: 'fact', fact: 'held' },
            { kind: 'gte', fact: 'age', value: 18 },
            { kind: 'has', set: 'nations', member: 'goes_to' },
          ],
        },
      },
    ]);
    expect(reading.rulebook.rules[0]?.at).toEqual({ file: 'demo.yaml', line: 11 });
  });

  it('that asks for an unknown fact is told the line, the column and the nearest name', () => {
    expect(problemsOf(withRule('hled'))).toEqual(["RULES_UNKNOWN_FACT demo.yaml:15:11: no fact is called 'hled'. Did you mean 'held'?"]);
  });

  it('that puts a set where a number belongs is told so', () => {
    expect(problemsOf(withRule('{gte: [nations, 3]}'))).toEqual([
      "RULES_WRONG_TYPE demo.yaml:15:18: 'nations' is a countries; here a number is needed.",
    ]);
    expect(problemsOf(withRule('{gte: [age, [3]]}'))[0]).toContain("15:23: 'age' is compared with a number.");
  });

  it('that compares a text with a word that is not among its words is told them', () => {
    expect(problemsOf(withRule('{eq: [basis, INS]}'))[0]).toContain("15:24: 'basis' is one of INA, AEA, not 'INS'.");
  });

  it('whose rules refer to each other in a circle is shown the circle', () => {
    const text = `${HEAD}rules:\n${rule('A1', '{rule: A2}')}${rule('A2', '{not: {rule: A3}}')}${rule('A3', '{any: [held, rule: A1]}')}`;
    expect(problemsOf(text)).toEqual([
      'RULES_LOOP demo.yaml:27:30: the rules refer to each other in a circle: A1 → A2 → A3 → A1. Take one of the references out.',
    ]);
    expect(problemsOf(`${HEAD}rules:\n${rule('A1', '{rule: A1}')}`)[0]).toContain('A1 → A1');
  });

  it('that refers to a rule that is not there, or has two of one name, is refused', () => {
    expect(problemsOf(withRule('{rule: A9}'))[0]).toContain("RULES_UNKNOWN_RULE demo.yaml:15:18: no rule is called 'A9'.");
    expect(problemsOf(`${HEAD}rules:\n${rule('A1', 'held')}${rule('A1', 'held')}`)[0]).toContain('RULES_DUPLICATE');
  });

  it('without a citation, or in one language only, is refused', () => {
    expect(problemsOf(withRule('held').replace('[{ref: An article, seen: checked}]', '[]'))[0]).toContain('RULES_UNCITED');
    expect(problemsOf(withRule('held').replace(', es: Un título', ''))[0]).toContain("the title of the rule A1 has no 'es'");
  });

  it('gets all its problems at once', () => {
    const text = `${HEAD}rules:\n${rule('A1', 'hled')}${rule('A2', '{gte: [age, old]}')}${rule('A3', '{maybe: held}')}`;
    expect(problemsOf(text).map((problem) => problem.split(' ')[0])).toEqual(['RULES_UNKNOWN_FACT', 'RULES_WRONG_TYPE', 'RULES_SHAPE']);
  });

  it('whose versions overlap is refused', () => {
    const versions = 'versions:\n      - {from: 2025-01-01, test: held}\n      - {from: 2025-02-01, test: held}';
    expect(problemsOf(withRule('held').replace('test: held', versions))[0]).toContain('overlap or are out of order');
    expect(problemsOf(withRule('held', '    from: 2025-02-30\n'))[0]).toContain('RULES_WRONG_TYPE demo.yaml:17:11');
  });
});

describe('hostile YAML', () => {
  it('with anchors that explode is refused at the first anchor', () => {
    const levels = Array.from({ length: 12 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array.from({ length: 10 }, () => `*l${i}`).join(', ')}]`);
    const bomb = `pack: demo\nl0: &l0 lol\n${levels.join('\n')}\n`;
    const [first] = problemsOf(bomb);
    expect(first).toContain('RULES_YAML demo.yaml:2:9: anchors (&) and aliases (*) are not used');
  });

  it('of 50 MB is refused without being parsed', () => {
    // A parser would name the first of its own faults instead.
    const problems = problemsOf(`&a [${'a'.repeat(50_000_000)}`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('RULES_TOO_LARGE demo.yaml:1:1');
  });

  it('nested by the thousand is refused', () => {
    expect(problemsOf(`pack: ${'['.repeat(400_000)}`)[0]).toContain('RULES_YAML demo.yaml:1:');
    expect(problemsOf(`pack: ${'- '.repeat(400_000)}`)[0]).toContain('RULES_YAML demo.yaml:1:');
    expect(problemsOf(`${HEAD}rules:\n${rule('A1', `${'{not: '.repeat(60)}held${'}'.repeat(60)}`)}`)[0]).toContain(
      'nested more than 40 deep',
    );
    const steps = Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`)
      .join('\n')
      .slice(0, 900_000);
    expect(problemsOf(steps)[0]).toContain('RULES_YAML');
  });

  it('with tags, odd keys, several documents or a merge key is refused', () => {
    for (const text of [
      'pack: !!binary aGk=',
      '? [a]\n: b',
      'pack: a\n---\npack: b',
      'pack: a\npack: b',
      '__proto__: {x: 1}',
      '<<: {pack: a}',
      '',
    ]) {
      expect(problemsOf(text).length, text).toBeGreaterThan(0);
    }
  });

  it('of any kind gets problems with a place, never a crash', () => {
    const mangled = fc.tuple(fc.nat({ max: 600 }), fc.nat({ max: 40 }), fc.string({ maxLength: 12 }));
    fc.assert(
      fc.property(mangled, ([start, length, insert]) => {
        const good = withRule('{all: [held, gte: [age, 18]]}');
        const reading = readPack([{ name: 'x.yaml', text: good.slice(0, start) + insert + good.slice(start + length) }]);
        if (!reading.ok) for (const problem of reading.problems) expect(problem.message).toMatch(/^x\.yaml:\d+:\d+: /);
      }),
      { numRuns: 400 },
    );
  });
});
