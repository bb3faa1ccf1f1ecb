import { groupBy, type NonEmpty } from '../core/group-by.ts';
import { bySaidOn, type ClaimView, type Speaker } from './claim-view.ts';

/** What one speaker said on one day. `when` is EDTF, null where no source tells. */
export interface Statement {
  readonly when: string | null;
  readonly speaker: Speaker;
  /** Each thing said once; a thing found in several sources carries all its claims. */
  readonly said: readonly Said[];
}

/** Statements of one month. `month` is EDTF, null for what is not dated. */
export interface TimelineMonth {
  readonly month: string | null;
  readonly statements: readonly Statement[];
}

/** One thing said, with every claim that carries it. */
export interface Said {
  readonly claims: NonEmpty<ClaimView>;
}

/** Everything said, by day and speaker, oldest first; what is not dated comes last. */
export function timelineOf(claims: readonly ClaimView[]): readonly Statement[] {
  const statements = groupBy(claims.toSorted(bySaidOn), (view) => `${view.claim.saidOn ?? ''} ${view.speaker.id}`);
  return [...statements.values()].map((group) => ({ when: group[0].claim.saidOn, speaker: group[0].speaker, said: saidOf(group) }));
}

/** Joins claims that say the same in the same words, so that ten copies of one sentence read as one. */
export function saidOf(claims: readonly ClaimView[]): readonly Said[] {
  const said = groupBy(claims, ({ claim: { field, value, scope, act, on } }) =>
    JSON.stringify([field, value, scope ?? {}, act, field === 'status' ? (on ?? '') : '']),
  );
  return [...said.values()].map((group) => ({ claims: group }));
}

/** A timeline cut into months; a statement known only by its year stands in that year alone. */
export function byMonth(statements: readonly Statement[]): readonly TimelineMonth[] {
  return [...groupBy(statements, (statement) => statement.when?.slice(0, 7) ?? null)].map(([month, group]) => ({
    month,
    statements: group,
  }));
}
