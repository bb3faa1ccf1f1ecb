import type { Money } from '../core/value.ts';
import { amountOf, isMore, times, type Amount, type Range } from '../engines/money/amount.ts';
import { moneyAccount, type MoneyAccount, type MoneyLine, type MoneySide } from '../engines/money/money-account.ts';
import { scopeKey } from '../standing/scopes.ts';
import { claimsOf, inBoth, sideBounds, sidesSaying, speakersOf, wholeOf, type ArrangementCase } from './case.ts';
import { finding, type Finding } from './finding.ts';
import { printValue } from './print-value.ts';

/** Money that does not add up. Only amounts of one scope and one currency are compared; "up to" and "at least" leave room. */
export function moneyFindings(about: ArrangementCase): readonly Finding[] {
  const account = moneyAccount(about.standings, about.today);
  return [
    ...account.paid.flatMap((line) => paidMore(about, line, account)),
    ...feeDenied(about, [...account.promised, ...account.paid]),
    ...rateAndTotal(about, account.promised, 'fee.promised', account),
    ...rateAndTotal(about, account.paid, 'fee.paid', account),
  ];
}

const sideText = (about: ArrangementCase, field: string, line: MoneyLine, side: MoneySide) =>
  inBoth((language) => {
    const told = { record: about.record, field, value: side.amount, scope: line.scope };
    return `${speakersOf(about, side)[language]}: ${about.wording.value(told, language)}`;
  });

/** More paid than every promise of the same kind: some promise may be the older one. */
function paidMore(about: ArrangementCase, line: MoneyLine, { promised }: MoneyAccount): readonly Finding[] {
  const promises = promised.find((other) => scopeKey(other.scope) === scopeKey(line.scope));
  const [promise] = promises?.sides ?? [];
  if (promises === undefined || promise === undefined) return [];
  const over = line.sides.filter((side) => promises.sides.every((each) => isMore(amountOf(side.amount), amountOf(each.amount))));
  const [first] = over;
  if (first === undefined) return [];
  const [paid, told] = [sideText(about, 'fee.paid', line, first), sideText(about, 'fee.promised', promises, promise)];
  const words = {
    en: `More is said to be paid (${paid.en}) than anybody says was promised (${told.en}).`,
    es: `Se dice que se pagó más (${paid.es}) de lo que alguien dice que se prometió (${told.es}).`,
  };
  const claims = [...over, ...promises.sides].flatMap((each) => each.claims);
  const figures = [printValue(first.amount), printValue(promise.amount)];
  return [finding('paid-more-than-promised', about.record, scopeKey(line.scope), words, { claims, figures })];
}

/** Somebody says that no fee is charged, and somebody else tells of a sum. A party is in no contradiction with itself. */
function feeDenied(about: ArrangementCase, lines: readonly MoneyLine[]): readonly Finding[] {
  const { record, standings, wording } = about;
  const denials = sidesSaying(standings, 'fee.charged', false);
  const deniers = new Set(denials.flatMap(({ origins }) => origins));
  const told = lines.flatMap((line) =>
    line.sides
      .filter((side) => (side.amount.min ?? 0) > 0 && side.origins.some((origin) => !deniers.has(origin)))
      .map((side) => ({ line, side })),
  );
  const [first] = told;
  if (denials.length === 0 || first === undefined) return [];
  const who = speakersOf(about, ...denials);
  const words = inBoth((language) => {
    const figure = wording.value({ record, field: 'fee.promised', value: first.side.amount, scope: first.line.scope }, language);
    const teller = speakersOf(about, first.side)[language];
    return language === 'en'
      ? `${who.en}: no fee is charged. ${teller}: ${figure}.`
      : `${who.es}: no se cobra tarifa. ${teller}: ${figure}.`;
  });
  const claims = [...claimsOf(...denials), ...told.flatMap(({ side }) => side.claims)];
  return [finding('fee-denied-yet-told', record, 'fee.charged', words, { claims, figures: [printValue(first.side.amount)] })];
}

/**
 * A rate for each person that cannot come to the total of the same kind, for any number of people from those counted up to the
 * ceiling. Rates by time need days, which nobody promised.
 */
function rateAndTotal(about: ArrangementCase, lines: readonly MoneyLine[], field: string, { people }: MoneyAccount): readonly Finding[] {
  const rates = lines.find(({ scope }) => scopeKey(scope) === 'per=person');
  const totals = lines.find(({ scope }) => scopeKey(scope) === '');
  if (rates === undefined || totals === undefined || people === undefined) return [];
  const meant = upToCeiling(people.range, about);
  const apart = rates.sides.flatMap((rate) => {
    const sum = times(amountOf(rate.amount), [meant]);
    return totals.sides.filter((total) => isApart(amountOf(total.amount), sum)).map((total) => ({ rate, total }));
  });
  const [first] = apart;
  if (first === undefined) return [];
  const [rate, total] = [sideText(about, field, rates, first.rate), sideText(about, field, totals, first.total)];
  const counted = meant.max === undefined ? `≥ ${meant.min}` : `${meant.min}–${meant.max}`;
  const words = {
    en: `The sum for each person (${rate.en}) times the people meant (${counted}, from those counted up to the ceiling) does not come to the total (${total.en}).`,
    es: `La suma por persona (${rate.es}) por las personas previstas (${counted}, desde las contadas hasta el límite) no da el total (${total.es}).`,
  };
  const claims = [...apart.flatMap((each) => [...each.rate.claims, ...each.total.claims]), ...people.claims];
  const figures = [first.rate.amount, first.total.amount].map((amount: Money) => printValue(amount));
  return [finding('rate-and-total-apart', about.record, field, words, { claims, figures: [...figures, counted] })];
}

/** A total may be meant for all who may be sent, not only for those who were. */
function upToCeiling(counted: Range, { standings }: ArrangementCase): Range {
  const ceilings = wholeOf(standings, 'cap').map((side) => sideBounds(side).hi);
  const most = Math.max(counted.max ?? Infinity, ...ceilings);
  return Number.isFinite(most) ? { min: counted.min, max: most } : { min: counted.min };
}

function isApart(total: Amount, sum: Amount): boolean {
  return isMore(total, sum) || isMore(sum, total);
}
