import type { Money } from '../core/value.ts';
import { amountOf, isMore } from '../engines/money/amount.ts';
import { moneyAccount, type MoneyLine, type MoneySide } from '../engines/money/money-account.ts';
import { scopeKey } from '../standing/scopes.ts';
import { claimsOf, sidesSaying, speakersOf, type ArrangementCase } from './case.ts';
import { finding, type Finding } from './finding.ts';
import { printValue } from './print-value.ts';

/** Money that does not add up. Only amounts of one scope and one currency are compared; "up to" and "at least" leave room. */
export function moneyFindings({ record, standings, parties, today }: ArrangementCase): readonly Finding[] {
  const { promised, paid, accrued } = moneyAccount(standings, today);
  const said = (amount: Money): string => printValue(amount);
  const names = (side: MoneySide): string => side.origins.map((origin) => parties.get(origin)?.name ?? origin).join(', ');

  const more = paid.flatMap((line) => {
    const promises = promised.find((other) => scopeKey(other.scope) === scopeKey(line.scope))?.sides ?? [];
    return line.sides.flatMap((side) => {
      const [promise] = promises;
      // Some promise may be the older one: only more than every promise is more than was promised.
      if (promise === undefined || !promises.every((each) => isMore(amountOf(side.amount), amountOf(each.amount)))) return [];
      const figures = [said(side.amount), said(promise.amount)];
      const words = {
        en: `More is said to be paid (${figures[0]}, says ${names(side)}) than anybody says was promised (${figures[1]}, says ${names(promise)}).`,
        es: `Se dice que se pagó más (${figures[0]}, según ${names(side)}) de lo que nadie dice que se prometió (${figures[1]}, según ${names(promise)}).`,
      };
      const claims = [...side.claims, ...promises.flatMap((each) => each.claims)];
      return [finding('paid-more-than-promised', record, `${scopeKey(line.scope)}\n${side.origins[0] ?? ''}`, words, { claims, figures })];
    });
  });

  const denials = sidesSaying(standings, 'fee.charged', false);
  const told = [...promised, ...paid].flatMap((line: MoneyLine) => line.sides).filter((side) => (side.amount.min ?? 0) > 0);
  const denied = denials.flatMap((denial) => {
    const [first] = told;
    if (first === undefined) return [];
    const figure = said(first.amount);
    const who = speakersOf(parties, denial);
    const words = {
      en: `${who} says that no fee is charged; ${names(first)} tells of ${figure}.`,
      es: `${who} dice que no se cobra tarifa; ${names(first)} habla de ${figure}.`,
    };
    const claims = [...claimsOf(denial), ...told.flatMap((side) => side.claims)];
    return [finding('fee-denied-yet-told', record, denial.origins[0] ?? '', words, { claims, figures: [figure] })];
  });

  const totals = promised.find((line) => scopeKey(line.scope) === '')?.sides ?? [];
  const apart = accrued.flatMap(({ per, result, promised: rate }) => {
    // Only a rate for each person needs no days, which nobody promised.
    if (per !== 'person' || result.kind !== 'told') return [];
    const sum = amountOf(result.amount);
    return totals
      .filter((total) => isMore(amountOf(total.amount), sum) || isMore(sum, amountOf(total.amount)))
      .map((total) => {
        const figures = [said(rate.amount), said(result.amount), said(total.amount)];
        const words = {
          en: `${figures[0]} for each person (${names(rate)}) comes to ${figures[1]} for the people counted, not to the total of ${figures[2]} (${names(total)}).`,
          es: `${figures[0]} por persona (${names(rate)}) da ${figures[1]} para las personas contadas, no el total de ${figures[2]} (${names(total)}).`,
        };
        return finding('rate-and-total-apart', record, `${per}\n${total.origins[0] ?? ''}`, words, {
          claims: [...result.claims, ...total.claims],
          figures,
        });
      });
  });
  return [...more, ...denied, ...apart];
}
