import { groupBy } from '../../core/group-by.ts';
import { CLASSES, type ClassedFlight, type FlightClass } from './removals/classify.ts';
import { dayBefore, type Movement } from './removals/movement.ts';
import { publishedFor, type Measure, type PublishedCount } from './removals/published-counts.ts';
import { countRemovals, findRemovals, type CountryCount, type Found, type Period, type RemovalCount } from './removals/removal-count.ts';
import { countsOn, type WatchList } from './removals/watch-list.ts';

export interface ClassCount {
  readonly class: FlightClass;
  readonly count: number;
}

/** One destination with what is observed, what is implied, and what others published for these very days. */
export interface CountryRow extends CountryCount {
  readonly published: readonly PublishedCount[];
}

/** How often something named stands in the report: flights in all, and removals among them. */
export interface NamedCount {
  readonly name: string;
  readonly flights: number;
  readonly removals: number;
}

/** Seven days from a Monday, cut at the ends of the period; what was published for just these days beside it. */
export interface WeekRow {
  readonly period: Period;
  readonly classes: readonly ClassCount[];
  readonly total: number;
  readonly published: readonly PublishedCount[];
}

/** A figure three ways, side by side and never mixed: seen in the data, implied by flights out, said by others. */
export interface ThreeWays {
  readonly measure: Measure;
  readonly observed: number;
  readonly implied: number;
  readonly published: readonly PublishedCount[];
}

/** A whole calendar month that the period touches, whatever part of it the period takes: monitors publish by month. */
export interface MonthRow {
  readonly month: string;
  readonly figures: readonly ThreeWays[];
  readonly countries: readonly CountryRow[];
}

/** The days that the data reach from and to, and how many flights they hold, watched or not; null where there are none. */
export interface DataSpan {
  readonly period: Period | null;
  readonly flights: number;
}

/** Everything that the report of a period shows, as values: classes, countries, hubs, operators, weeks and months, each with its sum. */
export interface FlightReport {
  readonly period: Period;
  /** `2020-03` where the period is one calendar month. */
  readonly month: string | null;
  readonly list: string;
  readonly data: DataSpan;
  readonly count: RemovalCount;
  readonly classes: readonly ClassCount[];
  /** Sum of the classes. */
  readonly total: number;
  readonly figures: readonly ThreeWays[];
  readonly countries: readonly CountryRow[];
  readonly hubs: readonly NamedCount[];
  readonly operators: readonly NamedCount[];
  readonly weeks: readonly WeekRow[];
  readonly months: readonly MonthRow[];
}

const MEASURED: Readonly<Record<Exclude<Measure, 'total'>, FlightClass>> = {
  removals: 'removal',
  connections: 'connection',
  returns: 'return',
  transfers: 'transfer',
  military: 'military',
};

/** First and last day of a month (`2020-03`). */
export function monthPeriod(month: string): Period {
  const next = new Date(`${month}-01T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return { from: `${month}-01`, to: dayBefore(next.toISOString().slice(0, 10)) };
}

/** The report of a period. Give the movements of the days around it too: missions and implied arrivals look over its edges. */
export function flightReport(
  period: Period,
  movements: readonly Movement[],
  list: WatchList,
  published: readonly PublishedCount[],
): FlightReport {
  const found = findRemovals(movements, list);
  const count = countRemovals(found, period);
  const month = period.from.slice(0, 7);
  const isMonth = monthPeriod(month).from === period.from && monthPeriod(month).to === period.to;
  return {
    period,
    month: isMonth ? month : null,
    list: list.list,
    data: dataSpan(movements),
    count,
    classes: classCounts(count.flights),
    total: count.total,
    figures: figuresOf(count, published),
    countries: countryRows(count, published),
    hubs: hubCounts(count.flights, list),
    operators: namedCounts(count.flights, (flight) => operatorOf(flight) ?? ''),
    weeks: weeksOf(period).map((week) => {
      const flights = count.flights.filter(({ movement }) => week.from <= movement.date && movement.date <= week.to);
      return { period: week, classes: classCounts(flights), total: flights.length, published: publishedFor(published, week) };
    }),
    months: monthsOf(period).map((name) => monthRow(name, found, published)),
  };
}

function dataSpan(movements: readonly Movement[]): DataSpan {
  const [first, ...others] = movements;
  if (first === undefined) return { period: null, flights: 0 };
  let { date: from, date: to } = first;
  for (const { date } of others) {
    if (date < from) from = date;
    if (date > to) to = date;
  }
  return { period: { from, to }, flights: movements.length };
}

function figuresOf(count: RemovalCount, published: readonly PublishedCount[]): readonly ThreeWays[] {
  const mine = publishedFor(published, count.period);
  const about = (measure: Measure): readonly PublishedCount[] =>
    mine.filter((figure) => figure.measure === measure && figure.country === null);
  const measures = Object.entries(MEASURED) as readonly (readonly [Exclude<Measure, 'total'>, FlightClass])[];
  return [
    { measure: 'total', observed: count.total, implied: count.implied.length, published: about('total') },
    ...measures.map(([measure, type]) => ({
      measure,
      observed: count.classes[type],
      implied: measure === 'removals' ? count.implied.length : 0,
      published: about(measure),
    })),
  ];
}

function countryRows(count: RemovalCount, published: readonly PublishedCount[]): readonly CountryRow[] {
  const mine = publishedFor(published, count.period);
  return count.countries.map((row) => ({ ...row, published: mine.filter((figure) => figure.country === row.country) }));
}

function monthRow(month: string, found: Found, published: readonly PublishedCount[]): MonthRow {
  const count = countRemovals(found, monthPeriod(month));
  return { month, figures: figuresOf(count, published), countries: countryRows(count, published) };
}

const classCounts = (flights: readonly ClassedFlight[]): readonly ClassCount[] =>
  CLASSES.map((name) => ({ class: name, count: flights.filter((flight) => flight.class === name).length }));

/** The carrier as the signs name it, else as the data do. */
export function operatorOf({ signs, movement }: ClassedFlight): string | null {
  for (const sign of signs) if (sign.kind === 'operator') return sign.operator;
  return movement.operator;
}

/** Counts by name, the most frequent first; flights without a name stand under ''. */
function namedCounts(flights: readonly ClassedFlight[], nameOf: (flight: ClassedFlight) => string): readonly NamedCount[] {
  return [...groupBy(flights, nameOf)]
    .map(([name, group]) => ({ name, flights: group.length, removals: group.filter((flight) => flight.class === 'removal').length }))
    .sort((a, b) => b.flights - a.flights || (a.name < b.name ? -1 : 1));
}

/** Flights that leave each hub that counts on their day. */
function hubCounts(flights: readonly ClassedFlight[], list: WatchList): readonly NamedCount[] {
  const leaving = flights.filter(({ movement: { from, date } }) =>
    list.hubs.some((entry) => countsOn(entry, date) && from.code !== null && entry.airports.includes(from.code)),
  );
  return namedCounts(leaving, ({ movement }) => movement.from.code ?? '');
}

/** Weeks from Monday to Sunday, the first and last cut at the period's ends. */
export function weeksOf(period: Period): readonly Period[] {
  const weeks: Period[] = [];
  for (let from = period.from; from <= period.to;) {
    const day = new Date(`${from}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + ((7 - day.getUTCDay()) % 7));
    const sunday = day.toISOString().slice(0, 10);
    const to = sunday < period.to ? sunday : period.to;
    weeks.push({ from, to });
    const next = new Date(`${to}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    from = next.toISOString().slice(0, 10);
  }
  return weeks;
}

/** The calendar months that a period touches. */
function monthsOf(period: Period): readonly string[] {
  const months: string[] = [];
  for (let month = period.from.slice(0, 7); month <= period.to.slice(0, 7);) {
    months.push(month);
    const next = new Date(`${month}-01T00:00:00Z`);
    next.setUTCMonth(next.getUTCMonth() + 1);
    month = next.toISOString().slice(0, 7);
  }
  return months;
}
