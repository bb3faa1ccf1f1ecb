import type { RecordId } from '../core/claim.ts';
import type { SourceDescription } from '../core/entry.ts';
import { groupBy } from '../core/group-by.ts';
import { recordOf } from '../engines/flights/flight-claims.ts';
import type { MonthReport } from '../engines/flights/month-report.ts';
import type { ClassedFlight, FlightClass } from '../engines/flights/removals/classify.ts';

/** Longitude and latitude, degrees. */
export type Degrees = readonly [lon: number, lat: number];

/** Removal landings from one airport in one country. */
export interface Route {
  readonly from: string;
  readonly at: Degrees;
  readonly country: string;
  readonly flights: number;
}

/** One month of flights: the report, the routes of its removals, what it rests on, and the months beside it. */
export interface FlightMonth {
  readonly report: MonthReport;
  readonly routes: readonly Route[];
  /** Title of the watch-list by which flights are counted. */
  readonly watchList: string;
  readonly sources: readonly SourceDescription[];
  /** `YYYY-MM`, the nearest with flights. */
  readonly before?: string;
  readonly after?: string;
}

/** A month in the list of months. */
export interface MonthCount {
  readonly month: string;
  readonly total: number;
  readonly classes: Readonly<Record<FlightClass, number>>;
}

/** Where an airport is; undefined for one that no table knows. */
export type WhereIs = (airport: string) => Degrees | undefined;

/** Removal landings by the airport they left and the country they reached, the busiest first. Unknown airports are left out. */
export function routesOf(flights: readonly ClassedFlight[], whereIs: WhereIs): readonly Route[] {
  const removals = flights.filter((flight) => flight.class === 'removal');
  const byWay = groupBy(removals, ({ movement: { from, to } }) => `${from.code ?? ''} ${to.country ?? ''}`);
  return [...byWay.values()]
    .flatMap((group) => {
      const { from, to } = group[0].movement;
      const at = from.code === null ? undefined : whereIs(from.code);
      return from.code === null || to.country === null || at === undefined
        ? []
        : [{ from: from.code, at, country: to.country, flights: group.length }];
    })
    .sort((a, b) => b.flights - a.flights || (a.from < b.from ? -1 : 1));
}

/** What a reader may narrow the log by, as it stands in the address: `?month=2020-03&class=removal`. */
export type LogChoice = Readonly<Partial<Record<'month' | 'class' | 'country' | 'operator' | 'aircraft', string>>>;

/** One line of the flight log, with the record that its page is about. */
export interface LoggedFlight extends ClassedFlight {
  readonly record: RecordId;
  readonly operator: string | null;
}

/** The carrier as the watch-list names it, else as the data do. */
export function operatorOf({ signs, movement }: ClassedFlight): string | null {
  for (const sign of signs) if (sign.kind === 'operator') return sign.operator;
  return movement.operator;
}

/** Flights as lines of the log, narrowed by a reader's choice, in the order of time. */
export function logOf(flights: readonly ClassedFlight[], choice: LogChoice): readonly LoggedFlight[] {
  return flights
    .map((flight) => ({ ...flight, record: recordOf(flight), operator: operatorOf(flight) }))
    .filter((flight) => fits(flight, choice))
    .sort((a, b) => compare(a.movement.date, b.movement.date) || (a.movement.minute ?? 0) - (b.movement.minute ?? 0));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function fits({ movement, operator, class: named }: LoggedFlight, choice: LogChoice): boolean {
  const { month, country, aircraft } = choice;
  const wanted = (value: string | undefined): value is string => value !== undefined && value !== '';
  return (
    (!wanted(month) || movement.date.startsWith(month)) &&
    (!wanted(choice.class) || named === choice.class) &&
    (!wanted(country) || movement.from.country === country || movement.to.country === country) &&
    (!wanted(choice.operator) || operator === choice.operator) &&
    (!wanted(aircraft) || movement.registration === aircraft || movement.address === aircraft)
  );
}
