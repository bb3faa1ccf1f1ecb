/**
 * Dates in EDTF level 1 (ISO 8601-2:2019, https://www.loc.gov/standards/datetime/), with times of day for flights.
 *
 * A date says "some time within": it is read as the range from its first to its last moment. The `edtf` package was tried and
 * serves as the oracle of our tests; it takes 0.3 ms a date, reads 30 February of a year without one as 2 March and a bare
 * number as milliseconds, and reads times without a zone in the zone of the machine.
 */

/** From the first to the last moment, in milliseconds since 1970 UTC, both inclusive; ±Infinity where an end is open. */
export interface DateRange {
  readonly from: number;
  readonly to: number;
  /** A calendar date is a day of its place, whose zone is not told; an instant is a moment of the world. */
  readonly kind: 'calendar' | 'instant';
}

const DAY = 86_400_000;
const HOUR = 3_600_000;
const FOUR_CENTURIES = 146_097 * DAY;
/** Local time runs from UTC-12 to UTC+14: a day somewhere begins up to 14 h before and ends up to 12 h after the day in UTC. */
const EARLIEST_ZONE = 14 * HOUR;
const LATEST_ZONE = 12 * HOUR;

const CALENDAR = /^(?<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?<quality>[?~%])?$/;
const INSTANT =
  /^(?<date>\d{4}-\d{2}-\d{2})T(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.(?<fraction>\d{1,3}))?)?(?<zone>Z|[+-]\d{2}(?::?\d{2})?)?$/;

/** The range that an EDTF date means, or undefined where the text is none. Years 0000 to 9999. */
export function dateRange(text: string): DateRange | undefined {
  const [first, second, ...rest] = text.split('/');
  if (first === undefined || rest.length > 0) return undefined;
  return second === undefined ? simpleRange(first) : interval(first, second);
}

/** True where two dates can name the same moment. */
export function rangesMeet(a: DateRange, b: DateRange): boolean {
  if (a.kind === b.kind) return a.from <= b.to && b.from <= a.to;
  const [calendar, instant] = a.kind === 'calendar' ? [a, b] : [b, a];
  return calendar.from - EARLIEST_ZONE <= instant.to && instant.from <= calendar.to + LATEST_ZONE;
}

/** True where all of `a` lies before all of `b`. */
export function isBefore(a: DateRange, b: DateRange): boolean {
  return a.to < b.from && !rangesMeet(a, b);
}

function interval(first: string, second: string): DateRange | undefined {
  const start = isOpen(first) ? undefined : simpleRange(first);
  const end = isOpen(second) ? undefined : simpleRange(second);
  if (start === undefined && !isOpen(first)) return undefined;
  if (end === undefined && !isOpen(second)) return undefined;
  if (start === undefined && end === undefined) return undefined;
  const from = start?.from ?? -Infinity;
  const to = end?.to ?? Infinity;
  const kind = start?.kind ?? end?.kind ?? 'calendar';
  return from > to || (end !== undefined && end.kind !== kind) ? undefined : { from, to, kind };
}

/** `..` is an open end, an empty end one that is not known: both leave the range open on that side. */
function isOpen(end: string): boolean {
  return end === '..' || end === '';
}

function simpleRange(text: string): DateRange | undefined {
  const calendar = CALENDAR.exec(text)?.groups;
  if (calendar !== undefined) return calendarRange(calendar);
  const instant = INSTANT.exec(text)?.groups;
  return instant === undefined ? undefined : instantRange(instant);
}

function calendarRange(parts: Readonly<Record<string, string | undefined>>): DateRange | undefined {
  const { year = '', month, day, quality } = parts;
  const range = span(year, month, day);
  if (range === undefined) return undefined;
  // "About" is not given a width by the standard: one unit of the date's own precision on either side.
  const slack = quality === '~' || quality === '%' ? unit(month, day) : 0;
  return { from: range.from - slack, to: range.to + slack, kind: 'calendar' };
}

function unit(month: string | undefined, day: string | undefined): number {
  if (day !== undefined && day !== 'XX') return DAY;
  return month !== undefined && month !== 'XX' ? 31 * DAY : 366 * DAY;
}

function span(
  year: string,
  month: string | undefined,
  day: string | undefined,
): { readonly from: number; readonly to: number } | undefined {
  const firstYear = Number(year.replaceAll('X', '0'));
  const lastYear = Number(year.replaceAll('X', '9'));
  if (month === undefined || month === 'XX') {
    return day === undefined || day === 'XX' ? { from: utc(firstYear, 1, 1), to: utc(lastYear + 1, 1, 1) - 1 } : undefined;
  }
  if (firstYear !== lastYear) return undefined;
  const number = Number(month);
  // 21 to 24 are seasons, whose months differ between the hemispheres: the year and, for a winter, what follows it.
  if (number >= 21 && number <= 24) return day === undefined ? { from: utc(firstYear, 1, 1), to: utc(firstYear + 1, 3, 1) - 1 } : undefined;
  if (number < 1 || number > 12) return undefined;
  if (day === undefined || day === 'XX') return { from: utc(firstYear, number, 1), to: utc(firstYear, number + 1, 1) - 1 };
  const from = utc(firstYear, number, Number(day));
  const exists = Number(day) >= 1 && from < utc(firstYear, number + 1, 1);
  return exists ? { from, to: from + DAY - 1 } : undefined;
}

function utc(year: number, month: number, day: number): number {
  // Date.UTC takes the years 0 to 99 for 1900 to 1999; the Gregorian calendar repeats after 400 years.
  return year < 100 ? Date.UTC(year + 400, month - 1, day) - FOUR_CENTURIES : Date.UTC(year, month - 1, day);
}

function instantRange(parts: Readonly<Record<string, string | undefined>>): DateRange | undefined {
  const { date = '', hour = '', minute = '', second, fraction, zone } = parts;
  const day = simpleRange(date);
  if (day === undefined || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  const from =
    day.from + Number(hour) * HOUR + Number(minute) * 60_000 + Number(second ?? 0) * 1000 + Number((fraction ?? '').padEnd(3, '0'));
  const to = from + (second === undefined ? 59_999 : fraction === undefined ? 999 : 0);
  if (zone === undefined) return { from: from - EARLIEST_ZONE, to: to + LATEST_ZONE, kind: 'instant' };
  const offset = zoneOffset(zone);
  return offset === undefined ? undefined : { from: from - offset, to: to - offset, kind: 'instant' };
}

function zoneOffset(zone: string): number | undefined {
  if (zone === 'Z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', '') || '0');
  if (hours > 14 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * HOUR + minutes * 60_000);
}
