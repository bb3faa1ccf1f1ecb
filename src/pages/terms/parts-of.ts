import type { Test } from '../../engines/terms/rule.ts';

/** The conditions that are told under a condition. One that asks of a fact or another rule has none, and neither has its opposite: that is told in one line. */
export function partsOf(test: Test): readonly Test[] {
  switch (test.kind) {
    case 'all':
    case 'any':
      return test.of;
    case 'not':
      return test.of.kind === 'all' || test.of.kind === 'any' || test.of.kind === 'not' ? [test.of] : [];
    case 'fact':
    case 'gte':
    case 'since':
    case 'eq':
    case 'among':
    case 'has':
    case 'rule':
      return [];
    default:
      return test satisfies never;
  }
}
