import type { Money } from '../value.ts';
import type { Bounds } from './bounds.ts';
import { parseEnds, printEnds } from './count.ts';

/**
 * Decimals of the currencies that do not have two (ISO 4217:2015, list one). Written out because `Intl` follows CLDR, which
 * gives the Albanian lek none and ISO 4217 gives it two.
 */
const DECIMALS: ReadonlyMap<string, number> = new Map([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0] as const),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3] as const),
]);

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** True for a code of ISO 4217. */
export function isCurrency(code: string): boolean {
  return CURRENCIES.has(code);
}

/** How many decimals an amount in this currency has: 2 for USD, 0 for RWF, 3 for TND. */
export function currencyDecimals(currency: string): number {
  return DECIMALS.get(currency) ?? 2;
}

/** The amounts, in minor units, that a sum of money leaves open. */
export function moneyBounds(money: Money): Bounds {
  return { lo: money.min ?? 0, hi: money.max ?? Infinity };
}

/** `USD 6000000.00`, `USD >=5100000.00`, `EUR 18000.00..22000.00`: an amount as a person can type it. */
export function printMoney(money: Money): string {
  return `${money.currency} ${printEnds(money, (minor) => printAmount(minor, currencyDecimals(money.currency)))}`;
}

/** Reads what {@link printMoney} writes, or undefined; the decimals may be left out. */
export function parseMoney(text: string): Money | undefined {
  const currency = text.slice(0, 3);
  if (!isCurrency(currency) || text[3] !== ' ') return undefined;
  const decimals = currencyDecimals(currency);
  const ends = parseEnds(text.slice(4), (amount) => parseAmount(amount, decimals));
  return ends === undefined ? undefined : { ...ends, currency };
}

function printAmount(minor: number, decimals: number): string {
  const digits = String(minor).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function parseAmount(text: string, decimals: number): number | undefined {
  const [whole = '', fraction = '', ...rest] = text.split('.');
  if (!/^\d+$/.test(whole) || !/^\d*$/.test(fraction) || fraction.length > decimals || rest.length > 0) return undefined;
  const minor = Number(whole + fraction.padEnd(decimals, '0'));
  return Number.isSafeInteger(minor) ? minor : undefined;
}
