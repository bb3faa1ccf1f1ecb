import type { FactValue } from './fact.ts';
import type { Answer } from './rule.ts';

/**
 * Strong Kleene logic in numbers: all is the least, any the greatest, not is 2 minus. `NA` is an answer of a whole rule only.
 * S. C. Kleene, Introduction to Metamathematics (1952), § 64.
 */
export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;
export const NA = 3;
export type Truth = typeof NO | typeof UNKNOWN | typeof YES;
export type Code = Truth | typeof NA;

const NAMES: readonly Answer[] = ['no', 'unknown', 'yes', 'na'];

/** The word for a code; a byte that is none would be a fault of the compiler. */
export function answerOf(code: number): Answer {
  const name = NAMES[code];
  if (name === undefined) throw new RangeError(`no answer has the code ${code}`);
  return name;
}

/** Values by slot, one slot a declared fact; undefined is unknown. */
export type Frame = readonly (FactValue | undefined)[];

export function flagIsTrue(value: FactValue | undefined): Truth {
  if (value === undefined || value.kind !== 'flag') return UNKNOWN;
  return value.value ? YES : NO;
}

/** An interval that straddles the limit stays unknown. */
export function isAtLeast(value: FactValue | undefined, limit: number): Truth {
  if (value === undefined || value.kind !== 'number') return UNKNOWN;
  if (value.min !== undefined && value.min >= limit) return YES;
  return value.max !== undefined && value.max < limit ? NO : UNKNOWN;
}

export function isSince(value: FactValue | undefined, day: string): Truth {
  if (value === undefined || value.kind !== 'date') return UNKNOWN;
  if (value.from !== undefined && value.from >= day) return YES;
  return value.to !== undefined && value.to < day ? NO : UNKNOWN;
}

export function isWord(value: FactValue | undefined, word: string): Truth {
  if (value === undefined || value.kind !== 'text') return UNKNOWN;
  return value.value === word ? YES : NO;
}

/** A set shares a member with the list; it is *no* only where the set is complete. */
export function isAmong(value: FactValue | undefined, values: ReadonlySet<string>): Truth {
  if (value === undefined) return UNKNOWN;
  if (value.kind === 'text') return values.has(value.value) ? YES : NO;
  if (value.kind !== 'set') return UNKNOWN;
  if (value.known.some((member) => values.has(member))) return YES;
  return value.complete ? NO : UNKNOWN;
}

/** A comparison with an unknown is unknown, even with a set that is empty and complete. */
export function holds(set: FactValue | undefined, member: FactValue | undefined): Truth {
  if (set === undefined || member === undefined || set.kind !== 'set' || member.kind !== 'text') return UNKNOWN;
  if (set.known.includes(member.value)) return YES;
  return set.complete ? NO : UNKNOWN;
}
