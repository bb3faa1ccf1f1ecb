import { groupBy } from '../../../core/group-by.ts';
import { CLASSES, classify, impliedArrivals, type ClassedFlight, type FlightClass } from './classify.ts';
import type { Movement } from './movement.ts';
import { LEVELS, type Level } from './signs.ts';
import type { WatchList } from './watch-list.ts';

/** First and last day, `YYYY-MM-DD`, both counted. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Removals into one country: by how strong a sign they need, and with the arrivals that only a flight out implies. */
export interface CountryCount {
  readonly country: string;
  /** Observed arrivals that need no more than this level of sign, level by level, the last one being all. */
  readonly byLevel: Readonly<Record<Level, number>>;
  readonly observed: number;
  readonly implied: number;
}

/** What a period's movements amount to. Every figure can be walked back: `flights` and `implied` hold the movements themselves. */
export interface RemovalCount {
  readonly period: Period;
  readonly flights: readonly ClassedFlight[];
  readonly implied: readonly ClassedFlight[];
  /** Movements by class; `total` is their sum. */
  readonly classes: Readonly<Record<FlightClass, number>>;
  readonly total: number;
  /** Missions with at least one removal: "flights" as CEPR counts them, a flight with several stops being one. */
  readonly removalFlights: number;
  /** Removal arrivals: "destinations"; two stops of one flight are two. */
  readonly removalDestinations: number;
  readonly countries: readonly CountryCount[];
  readonly byLevel: Readonly<Record<Level, number>>;
  /** Fewest and most removal arrivals that the data allow: the strictest sign alone, and everything with what is implied. */
  readonly interval: { readonly min: number; readonly max: number };
}

const within = (period: Period, date: string): boolean => period.from <= date && date <= period.to;

/** Candidates with their classes, and the flights out that imply an arrival: what every count is made of. */
export interface Found {
  readonly flights: readonly ClassedFlight[];
  readonly implied: readonly ClassedFlight[];
}

/** Looks through movements. Those around the period that is asked for are welcome: missions and implied arrivals look over its edges. */
export function findRemovals(movements: readonly Movement[], list: WatchList): Found {
  const flights = classify(movements, list);
  return { flights, implied: impliedArrivals(flights, movements, list) };
}

/** Counts the removals of a period among what was found. */
export function countRemovals(found: Found, period: Period): RemovalCount {
  const flights = found.flights.filter((flight) => within(period, flight.movement.date));
  const implied = found.implied.filter((flight) => within(period, flight.movement.date));
  const removals = flights.filter((flight) => flight.class === 'removal');
  const classes = Object.fromEntries(CLASSES.map((name) => [name, flights.filter((flight) => flight.class === name).length])) as Record<
    FlightClass,
    number
  >;
  const byLevel = levelsOf(removals);
  return {
    period,
    flights,
    implied,
    classes,
    total: flights.length,
    removalFlights: new Set(removals.map((flight) => flight.mission)).size,
    removalDestinations: removals.length,
    countries: byCountry(removals, implied),
    byLevel,
    interval: { min: byLevel.hub, max: removals.length + implied.length },
  };
}

/** How many need no more than each level. */
function levelsOf(flights: readonly ClassedFlight[]): Readonly<Record<Level, number>> {
  const upTo = (level: Level): number =>
    flights.filter((flight) => flight.level !== null && LEVELS.indexOf(flight.level) <= LEVELS.indexOf(level)).length;
  return { hub: upTo('hub'), 'number-block': upTo('number-block'), 'hub-that-day': upTo('hub-that-day') };
}

function byCountry(removals: readonly ClassedFlight[], implied: readonly ClassedFlight[]): readonly CountryCount[] {
  const to = groupBy(removals, ({ movement }) => movement.to.country ?? '');
  const from = groupBy(implied, ({ movement }) => movement.from.country ?? '');
  return [...new Set([...to.keys(), ...from.keys()])]
    .map((country) => {
      const arrivals = to.get(country) ?? [];
      return { country, byLevel: levelsOf(arrivals), observed: arrivals.length, implied: from.get(country)?.length ?? 0 };
    })
    .sort((a, b) => b.observed + b.implied - (a.observed + a.implied) || (a.country < b.country ? -1 : 1));
}
