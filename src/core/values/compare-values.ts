import type { Value } from '../value.ts';
import type { Field } from '../vocabulary.ts';
import { comparable, compareComparables, type Comparison } from './comparable.ts';

/**
 * Compares two values of one field as docs/vocabulary.md says for its type; symmetric. Scopes, times and speakers are not
 * looked at: that is standing's part.
 */
export function compareValues(field: Field, a: Value, b: Value): Comparison {
  return compareComparables(comparable(field, a), comparable(field, b));
}
