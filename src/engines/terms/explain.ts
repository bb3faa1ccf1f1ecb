import { inForce, run, type Answers, type CompiledRule, type Condition, type Program } from './compile.ts';
import { answerOf, NA, NO, UNKNOWN, YES, type Frame } from './kleene.ts';
import { JUDGED_BY, type Answer, type Citation, type FactName, type Rule, type RuleVersion, type Test } from './rule.ts';

/** One step of an explanation: a condition with its answer, and the steps it rests on. */
export interface Step {
  readonly kind: 'condition';
  readonly test: Test;
  readonly answer: Answer;
  readonly steps: readonly Step[];
  /** For a reference: how the other rule came to its answer. */
  readonly rule?: RuleStep;
}

/** A rule in an explanation, with the citations that it and every step below it rest on. */
export interface RuleStep {
  readonly kind: 'rule';
  readonly rule: Rule;
  readonly answer: Answer;
  readonly cites: readonly Citation[];
  /** Whether the rule was in force on the day it is judged for. */
  readonly inForce: Exclude<Answer, 'na'>;
  readonly applies?: Step;
  /** The versions that may be in force, each with how it comes out; more than one only where the day is not exact. */
  readonly versions: readonly { readonly version: RuleVersion; readonly step: Step }[];
}

/** Explains answers that `run` has given. All functions read the same frame and answers. */
export class Explainer {
  readonly #program: Program;
  readonly #frame: Frame;
  readonly #answers: Answers;

  constructor(program: Program, frame: Frame) {
    this.#program = program;
    this.#frame = frame;
    this.#answers = new Uint8Array(program.rules.length);
    run(program, frame, this.#answers);
  }

  answer(rule: CompiledRule): Answer {
    return answerOf(this.#answers[rule.index] ?? UNKNOWN);
  }

  /** The whole tree of a rule. */
  tree(rule: CompiledRule): RuleStep {
    const { open, maybeNone } = inForce(rule.versions, this.#day());
    return {
      kind: 'rule',
      rule: rule.rule,
      answer: this.answer(rule),
      cites: rule.rule.cites,
      inForce: open.length === 0 ? 'no' : maybeNone ? 'unknown' : 'yes',
      ...(rule.applies === undefined ? {} : { applies: this.#step(rule.applies) }),
      versions: open.map(({ version, condition }) => ({ version, step: this.#step(condition) })),
    };
  }

  /**
   * Facts that are enough for the answer, and none too many: without any one of them the answer would not be decided.
   * Where several such sets exist, the smallest found; empty for an unknown answer.
   */
  decidedBy(rule: CompiledRule): readonly FactName[] {
    const code = this.#answers[rule.index] ?? UNKNOWN;
    if (code === UNKNOWN) return [];
    let kept = unique(this.#reasons(rule));
    for (const fact of kept) {
      const without = kept.filter((name) => name !== fact);
      if (this.#answerFrom(rule, without) === code) kept = without;
    }
    return kept;
  }

  /**
   * Facts whose value could still change an unknown answer from where it stands: while it is open whether the rule applies,
   * those that settle that; then those of its test. In the order in which the rule asks for them.
   */
  missing(rule: CompiledRule): readonly FactName[] {
    if (this.#answers[rule.index] !== UNKNOWN) return [];
    const { open, maybeNone } = inForce(rule.versions, this.#day());
    const day = maybeNone ? [JUDGED_BY] : [];
    if (this.#guardIsOpen(rule)) return unique([...this.#missingOf(rule.applies), ...day]);
    const several = open.length > 1 ? [JUDGED_BY] : [];
    return unique([...day, ...open.flatMap(({ condition }) => this.#missingOf(condition)), ...several]);
  }

  /** What will be asked next, should a rule that may not apply turn out to apply. */
  missingAfterwards(rule: CompiledRule): readonly FactName[] {
    if (this.#answers[rule.index] !== UNKNOWN || !this.#guardIsOpen(rule)) return [];
    const now = this.missing(rule);
    const { open } = inForce(rule.versions, this.#day());
    return unique(open.flatMap(({ condition }) => this.#missingOf(condition))).filter((fact) => !now.includes(fact));
  }

  #day(): Frame[number] {
    return this.#frame[this.#program.slots.get(JUDGED_BY) ?? -1];
  }

  #guardIsOpen(rule: CompiledRule): boolean {
    return rule.applies !== undefined && this.#check(rule.applies) === UNKNOWN;
  }

  #check(condition: Condition): number {
    return condition.check(this.#frame, this.#answers);
  }

  #step(condition: Condition): Step {
    const referred = condition.test.kind === 'rule' ? this.#ruleNamed(condition.test.rule) : undefined;
    return {
      kind: 'condition',
      test: condition.test,
      answer: answerOf(this.#check(condition)),
      steps: condition.parts.map((part) => this.#step(part)),
      ...(referred === undefined ? {} : { rule: this.tree(referred) }),
    };
  }

  #ruleNamed(id: string): CompiledRule | undefined {
    return this.#program.rules.find((candidate) => candidate.rule.id === id);
  }

  #answerFrom(rule: CompiledRule, facts: readonly FactName[]): number {
    const slots = new Set(facts.map((name) => this.#program.slots.get(name)));
    const frame = this.#frame.map((value, slot) => (slots.has(slot) ? value : undefined));
    const answers = new Uint8Array(this.#program.rules.length);
    for (const index of rule.chain) answers[index] = this.#program.rules[index]?.answer(frame, answers) ?? UNKNOWN;
    return answers[rule.index] ?? UNKNOWN;
  }

  /** Facts that are enough for a decided answer of a rule; some may be too many. */
  #reasons(rule: CompiledRule): readonly FactName[] {
    const guard = rule.applies === undefined ? [] : this.#reasonsOf(rule.applies);
    const dated = rule.versions.length > 1 || rule.versions.some(({ version }) => version.from !== undefined || version.to !== undefined);
    const day = dated ? [JUDGED_BY] : [];
    if (this.#answers[rule.index] === NA) {
      const applicable = rule.applies === undefined ? YES : this.#check(rule.applies);
      return applicable === NO ? guard : day;
    }
    const { open } = inForce(rule.versions, this.#day());
    return [...guard, ...day, ...open.flatMap(({ condition }) => this.#reasonsOf(condition))];
  }

  /** Facts that are enough for the decided truth of a condition: of several reasons, the one with fewest facts. */
  #reasonsOf(condition: Condition): readonly FactName[] {
    const { test, parts } = condition;
    const truth = this.#check(condition);
    if (truth === UNKNOWN) return [];
    switch (test.kind) {
      case 'all':
      case 'any': {
        const deciding = test.kind === 'all' ? NO : YES;
        if (truth !== deciding) return parts.flatMap((part) => this.#reasonsOf(part));
        const reasons = parts.filter((part) => this.#check(part) === deciding).map((part) => this.#reasonsOf(part));
        return reasons.reduce((least, next) => (next.length < least.length ? next : least));
      }
      case 'not':
        return parts.flatMap((part) => this.#reasonsOf(part));
      case 'rule': {
        const referred = this.#ruleNamed(test.rule);
        return referred === undefined ? [] : this.#reasons(referred);
      }
      case 'fact':
      case 'gte':
      case 'since':
      case 'eq':
      case 'among':
        return [test.fact];
      case 'has':
        return [test.set, test.member];
      default:
        return test satisfies never;
    }
  }

  #missingOf(condition: Condition | undefined): readonly FactName[] {
    if (condition === undefined || this.#check(condition) !== UNKNOWN) return [];
    const { test, parts } = condition;
    switch (test.kind) {
      case 'all':
      case 'any':
      case 'not':
        return parts.flatMap((part) => this.#missingOf(part));
      case 'rule': {
        const referred = this.#ruleNamed(test.rule);
        return referred === undefined ? [] : this.missing(referred);
      }
      case 'has': {
        const absent = [test.set, test.member].filter((fact) => this.#frame[this.#program.slots.get(fact) ?? -1] === undefined);
        return absent.length > 0 ? absent : [test.set];
      }
      case 'fact':
      case 'gte':
      case 'since':
      case 'eq':
      case 'among':
        return [test.fact];
      default:
        return test satisfies never;
    }
  }
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
