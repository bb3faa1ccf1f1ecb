import { accountOf, type ArrangementAccount } from '../accounts/arrangement-account.ts';
import type { Known } from '../accounts/known.ts';
import { standingsOf } from '../accounts/record-figures.ts';
import type { RecordId } from '../core/claim.ts';
import { HabeasError } from '../core/errors.ts';
import type { Program } from '../engines/terms/compile.ts';
import { prepare } from '../engines/terms/evaluate.ts';
import type { Rulebook } from '../engines/terms/rule.ts';
import { joinRulebooks, termsFromClaims } from '../engines/terms/terms-from-claims.ts';
import { knownOfRecord } from './known-of.ts';
import type { Reader } from './reader.ts';

/** The rules with those that an arrangement's claims make, one version a speaker. Throws RECORD_NOT_FOUND for an arrangement that is not recorded. */
export async function withTermsOf(reader: Reader, rules: Program, arrangement: string): Promise<Program> {
  const record: RecordId = `arrangement:${arrangement.replace(/^arrangement:/, '')}`;
  const known = await knownOfRecord(reader, record);
  const account = accountOf(record.slice('arrangement:'.length), known);
  if (account === undefined) {
    throw new HabeasError('RECORD_NOT_FOUND', `Nothing is recorded under ${record}. Look for it with: habeas search WORDS`, { record });
  }
  return prepare(joinRulebooks(rules.rulebook, termsOf(account, known, rules.rulebook)));
}

/** The rules that the claims of an arrangement make. */
export function termsOf({ record, sends, receives }: ArrangementAccount, known: Known, { facts }: Rulebook): Rulebook {
  return termsFromClaims({ record, sends, receives }, standingsOf(record, known), known.parties, facts);
}
