import { recordKind, type RecordId } from '../core/claim.ts';
import { FINDING_STATES, isOpen, type AnsweredFinding, type FindingState } from './answered.ts';
import { FINDING_CODES, SEVERITIES, type FindingCode, type Severity } from './finding.ts';

/** What a list of findings is narrowed by; absent: not at all. */
export interface FindingChoice {
  readonly severity?: Severity;
  readonly code?: FindingCode;
  /** A record; an arrangement's flights count with it. */
  readonly about?: RecordId;
  /** `open` takes in those whose evidence has changed since they were answered. */
  readonly state?: 'open' | 'answered';
}

/** The findings that a choice leaves, in their order. */
export function chosen(findings: readonly AnsweredFinding[], { severity, code, about, state }: FindingChoice): readonly AnsweredFinding[] {
  return findings.filter(
    (each) =>
      (severity === undefined || each.severity === severity) &&
      (code === undefined || each.code === code) &&
      (about === undefined || each.record === about || each.under.includes(about)) &&
      (state === undefined || isOpen(each) === (state === 'open')),
  );
}

/** The record that a short id stands for: `us-sv-2025` is `arrangement:us-sv-2025`. */
export function recordNamed(id: string): RecordId {
  return recordKind(id) === undefined ? `arrangement:${id}` : (id as RecordId);
}

/** True for a word of that list; narrows a text from an address. */
export const isSeverity = (word: string): word is Severity => SEVERITIES.some((each) => each === word);
/** True for a code; narrows a text from an address. */
export const isFindingCode = (word: string): word is FindingCode => FINDING_CODES.some((each) => each === word);

/** How many are in each state. */
export function countByState(findings: readonly AnsweredFinding[]): Readonly<Record<FindingState, number>> {
  const count = (state: FindingState): number => findings.filter((each) => each.state === state).length;
  const [open, answered, changed] = FINDING_STATES.map(count);
  return { open: open ?? 0, answered: answered ?? 0, changed: changed ?? 0 };
}
