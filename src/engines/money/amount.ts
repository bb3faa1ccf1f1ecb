import type { Money } from '../../core/value.ts';

/** An amount in minor units between two ends, exact whatever its size; an end that is not known is absent. */
export interface Amount {
  readonly min?: bigint;
  readonly max?: bigint;
  readonly currency: string;
}

/** A whole number between two ends. */
export interface Range {
  readonly min: number;
  readonly max?: number;
}

/** The amount that a claim states. */
export function amountOf(money: Money): Amount {
  return ends(
    money.currency,
    money.min === undefined ? undefined : BigInt(money.min),
    money.max === undefined ? undefined : BigInt(money.max),
  );
}

/** An amount as a value of the vocabulary, or undefined where it is past the integers that JSON can carry. */
export function moneyOf(amount: Amount): Money | undefined {
  const { min, max, currency } = amount;
  if ([min, max].some((end) => end !== undefined && end > BigInt(Number.MAX_SAFE_INTEGER))) return undefined;
  return { ...(min === undefined ? {} : { min: Number(min) }), ...(max === undefined ? {} : { max: Number(max) }), currency };
}

/** So much for each of `factors`, over `divisor`: the lower end rounded down, the upper up, so that the truth lies within. */
export function times(amount: Amount, factors: readonly Range[], divisor = 1): Amount {
  const low = factors.reduce((product, factor) => product * BigInt(factor.min), amount.min ?? 0n) / BigInt(divisor);
  let high = amount.max;
  for (const { max } of factors) high = high === undefined || max === undefined ? undefined : high * BigInt(max);
  return ends(amount.currency, low, high === undefined ? undefined : ceiling(high, BigInt(divisor)));
}

/** The amount shared among so many. Without a lower number there is no upper share. */
export function sharedBy(amount: Amount, shares: Range): Amount {
  const low = shares.max === undefined || shares.max === 0 ? 0n : (amount.min ?? 0n) / BigInt(shares.max);
  const high = amount.max === undefined || shares.min === 0 ? undefined : ceiling(amount.max, BigInt(shares.min));
  return ends(amount.currency, low, high);
}

/** True where all that `a` leaves open is more than all that `b` leaves open. */
export function isMore(a: Amount, b: Amount): boolean {
  return a.currency === b.currency && a.min !== undefined && b.max !== undefined && a.min > b.max;
}

/** A rate of exchange on a day, as a fraction of minor units, with the source that gives it. */
export interface Rate {
  readonly from: string;
  readonly to: string;
  /** So many minor units of `to` … */
  readonly numerator: bigint;
  /** … for so many of `from`. */
  readonly denominator: bigint;
  /** ISO day. */
  readonly on: string;
  readonly source: string;
}

/** An amount in another currency by a stated rate; nothing is converted without one. Undefined where the rate is of another currency. */
export function convert(amount: Amount, rate: Rate): Amount | undefined {
  if (rate.from !== amount.currency) return undefined;
  const low = amount.min === undefined ? undefined : (amount.min * rate.numerator) / rate.denominator;
  const high = amount.max === undefined ? undefined : ceiling(amount.max * rate.numerator, rate.denominator);
  return ends(rate.to, low, high);
}

function ceiling(amount: bigint, divisor: bigint): bigint {
  return (amount + divisor - 1n) / divisor;
}

function ends(currency: string, min: bigint | undefined, max: bigint | undefined): Amount {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), currency };
}
