import type { RecordId } from '../core/claim.ts';
import { groupBy } from '../core/group-by.ts';
import { operatorOf, type FlightReport } from '../engines/flights/flight-report.ts';
import { CLASSES, type ClassedFlight, type FlightClass } from '../engines/flights/removals/classify.ts';
import type { Movement } from '../engines/flights/removals/movement.ts';
import type { Sign } from '../engines/flights/removals/signs.ts';
import type { AirportWords } from './flight-evidence.ts';

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
  readonly month: string;
  readonly report: FlightReport;
  readonly routes: readonly Route[];
  /** Title of the watch-list by which flights are counted. */
  readonly watchList: string;
  /** Names of the files that hold flights of the month. */
  readonly origins: readonly string[];
  readonly airportOf: AirportWords;
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
export interface LoggedFlight {
  readonly record: RecordId;
  readonly movement: Movement;
  readonly operator: string | null;
  /** Null where the flight carries no sign of the watch-list, and is in the record for another reason. */
  readonly class: FlightClass | null;
  readonly signs: readonly Sign[];
}

/** Every flight with a sign of the watch-list, and those without one that are in the record all the same; in the order of time. */
export function logLines(
  flights: ReadonlyMap<RecordId, { readonly movement: Movement }>,
  classed: ReadonlyMap<RecordId, ClassedFlight>,
  recorded: ReadonlySet<RecordId>,
): readonly LoggedFlight[] {
  const counted = [...classed].map(([record, flight]): LoggedFlight => ({
    record,
    movement: flight.movement,
    operator: operatorOf(flight),
    class: flight.class,
    signs: flight.signs,
  }));
  const others = [...flights].flatMap(([record, { movement }]): readonly LoggedFlight[] =>
    classed.has(record) || !recorded.has(record) ? [] : [{ record, movement, operator: movement.operator, class: null, signs: [] }],
  );
  return [...counted, ...others].sort(
    (a, b) => compare(a.movement.date, b.movement.date) || (a.movement.minute ?? 0) - (b.movement.minute ?? 0),
  );
}

/** The lines of a reader's choice. Without a class chosen, those that carry no sign are left out: `none` asks for them. */
export const chosenFrom = (lines: readonly LoggedFlight[], choice: LogChoice): readonly LoggedFlight[] =>
  lines.filter((line) => fits(line, choice));

/** How many flights of each class every month has, the newest first. */
export function monthCounts(classed: Iterable<ClassedFlight>): readonly MonthCount[] {
  const byMonth = groupBy([...classed], ({ movement }) => movement.date.slice(0, 7));
  return [...byMonth]
    .sort(([a], [b]) => compare(b, a))
    .map(([month, flights]) => ({
      month,
      total: flights.length,
      classes: Object.fromEntries(
        CLASSES.map((named) => [named, flights.filter((flight) => flight.class === named).length]),
      ) as MonthCount['classes'],
    }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function fits({ movement, operator, class: named }: LoggedFlight, choice: LogChoice): boolean {
  const { month, country, aircraft } = choice;
  const wanted = (value: string | undefined): value is string => value !== undefined && value !== '';
  return (
    (!wanted(month) || movement.date.startsWith(month)) &&
    (wanted(choice.class) ? (named ?? 'none') === choice.class : named !== null) &&
    (!wanted(country) || movement.from.country === country || movement.to.country === country) &&
    (!wanted(choice.operator) || operator === choice.operator) &&
    (!wanted(aircraft) || movement.registration === aircraft || movement.address === aircraft)
  );
}
