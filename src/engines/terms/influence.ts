import { dayAfter, type CompiledRule, type Program } from './compile.ts';
import type { FactValue } from './fact.ts';
import { UNKNOWN, type Frame } from './kleene.ts';
import { comparisonsOf, JUDGED_BY, type FactName, type Rule, type Test } from './rule.ts';

/** Up to so many completions are all tried; of more, so many are taken. */
const MOST_COMPLETIONS = 65_536;
const TAKEN = 1_024;
/** A value that no rule compares anything with, and another. */
const OTHER = '·';
const ANOTHER = '··';

/** A missing fact, and one value for every way in which the rule can tell its values apart. */
interface OpenFact {
  readonly name: FactName;
  readonly slot: number;
  readonly cells: readonly FactValue[];
}

/** The answer of a rule where each open fact has the value of this number. */
type AnswerAt = (chosen: readonly number[]) => number;

/**
 * How often each missing fact decides: the share of completions of the missing facts in which another value of this one
 * alone would give another answer (the Banzhaf index, generalised from yes/no facts to facts of any type). Every value that
 * the rule can tell apart counts equally; it measures the rule, not the likelihood of the world.
 * J. F. Banzhaf, Weighted voting doesn't work, Rutgers Law Review 19 (1965).
 */
export function influence(program: Program, rule: CompiledRule, frame: Frame, missing: readonly FactName[]): ReadonlyMap<FactName, number> {
  const tests = rule.chain.flatMap((index) => comparisonsIn(program, index));
  const facts = missing.flatMap((name): readonly OpenFact[] => {
    const slot = program.slots.get(name);
    return slot === undefined ? [] : [{ name, slot, cells: cellsOf(program, name, frame, tests, rule.rule) }];
  });
  const completion = [...frame];
  const answers = new Uint8Array(program.rules.length);
  const answerAt: AnswerAt = (chosen) => {
    for (const [at, { slot, cells }] of facts.entries()) completion[slot] = cells[chosen[at] ?? 0];
    for (const index of rule.chain) answers[index] = program.rules[index]?.answer(completion, answers) ?? UNKNOWN;
    return answers[rule.index] ?? UNKNOWN;
  };
  const total = facts.reduce((product, { cells }) => product * cells.length, 1);
  const shares = total <= MOST_COMPLETIONS ? sharesOfAll(facts, total, answerAt) : sharesOfSome(facts, answerAt);
  return new Map(facts.map(({ name }, at) => [name, shares[at] ?? 0]));
}

/** Every completion is asked once; the completions that differ from it in one fact stand at known distances in the row of answers. */
function sharesOfAll(facts: readonly OpenFact[], total: number, answerAt: AnswerAt): readonly number[] {
  const strides = facts.map((_, at) => facts.slice(0, at).reduce((product, { cells }) => product * cells.length, 1));
  const digit = (number: number, at: number): number => Math.floor(number / (strides[at] ?? 1)) % (facts[at]?.cells.length ?? 1);
  const answers = Uint8Array.from({ length: total }, (_, number) => answerAt(facts.map((__, at) => digit(number, at))));
  return facts.map(({ cells }, at) => {
    const stride = strides[at] ?? 1;
    const decides = answers.filter((answer, number) => {
      const first = number - digit(number, at) * stride;
      return cells.some((_, cell) => answers[first + cell * stride] !== answer);
    });
    return decides.length / total;
  });
}

/**
 * Completions spread evenly in every fact and in every few facts together: multiples of the square roots of primes, without their whole part.
 * R. D. Richtmyer, The evaluation of definite integrals, and a quasi-Monte-Carlo method, LA-1342 (1951). No chance is involved.
 */
function sharesOfSome(facts: readonly OpenFact[], answerAt: AnswerAt): readonly number[] {
  const roots = primes(facts.length).map(Math.sqrt);
  const decides = facts.map(() => 0);
  for (let i = 1; i <= TAKEN; i += 1) {
    const chosen = facts.map(({ cells }, at) => Math.floor(((i * (roots[at] ?? 1)) % 1) * cells.length));
    const before = answerAt(chosen);
    for (const [at, { cells }] of facts.entries()) {
      if (cells.some((_, cell) => answerAt(chosen.with(at, cell)) !== before)) decides[at] = (decides[at] ?? 0) + 1;
    }
  }
  return decides.map((count) => count / TAKEN);
}

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n += 1) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

function comparisonsIn(program: Program, index: number): readonly Test[] {
  const compiled = program.rules[index];
  return compiled === undefined ? [] : comparisonsOf(compiled.rule);
}

/** One value for every way in which the comparisons can tell this fact's values apart, within what is known of it. */
function cellsOf(program: Program, name: FactName, frame: Frame, tests: readonly Test[], rule: Rule): readonly FactValue[] {
  const type = program.rulebook.facts.get(name)?.type;
  const known = frame[program.slots.get(name) ?? -1];
  switch (type) {
    case 'number': {
      const limits = tests.flatMap((test) => (test.kind === 'gte' && test.fact === name ? [test.value] : []));
      return numberCells(limits, known);
    }
    case 'date': {
      const limits = tests.flatMap((test) => (test.kind === 'since' && test.fact === name ? [test.value] : []));
      const bounds =
        name === JUDGED_BY ? rule.versions.flatMap(({ from, to }) => [...(from ? [from] : []), ...(to ? [dayAfter(to)] : [])]) : [];
      return dateCells([...limits, ...bounds], known);
    }
    case 'text':
    case 'country':
      return [...new Set([...wordsFor(program, name, frame, tests), OTHER])].map((value) => ({ kind: 'text', value }));
    case 'countries':
      return setCells(program, name, frame, tests);
    case 'flag':
    case undefined:
      return [
        { kind: 'flag', value: true },
        { kind: 'flag', value: false },
      ];
    default:
      return type satisfies never;
  }
}

function numberCells(limits: readonly number[], known: Frame[number]): readonly FactValue[] {
  const { min, max } = known?.kind === 'number' ? known : { min: undefined, max: undefined };
  const sorted = [...new Set(limits)].sort((a, b) => a - b);
  const starts = [
    min ?? (sorted[0] ?? 0) - 1,
    ...sorted.filter((limit) => (min === undefined || limit > min) && (max === undefined || limit <= max)),
  ];
  return starts.map((start) => ({ kind: 'number', min: start, max: start }));
}

function dateCells(limits: readonly string[], known: Frame[number]): readonly FactValue[] {
  const { from, to } = known?.kind === 'date' ? known : { from: undefined, to: undefined };
  const sorted = [...new Set(limits)].sort();
  const starts = [from ?? '0000-01-01', ...sorted.filter((limit) => limit > (from ?? '') && limit <= (to ?? '9999-12-31'))];
  return starts.map((start) => ({ kind: 'date', from: start, to: start }));
}

/** The words that a text or country is compared with, or that a set it is looked for in holds. */
function wordsFor(program: Program, name: FactName, frame: Frame, tests: readonly Test[]): readonly string[] {
  return tests.flatMap((test): readonly string[] => {
    if (test.kind === 'eq' && test.fact === name) return [test.value];
    if (test.kind === 'among' && test.fact === name) return test.values.slice(0, 1);
    if (test.kind !== 'has' || test.member !== name) return [];
    const set = frame[program.slots.get(test.set) ?? -1];
    if (set?.kind !== 'set') return [ANOTHER];
    // A set that is not complete may hold OTHER, see setCells: then a country that it does not hold is one more case.
    return set.complete ? set.known.slice(0, 1) : [...set.known.slice(0, 1), ANOTHER];
  });
}

function setCells(program: Program, name: FactName, frame: Frame, tests: readonly Test[]): readonly FactValue[] {
  const known = frame[program.slots.get(name) ?? -1];
  const members = known?.kind === 'set' ? known.known : [];
  const wanted = tests.flatMap((test): readonly string[] => {
    if (test.kind === 'among' && test.fact === name) return test.values.slice(0, 1);
    if (test.kind !== 'has' || test.set !== name) return [];
    const member = frame[program.slots.get(test.member) ?? -1];
    return [member?.kind === 'text' ? member.value : OTHER];
  });
  const additions = [...new Set(wanted)].filter((member) => !members.includes(member));
  return [[], ...additions.map((member) => [member])].map((more) => ({ kind: 'set', known: [...members, ...more], complete: true }));
}
