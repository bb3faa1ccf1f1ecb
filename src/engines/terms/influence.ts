import { dayAfter, type CompiledRule, type Program } from './compile.ts';
import type { FactValue } from './fact.ts';
import { UNKNOWN, type Frame } from './kleene.ts';
import { comparisonsOf, JUDGED_BY, type FactName, type Rule, type Test } from './rule.ts';

/** At most so many completions are tried; beyond that, as many spread evenly over all of them. */
const MOST_COMPLETIONS = 1024;
/** A value that no rule compares anything with. */
const OTHER = '·';

/**
 * How often each missing fact decides: the share of completions of the missing facts in which another value of this one
 * alone would give another answer (the Banzhaf index, generalised from yes/no facts to facts of any type). Every value that
 * the rule can tell apart counts equally; it measures the rule, not the likelihood of the world.
 * J. F. Banzhaf, Weighted voting doesn't work, Rutgers Law Review 19 (1965).
 */
export function influence(program: Program, rule: CompiledRule, frame: Frame, missing: readonly FactName[]): ReadonlyMap<FactName, number> {
  const tests = rule.chain.flatMap((index) => comparisonsIn(program, index));
  const facts = missing.flatMap((name) => {
    const slot = program.slots.get(name);
    return slot === undefined ? [] : [{ name, slot, cells: cellsOf(program, name, frame, tests, rule.rule) }];
  });
  const total = facts.reduce((product, fact) => product * fact.cells.length, 1);
  const tried = Math.min(total, MOST_COMPLETIONS);
  const completion = [...frame];
  const answers = new Uint8Array(program.rules.length);
  const evaluate = (): number => {
    for (const index of rule.chain) answers[index] = program.rules[index]?.answer(completion, answers) ?? UNKNOWN;
    return answers[rule.index] ?? UNKNOWN;
  };
  const pivotal = facts.map(() => 0);
  for (let i = 0; i < tried; i += 1) {
    let digits = Math.floor((i * total) / tried);
    for (const fact of facts) {
      completion[fact.slot] = fact.cells[digits % fact.cells.length];
      digits = Math.floor(digits / fact.cells.length);
    }
    const before = evaluate();
    for (const [at, fact] of facts.entries()) {
      const kept = completion[fact.slot];
      const changes = fact.cells.some((cell) => {
        completion[fact.slot] = cell;
        return evaluate() !== before;
      });
      completion[fact.slot] = kept;
      if (changes) pivotal[at] = (pivotal[at] ?? 0) + 1;
    }
  }
  return new Map(facts.map((fact, at) => [fact.name, (pivotal[at] ?? 0) / tried]));
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
    return set?.kind === 'set' ? set.known.slice(0, 1) : [];
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
