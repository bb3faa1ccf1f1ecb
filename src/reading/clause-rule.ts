import type { Act, RecordKind, Scope } from '../core/claim.ts';
import type { Value } from '../core/value.ts';
import type { Clause, Counting, Event, Tense } from './clause.ts';
import type { Mark } from './mark.ts';
import type { Ends } from './pattern.ts';
import type { Statement } from './statement.ts';

/** What a rule's functions may look at: the clause that fits, the verb that made it fit, and what stands around. */
export interface Reading {
  readonly clause: Clause;
  /** The first verb that fits `event`, where the rule asks for one. */
  readonly event: Event | undefined;
  readonly ends: Ends;
  readonly statement: Statement;
  readonly text: string;
  /** The latest number of people moved that the article told before, for "all of them". */
  readonly movedBefore: number | undefined;
  /** The clauses of the same statement. */
  readonly all: readonly Clause[];
  /** True for a class found in the statement or before it in the paragraph: what "it" may stand for. */
  readonly recent: (...classes: readonly string[]) => boolean;
  /** True for a class found anywhere in the statement. */
  readonly nearby: (...classes: readonly string[]) => boolean;
}

/** A value with the marks that carry it, where those are fewer than the clause's. */
export interface Carried {
  readonly value: Value;
  readonly marks?: readonly Mark[];
  readonly scope?: Scope;
  /** Who says it, where the clause itself names them ("concerns among rights groups"). */
  readonly by?: Mark;
}

/**
 * One meaning: what a clause must hold, in whatever order and wording, to make a claim. A rule names classes of the language's
 * lexicon, so that active, passive and noun ("will accept", "will be accepted", "acceptance of") are one rule.
 */
export interface ClauseRule {
  readonly id: string;
  readonly field: string;
  /** Which record it is about; the arrangement where it is not told. */
  readonly on?: Extract<RecordKind, 'arrangement' | 'flight' | 'facility' | 'event'>;
  /** Classes of verbs, one of which the clause must hold … */
  readonly event?: readonly string[];
  /** … standing in one of these tenses … */
  readonly tense?: readonly Tense[];
  /** … and denied (`no`), or not (the default), or either. */
  readonly polarity?: 'yes' | 'no' | 'any';
  /** Classes, of each list one, that the clause must hold as well. */
  readonly with?: readonly (readonly string[])[];
  /** Classes, of each list one, that must stand somewhere in the statement. */
  readonly near?: readonly (readonly string[])[];
  /** Classes, of each list one, that must stand in the statement or before it in the paragraph. */
  readonly recent?: readonly (readonly string[])[];
  /** Classes that the clause must not hold. */
  readonly without?: readonly string[];
  /** A claim even where the clause guesses or sets a condition. */
  readonly guess?: true;
  readonly act?: Act;
  /** The subject of the verb says it where nobody is quoted: a court that rules, a group that warns. */
  readonly bySubject?: true;
  /** Only for these speakers. */
  readonly voices?: readonly Statement['voice']['role'][];
  /** The value and what carries it; undefined where the words turn out to tell none. */
  readonly read: (reading: Reading) => Carried | readonly Carried[] | undefined;
  /** A sentence that must match, about a transfer from the United States to Rwanda, published on 2025-08-05 … */
  readonly example: string;
  /** … and the value that it must give. */
  readonly gives: Value;
  /** Sentences that must give nothing by this rule. */
  readonly not?: readonly string[];
}

/** The events of a clause that fit the rule, in their order. */
export function eventsFitting(rule: ClauseRule, clause: Clause): readonly Event[] {
  const { event, tense, polarity = 'yes' } = rule;
  if (event === undefined) return [];
  return clause.events.filter(
    ({ cls, tense: stands, negated, at }) =>
      at >= clause.own &&
      event.includes(cls) &&
      (tense === undefined || tense.includes(stands)) &&
      (polarity === 'any' || negated === (polarity === 'no')),
  );
}

/** Numbers of people that the clause tells of, nearest to the verb first: its object, then its subject. */
export function peopleNear({ clause, event }: Pick<Reading, 'clause' | 'event'>, bare = false): readonly Counting[] {
  const counts = (list: readonly Counting[]): readonly Counting[] => list.filter(({ of }) => of === 'people' || (bare && of === 'bare'));
  const own = counts(clause.counts);
  return event === undefined ? own : own.toSorted((a, b) => distance(a, event) - distance(b, event));
}

const distance = (count: Counting, event: Event): number =>
  count.at >= event.to ? count.at - event.to : (event.at - count.to) * 1.2 + 0.5;
