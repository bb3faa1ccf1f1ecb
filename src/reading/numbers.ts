import type { Count } from '../core/value.ts';
import { isWord, type CountMark, type Mark } from './mark.ts';
import { phraseIn } from './phrases.ts';

/** What a language's table says about numbers. Bounds apply to the number that follows them. */
export interface NumberWords {
  readonly units: Readonly<Record<string, number>>;
  /** hundred, thousand, million. */
  readonly scales: Readonly<Record<string, number>>;
  /** "and" inside a number. */
  readonly joins: readonly string[];
  /** "a" before a scale, and before nothing else. */
  readonly one: readonly string[];
  /** Phrases that are a number of their own ("medio centenar"). */
  readonly phrases?: readonly (readonly [words: string, value: number])[];
  /** Scales that need no number before them ("mil"). */
  readonly alone?: readonly string[];
  /** Words before a number, longest first, and what they make of it. */
  readonly bounds: readonly (readonly [words: string, bound: Bound])[];
  /** Words after a number ("or more", "o más"). */
  readonly after: readonly (readonly [words: string, bound: Bound])[];
  /** "1.234,5" instead of "1,234.5". */
  readonly commaIsPoint: boolean;
  /** Verbs whose particle is "over". */
  readonly verbsOver: readonly string[];
  /** Bounds that are prepositions before a span of time ("over ten years"). */
  readonly periods: readonly string[];
  readonly timeUnits: readonly string[];
  /** Words that read as 1 and mostly mean something else: "one" counts before a noun or "to". */
  readonly loose: readonly string[];
  /** Words that make "May 5" and "5 mayo" a date and not a count. */
  readonly months: readonly string[];
}

export type Bound = 'most' | 'least' | 'over' | 'under' | 'nearly' | 'about' | 'exact';

/** A number read from marks: its value and how many marks it takes. */
export interface ReadNumber {
  readonly value: number;
  readonly length: number;
  /** True where it was written as digits without a separator, as years are. */
  readonly bare: boolean;
}

function digits(word: string, commaIsPoint: boolean): number | undefined {
  if (!/^\d[\d.,]*$/.test(word) || word.length > 16) return undefined;
  // Latin America writes thousands with a comma as well: three digits behind it are no fraction.
  if (commaIsPoint && /^\d{1,3}(?:,\d{3})+$/.test(word)) return Number(word.replaceAll(',', ''));
  const grouping = commaIsPoint ? /\.(?=\d{3})/g : /,(?=\d{3})/g;
  const plain = word.replace(grouping, '').replace(/[.,]$/, '').replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

/** Reads a number in digits or words at `from`: "5,728", "two hundred and fifty", "treinta y dos mil". */
export function readNumber(marks: readonly Mark[], from: number, words: NumberWords): ReadNumber | undefined {
  const first = marks[from];
  if (first?.kind !== 'word') return undefined;
  const written = digits(first.word, words.commaIsPoint);
  if (written !== undefined) {
    const next = marks[from + 1];
    const scale = next?.kind === 'word' ? words.scales[next.word] : undefined;
    if (scale !== undefined && scale >= 1000) {
      const after = marks[from + 2];
      const second = after?.kind === 'word' ? words.scales[after.word] : undefined; // "mil millones"
      return second !== undefined && scale === 1000 && second > 1000
        ? { value: written * scale * second, length: 3, bare: false }
        : { value: written * scale, length: 2, bare: false };
    }
    return { value: written, length: 1, bare: /^\d{4}$/.test(first.word) };
  }
  const phrase = words.phrases && phraseIn(marks, from, words.phrases);
  if (phrase) return { value: phrase.means, length: phrase.words.length, bare: false };
  return readSpelt(marks, from, words);
}

function readSpelt(marks: readonly Mark[], from: number, words: NumberWords): ReadNumber | undefined {
  let total = 0;
  let group = 0;
  let any = false;
  let at = from;
  for (; at < marks.length && at - from < 14; at += 1) {
    const mark = marks[at];
    if (mark?.kind !== 'word') break;
    const unit = words.units[mark.word];
    const scale = words.scales[mark.word];
    const next = marks[at + 1];
    const nextIsNumber = next?.kind === 'word' && (words.units[next.word] !== undefined || words.scales[next.word] !== undefined);
    if (unit !== undefined) group += unit;
    else if (scale !== undefined && (any || words.alone?.includes(mark.word) === true)) {
      if (scale === 100) group = Math.max(group, 1) * 100;
      else {
        // "dos mil millones": the larger scale takes the whole before it.
        total = scale > total && total > 0 ? (total + group) * scale : total + Math.max(group, 1) * scale;
        group = 0;
      }
    } else if (!any && words.one.includes(mark.word) && next?.kind === 'word' && words.scales[next.word] !== undefined) group += 1;
    else if (any && nextIsNumber && (mark.word === '-' || words.joins.includes(mark.word))) continue;
    else break;
    any = true;
  }
  return any ? { value: total + group, length: at - from, bare: false } : undefined;
}

/** The interval that a bound makes of a whole number. */
export function countOf(value: number, bound: Bound): Count {
  switch (bound) {
    case 'most':
      return { max: value };
    case 'least':
      return { min: value };
    case 'over':
      return { min: value + 1 };
    case 'under':
      return { max: value - 1 };
    case 'nearly':
      return { max: value - 1, about: true };
    case 'about':
      return { min: value, max: value, about: true };
    case 'exact':
      return { min: value, max: value };
    default:
      return bound satisfies never;
  }
}

const STARTS = new WeakMap<NumberWords, ReadonlySet<string>>();

/** True where a number, a sum or a bound before one can begin: most words are told apart from them by this alone. */
export function mayCount(mark: Mark | undefined, words: NumberWords): boolean {
  if (mark?.kind !== 'word') return false;
  if (/[\d$€£]/.test(mark.word)) return true;
  let starts = STARTS.get(words);
  if (starts === undefined) {
    starts = new Set([
      ...Object.keys(words.units),
      ...Object.keys(words.scales),
      ...words.one,
      ...words.bounds.map(([phrase]) => phrase.split(' ')[0] ?? ''),
      'usd',
      'eur',
      'gbp',
      'aud',
      'chf',
      'dkk',
      'sek',
      'nok',
    ]);
    STARTS.set(words, starts);
  }
  return starts.has(mark.word);
}

/** A bound before the number at `from`: how many marks it takes, and which. */
export function boundAt(marks: readonly Mark[], from: number, words: NumberWords): { readonly length: number; readonly bound: Bound } {
  const found = phraseIn(marks, from, words.bounds);
  // "hands over thirty million": the word belongs to the verb.
  if (found?.words.length === 1 && found.means === 'over' && isWord(marks[from - 1], ...words.verbsOver))
    return { length: 1, bound: 'exact' };
  return found === undefined ? { length: 0, bound: 'exact' } : { length: found.words.length, bound: found.means };
}

/** A bound after the number that ends at `from`. */
export function boundAfter(
  marks: readonly Mark[],
  from: number,
  words: NumberWords,
): { readonly length: number; readonly bound: Bound } | undefined {
  const found = phraseIn(marks, from, words.after);
  return found && { length: found.words.length, bound: found.means };
}

/** Merges numbers of people and things into marks, with what bounds them; leaves years, ages, shares and times of day alone. */
export function markCounts(marks: readonly Mark[], words: NumberWords): readonly Mark[] {
  const out: Mark[] = [];
  for (let at = 0; at < marks.length;) {
    const mark = marks[at];
    if (mark === undefined) break;
    if (!mayCount(mark, words)) {
      out.push(mark);
      at += 1;
      continue;
    }
    const bound = boundAt(marks, at, words);
    const read =
      oneAlone(marks, at, words) || (bound.length > 0 && oneAlone(marks, at + bound.length, words))
        ? undefined
        : readNumber(marks, at + bound.length, words);
    const stop = at + bound.length + (read?.length ?? 0);
    const last = marks[stop - 1];
    const year = read?.bare === true && read.value >= 1900 && read.value <= 2100;
    const before = marks[at - 1];
    const share =
      (isWord(marks[stop], 'por') && isWord(marks[stop + 1], 'ciento')) ||
      (isWord(marks[at], 'ciento') && isWord(before, 'por')) ||
      (isWord(marks[stop], '%', 'percent', 'per') && !isWord(marks[stop + 1], 'month', 'year', 'week', 'flight', 'day'));
    const dated = before?.kind === 'word' && words.months.includes(before.word);
    // "a las once de la mañana", "el 12": a time of day or a day.
    const clock =
      (isWord(before, 'las') &&
        (isClock(marks, stop) || (isWord(marks[at - 2], 'a', 'eran', 'son', 'desde', 'hasta') && !isNoun(marks[stop])))) ||
      (isWord(before, 'el') && bound.length === 0 && read !== undefined && read.value > 1 && read.value < 32);
    const joined = isWord(marks[stop], '-') && bound.length === 0 && at > 0 && isWord(before, '-');
    const period =
      bound.length > 0 && words.periods.includes(boundWords(marks, at, bound.length)) && isWord(marks[stop], ...words.timeUnits);
    if (period || read === undefined || last === undefined || !Number.isInteger(read.value) || year || share || dated || joined || clock) {
      out.push(mark);
      at += 1;
      continue;
    }
    const range = upperOf(marks, stop, words);
    const trailing = boundAfter(marks, range?.stop ?? stop, words);
    const late = range === undefined && trailing === undefined ? boundBehindNoun(marks, stop, words) : undefined;
    const end = marks[(range?.stop ?? stop) + (trailing?.length ?? 0) - 1] ?? last;
    const count = range ? { min: read.value, max: range.value } : countOf(read.value, trailing?.bound ?? late ?? bound.bound);
    out.push({ kind: 'count', count, start: mark.start, end: end.end } satisfies CountMark);
    at = (range?.stop ?? stop) + (trailing?.length ?? 0);
  }
  return out;
}

/** "3,000 persons at the most": a bound behind what is counted. */
function boundBehindNoun(marks: readonly Mark[], stop: number, words: NumberWords): Bound | undefined {
  for (let at = stop; at < stop + 4; at += 1) {
    const mark = marks[at];
    const after = at > stop ? boundAfter(marks, at, words) : undefined;
    if (after !== undefined) return after.bound;
    if (mark?.kind !== 'word' || !/^(?:NOUN|ADJ|PROPN|PART)$/.test(mark.pos)) return undefined;
  }
  return undefined;
}

const isNoun = (mark: Mark | undefined): boolean =>
  mark?.kind === 'place' || (mark?.kind === 'word' && (mark.pos === 'NOUN' || mark.pos === 'ADJ'));
const isClock = (marks: readonly Mark[], at: number): boolean =>
  isWord(marks[at], ':', 'horas', 'h') ||
  (isWord(marks[at], 'de') && isWord(marks[at + 1], 'la') && isWord(marks[at + 2], 'mañana', 'tarde', 'noche', 'madrugada'));

/** The upper end of "between 50 and 100", "50 to 100", "50-100", where a number that is larger follows. */
function upperOf(marks: readonly Mark[], stop: number, words: NumberWords): { readonly value: number; readonly stop: number } | undefined {
  if (!isWord(marks[stop], 'to', '-', '–', 'and', 'a', 'y', 'or', 'o')) return undefined;
  const lower = readNumber(marks, stop - 1, words);
  const upper = readNumber(marks, stop + 1, words);
  if (lower === undefined || upper === undefined || upper.bare !== lower.bare || upper.value <= lower.value) return undefined;
  if (isWord(marks[stop], 'or', 'o') && upper.value - lower.value > Math.max(1, lower.value / 2)) return undefined;
  if (isWord(marks[stop], 'and', 'y') && !isWord(marks[stop - 2], 'between', 'entre')) return undefined;
  return { value: upper.value, stop: stop + 1 + upper.length };
}

const boundWords = (marks: readonly Mark[], at: number, length: number): string =>
  marks
    .slice(at, at + length)
    .map((mark) => (mark.kind === 'word' ? mark.word : ''))
    .join(' ');

/** "one of them", "no one", "one by one": no number of people, unless a noun or "to" follows. */
function oneAlone(marks: readonly Mark[], at: number, words: NumberWords): boolean {
  if (!isWord(marks[at], ...words.loose)) return false;
  // "un avión": an article as well.
  if (isWord(marks[at], ...words.one)) return readNumber(marks, at, words)?.length === 1;
  const next = marks[at + 1];
  const counts =
    next?.kind === 'place' ||
    isWord(next, 'to', 'or', '-', 'hundred', 'thousand', 'million', 'billion', 'a') ||
    (next?.kind === 'word' && (next.pos === 'NOUN' || next.pos === 'ADJ'));
  return !counts || isWord(marks[at - 1], 'no', 'by', 'not');
}
