import { claimViewer, type DerivedAccount } from '../accounts/derived-account.ts';
import type { Known } from '../accounts/known.ts';
import { standingsOf } from '../accounts/record-figures.ts';
import type { RecordId } from '../core/claim.ts';
import { moneyAccount } from '../engines/money/money-account.ts';
import type { Rulebook } from '../engines/terms/rule.ts';
import { termsOf } from './arrangement-terms.ts';

/**
 * What engines make of an arrangement's claims; `known` holds them. `today` (ISO day) is the day up to which days count, unless the account is
 * as of another. Undefined where nothing is recorded of it.
 */
export function derivedAccount(record: RecordId, known: Known, law: Rulebook, today: string): DerivedAccount | undefined {
  const terms = termsOf(record, known, law);
  return terms && { terms, money: moneyAccount(standingsOf(record, known), known.asOf ?? today), viewsOf: claimViewer(known) };
}
