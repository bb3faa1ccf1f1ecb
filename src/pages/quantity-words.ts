import { currencyDecimals } from '../core/values/money.ts';
import type { Count, Money } from '../core/value.ts';
import type { Language } from '../core/words.ts';
import { listWords } from './country-words.ts';
import { LOCALES } from './date-words.ts';
import { QUANTITY_WORDS as Q } from './words/quantities.ts';

/** What is counted, so that the noun agrees with the number. */
export type Counted = 'people' | 'places' | 'nothing';

// Making a formatter costs a thousand times what using it does, so each is made once.
const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat(LOCALES.en, { maximumFractionDigits: 2 }),
  es: new Intl.NumberFormat(LOCALES.es, { maximumFractionDigits: 2 }),
};

/** A number as the language writes it. */
export function numberWords(value: number, language: Language): string {
  return NUMBERS[language].format(value);
}

/** A count with its noun: "238 people", "at least 251 people", "between 40 and 50 people", "about 300 people". */
export function countWords(count: Count, counted: Counted, language: Language): string {
  const { min, max } = count;
  const noun = (n: string, one: boolean): string => (counted === 'nothing' ? n : Q[counted][language](n, one));
  const format = (n: number): string => numberWords(n, language);
  const about = (words: string): string => (count.about === true ? Q.about[language](words) : words);
  if (min !== undefined && min === max) return min === 0 && counted === 'people' ? Q.none[language] : about(noun(format(min), min === 1));
  if (min !== undefined && max !== undefined) return noun(Q.between[language](format(min), format(max)), false);
  if (min !== undefined) return noun(Q.atLeast[language](about(format(min))), false);
  return max === undefined ? Q.noNumber[language] : noun(Q.upTo[language](about(format(max))), max === 1);
}

/** An amount: "USD 6 million", "between USD 18,000 and USD 22,000", "up to USD 15 million"; two ends beside each other are rounding, "about USD 1,071,428.57". */
export function moneyWords(money: Money, language: Language): string {
  const { min, max, currency } = money;
  const format = (minor: number): string => amountWords(minor, currency, language);
  if (min !== undefined && min === max) return format(min);
  if (min !== undefined && max === min + 1) return Q.about[language](format(min));
  if (min !== undefined && min > 0 && max !== undefined) return Q.between[language](format(min), format(max));
  if (min !== undefined && max === undefined) return Q.atLeast[language](format(min));
  return max === undefined ? Q.noNumber[language] : Q.upTo[language](format(max));
}

/** One exact amount in minor units; from a million on in millions, to two decimals where that loses nothing, and in English from a thousand of them on in billions. */
function amountWords(minor: number, currency: string, language: Language): string {
  const major = minor / 10 ** currencyDecimals(currency);
  const inMillions = major >= 1_000_000 && Number.isInteger(major / 10_000);
  const inBillions = language === 'en' && major >= 1_000_000_000 && Number.isInteger(major / 10_000_000);
  const figure = NUMBERS[language].format(inBillions ? major / 1_000_000_000 : inMillions ? major / 1_000_000 : major);
  const written = inBillions ? Q.billion.en(figure) : inMillions ? Q.million[language](figure) : figure;
  return language === 'en' ? `${currency} ${written}` : `${written} ${currency}`;
}

const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/** An ISO 8601 duration of whole years, months, weeks and days in words; anything finer is given back as it is. */
export function durationWords(duration: string, language: Language): string {
  const match = DURATION.exec(duration);
  if (match === null) return duration;
  const units = ['years', 'months', 'weeks', 'days'] as const;
  const parts = units.flatMap((unit, index) => {
    const n = match[index + 1];
    return n === undefined ? [] : [Q[unit][language](Number(n))];
  });
  return parts.length === 0 ? duration : listWords(parts, language);
}
