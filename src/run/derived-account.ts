import type { ArrangementAccount } from '../accounts/arrangement-account.ts';
import { claimViewer, type DerivedAccount } from '../accounts/derived-account.ts';
import type { Known } from '../accounts/known.ts';
import { standingsOf } from '../accounts/record-figures.ts';
import { moneyAccount } from '../engines/money/money-account.ts';
import type { Rulebook } from '../engines/terms/rule.ts';
import { termsOf } from './arrangement-terms.ts';

/**
 * What engines make of an arrangement's claims; `known` holds them. `today` (ISO day) is the day up to which days count, unless the account is
 * as of another.
 */
export function derivedAccount(account: ArrangementAccount, known: Known, law: Rulebook, today: string): DerivedAccount {
  return {
    terms: termsOf(account, known, law),
    money: moneyAccount(standingsOf(account.record, known), known.asOf ?? today),
    viewsOf: claimViewer(known),
  };
}
