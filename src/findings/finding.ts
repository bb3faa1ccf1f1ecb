import type { ClaimId, RecordId } from '../core/claim.ts';
import { sha256Hex } from '../core/json.ts';
import type { Words } from '../core/words.ts';
import type { RuleId } from '../engines/terms/rule.ts';

/** What a finding is about. Each code has its row in docs/methods/findings.md. */
export const FINDING_CODES = [
  'existence-denied',
  'contested',
  'more-than-cap',
  'after-the-end',
  'outside-terms',
  'offered-but-barred',
  'outside-limit-inside-memo',
  'memo-kept-statute-not',
  'outside-terms-yet-sent',
  'paid-more-than-promised',
  'fee-denied-yet-told',
  'rate-and-total-apart',
  'parts-exceed-whole',
  'parts-miss-whole',
  'more-returned-than-moved',
  'one-secondary-source',
  'gone-stale',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** How soon a person should look: people or law are concerned; figures do not meet; the record itself wants care. */
export const SEVERITIES = ['high', 'middle', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

const SEVERITY: Readonly<Record<FindingCode, Severity>> = {
  'existence-denied': 'high',
  contested: 'middle',
  'more-than-cap': 'high',
  'after-the-end': 'high',
  'outside-terms': 'high',
  'offered-but-barred': 'high',
  'outside-limit-inside-memo': 'high',
  'memo-kept-statute-not': 'high',
  'outside-terms-yet-sent': 'high',
  'paid-more-than-promised': 'middle',
  'fee-denied-yet-told': 'middle',
  'rate-and-total-apart': 'middle',
  'parts-exceed-whole': 'middle',
  'parts-miss-whole': 'middle',
  'more-returned-than-moved': 'middle',
  'one-secondary-source': 'low',
  'gone-stale': 'low',
};

/** What a finding walks back to. */
export interface Evidence {
  readonly claims: readonly ClaimId[];
  readonly rules: readonly RuleId[];
  /** The figures compared, as words of their own: `261`, `USD 6000000.00`. */
  readonly figures: readonly string[];
}

/** Something that does not add up, for a person to look at; never a verdict. */
export interface Finding {
  /** Stays the same while the matter is the same, whatever claims are added: answers hang on it. */
  readonly key: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The record that it is about; undefined for a sheet of facts that is not recorded. */
  readonly record: RecordId | undefined;
  readonly words: Words;
  readonly evidence: Evidence;
}

/**
 * Makes a finding. `about` tells it from others of its code on the same record, in words that do not change with the claims; `severity`
 * is given where it is not that of the code.
 */
export function finding(
  code: FindingCode,
  record: RecordId | undefined,
  about: string,
  words: Words,
  evidence: Partial<Evidence>,
  severity: Severity = SEVERITY[code],
): Finding {
  const { claims = [], rules = [], figures = [] } = evidence;
  return {
    key: `${code}-${sha256Hex(`${record ?? ''}\n${about}`).slice(0, 12)}`,
    code,
    severity,
    record,
    words,
    evidence: { claims: [...new Set(claims)], rules, figures },
  };
}
