import type { Test } from '../../engines/terms/rule.ts';

/** The conditions that a condition is made of; none for one that asks of a fact or of another rule. */
export function partsOf(test: Test): readonly Test[] {
  switch (test.kind) {
    case 'all':
    case 'any':
      return test.of;
    case 'not':
      return [test.of];
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
