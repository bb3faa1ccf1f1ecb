import { describe, expect, it } from 'vitest';

import { shippedRulebook } from '../../../test/shipped-rules.ts';
import { evaluate, prepare } from './evaluate.ts';
import { readFacts } from './read-facts.ts';

const rulebook = shippedRulebook();
const program = prepare(rulebook);
const read = (facts: unknown) => readFacts(typeof facts === 'string' ? facts : JSON.stringify(facts), 'facts.json', rulebook.facts);

function r01(facts: unknown) {
  const [only] = read({ facts }).cases;
  if (only === undefined) throw new Error('no facts');
  return evaluate(program, only.facts).evaluations.find(({ rule }) => rule.id === 'R01');
}

describe('a file of facts', () => {
  it('may be one person, the bare facts, a list, or examples', () => {
    const facts = { us_citizen: true };
    for (const file of [{ id: 'A', who: 'A.B.', facts }, facts, [{ facts }], { examples: [{ facts }] }]) {
      const { cases, errors, warnings } = read(file);
      expect([cases.length, errors, warnings]).toEqual([1, [], []]);
      expect(cases[0]?.facts.get('us_citizen')).toMatchObject({ kind: 'known', value: { value: true } });
    }
  });

  it('with a value of another type is refused, naming the fact and the form', () => {
    expect(read({ facts: { age: 'old', nationalities: 'VEN' } }).errors.map(({ message }) => message)).toEqual([
      'facts.json:1:11: \'age\' is "old"; write a number, or {"min": 17, "max": 18} where it is not exact.',
      'facts.json:1:23: \'nationalities\' is "VEN"; write {"known": ["VEN"], "complete": true}.',
    ]);
    expect(read({ facts: { age: 'old' } }).cases).toEqual([]);
  });

  it('with a name that no rule knows goes on without it, and says so', () => {
    const { cases, warnings } = read({ facts: { us_citzen: true, age: 30 } });
    expect(cases[0]?.facts.size).toBe(1);
    expect(warnings[0]?.message).toBe("facts.json:1:11: no rule knows a fact 'us_citzen'; it was left out. Did you mean 'us_citizen'?");
  });

  it.each([
    ['{"facts": ', '1:11: this is no JSON: it ends too early.'],
    ['{\n  "age": 30,\n}', '3:1: this is no JSON: a name in double quotes was expected.'],
    ['{"age": 030}', '1:10: this is no JSON: a comma or } was expected.'],
    ['{"age": 30} x', '1:13: this is no JSON: there is more after its end.'],
    ['{"a\u0000ge": 30}', '1:2: this is no JSON: a text in double quotes'],
    ['PK\u0003\u0004', '1:1: this is no JSON: a value was expected.'],
    ['['.repeat(200), '1:102: this is no JSON: nested more than 100 deep.'],
    ['[1]', '1:2: an object with facts was expected here.'],
    ['[]', '1:1: the list is empty.'],
    ['{"facts": 7}', "1:2: 'facts' is an object: the name of each fact and its value."],
    ['{"age": 30,\n "age": 31}', "2:2: 'age' stands here a second time."],
    ['{"examples": [{"facts": {}},\n {"facts": {"age":\n {"min": 3, "max": 1}}}]}', "2:13: 'age' is {"],
  ])('that is no sheet of facts is refused where it stops to be one: %.40s', (text, message) => {
    const { errors, cases } = read(text);
    expect(cases).toEqual([]);
    expect(errors[0]?.message.slice(0, `facts.json:${message}`.length)).toBe(`facts.json:${message}`);
  });

  it('of a flight takes the day and the country from it, for everybody aboard', () => {
    const flight = { departed: '2025-03-15T23:10-05:00', from: 'KHRL', to: 'MSLP', aboard: 101, nationalities: ['VE'] };
    const { cases, errors, shape } = read({
      flight,
      facts: { legal_basis: 'AEA' },
      people: [{ id: 'A', facts: { age: 31 } }, { age: 40 }],
    });
    expect([errors, shape, cases.map(({ id }) => id)]).toEqual([[], 'people', ['flight', 'A', undefined]]);
    for (const one of cases) {
      expect(one.facts.get('transfer_date')).toMatchObject({ value: { from: '2025-03-15', to: '2025-03-15' } });
      expect(one.facts.get('destination')).toMatchObject({ value: { value: 'SLV' } });
      expect(one.facts.get('legal_basis')).toMatchObject({ value: { value: 'AEA' } });
    }
    expect(cases[1]?.facts.get('age')).toMatchObject({ value: { min: 31 } });
    const inUtc = read({ flight: { departed: '2025-03-16T02:00Z', to: 'SV' } });
    expect(inUtc.cases[0]?.facts.get('transfer_date')).toMatchObject({ value: { from: '2025-03-15', to: '2025-03-16' } });
    expect(read({ flight: { to: 'somewhere' } }).errors[0]?.message).toMatch(/^facts\.json:1:12: 'to' of a flight is a country code/);
  });

  it('reads words whatever their capitals, countries of two letters, and dates that are not exact', () => {
    const [only] = read({ facts: { legal_basis: 'ina', destination: 'sv', transfer_date: '2025-03' } }).cases;
    expect(only?.facts.get('legal_basis')).toMatchObject({ value: { value: 'INA' } });
    expect(only?.facts.get('destination')).toMatchObject({ value: { value: 'SLV' } });
    expect(only?.facts.get('transfer_date')).toMatchObject({ value: { from: '2025-03-01', to: '2025-03-31' } });
  });
});

describe('a fact of which several speak', () => {
  const said = (value: unknown, by: string, learned?: string) => ({ value, by, ...(learned === undefined ? {} : { learned }) });

  it('is unknown where origins disagree, and both are shown', () => {
    const evaluation = r01({ us_national: false, us_citizen: [said(true, 'lawyer'), said(false, 'agency', '2025-09-01')] });
    expect(evaluation?.answer).toBe('unknown');
    expect(evaluation?.missing).toEqual([{ fact: 'us_citizen', share: 1, because: 'disputed' }]);
    const [only] = read({ us_citizen: [said(true, 'lawyer'), said(false, 'agency')] }).cases;
    expect(only?.facts.get('us_citizen')?.statements.map(({ by }) => by)).toEqual(['lawyer', 'agency']);
  });

  it('is known where they agree, and where one origin has changed its mind', () => {
    expect(r01({ us_citizen: [said(true, 'lawyer'), said(true, 'agency')] })?.answer).toBe('yes');
    expect(r01({ us_citizen: [said(false, 'agency', '2025-03-01'), said(true, 'agency', '2025-04-01')] })?.answer).toBe('yes');
  });

  it('takes what both leave possible, and is disputed where nothing is', () => {
    const fact = (name: string, ...statements: readonly unknown[]) => read({ [name]: statements }).cases[0]?.facts.get(name);
    expect(fact('age', said({ min: 17, max: 19 }, 'a'), said({ min: 18 }, 'b'))).toMatchObject({ value: { min: 18, max: 19 } });
    expect(fact('age', said(17, 'a'), said(18, 'b'))).toMatchObject({ kind: 'disputed' });
    const ven = { known: ['VEN'], complete: false };
    const col = { known: ['COL'], complete: false };
    expect(fact('nationalities', said(ven, 'a'), said(col, 'b'))).toMatchObject({ value: { known: ['VEN', 'COL'], complete: false } });
    expect(fact('nationalities', said({ ...ven, complete: true }, 'a'), said(col, 'b'))).toMatchObject({ kind: 'disputed' });
  });
});
