import { groupBy } from '../../core/group-by.ts';
import { CLASSES, type ClassedFlight, type FlightClass } from './removals/classify.ts';
import { dayBefore, type Movement } from './removals/movement.ts';
import { publishedFor, type Measure, type PublishedCount } from './removals/published-counts.ts';
import { countRemovals, type CountryCount, type Period, type RemovalCount } from './removals/removal-count.ts';
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

/** Seven days from a Monday, cut at the ends of the month. */
export interface WeekRow {
  readonly period: Period;
  readonly classes: readonly ClassCount[];
  readonly total: number;
}

/** A figure three ways, side by side and never mixed: seen in the data, implied by flights out, said by others. */
export interface ThreeWays {
  readonly measure: Measure;
  readonly observed: number;
  readonly implied: number;
  readonly published: readonly PublishedCount[];
}

/** Everything that the page of one month shows, as values: classes, countries, hubs, operators and weeks, each with its sum. */
export interface MonthReport {
  readonly month: string;
  readonly period: Period;
  readonly list: string;
  readonly count: RemovalCount;
  readonly classes: readonly ClassCount[];
  /** Sum of the classes. */
  readonly total: number;
  readonly figures: readonly ThreeWays[];
  readonly countries: readonly CountryRow[];
  readonly hubs: readonly NamedCount[];
  readonly operators: readonly NamedCount[];
  readonly weeks: readonly WeekRow[];
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

/** The report of one month. Give the movements of the days around it too: missions and implied arrivals look over its edges. */
export function monthReport(
  month: string,
  movements: readonly Movement[],
  list: WatchList,
  published: readonly PublishedCount[],
): MonthReport {
  const period = monthPeriod(month);
  const count = countRemovals(movements, list, period);
  const mine = publishedFor(published, period);
  const about = (measure: Measure): readonly PublishedCount[] =>
    mine.filter((figure) => figure.measure === measure && figure.country === null);
  const measures = Object.entries(MEASURED) as readonly (readonly [Exclude<Measure, 'total'>, FlightClass])[];
  return {
    month,
    period,
    list: list.list,
    count,
    classes: classCounts(count.flights),
    total: count.total,
    figures: [
      { measure: 'total', observed: count.total, implied: count.implied.length, published: about('total') },
      ...measures.map(([measure, type]) => ({
        measure,
        observed: count.classes[type],
        implied: measure === 'removals' ? count.implied.length : 0,
        published: about(measure),
      })),
    ],
    countries: count.countries.map((row) => ({ ...row, published: mine.filter((figure) => figure.country === row.country) })),
    hubs: hubCounts(count.flights, list),
    operators: namedCounts(count.flights, operatorOf),
    weeks: weeksOf(period).map((week) => {
      const flights = count.flights.filter(({ movement }) => week.from <= movement.date && movement.date <= week.to);
      return { period: week, classes: classCounts(flights), total: flights.length };
    }),
  };
}

const classCounts = (flights: readonly ClassedFlight[]): readonly ClassCount[] =>
  CLASSES.map((name) => ({ class: name, count: flights.filter((flight) => flight.class === name).length }));

/** The carrier as the signs name it, else as the data do. */
function operatorOf({ signs, movement }: ClassedFlight): string {
  for (const sign of signs) if (sign.kind === 'operator') return sign.operator;
  return movement.operator ?? '';
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
