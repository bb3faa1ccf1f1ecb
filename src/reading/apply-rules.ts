import type { RecordId } from '../core/claim.ts';
import type { Value } from '../core/value.ts';
import { isSpeaker } from './attribution.ts';
import { mayMatch, presentIn } from './likely-patterns.ts';
import { isSolid, type Mark } from './mark.ts';
import { compile, type Ends, type Pattern, type WordClasses } from './pattern.ts';
import type { Rule, Setting } from './rule.ts';
import type { Scope } from '../core/claim.ts';
import type { Statement, Voice } from './statement.ts';
import { findAll, viewOf, type Found, type View } from './view.ts';

export interface CompiledRule {
  readonly rule: Rule;
  readonly pattern: Pattern;
}

/** What a finding keeps of the rule that made it, whichever kind of rule that was. */
export type Claiming = Pick<Rule, 'id' | 'field' | 'on' | 'act' | 'record'>;

/** What a rule found in a statement, before it is known whose words and which act it is. */
export interface Finding {
  readonly rule: Claiming;
  readonly statement: Statement;
  readonly ends: Ends;
  readonly record: RecordId;
  readonly value: Value;
  readonly scope?: Scope;
  readonly voice: Voice;
  readonly start: number;
  readonly end: number;
}

export const compileRules = (rules: readonly Rule[], classes: WordClasses): readonly CompiledRule[] =>
  rules.map((rule) => ({ rule, pattern: compile(rule.pattern, classes) }));

/** Words that make what follows them in the same clause a guess, a condition or a question. */
export interface GuessWords {
  readonly before: Pattern;
  /** Words that turn a wording round: "not", "nobody". Tested on a rendered clause. */
  readonly negation: RegExp;
}

/** Where a part of a document gets its voice from a group in the sentence ("among rights groups"). */
export type ResolveVoice = (marks: readonly Mark[]) => Voice;

/** Runs every rule over a statement. */
export function applyRules(
  statement: Statement,
  ends: Ends,
  rules: readonly CompiledRule[],
  guess: GuessWords,
  text: string,
  movedBefore: number | undefined,
  resolve: ResolveVoice,
  recordOf: (rule: Rule, found: Found, ends: Ends) => RecordId | undefined,
): readonly Finding[] {
  const likely = rules.filter(({ rule, pattern }) => mayMatch(pattern, presentIn(rule.in === 'whole' ? statement.whole : statement.marks)));
  if (likely.length === 0) return [];
  const view = viewOf(statement.marks, ends);
  const whole = viewOf(statement.whole, ends);
  const setting: Setting = { text, ends, statement, movedBefore };
  const findings: Finding[] = [];
  for (const { rule, pattern } of likely) {
    if (rule.voices !== undefined && !rule.voices.includes(statement.voice.role)) continue;
    const over = rule.in === 'whole' ? whole : view;
    for (const found of findAll(over, pattern)) {
      if (rule.guess !== true && isGuess(over, found, guess)) continue;
      if (isNegated(over, found, rule, guess)) continue;
      const told = rule.value(found, setting);
      const value = statement.denied && rule.in !== 'whole' ? (typeof told === 'boolean' ? !told : undefined) : told;
      const record = value === undefined ? undefined : recordOf(rule, found, ends);
      const span = spanOf(found, rule);
      if (value === undefined || record === undefined || span === undefined) continue;
      const who = found.part('who').filter(isSpeaker);
      const scope = rule.scope?.(found, setting);
      const voice = who.length > 0 ? resolve(who) : statement.voice;
      findings.push({ rule, statement, ends, record, value, voice, ...span, ...(scope !== undefined && { scope }) });
    }
  }
  return findings;
}

function isGuess(view: View, found: Found, guess: GuessWords): boolean {
  const clauseStart = view.rendered.lastIndexOf(' , ', view.offsets[found.from] ?? 0);
  const from = Math.max(clauseStart, 0);
  const to = (view.offsets[found.to] ?? view.rendered.length) + 1;
  return guess.before.test.test(view.rendered.slice(from, to));
}

function spanOf(found: Found, rule: Rule): { readonly start: number; readonly end: number } | undefined {
  const marks = rule.span === undefined ? found.view.marks.slice(found.from, found.to) : found.part(rule.span);
  const first = marks.find(isSolid);
  const last = marks.findLast(isSolid);
  return first === undefined || last === undefined || last.end <= first.start ? undefined : { start: first.start, end: last.end };
}

/** "No", "not" or "nobody" within three marks before the match, or inside it where the pattern itself does not ask for it. */
function isNegated(view: View, found: Found, rule: Rule, { negation }: GuessWords): boolean {
  const own = NEGATIVE.test(rule.pattern);
  if (own && !found.part('text').length) return false;
  const offset = (index: number): number => view.offsets[index] ?? view.rendered.length;
  const clause = Math.max(
    view.rendered.lastIndexOf(' , ', offset(found.from)),
    view.rendered.lastIndexOf(' ; ', offset(found.from)),
    offset(Math.max(0, found.from - 3)),
  );
  const before = view.rendered.slice(clause, offset(found.from) + 1);
  if (negation.test(before)) return true;
  return !own && found.part('text').length === 0 && negation.test(view.rendered.slice(offset(found.from), offset(found.to) + 1));
}

const NEGATIVE = /\b(?:not|no|never|nobody|none|n't|refuse|excludes?|free|without|failed)\b|\{(?:nobody|refuse|not)\}/;
