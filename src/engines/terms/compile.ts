import type { FactSheet } from './fact.ts';
import {
  flagIsTrue,
  holds,
  isAmong,
  isAtLeast,
  isSince,
  isWord,
  NA,
  NO,
  UNKNOWN,
  YES,
  type Code,
  type Frame,
  type Truth,
} from './kleene.ts';
import { JUDGED_BY, rulesNamedBy, type FactName, type Rule, type Rulebook, type RuleVersion, type Test } from './rule.ts';

/** Answers given so far, by rule, as codes. */
export type Answers = Uint8Array;
export type Check = (frame: Frame, answers: Answers) => Truth;

/** A condition ready to run, beside the text it came from. */
export interface Condition {
  readonly test: Test;
  readonly check: Check;
  readonly parts: readonly Condition[];
}

export interface CompiledVersion {
  readonly version: RuleVersion;
  readonly condition: Condition;
}

/** A rule ready to run: every rule that it refers to has to have answered before. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly index: number;
  readonly applies: Condition | undefined;
  readonly versions: readonly CompiledVersion[];
  /** The rules it refers to, directly or not, in the order in which they run, itself last. */
  readonly chain: readonly number[];
  readonly answer: (frame: Frame, answers: Answers) => Code;
}

/** A rulebook turned into closures, once, for any number of people. */
export interface Program {
  readonly rulebook: Rulebook;
  readonly slots: ReadonlyMap<FactName, number>;
  /** As in the rulebook. */
  readonly rules: readonly CompiledRule[];
  /** Every rule, those referred to before those that refer. */
  readonly order: readonly CompiledRule[];
}

/** Turns a checked rulebook into a program. */
export function compile(rulebook: Rulebook): Program {
  const slots = new Map([...rulebook.facts.keys()].map((name, index) => [name, index]));
  const places = new Map(rulebook.rules.map((rule, index) => [rule.id, index]));
  const linker: Linker = {
    slot: (fact) => placeOf(slots, fact),
    rule: (id) => placeOf(places, id),
  };
  const chains = new Map<number, readonly number[]>();
  const chain = (index: number): readonly number[] => {
    const known = chains.get(index);
    if (known !== undefined) return known;
    const rule = rulebook.rules[index];
    const referred = rule === undefined ? [] : rulesNamedBy(rule).flatMap((id) => chain(linker.rule(id)));
    const made = [...new Set([...referred, index])];
    chains.set(index, made);
    return made;
  };
  const rules = rulebook.rules.map((rule, index) => compileRule(rule, index, chain(index), linker));
  const order = [...new Set(rules.flatMap((rule) => rule.chain))].flatMap((index) => rules[index] ?? []);
  return { rulebook, slots, rules, order };
}

/** The known values of a sheet, by slot. Disputed facts stay unknown. */
export function frameOf(program: Program, sheet: FactSheet): Frame {
  const frame = Array.from({ length: program.slots.size }, () => undefined as Frame[number]);
  for (const [name, state] of sheet) {
    const slot = program.slots.get(name);
    if (slot !== undefined && state.kind === 'known') frame[slot] = state.value;
  }
  return frame;
}

/** Answers every rule of the program for one frame, into `answers` (one byte a rule). */
export function run(program: Program, frame: Frame, answers: Answers): void {
  for (const rule of program.order) answers[rule.index] = rule.answer(frame, answers);
}

interface Linker {
  readonly slot: (fact: FactName) => number;
  readonly rule: (id: string) => number;
}

function placeOf(places: ReadonlyMap<string, number>, name: string): number {
  const place = places.get(name);
  if (place === undefined) throw new RangeError(`the rulebook was not checked: '${name}' is not in it`);
  return place;
}

function compileRule(rule: Rule, index: number, chain: readonly number[], linker: Linker): CompiledRule {
  const applies = rule.applies && condition(rule.applies, linker);
  const versions = rule.versions.map((version) => ({ version, condition: condition(version.test, linker) }));
  const [only] = versions;
  const guard: Check = applies?.check ?? (() => YES);
  if (only !== undefined && versions.length === 1 && only.version.from === undefined && only.version.to === undefined) {
    const test = only.condition.check;
    const answer = (frame: Frame, answers: Answers): Code => {
      const applicable = guard(frame, answers);
      if (applicable === YES) return test(frame, answers);
      return applicable === NO ? NA : UNKNOWN;
    };
    return { rule, index, applies, versions, chain, answer };
  }
  const day = linker.slot(JUDGED_BY);
  const answer = (frame: Frame, answers: Answers): Code => {
    const applicable = guard(frame, answers);
    if (applicable === NO) return NA;
    const { open, maybeNone } = inForce(versions, frame[day]);
    if (open.length === 0) return NA;
    if (applicable === UNKNOWN || maybeNone) return UNKNOWN;
    // A day that is not known exactly may fall into several versions: they decide only where they agree.
    const [first, ...others] = open.map((version) => version.condition.check(frame, answers));
    return first !== undefined && others.every((other) => other === first) ? first : UNKNOWN;
  };
  return { rule, index, applies, versions, chain, answer };
}

/** The versions that the day may fall into, and whether it may fall into none. */
export function inForce(
  versions: readonly CompiledVersion[],
  day: Frame[number],
): { readonly open: readonly CompiledVersion[]; readonly maybeNone: boolean } {
  const from = (day?.kind === 'date' ? day.from : undefined) ?? '0000-01-01';
  const to = (day?.kind === 'date' ? day.to : undefined) ?? '9999-12-31';
  const open = versions.filter(({ version }) => (version.from ?? '') <= to && (version.to ?? '9999-12-31') >= from);
  let next = from;
  for (const { version } of open) {
    if ((version.from ?? '') > next) return { open, maybeNone: true };
    next = version.to === undefined ? '9999-12-32' : dayAfter(version.to);
  }
  return { open, maybeNone: open.length === 0 || next <= to };
}

/** The day after an ISO day. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function condition(test: Test, linker: Linker): Condition {
  switch (test.kind) {
    case 'all': {
      const parts = test.of.map((part) => condition(part, linker));
      return { test, parts, check: every(parts.map((part) => part.check)) };
    }
    case 'any': {
      const parts = test.of.map((part) => condition(part, linker));
      return { test, parts, check: some(parts.map((part) => part.check)) };
    }
    case 'not': {
      const part = condition(test.of, linker);
      return { test, parts: [part], check: (frame, answers) => opposite(part.check(frame, answers)) };
    }
    case 'fact': {
      const slot = linker.slot(test.fact);
      return { test, parts: [], check: (frame) => flagIsTrue(frame[slot]) };
    }
    case 'gte': {
      const slot = linker.slot(test.fact);
      return { test, parts: [], check: (frame) => isAtLeast(frame[slot], test.value) };
    }
    case 'since': {
      const slot = linker.slot(test.fact);
      return { test, parts: [], check: (frame) => isSince(frame[slot], test.value) };
    }
    case 'eq': {
      const slot = linker.slot(test.fact);
      return { test, parts: [], check: (frame) => isWord(frame[slot], test.value) };
    }
    case 'among': {
      const slot = linker.slot(test.fact);
      const values = new Set(test.values);
      return { test, parts: [], check: (frame) => isAmong(frame[slot], values) };
    }
    case 'has': {
      const set = linker.slot(test.set);
      const member = linker.slot(test.member);
      return { test, parts: [], check: (frame) => holds(frame[set], frame[member]) };
    }
    case 'rule': {
      const index = linker.rule(test.rule);
      return { test, parts: [], check: (_, answers) => readReference(answers[index]) };
    }
    default:
      return test satisfies never;
  }
}

/** What another rule's answer counts as inside a condition: `na` reads as no. */
function readReference(code: number | undefined): Truth {
  if (code === YES) return YES;
  return code === UNKNOWN ? UNKNOWN : NO;
}

function opposite(truth: Truth): Truth {
  if (truth === UNKNOWN) return UNKNOWN;
  return truth === YES ? NO : YES;
}

/** The least of the parts, left at the first no. */
function every(checks: readonly Check[]): Check {
  return (frame, answers) => {
    let least: Truth = YES;
    for (const check of checks) {
      const truth = check(frame, answers);
      if (truth === NO) return NO;
      if (truth < least) least = truth;
    }
    return least;
  };
}

/** The greatest of the parts, left at the first yes. */
function some(checks: readonly Check[]): Check {
  return (frame, answers) => {
    let greatest: Truth = NO;
    for (const check of checks) {
      const truth = check(frame, answers);
      if (truth === YES) return YES;
      if (truth > greatest) greatest = truth;
    }
    return greatest;
  };
}
