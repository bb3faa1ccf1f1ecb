import { aircraftOf, dayBefore, type Movement } from './movement.ts';
import { candidatesOf, type Candidate } from './signs.ts';
import { countsOn, type WatchList } from './watch-list.ts';

/**
 * The classes as the monitors define them (Witness at the Border; Human Rights First): every candidate is in exactly one, so that the total is
 * the sum of the classes.
 */
export const CLASSES = [
  'removal',
  'connection',
  'return',
  'transfer',
  'positioning',
  'fuel-stop',
  'military',
  'foreign-government',
  'unknown',
] as const;
export type FlightClass = (typeof CLASSES)[number];

/** A candidate with its class and the mission that it belongs to. */
export interface ClassedFlight extends Candidate {
  readonly class: FlightClass;
  /** Number of the mission, shared by the flights of one aircraft that follow each other. */
  readonly mission: number;
}

/** A mission ends when its aircraft has been still for longer than this. */
const MISSION_REST_MINUTES = 14 * 60;

/** The candidates among some movements, in missions, each with its class. What is no candidate is not here. */
export function classify(movements: readonly Movement[], list: WatchList): readonly ClassedFlight[] {
  const candidates = candidatesOf(movements, list).filter((candidate) => candidate.level !== null);
  return missionsOf(candidates, list).flatMap((mission, number) =>
    mission.map((candidate, place) => ({ ...candidate, class: classOf(candidate, place, mission, list), mission: number })),
  );
}

/** Movements of one aircraft that follow each other, from one rest or return to the next. Rows without an aircraft stand alone. */
export function missionsOf(candidates: readonly Candidate[], list: WatchList): readonly (readonly Candidate[])[] {
  const byAircraft = new Map<string, Candidate[]>();
  const missions: Candidate[][] = [];
  for (const candidate of candidates) {
    const aircraft = aircraftOf(candidate.movement);
    if (aircraft === null) missions.push([candidate]);
    else byAircraft.set(aircraft, [...(byAircraft.get(aircraft) ?? []), candidate]);
  }
  for (const flights of byAircraft.values()) {
    let mission: Candidate[] = [];
    for (const flight of inOrder(flights)) {
      const before = mission.at(-1);
      if (before !== undefined && !follows(before.movement, flight.movement, list.sender)) {
        missions.push(mission);
        mission = [];
      }
      mission.push(flight);
    }
    missions.push(mission);
  }
  return missions.filter((mission) => mission.length > 0).sort((a, b) => orderOf(a[0]) - orderOf(b[0]));
}

const minuteOf = ({ date, minute }: Movement): number => Date.parse(`${date}T00:00:00Z`) / 60_000 + (minute ?? 720);
const orderOf = (candidate: Candidate | undefined): number => (candidate === undefined ? 0 : minuteOf(candidate.movement));

/** By day and clock; flights of one day whose clocks are missing or of other zones are put so that one begins where the last ended. */
function inOrder(flights: readonly Candidate[]): readonly Candidate[] {
  const left = flights.toSorted((a, b) => orderOf(a) - orderOf(b));
  const ordered: Candidate[] = [];
  for (let next = left.shift(); next !== undefined; next = left.shift()) {
    const here = ordered.at(-1)?.movement;
    const same = left.findIndex(({ movement }) => movement.date === next?.movement.date && movement.from.code === here?.to.code);
    const connects = here !== undefined && next.movement.from.code === here.to.code;
    if (here?.to.code && !connects && same >= 0 && next.movement.minute === null) {
      left.unshift(next);
      ordered.push(...left.splice(same + 1, 1));
    } else ordered.push(next);
  }
  return ordered;
}

/** Whether a flight goes on with the mission of the one before: from where that ended, soon enough, and not after a return. */
function follows(before: Movement, after: Movement, sender: string): boolean {
  const connects = before.to.code === null || after.from.code === null || before.to.code === after.from.code;
  const isHome = before.from.country !== sender && before.to.country === sender && before.from.country !== null;
  return connects && !isHome && minuteOf(after) - minuteOf(before) <= MISSION_REST_MINUTES;
}

function classOf(candidate: Candidate, place: number, mission: readonly Candidate[], list: WatchList): FlightClass {
  const { movement, role } = candidate;
  if (role !== 'removal') return role;
  const { from, to } = movement;
  if (to.country === null) return 'unknown';
  if (to.country === list.sender) {
    if (from.country === null) return 'unknown';
    if (from.country !== list.sender) return 'return';
    if (mission.slice(place + 1).some((later) => isRemoval(later.movement, list))) return 'connection';
    return isHub(from.code, movement.date, list) || !isHub(to.code, movement.date, list) ? 'transfer' : 'positioning';
  }
  if (isFuelStop(movement, list) && mission.slice(place + 1).some((later) => isRemoval(later.movement, list))) return 'fuel-stop';
  return isRemoval(movement, list) ? 'removal' : 'unknown';
}

/** True where a movement arrives in a country that the list counts as a destination on that day. */
function isRemoval({ to, date }: Movement, list: WatchList): boolean {
  const { country } = to;
  if (country === null || country === list.sender) return false;
  return list.destinations.some((entry) => countsOn(entry, date) && (entry.countries === 'any' || entry.countries.includes(country)));
}

const isHub = (code: string | null, date: string, list: WatchList): boolean =>
  code !== null && list.hubs.some((entry) => countsOn(entry, date) && entry.airports.includes(code));

const isFuelStop = ({ to, date }: Movement, list: WatchList): boolean =>
  to.code !== null && list.fuelStops.some((entry) => countsOn(entry, date) && entry.airports.includes(to.code ?? ''));

/**
 * Flights out of a destination country whose aircraft has no recorded arrival there that day or the day before: each implies an arrival that the
 * data lack. A row without an aircraft has no recorded arrival by definition, so this is an upper bound.
 */
export function impliedArrivals(
  classed: readonly ClassedFlight[],
  movements: readonly Movement[],
  list: WatchList,
): readonly ClassedFlight[] {
  const arrived = new Set(movements.map((m) => `${aircraftOf(m) ?? ''} ${m.to.country} ${m.date}`));
  return classed.filter(({ movement, class: type }) => {
    const { from, date } = movement;
    const aircraft = aircraftOf(movement);
    if (from.country === null || from.country === list.sender || (type !== 'return' && type !== 'unknown' && type !== 'removal'))
      return false;
    if (!isRemoval({ ...movement, to: from }, list)) return false;
    if (aircraft === null) return true;
    return ![date, dayBefore(date)].some((day) => arrived.has(`${aircraft} ${from.country} ${day}`));
  });
}
