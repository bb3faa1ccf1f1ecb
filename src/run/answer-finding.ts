import type { PartyId } from '../core/claim.ts';
import type { Answer } from '../core/entry.ts';
import { HabeasError } from '../core/errors.ts';
import { MOST_REASON, type AnsweredFinding } from '../findings/answered.ts';
import type { Ledger } from '../store/ledger.ts';

/** What came of an answer: kept now, or there already in the same words. */
export interface Answering {
  readonly kept: boolean;
  readonly answer: Answer;
}

/**
 * Keeps a person's answer to a finding in the ledger, with the mark of the evidence it was given for. The same answer by the same person
 * to the same evidence is kept once. Throws USAGE without a reason or a name.
 */
export async function answerFinding(
  ledger: Ledger,
  finding: AnsweredFinding,
  given: { readonly by: PartyId; readonly reason: string; readonly at: Date },
): Promise<Answering> {
  const [by, reason] = [given.by.trim(), given.reason.trim()];
  if (by === '' || by.length > 200 || /\p{Cc}/u.test(by))
    throw new HabeasError('USAGE', 'A name on one line is needed: it stays beside the answer.');
  if (reason === '') throw new HabeasError('USAGE', 'A reason is needed: it stays in the record beside the finding.');
  if (reason.length > MOST_REASON)
    throw new HabeasError('USAGE', `A reason has at most ${MOST_REASON} characters; this one has ${reason.length}.`);
  const last = finding.answers.at(-1);
  if (last !== undefined && last.by === by && last.reason === reason && last.evidence === finding.mark)
    return { kept: false, answer: last };
  const answer: Answer = { finding: finding.key, by, at: given.at.toISOString(), reason, evidence: finding.mark };
  const { added } = await ledger.append([{ kind: 'answer', answer }]);
  return { kept: added > 0, answer };
}

/**
 * The finding of a key; the digits at its end, six or more of the first, are enough where no other begins like them. Throws
 * FINDING_NOT_FOUND.
 */
export function findingOf(findings: readonly AnsweredFinding[], key: string): AnsweredFinding {
  const exact = findings.find((each) => each.key === key);
  if (exact !== undefined) return exact;
  const near = /^[0-9a-f]{6,12}$/.test(key) ? findings.filter((each) => each.key.slice(each.key.lastIndexOf('-') + 1).startsWith(key)) : [];
  const [first, second] = near;
  if (first !== undefined && second === undefined) return first;
  const message =
    second === undefined
      ? `No finding has the id ${key.slice(0, 80)}. What it pointed at may have been settled since; habeas findings --all lists those there are.`
      : `Several findings have an id like ${key}. Give more of its digits.`;
  throw new HabeasError('FINDING_NOT_FOUND', message, { finding: key.slice(0, 80) });
}
