import { accountOf } from '../accounts/arrangement-account.ts';
import type { Known } from '../accounts/known.ts';
import { standingsOf } from '../accounts/record-figures.ts';
import type { RecordId } from '../core/claim.ts';
import { HabeasError } from '../core/errors.ts';
import type { Program } from '../engines/terms/compile.ts';
import { prepare } from '../engines/terms/evaluate.ts';
import type { Rulebook } from '../engines/terms/rule.ts';
import { joinRulebooks, termsFromClaims } from '../engines/terms/terms-from-claims.ts';
import { knownOfRecord, type Reader } from './known-of.ts';

/** The rules with those that an arrangement's claims make, one version a speaker. Throws RECORD_NOT_FOUND for an arrangement that is not recorded. */
export async function withTermsOf(reader: Reader, rules: Program, arrangement: string): Promise<Program> {
  const record: RecordId = `arrangement:${arrangement.replace(/^arrangement:/, '')}`;
  const terms = termsOf(record, await knownOfRecord(reader, record), rules.rulebook);
  if (terms === undefined) {
    throw new HabeasError('RECORD_NOT_FOUND', `Nothing is recorded under ${record}. Look for it with: habeas search WORDS`, { record });
  }
  return prepare(joinRulebooks(rules.rulebook, terms));
}

/** The rules that the claims of an arrangement make; undefined where nothing is recorded of it. */
export function termsOf(record: RecordId, known: Known, { facts }: Rulebook): Rulebook | undefined {
  const account = accountOf(record.slice('arrangement:'.length), known);
  if (account === undefined) return undefined;
  const { sends, receives } = account;
  return termsFromClaims({ record, sends, receives }, standingsOf(record, known), known.parties, facts);
}
