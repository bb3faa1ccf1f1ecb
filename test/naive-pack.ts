/**
 * An evaluator of the drafted rule pack that shares nothing with the engine: it reads the draft's JSON as it is and follows its README
 * word by word, slowly. Tests hold the engine, and the shipped rule files, against it.
 */
export type NaiveAnswer = 'yes' | 'no' | 'unknown' | 'na';

type Span = { readonly min?: number | string; readonly max?: number | string };
type NaiveSet = { readonly known: readonly string[]; readonly complete: boolean };
export type NaiveFact = boolean | number | string | Span | NaiveSet | null;
export type NaiveFacts = Readonly<Record<string, NaiveFact>>;

type NaiveTest =
  | { readonly all: readonly NaiveTest[] }
  | { readonly any: readonly NaiveTest[] }
  | { readonly not: NaiveTest }
  | { readonly fact: string }
  | { readonly gte: readonly [string, number] }
  | { readonly eq: readonly [string, string] }
  | { readonly has: readonly [string, string] }
  | { readonly rule: string };

interface NaiveVersion {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly test: NaiveTest;
}

export interface NaiveRule {
  readonly id: string;
  readonly applies?: NaiveTest;
  readonly test?: NaiveTest;
  readonly versions?: readonly NaiveVersion[];
  readonly from?: string | null;
  readonly to?: string | null;
}

/** Answers one rule of the draft. */
export function naiveAnswer(rule: NaiveRule, rules: readonly NaiveRule[], facts: NaiveFacts): NaiveAnswer {
  const guard = rule.applies === undefined ? 'yes' : truth(rule.applies, rules, facts);
  if (guard === 'no') return 'na';
  const versions = rule.versions ?? (rule.test === undefined ? [] : [{ from: rule.from, to: rule.to, test: rule.test } as NaiveVersion]);
  const dated = versions.some(({ from, to }) => (from ?? null) !== null || (to ?? null) !== null);
  const [first, last] = dated ? daysOf(facts['transfer_date'] ?? null) : ['2025-01-01', '2025-01-01'];
  // Every single day on which the transfer may have been, one after another: the answer is what all of them say.
  const perDay = new Set<NaiveAnswer>();
  for (let day = first; day <= last; day = nextDay(day)) {
    const version = versions.find(({ from, to }) => (from ?? '0000-01-01') <= day && day <= (to ?? '9999-12-31'));
    if (version === undefined) perDay.add('na');
    else perDay.add(guard === 'unknown' ? 'unknown' : truth(version.test, rules, facts));
  }
  const [only] = perDay;
  return perDay.size === 1 && only !== undefined ? only : 'unknown';
}

function truth(test: NaiveTest, rules: readonly NaiveRule[], facts: NaiveFacts): Exclude<NaiveAnswer, 'na'> {
  if ('all' in test) {
    const parts = new Set(test.all.map((part) => truth(part, rules, facts)));
    return parts.has('no') ? 'no' : parts.has('unknown') ? 'unknown' : 'yes';
  }
  if ('any' in test) {
    const parts = new Set(test.any.map((part) => truth(part, rules, facts)));
    return parts.has('yes') ? 'yes' : parts.has('unknown') ? 'unknown' : 'no';
  }
  if ('not' in test) {
    const inner = truth(test.not, rules, facts);
    return inner === 'unknown' ? 'unknown' : inner === 'yes' ? 'no' : 'yes';
  }
  if ('fact' in test) {
    const value = facts[test.fact] ?? null;
    return value === null ? 'unknown' : value === true ? 'yes' : 'no';
  }
  if ('gte' in test) {
    const [name, limit] = test.gte;
    const value = facts[name] ?? null;
    if (value === null) return 'unknown';
    const { min, max } = typeof value === 'number' ? { min: value, max: value } : (value as Span);
    if (Number(min ?? -Infinity) >= limit) return 'yes';
    return Number(max ?? Infinity) < limit ? 'no' : 'unknown';
  }
  if ('eq' in test) {
    const value = facts[test.eq[0]] ?? null;
    return value === null ? 'unknown' : value === test.eq[1] ? 'yes' : 'no';
  }
  if ('has' in test) {
    const set = (facts[test.has[0]] ?? null) as NaiveSet | null;
    const member = facts[test.has[1]] ?? null;
    if (set === null || typeof member !== 'string') return 'unknown';
    return set.known.includes(member) ? 'yes' : set.complete ? 'no' : 'unknown';
  }
  const named = rules.find(({ id }) => id === test.rule);
  if (named === undefined) throw new Error(`no rule ${test.rule}`);
  const answer = naiveAnswer(named, rules, facts);
  return answer === 'na' ? 'no' : answer;
}

/** First and last day of a date; a year of nothing known stands for all time, for it holds every boundary of the draft. */
function daysOf(date: NaiveFact): readonly [string, string] {
  if (date === null) return ['2024-12-01', '2025-12-01'];
  if (typeof date === 'string') return [date, date];
  const { min, max } = date as Span;
  return [String(min ?? '2024-12-01'), String(max ?? '2025-12-01')];
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
