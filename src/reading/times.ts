import { isWord, type Mark, type TimeMark } from './mark.ts';
import { phraseIn } from './phrases.ts';
import { opensWithDigit } from './signs.ts';

/** A day of the calendar, months from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** So many units from publication. */
export type Step = readonly [unit: 'day' | 'week' | 'month' | 'year', by: number];

/** What a language's table says about dates. */
export interface TimeWords {
  readonly months: Readonly<Record<string, number>>;
  /** Sunday is 0. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Days from publication: yesterday is -1. */
  readonly days: Readonly<Record<string, number>>;
  /** "last week", "el mes pasado": a unit and how many of it from publication. */
  readonly relative: readonly (readonly [words: string, step: Step])[];
  /** Days with names of their own, as month and day. */
  readonly feasts: readonly (readonly [words: string, date: readonly [month: number, day: number]])[];
  /** Words taken into the date before it ("on", "late", "last"). */
  readonly before: readonly string[];
  readonly last: readonly string[];
  /** Words between day and month, month and year ("de"). */
  readonly joins: readonly string[];
  /** Phrases that tell a span before something said earlier ("a week earlier"), in days. */
  readonly earlier: readonly (readonly [words: string, days: number])[];
  /** Words after which "mañana" is the morning and not tomorrow. */
  readonly never?: readonly string[];
  /** Phrases that go on a day: "el martes por la noche". */
  readonly partsOfDay?: readonly (readonly [words: string, part: true])[];
}

const pad = (n: number): string => String(n).padStart(2, '0');
const DAY_MS = 86_400_000;

/** The calendar day that an EDTF day tells, or undefined where it is coarser or no date. */
export function dayOf(edtf: string | undefined): Day | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(edtf ?? '');
  return found ? { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) } : undefined;
}

const edtfOf = ({ year, month, day }: Day): string => `${year}-${pad(month)}-${pad(day)}`;
const serial = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / DAY_MS;

/** The day so many days later. Proleptic Gregorian, no time zones. */
export function addDays(day: Day, days: number): Day {
  const date = new Date((serial(day) + days) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const weekdayOf = (day: Day): number => new Date(serial(day) * DAY_MS).getUTCDay();

interface Told {
  readonly edtf: string | null;
  readonly ahead: string | null;
  readonly length: number;
}

const fixed = (edtf: string, length: number): Told => ({ edtf, ahead: edtf, length });

function yearAt(marks: readonly Mark[], at: number): number | undefined {
  const mark = marks[at];
  return mark?.kind === 'word' && /^(?:19|20)\d\d$/.test(mark.word) ? Number(mark.word) : undefined;
}

function dayNumberAt(marks: readonly Mark[], at: number): number | undefined {
  const mark = marks[at];
  if (isWord(mark, 'primero')) return 1;
  const found = mark?.kind === 'word' ? /^(\d{1,2})(?:st|nd|rd|th|º)?$/.exec(mark.word) : null;
  const value = Number(found?.[1]);
  return found && value >= 1 && value <= 31 ? value : undefined;
}

function monthAt(marks: readonly Mark[], at: number, words: TimeWords): number | undefined {
  const mark = marks[at];
  if (mark?.kind !== 'word') return undefined;
  const month = words.months[mark.word.replace(/\.$/, '')];
  // "may" and "march" are verbs as well: English writes the months with a capital.
  return month !== undefined && (mark.capital || words.joins.length > 0) ? month : undefined;
}

/** Month (and day) without a year: the latest such before publication, and the next one after it. */
function undated(month: number, day: number | undefined, published: Day | undefined, length: number): Told {
  if (published === undefined) return { edtf: null, ahead: null, length };
  const late = month > published.month || (month === published.month && (day ?? 0) > published.day);
  const write = (year: number): string => (day === undefined ? `${year}-${pad(month)}` : edtfOf({ year, month, day }));
  return {
    edtf: write(late ? published.year - 1 : published.year),
    ahead: write(late || month === published.month ? published.year : published.year + 1),
    length,
  };
}

function calendar(marks: readonly Mark[], at: number, words: TimeWords, published: Day | undefined): Told | undefined {
  const skip = (from: number): number => (isWord(marks[from], ...words.joins, ',') ? from + 1 : from);
  const first = dayNumberAt(marks, at);
  if (first !== undefined) {
    const monthPlace = isWord(marks[at + 1], 'of', ...words.joins) ? at + 2 : at + 1;
    const month = monthAt(marks, monthPlace, words);
    if (month === undefined) return undefined;
    const yearPlace = skip(monthPlace + 1);
    const year = yearAt(marks, yearPlace);
    return year === undefined
      ? withLastYear(marks, monthPlace + 1, undated(month, first, published, monthPlace + 1 - at), words, published)
      : fixed(edtfOf({ year, month, day: first }), yearPlace + 1 - at);
  }
  const month = monthAt(marks, at, words);
  if (month !== undefined) {
    const day = dayNumberAt(marks, at + 1);
    const end = day === undefined ? at + 1 : at + 2;
    const place = isWord(marks[end], ...words.joins, ',', 'of') ? end + 1 : end;
    const year = yearAt(marks, place);
    if (year !== undefined) return fixed(day === undefined ? `${year}-${pad(month)}` : edtfOf({ year, month, day }), place + 1 - at);
    return withLastYear(marks, end, undated(month, day, published, end - at), words, published);
  }
  return undefined;
}

/** "July last year", "10 March this year" after a month without a year. */
function withLastYear(marks: readonly Mark[], end: number, told: Told, words: TimeWords, published: Day | undefined): Told {
  const row = phraseIn(marks, end, words.relative);
  if (row === undefined || row.means[0] !== 'year' || published === undefined || told.edtf === null) return told;
  return fixed(told.edtf.replace(/^\d{4}/, String(published.year + row.means[1])), told.length + row.words.length);
}

function step(published: Day, unit: Step[0], by: number): string {
  if (unit === 'day') return edtfOf(addDays(published, by));
  if (unit === 'year') return String(published.year + by);
  if (unit === 'month') {
    const months = published.year * 12 + published.month - 1 + by;
    return `${Math.floor(months / 12)}-${pad((months % 12) + 1)}`;
  }
  const monday = addDays(published, by * 7 - ((weekdayOf(published) + 6) % 7));
  return `${edtfOf(monday)}/${edtfOf(addDays(monday, 6))}`;
}

function relative(marks: readonly Mark[], at: number, words: TimeWords, published: Day | undefined): Told | undefined {
  const mark = marks[at];
  if (mark?.kind !== 'word') return undefined;
  const reckon = (tell: (day: Day) => readonly [string, string], length: number): Told => {
    if (published === undefined) return { edtf: null, ahead: null, length };
    const [edtf, ahead] = tell(published);
    return { edtf, ahead, length };
  };
  const weekday = mark.capital || words.joins.length > 0 ? words.weekdays[mark.word] : undefined;
  if (weekday !== undefined) {
    // "el martes 4 de febrero": the date tells more than the weekday.
    const dated = isWord(marks[at + 1], ',') ? 2 : 1;
    const date =
      words.joins.length > 0 && dayNumberAt(marks, at + dated) !== undefined ? calendar(marks, at + dated, words, published) : undefined;
    if (date !== undefined) return { ...date, length: date.length + dated };
    const strict = isWord(marks[at - 1], ...words.last) || isWord(marks[at + 1], ...words.last);
    return reckon(
      (day) => {
        const back = (weekdayOf(day) - weekday + 7) % 7 || (strict ? 7 : 0);
        return [edtfOf(addDays(day, -back)), edtfOf(addDays(day, (7 - back) % 7 || 7))];
      },
      isWord(marks[at + 1], ...words.last) ? 2 : 1,
    );
  }
  const feast = phraseIn(marks, at, words.feasts);
  if (feast !== undefined) return undated(feast.means[0], feast.means[1], published, feast.words.length);
  const days = words.days[mark.word];
  if (days !== undefined && !isWord(marks[at - 1], ...(words.never ?? [])))
    return reckon((day) => [edtfOf(addDays(day, days)), edtfOf(addDays(day, days))], 1);
  const row = phraseIn(marks, at, words.relative);
  if (row) return reckon((day) => [step(day, ...row.means), step(day, ...row.means)], row.words.length);
  const earlier = phraseIn(marks, at, words.earlier);
  // Reckoned from publication: what was said before it is mostly a day or two old, and the reviewer sees the words.
  return (
    earlier && reckon((day) => [edtfOf(addDays(day, -earlier.means - 1)), edtfOf(addDays(day, -earlier.means - 1))], earlier.words.length)
  );
}

const STARTS = new WeakMap<TimeWords, ReadonlySet<string>>();

/** True where a date can begin: most words are told apart from one by this alone. */
function mayTell(mark: Mark, words: TimeWords): boolean {
  if (mark.kind !== 'word') return false;
  if (opensWithDigit(mark.word)) return true;
  let starts = STARTS.get(words);
  if (starts === undefined) {
    const phrases = [...words.relative, ...words.feasts, ...words.earlier].map(([phrase]) => phrase.split(' ')[0] ?? '');
    starts = new Set([...Object.keys(words.months), ...Object.keys(words.weekdays), ...Object.keys(words.days), ...phrases]);
    STARTS.set(words, starts);
  }
  return starts.has(mark.word.endsWith('.') ? mark.word.slice(0, -1) : mark.word);
}

/** Merges dates into marks: "on 6 November 2023", "late Monday", "in July last year", "el miércoles". */
export function markTimes(marks: readonly Mark[], words: TimeWords, published: Day | undefined): readonly Mark[] {
  const out: Mark[] = [];
  for (let at = 0; at < marks.length;) {
    const mark = marks[at];
    if (mark === undefined) break;
    if (!mayTell(mark, words)) {
      out.push(mark);
      at += 1;
      continue;
    }
    const told = calendar(marks, at, words, published) ?? relative(marks, at, words, published) ?? yearAlone(marks, at);
    const part = told && words.partsOfDay && phraseIn(marks, at + told.length, words.partsOfDay);
    const length = (told?.length ?? 0) + (part?.words.length ?? 0);
    const last = told && marks[at + length - 1];
    if (told === undefined || last === undefined) {
      out.push(mark);
      at += 1;
      continue;
    }
    let start = mark.start;
    while (isWord(out.at(-1), ...words.before)) start = out.pop()?.start ?? start;
    out.push({ kind: 'time', edtf: told.edtf, ahead: told.ahead, start, end: last.end } satisfies TimeMark);
    at += length;
  }
  return out;
}

/** A year that stands alone: "in 2023", "2027". */
function yearAlone(marks: readonly Mark[], at: number): Told | undefined {
  const year = yearAt(marks, at);
  const next = marks[at + 1];
  if (
    year === undefined ||
    (next?.kind === 'word' && (next.word === '%' || next.pos === 'NOUN') && !isWord(marks[at - 1], 'in', 'since', 'en'))
  )
    return undefined;
  return fixed(String(year), 1);
}
