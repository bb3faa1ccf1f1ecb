import type { Words } from '../../core/words.ts';
import { answerWords } from './answer-words.ts';
import { compile, frameOf, run, type CompiledRule, type Program } from './compile.ts';
import { Explainer, type RuleStep } from './explain.ts';
import type { FactSheet, Statement } from './fact.ts';
import { influence } from './influence.ts';
import { answerOf, NA, NO, UNKNOWN, YES, type Frame } from './kleene.ts';
import { JUDGED_BY, type Answer, type FactName, type PackHead, type Rule, type RuleId, type Rulebook } from './rule.ts';

/** A fact whose value could change an answer. `share`: how often it decides, 0 to 1, see `influence`. */
export interface MissingFact {
  readonly fact: FactName;
  readonly share: number;
  /** Nothing is known; or those who speak of it disagree; or what is known is too wide an interval or no complete set. */
  readonly because: 'absent' | 'disputed' | 'imprecise';
}

/** One rule's answer with everything that led to it. */
export interface Evaluation {
  readonly rule: Rule;
  readonly answer: Answer;
  readonly words: Words;
  readonly decidedBy: readonly FactName[];
  /** Most decisive first. */
  readonly missing: readonly MissingFact[];
  /** Asked for next, if a rule that may not apply does. */
  readonly afterwards: readonly FactName[];
  readonly tree: RuleStep;
}

/** All answers for one sheet of facts. */
export interface Judgement {
  /** The day or days it was judged for, as ISO days; undefined where the facts do not tell. */
  readonly judgedFor: { readonly from?: string; readonly to?: string } | undefined;
  readonly packs: readonly PackHead[];
  readonly evaluations: readonly Evaluation[];
  /** Facts that count as unknown because those who speak of them disagree. */
  readonly disputed: ReadonlyMap<FactName, readonly Statement[]>;
}

/** A rulebook ready to judge with. Compile once, judge any number of people. */
export function prepare(rulebook: Rulebook): Program {
  return compile(rulebook);
}

/** Judges one sheet, explained. `day` (ISO) stands in for the date of transfer: "as if on that day". */
export function evaluate(program: Program, facts: FactSheet, day?: string): Judgement {
  const sheet = day === undefined ? facts : judgedOn(facts, day);
  const frame = frameOf(program, sheet);
  const explainer = new Explainer(program, frame);
  const date = sheet.get(JUDGED_BY);
  const value = date?.kind === 'known' && date.value.kind === 'date' ? date.value : undefined;
  return {
    judgedFor: value && { ...(value.from === undefined ? {} : { from: value.from }), ...(value.to === undefined ? {} : { to: value.to }) },
    packs: program.rulebook.packs,
    evaluations: program.rules.map((rule) => evaluateRule(program, rule, frame, explainer, sheet)),
    disputed: new Map([...sheet].flatMap(([name, state]) => (state.kind === 'disputed' ? [[name, state.statements] as const] : []))),
  };
}

function judgedOn(facts: FactSheet, day: string): FactSheet {
  const value = { kind: 'date', from: day, to: day } as const;
  return new Map([...facts, [JUDGED_BY, { kind: 'known', value, statements: [{ value }] } as const]]);
}

function evaluateRule(program: Program, rule: CompiledRule, frame: Frame, explainer: Explainer, sheet: FactSheet): Evaluation {
  const answer = explainer.answer(rule);
  const missing = explainer.missing(rule);
  const shares = missing.length < 2 ? new Map<FactName, number>() : influence(program, rule, frame, missing);
  const ranked = missing
    .map((fact) => ({ fact, share: shares.get(fact) ?? 1, because: whyMissing(fact, sheet) }))
    // Equal shares keep the order in which the rule asks.
    .sort((a, b) => b.share - a.share);
  return {
    rule: rule.rule,
    answer,
    words: answerWords(rule.rule.kind, answer),
    decidedBy: explainer.decidedBy(rule),
    missing: ranked,
    afterwards: explainer.missingAfterwards(rule),
    tree: explainer.tree(rule),
  };
}

function whyMissing(fact: FactName, sheet: FactSheet): MissingFact['because'] {
  const state = sheet.get(fact);
  if (state === undefined) return 'absent';
  return state.kind === 'disputed' ? 'disputed' : 'imprecise';
}

/** A rule's answers over a list of people. */
export interface Tally {
  readonly rule: Rule;
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
  readonly na: number;
}

/** Every rule's answer for every row, in the order of rows and of rules. */
export interface AnswerTable {
  readonly rules: readonly Rule[];
  readonly rows: readonly (readonly Answer[])[];
  readonly tallies: readonly Tally[];
}

/** Judges a list of sheets without explaining them: as if on `day` (ISO), and by the rules of `packs` alone, where these are given. */
export function evaluateTable(
  program: Program,
  sheets: readonly FactSheet[],
  { day, packs }: { readonly day?: string | undefined; readonly packs?: readonly string[] | undefined } = {},
): AnswerTable {
  const answers = new Uint8Array(program.rules.length);
  const shown = program.rules.filter(({ rule }) => packs?.includes(rule.pack.id) ?? true);
  const counts = program.rules.map(() => [0, 0, 0, 0]);
  const rows = sheets.map((sheet) => {
    run(program, frameOf(program, day === undefined ? sheet : judgedOn(sheet, day)), answers);
    return shown.map(({ index }) => {
      const code = answers[index] ?? UNKNOWN;
      const count = counts[index];
      if (count) count[code] = (count[code] ?? 0) + 1;
      return answerOf(code);
    });
  });
  const tallies = shown.map(({ rule, index }) => {
    const of = (code: number): number => counts[index]?.[code] ?? 0;
    return { rule, yes: of(YES), no: of(NO), unknown: of(UNKNOWN), na: of(NA) };
  });
  return { rules: shown.map(({ rule }) => rule), rows, tallies };
}

/** A judgement by the rules of some packs alone; rules that they refer to have been asked all the same. */
export function withinPacks(judgement: Judgement, packs: readonly string[] | undefined): Judgement {
  if (packs === undefined) return judgement;
  return {
    ...judgement,
    packs: judgement.packs.filter(({ id }) => packs.includes(id)),
    evaluations: judgement.evaluations.filter(({ rule }) => packs.includes(rule.pack.id)),
  };
}

/** The machine form of a judgement: an answer a rule, and the missing facts of every unknown, most decisive first. */
export function answersAsJson(judgement: Judgement): {
  readonly answers: Readonly<Record<RuleId, Answer>>;
  readonly missing: Readonly<Record<RuleId, readonly FactName[]>>;
} {
  const unknown = judgement.evaluations.filter((evaluation) => evaluation.answer === 'unknown');
  return {
    answers: Object.fromEntries(judgement.evaluations.map(({ rule, answer }) => [rule.id, answer])),
    missing: Object.fromEntries(unknown.map(({ rule, missing }) => [rule.id, missing.map(({ fact }) => fact)])),
  };
}
