import type { RecordKind } from '../core/claim.ts';
import { groupBy } from '../core/group-by.ts';
import { VOCABULARY } from '../core/vocabulary.ts';
import { fieldStanding } from './field-standing.ts';
import type { FieldStanding, StandingContext, WeighedClaim } from './standing.ts';

/**
 * What is known of every field of a record of that kind, in the order of the vocabulary, `unknown` included. `claims` are the
 * accepted claims about that one record. Throws CLAIM_BAD_DATE where `asOf` is no date.
 */
export function recordStanding(kind: RecordKind, claims: readonly WeighedClaim[], context: StandingContext): readonly FieldStanding[] {
  const byField = groupBy(claims, (weighed) => weighed.claim.field);
  return VOCABULARY[kind].map((field) => fieldStanding(field, byField.get(field.name) ?? [], context));
}
