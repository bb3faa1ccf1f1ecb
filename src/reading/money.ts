import type { Money } from '../core/value.ts';
import { isWord, type Mark, type MoneyMark } from './mark.ts';
import { boundAfter, boundAt, mayCount, readNumber, type Bound, type NumberWords } from './numbers.ts';
import { tableOf } from './table.ts';

const SIGNS = tableOf<string>({
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  'u.s.$': 'USD',
  '€': 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  a$: 'AUD',
  au$: 'AUD',
  aud: 'AUD',
  c$: 'CAD',
  nz$: 'NZD',
  chf: 'CHF',
  dkk: 'DKK',
  sek: 'SEK',
  nok: 'NOK',
});
const UNITS = tableOf<string>({
  dollar: 'USD',
  dollars: 'USD',
  dólares: 'USD',
  dólar: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  libras: 'GBP',
  kroner: 'DKK',
  kronor: 'SEK',
  shekels: 'ILS',
  quetzals: 'GTQ',
  quetzales: 'GTQ',
  lempiras: 'HNL',
  colones: 'CRC',
  soles: 'PEN',
  guaraníes: 'PYG',
  francos: 'XAF',
  coronas: 'DKK',
  cedis: 'GHS',
  rand: 'ZAR',
  naira: 'NGN',
  francs: 'XAF',
  shillings: 'UGX',
  pesos: 'MXN',
  lek: 'ALL',
  rupees: 'INR',
  yen: 'JPY',
  usd: 'USD',
  eur: 'EUR',
  gbp: 'GBP',
  aud: 'AUD',
});
const NATIONAL = tableOf<string>({ AU: 'AUD', CA: 'CAD', NZ: 'NZD', US: 'USD' });
const PESOS = tableOf<string>({ CL: 'CLP', CO: 'COP', AR: 'ARS', UY: 'UYU', DO: 'DOP', CU: 'CUP' });
const LETTERS = tableOf<number>({ k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, million: 1e6, b: 1e9, bn: 1e9, billion: 1e9 });
const MINOR = 100;
/** Currencies without smaller units (ISO 4217). */
const WHOLE = new Set(['XAF', 'XOF', 'JPY', 'UGX', 'RWF', 'KRW', 'PYG', 'CLP']);

/** The interval that a bound makes of an amount in major units; "about" is 10 % either way, "nearly" up to 10 % less. */
export function moneyOf(value: number, bound: Bound, currency: string): Money {
  const minor = Math.round(value * (WHOLE.has(currency) ? 1 : MINOR));
  switch (bound) {
    case 'most':
    case 'under':
      return { max: minor, currency };
    case 'least':
    case 'over':
      return { min: minor, currency };
    case 'nearly':
      return { min: Math.round(minor * 0.9), max: minor, currency };
    case 'about':
      return { min: Math.round(minor * 0.9), max: Math.round(minor * 1.1), currency };
    case 'exact':
      return { min: minor, max: minor, currency };
    default:
      return bound satisfies never;
  }
}

interface Sum {
  readonly value: number;
  readonly currency: string;
  readonly stop: number;
}

/** `$5.1m`, `US$ 6 million`, `A$408m`: the sign first. */
function signFirst(marks: readonly Mark[], at: number, words: NumberWords): Sum | undefined {
  const mark = marks[at];
  if (mark?.kind !== 'word') return undefined;
  const whole = /^([a-z.]{0,4}[$€£]|usd|eur|gbp|aud)(\d[\d.,]*)?(k|mn|mln|million|m|billion|bn|b)?$/.exec(mark.word);
  const currency = whole?.[1] === undefined ? undefined : SIGNS[whole[1]];
  if (whole === null || currency === undefined) return undefined;
  if (whole[2] !== undefined) {
    const number = readNumber([{ ...mark, word: whole[2] }, ...marks.slice(at + 1, at + 3)], 0, words);
    const letter = whole[3] === undefined ? 1 : (LETTERS[whole[3]] ?? 1);
    return number && { value: number.value * letter, currency, stop: at + number.length };
  }
  const glued = gluedAt(marks, at + 1, words);
  return glued && { ...glued, currency };
}

/** A number with a letter for its scale, in one token ("650m") or two. */
function gluedAt(marks: readonly Mark[], at: number, words: NumberWords): Omit<Sum, 'currency'> | undefined {
  const mark = marks[at];
  const glued = mark?.kind === 'word' ? /^(\d[\d.,]*)(k|mn|mln|million|m|billion|bn|b)$/.exec(mark.word) : null;
  if (mark?.kind === 'word' && glued?.[1] !== undefined && glued[2] !== undefined) {
    const number = readNumber([{ ...mark, word: glued[1] }], 0, words);
    return number && { value: number.value * (LETTERS[glued[2]] ?? 1), stop: at + 1 };
  }
  const number = readNumber(marks, at, words);
  if (number === undefined) return undefined;
  const next = marks[at + number.length];
  const letter = next?.kind === 'word' && next.start === marks[at + number.length - 1]?.end ? LETTERS[next.word] : undefined;
  return { value: number.value * (letter ?? 1), stop: at + number.length + (letter === undefined ? 0 : 1) };
}

/** "210 million euros", "six million US dollars", "775 millones de euros": the unit last. */
function unitLast(marks: readonly Mark[], at: number, words: NumberWords): Sum | undefined {
  const number = gluedAt(marks, at, words);
  if (number === undefined) return undefined;
  let stop = number.stop;
  if (isWord(marks[stop], 'de')) stop += 1;
  const nation = marks[stop];
  const national = nation?.kind === 'place' ? NATIONAL[nation.code] : undefined;
  if (national !== undefined || isWord(nation, 'cfa', 'danish', 'swedish')) stop += 1;
  const unit = marks[stop];
  if (unit?.kind !== 'word') return undefined;
  const named = UNITS[unit.word] ?? SIGNS[unit.word];
  if (named === undefined) return undefined;
  // "dólares australianos", "pesos chilenos": the nation may follow.
  const after = marks[stop + 1];
  const code = after?.kind === 'place' && after.by === 'demonym' ? after.code : '';
  const behind = named === 'USD' ? NATIONAL[code] : named === 'MXN' ? (PESOS[code] ?? (code === 'MX' ? named : undefined)) : undefined;
  const currency = named === 'USD' ? (national ?? behind ?? named) : (behind ?? named);
  return { value: number.value, currency, stop: stop + (behind === undefined ? 1 : 2) };
}

/** Merges sums of money into marks. A bare million that follows a named sum in the document carries its currency. */
export function markMoney(marks: readonly Mark[], words: NumberWords, currencyBefore: string | null): readonly Mark[] {
  const out: Mark[] = [];
  let currency = currencyBefore;
  for (let at = 0; at < marks.length;) {
    const mark = marks[at];
    if (mark === undefined) break;
    if (!mayCount(mark, words)) {
      out.push(mark);
      at += 1;
      continue;
    }
    const bound = boundAt(marks, at, words);
    const from = at + bound.length;
    const sum = signFirst(marks, from, words) ?? unitLast(marks, from, words) ?? bare(marks, from, words, currency);
    const last = sum && marks[sum.stop - 1];
    if (sum === undefined || last === undefined || !Number.isFinite(sum.value) || sum.value > 1e13) {
      out.push(mark);
      at += 1;
      continue;
    }
    currency = sum.currency;
    const after = boundAfter(marks, sum.stop, words);
    out.push({
      kind: 'money',
      money: moneyOf(sum.value, after?.bound ?? bound.bound, sum.currency),
      start: mark.start,
      end: last.end,
    } satisfies MoneyMark);
    at = sum.stop;
  }
  return out;
}

/** "a billion" with no unit, after a sum that had one; a number of people says so ("two million migrants"). */
function bare(marks: readonly Mark[], at: number, words: NumberWords, currency: string | null): Sum | undefined {
  const number = readNumber(marks, at, words);
  if (currency === null || number === undefined || number.value < 1e6) return undefined;
  const next = marks[at + number.length];
  return next === undefined ||
    (next.kind === 'word' &&
      /^[.,;:)]$|^(?:a|over|per|for|in|has|have|had|is|was|will|would|more|que|al|por|para|más|anuales)$/.test(next.word))
    ? { value: number.value, currency, stop: at + number.length }
    : undefined;
}
