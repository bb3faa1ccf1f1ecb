import type { Claim } from './claim.ts';
import { failure, type Result } from './errors.ts';

/**
 * Holds a claim's quote against the text of its source: the quoted words stand exactly at their offsets (UTF-16 code units).
 * A claim without a text locator passes. Error: CLAIM_QUOTE_MISMATCH, with the place and, if the words stand elsewhere, where.
 */
export function checkQuote(claim: Claim, text: string): Result<Claim> {
  const { locator } = claim;
  if (locator?.kind !== 'text') return { ok: true, value: claim };
  const { start, end, quote } = locator;
  if (quote.length > 0 && quote === text.slice(start, end)) return { ok: true, value: claim };
  const elsewhere = text.indexOf(quote);
  const hint = elsewhere < 0 ? 'These words do not stand in the source.' : `They stand at character ${elsewhere}.`;
  const message = `${claim.field} quotes words that are not at characters ${start} to ${end} of source ${claim.source}. ${hint}`;
  return failure('CLAIM_QUOTE_MISMATCH', message, { source: claim.source, start, end });
}
