import type { ClaimId } from '../core/claim.ts';
import type { MoneyAccount } from '../engines/money/money-account.ts';
import type { Rulebook } from '../engines/terms/rule.ts';
import { claimView, type ClaimView } from './claim-view.ts';
import type { Known } from './known.ts';

/** What engines make of an arrangement's claims: its terms as rules, and its money worked out. */
export interface DerivedAccount {
  /** One version of the terms a speaker, and the facts that they ask for. */
  readonly terms: Rulebook;
  readonly money: MoneyAccount;
  /** The claims behind a figure, in the order given; those that are not at hand are left out. */
  readonly viewsOf: (ids: readonly ClaimId[]) => readonly ClaimView[];
}

/** The claims that are known, as a page shows them, by their ids. */
export function claimViewer(known: Known): DerivedAccount['viewsOf'] {
  const recorded = new Map(known.claims.map((each) => [each.id, each]));
  return (ids) =>
    [...new Set(ids)].flatMap((id) => {
      const found = recorded.get(id);
      return found === undefined ? [] : [claimView(found, known)];
    });
}
