import type { Clause } from './clause.ts';
import type { ClauseRule } from './clause-rule.ts';
import { classNumber } from './lexicon.ts';
import type { Statement } from './statement.ts';

// A table has some 150 rules, a document some 50 clauses, and of a clause's rules one or two fit. A table is therefore indexed once: rules
// that ask for a verb by the verb, the others by the first list of classes that they ask for, all classes by their numbers. What a clause
// holds is marked in one array, and a rule is tried against that.

interface Asks {
  readonly rule: ClauseRule;
  readonly with: readonly (readonly number[])[];
  readonly without: readonly number[];
}

interface Index {
  /** In the order of the table. */
  readonly rules: readonly Asks[];
  /** Places of rules that ask for a verb, by its class. */
  readonly verbs: ReadonlyMap<string, readonly number[]>;
  /** Places of the others, by the number of a class of their first list. */
  readonly words: readonly (readonly number[] | undefined)[];
  /** Places of those that ask for neither. */
  readonly always: readonly number[];
  /** Which rules a clause can fit, by their places; this and `held` are written anew for each clause, and kept so that none need be made. */
  readonly likely: Uint8Array;
  /** What a clause holds of each class, by its number: `BEFORE`, `OWN` or nothing. */
  readonly held: Uint8Array;
}

const INDEXES = new WeakMap<readonly ClauseRule[], Index>();

function indexOf(rules: readonly ClauseRule[]): Index {
  const there = INDEXES.get(rules);
  if (there !== undefined) return there;
  const verbs = new Map<string, number[]>();
  const words: number[][] = [];
  const always: number[] = [];
  for (const [at, rule] of rules.entries()) {
    if (rule.event !== undefined) for (const cls of new Set(rule.event)) verbs.set(cls, [...(verbs.get(cls) ?? []), at]);
    else if (rule.with?.[0] === undefined) always.push(at);
    else for (const cls of new Set(rule.with[0])) (words[classNumber(cls)] ??= []).push(at);
  }
  const asks = rules.map((rule) => ({
    rule,
    with: (rule.with ?? []).map((list) => list.map(classNumber)),
    without: (rule.without ?? []).map(classNumber),
  }));
  // Classes that are counted later stand in no rule of this table.
  const index = { rules: asks, verbs, words, always, likely: new Uint8Array(rules.length), held: new Uint8Array(classNumber('') + 1) };
  INDEXES.set(rules, index);
  return index;
}

/** What a clause holds of a class: nothing, a hit in the noun that it relates to, or one of its own. */
const [BEFORE, OWN] = [1, 2];

const holdsOne = (held: Uint8Array, classes: readonly number[], least: number): boolean => {
  for (const nth of classes) if ((held[nth] ?? 0) >= least) return true;
  return false;
};

/**
 * The rules that the clause fits as far as its voice, its classes and those around it go, in the order of the table; the tense of its verbs is
 * left to `eventsFitting`. `nearby` tells of classes in the statement, `recent` of those before it in the paragraph too.
 */
export function rulesFitting(
  table: readonly ClauseRule[],
  statement: Statement,
  clause: Clause,
  nearby: (...classes: readonly string[]) => boolean,
  recent: (...classes: readonly string[]) => boolean,
): readonly ClauseRule[] {
  const { rules, verbs, words, always, likely, held } = indexOf(table);
  likely.fill(0);
  held.fill(0);
  for (const { nth, to } of clause.hits) {
    const stands = to > clause.own ? OWN : BEFORE;
    if (held[nth] === 0) for (const at of words[nth] ?? NONE) likely[at] = 1;
    if ((held[nth] ?? 0) < stands) held[nth] = stands;
  }
  for (const at of always) likely[at] = 1;
  for (const { cls, at } of clause.events) if (at >= clause.own) for (const nth of verbs.get(cls) ?? NONE) likely[nth] = 1;
  const out: ClauseRule[] = [];
  for (let at = likely.indexOf(1); at >= 0; at = likely.indexOf(1, at + 1)) {
    const asks = rules[at];
    if (asks !== undefined && fits(asks, statement, clause, held, nearby, recent)) out.push(asks.rule);
  }
  return out;
}

const NONE: readonly number[] = [];

function fits(
  { rule, with: lists, without }: Asks,
  statement: Statement,
  clause: Clause,
  held: Uint8Array,
  nearby: (...classes: readonly string[]) => boolean,
  recent: (...classes: readonly string[]) => boolean,
): boolean {
  if (clause.guess && rule.guess !== true) return false;
  for (const list of lists) if (!holdsOne(held, list, BEFORE)) return false;
  if (holdsOne(held, without, OWN)) return false;
  if (rule.voices !== undefined && !rule.voices.includes(statement.voice.role)) return false;
  if (rule.near !== undefined && !rule.near.every((list) => nearby(...list))) return false;
  return rule.recent === undefined || rule.recent.every((list) => recent(...list));
}
