import { claimView, type ClaimView } from '../accounts/claim-view.ts';
import type { Program } from '../engines/terms/compile.ts';
import type { Rule } from '../engines/terms/rule.ts';
import type { AnsweredFinding } from '../findings/answered.ts';
import { withNames } from './known-of.ts';
import type { Reader } from './reader.ts';

/** What a finding walks back to: its claims with their speakers and sources, and its rules with their citations. */
export interface FindingEvidence {
  readonly views: readonly ClaimView[];
  readonly rules: readonly Rule[];
}

/** Reads the evidence of a finding, claims in the order in which the finding names them. */
export async function evidenceOf(reader: Reader, law: Program, { evidence }: AnsweredFinding): Promise<FindingEvidence> {
  const claims = await Promise.all(evidence.claims.map((id) => reader.ledger.claim(id)));
  const known = await withNames(
    reader,
    claims.filter((claim) => claim !== undefined),
  );
  const views = known.claims.map((claim) => claimView(claim, known));
  const rules = law.rulebook.rules.filter(({ id }) => evidence.rules.includes(id));
  return { views, rules };
}
