import { bySaidOn, type ClaimView, type Speaker } from './claim-view.ts';

/** What one speaker said on one day. `when` is EDTF, null where no source tells. */
export interface Statement {
  readonly when: string | null;
  readonly speaker: Speaker;
  /** Each thing said once; a thing found in several sources carries all its claims. */
  readonly said: readonly Said[];
}

/** One thing said, with every claim that carries it. */
export interface Said {
  readonly claims: readonly [ClaimView, ...ClaimView[]];
}

/** Everything said, by day and speaker, oldest first; what is not dated comes last. */
export function timelineOf(claims: readonly ClaimView[]): readonly Statement[] {
  const statements = new Map<string, ClaimView[]>();
  for (const claim of claims.toSorted(bySaidOn)) {
    const key = `${claim.claim.saidOn ?? ''} ${claim.speaker.id}`;
    statements.set(key, [...(statements.get(key) ?? []), claim]);
  }
  return [...statements.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ when: first.claim.saidOn, speaker: first.speaker, said: saidOf(group) }];
  });
}

/** Joins claims that say the same in the same words, so that ten copies of one sentence read as one. */
export function saidOf(claims: readonly ClaimView[]): readonly Said[] {
  const said = new Map<string, [ClaimView, ...ClaimView[]]>();
  for (const claim of claims) {
    const { field, value, scope, act, on } = claim.claim;
    const key = JSON.stringify([field, value, scope ?? {}, act, field === 'status' ? (on ?? '') : '']);
    const present = said.get(key);
    if (present === undefined) said.set(key, [claim]);
    else present.push(claim);
  }
  return [...said.values()].map((group) => ({ claims: group }));
}
