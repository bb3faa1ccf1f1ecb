import type { ClaimId, PartyId, Scope } from '../../core/claim.ts';
import type { Money } from '../../core/value.ts';
import { scopeKey } from '../../standing/scopes.ts';
import type { FieldStanding, ScopeStanding, Side, Standing } from '../../standing/standing.ts';
import { amountOf, moneyOf, sharedBy, times, type Amount, type Range } from './amount.ts';
import { claimIds, daysHeld, peopleMoved, type Counted } from './people-and-days.ts';

/** One side's amount with those who say so. */
export interface MoneySide {
  readonly amount: Money;
  readonly origins: readonly PartyId[];
  readonly claims: readonly ClaimId[];
}

/** Amounts of one scope (what it is counted by, what it is for), as they stand. */
export interface MoneyLine {
  readonly scope: Scope;
  readonly standing: Standing;
  readonly sides: readonly MoneySide[];
}

/** Why a figure cannot be given. */
export type Untold = 'no-amount' | 'no-people' | 'no-days' | 'several-currencies' | 'no-figure' | 'too-large';

/** A figure that was worked out, with everything it rests on, or why there is none. */
export type Derived =
  | { readonly kind: 'told'; readonly amount: Money; readonly claims: readonly ClaimId[] }
  | { readonly kind: 'untold'; readonly because: Untold };

/** What a promise comes to for the people and days that are counted. */
export interface Accrual {
  readonly promised: MoneySide;
  /** What it is promised by: `person`, `person-year`, `person-month`, `year`. */
  readonly per: string;
  readonly result: Derived;
}

/** The money of one arrangement: promised beside accrued beside paid. No currency is converted. */
export interface MoneyAccount {
  readonly promised: readonly MoneyLine[];
  readonly accrued: readonly Accrual[];
  readonly paid: readonly MoneyLine[];
  readonly people: Counted | undefined;
  readonly days: Counted | undefined;
  /** What was paid in all, for each person moved. */
  readonly perPerson: Derived;
  readonly perPersonDay: Derived;
  /** The share of the stated purpose that what was paid would cover, in parts of ten thousand. */
  readonly purposeShare:
    | { readonly kind: 'told'; readonly share: Range; readonly claims: readonly ClaimId[] }
    | { readonly kind: 'untold'; readonly because: Untold };
}

const YEAR = 365;
/** `scope.of` of an amount that says what the stated purpose costs. */
const PURPOSE = 'purpose';

/** Works out the money of an arrangement from the standings of its fields. `until` (ISO day): the day up to which days count. */
export function moneyAccount(standings: readonly FieldStanding[], until: string): MoneyAccount {
  const field = (name: string): FieldStanding | undefined => standings.find((standing) => standing.field === name);
  const promised = linesOf(field('fee.promised'));
  const paid = linesOf(field('fee.paid'));
  const people = peopleMoved(field('moved'));
  const days = daysHeld(field('moved'), field('returned'), until);
  const total = totalPaid(paid);
  return {
    promised: promised.filter((line) => line.scope.of !== PURPOSE),
    accrued: promised.flatMap((line) => line.sides.flatMap((side) => accrual(line, side, people, days))),
    paid,
    people,
    days,
    perPerson: perPerson(total, people),
    perPersonDay: perPersonDay(total, people, days),
    purposeShare: purposeShare(total, promised),
  };
}

function linesOf(standing: FieldStanding | undefined): readonly MoneyLine[] {
  return (standing?.scopes ?? []).map((scope: ScopeStanding) => ({
    scope: scope.scope,
    standing: scope.standing,
    sides: scope.sides.map(sideOf),
  }));
}

function sideOf(side: Side): MoneySide {
  return { amount: side.value as Money, origins: side.origins, claims: claimIds(side) };
}

function accrual(line: MoneyLine, side: MoneySide, people: Counted | undefined, days: Counted | undefined): readonly Accrual[] {
  const per = line.scope.per ?? 'total';
  // A sum for a part of the programme (an upfront payment, a trust fund) is no rate.
  if (line.scope.of !== undefined) return [];
  const worked = (factors: readonly (Counted | undefined)[], divisor: number, months = 1): readonly Accrual[] => {
    const counted = factors.filter((factor) => factor !== undefined);
    if (counted.length < factors.length)
      return [{ promised: side, per, result: untold(people === undefined && per.startsWith('person') ? 'no-people' : 'no-days') }];
    const amount = times(amountOf(side.amount), [...counted.map(({ range }) => range), { min: months, max: months }], divisor);
    return [{ promised: side, per, result: told(amount, [...side.claims, ...counted.flatMap(({ claims }) => claims)]) }];
  };
  switch (per) {
    case 'person':
      return worked([people], 1);
    case 'person-year':
      return worked([people, days], YEAR);
    case 'person-month':
      return worked([people, days], YEAR, 12);
    case 'year':
      return worked([days], YEAR);
    case 'month':
      return worked([days], YEAR, 12);
    default:
      return [];
  }
}

type Total = { readonly amount: Amount; readonly claims: readonly ClaimId[] } | Untold;

/** What was paid in all: from the lowest to the highest that a side says where they contradict each other, else the highest, for a total grows. */
function totalPaid(paid: readonly MoneyLine[]): Total {
  const line = paid.find(({ scope }) => scopeKey(scope) === '');
  const all = line?.sides ?? [];
  const highest = all.reduce<MoneySide | undefined>(
    (best, next) => ((next.amount.min ?? 0) > (best?.amount.min ?? -1) ? next : best),
    undefined,
  );
  if (highest === undefined) return 'no-amount';
  const [first, ...rest] = all;
  if (first === undefined) return 'no-amount';
  const sides = line?.standing === 'contested' ? [first, ...rest] : [highest];
  if (all.some(({ amount }) => amount.currency !== first.amount.currency)) return 'several-currencies';
  const amounts = sides.map((side) => amountOf(side.amount));
  const min = amounts.map((amount) => amount.min ?? 0n).reduce((a, b) => (a < b ? a : b));
  const max = amounts.map((amount) => amount.max).reduce((a, b) => (a === undefined || b === undefined ? undefined : a > b ? a : b));
  return {
    amount: { min, ...(max === undefined ? {} : { max }), currency: first.amount.currency },
    claims: sides.flatMap(({ claims }) => claims),
  };
}

function perPerson(total: Total, people: Counted | undefined): Derived {
  if (typeof total === 'string') return untold(total);
  if (people === undefined || people.range.max === 0) return untold('no-people');
  return told(sharedBy(total.amount, people.range), [...total.claims, ...people.claims]);
}

function perPersonDay(total: Total, people: Counted | undefined, days: Counted | undefined): Derived {
  if (typeof total === 'string') return untold(total);
  if (people === undefined || people.range.max === 0) return untold('no-people');
  if (days === undefined || days.range.max === 0) return untold('no-days');
  const { max: most } = people.range;
  const personDays: Range = {
    min: people.range.min * days.range.min,
    ...(most === undefined || days.range.max === undefined ? {} : { max: most * days.range.max }),
  };
  return told(sharedBy(total.amount, personDays), [...total.claims, ...people.claims, ...days.claims]);
}

function purposeShare(total: Total, promised: readonly MoneyLine[]): MoneyAccount['purposeShare'] {
  const [cost] = promised.find(({ scope }) => scope.of === PURPOSE)?.sides ?? [];
  if (cost === undefined) return { kind: 'untold', because: 'no-figure' };
  if (typeof total === 'string') return { kind: 'untold', because: total };
  const whole = amountOf(cost.amount);
  if (whole.currency !== total.amount.currency) return { kind: 'untold', because: 'several-currencies' };
  const low = whole.max === undefined ? 0 : Number(((total.amount.min ?? 0n) * 10_000n) / whole.max);
  const high = total.amount.max === undefined || !whole.min ? undefined : Number((total.amount.max * 10_000n + whole.min - 1n) / whole.min);
  const share: Range = { min: low, ...(high === undefined ? {} : { max: high }) };
  return { kind: 'told', share, claims: [...total.claims, ...cost.claims] };
}

function told(amount: Amount, claims: readonly ClaimId[]): Derived {
  const money = moneyOf(amount);
  return money === undefined ? untold('too-large') : { kind: 'told', amount: money, claims: [...new Set(claims)] };
}

function untold(because: Untold): Derived {
  return { kind: 'untold', because };
}
