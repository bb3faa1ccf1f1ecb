import type { Claim, ClaimId, RecordId } from '../core/claim.ts';
import type { Answer } from '../core/entry.ts';
import { canonicalJson, sha256Hex, type Json } from '../core/json.ts';
import type { Rule, RuleId } from '../engines/terms/rule.ts';
import { scopeKey } from '../standing/scopes.ts';
import type { Finding } from './finding.ts';

/** `open`: nobody has answered; `answered`: a person has; `changed`: a person has, and the evidence has changed since, so that it is open again. */
export const FINDING_STATES = ['open', 'answered', 'changed'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/** Longest reason that an answer gives: some pages of text. */
export const MOST_REASON = 5_000;

/** A finding of the record, as it follows from the claims alone. */
export interface MarkedFinding extends Finding {
  /** Changes when the evidence does: see {@link evidenceMark}. */
  readonly mark: string;
  /** The arrangements that it belongs with: its own record, or those that its flight is under. */
  readonly under: readonly RecordId[];
}

/** A finding of the record with what people have answered to it. An answered finding stays. */
export interface AnsweredFinding extends MarkedFinding {
  readonly state: FindingState;
  /** Oldest first. */
  readonly answers: readonly Answer[];
}

/**
 * A short hash of what a finding rests on: who says what of which part, what the rules say, and the figures compared. Another source for
 * the same words of the same party leaves it as it is, and so does the order.
 */
export function evidenceMark(
  { evidence }: Pick<Finding, 'evidence'>,
  claims: ReadonlyMap<ClaimId, Claim>,
  rules: ReadonlyMap<RuleId, Rule>,
): string {
  const said = evidence.claims.map((id) => {
    const claim = claims.get(id);
    return claim === undefined
      ? id
      : [claim.record, claim.field, scopeKey(claim.scope), claim.by, canonicalJson(claim.value as Json)].join('\n');
  });
  const law = evidence.rules.map((id) => `${id}\n${JSON.stringify([rules.get(id)?.applies, rules.get(id)?.versions])}`);
  const parts = [...new Set([...said, ...law, ...evidence.figures])].toSorted();
  return sha256Hex(parts.join('\n\n')).slice(0, 16);
}

/** Puts answers beside a finding. The last one counts; one that was kept without a mark is taken for any evidence. */
export function withAnswers(found: MarkedFinding, all: readonly Answer[]): AnsweredFinding {
  const answers = all.filter((answer) => answer.finding === found.key);
  const last = answers.at(-1);
  const holds = last !== undefined && (last.evidence === undefined || last.evidence === found.mark);
  return { ...found, answers, state: last === undefined ? 'open' : holds ? 'answered' : 'changed' };
}

/** True where a person still has to look. */
export function isOpen({ state }: Pick<AnsweredFinding, 'state'>): boolean {
  return state !== 'answered';
}
