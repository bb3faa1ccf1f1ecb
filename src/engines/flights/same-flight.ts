import type { AirportTable } from './airports/airport-table.ts';
import type { Flight } from './flights-of.ts';
import { addressOfNNumber } from './formats/n-number.ts';
import type { Movement, Place } from './removals/movement.ts';

/** Two networks tell one take-off or landing within this many seconds: one saw it, the other lost the aircraft in climb or descent. */
const SAME_MOMENT_S = 45 * 60;
/** A planned time of day and the take-off itself, on clocks that are guessed from the longitude: delay, and zones that do not follow the sun. */
const SAME_CLOCK_S = 4 * 3600;
const DAY_S = 86_400;

/** What tells an aircraft apart whichever way a network names it; null where none is named. */
function aircraftKey({ address, registration }: Movement): string | null {
  if (address !== null) return address;
  if (registration === null) return null;
  const plain = registration.replaceAll('-', '').toUpperCase();
  return addressOfNNumber(plain) ?? plain;
}

/** An aircraft makes no more flights than this between the two records of one of them. */
const MOST_BETWEEN = 40;

/** Each flight once, in their order, where several networks tell it: the first record stands for all. */
export function eachFlightOnce<T extends Flight>(
  flights: readonly T[],
  networkOf: (flight: T) => string,
  airports: AirportTable,
): readonly T[] {
  const networks = flights.map(networkOf);
  if (new Set(networks).size < 2) return flights;
  const ofAircraft = new Map<string, { readonly flight: T; readonly networks: Set<string> }[]>();
  return flights.filter((flight, n) => {
    const key = aircraftKey(flight.movement);
    if (key === null) return true;
    const network = networks[n] ?? '';
    const before = ofAircraft.get(key) ?? [];
    // A network tells a flight once, so a second one of it is another flight.
    const twin = before.find((other) => !other.networks.has(network) && isSameFlight(other.flight, flight, airports));
    twin?.networks.add(network);
    if (twin === undefined) ofAircraft.set(key, [...before.slice(-MOST_BETWEEN), { flight, networks: new Set([network]) }]);
    return twin === undefined;
  });
}

/**
 * True where two records, of two networks, are of one flight: the same aircraft, ends of which one agrees and none contradicts, and times that meet. A
 * table dates by the local day and may give a local clock alone; a trace by UTC. So the same flight may stand under two days.
 */
export function isSameFlight(a: Flight, b: Flight, airports: AirportTable): boolean {
  const aircraft = aircraftKey(a.movement);
  if (aircraft === null || aircraft !== aircraftKey(b.movement)) return false;
  if (!agree(a.movement.from, b.movement.from) || !agree(a.movement.to, b.movement.to)) return false;
  if (!meet(a.movement.from, b.movement.from) && !meet(a.movement.to, b.movement.to)) return false;
  const moments = [
    [momentOf(a.record.departed), momentOf(b.record.departed)],
    [momentOf(a.record.arrived), momentOf(b.record.arrived)],
  ].filter((pair): pair is [number, number] => pair[0] !== null && pair[1] !== null);
  if (moments.length > 0) return moments.some(([one, other]) => Math.abs(one - other) <= SAME_MOMENT_S);
  return sameByTheSun(a, b, airports);
}

const agree = (a: Place, b: Place): boolean => a.code === null || b.code === null || a.code === b.code;
const meet = (a: Place, b: Place): boolean => a.code !== null && a.code === b.code;

/** Unix seconds of a time; null where there is none, or a day alone. */
const momentOf = (time: string | null): number | null => (time?.includes('T') === true ? Date.parse(time) / 1000 : null);

/** Compares days and clocks as they are where the flight began, by the sun; a day alone is compared as a day. */
function sameByTheSun(a: Flight, b: Flight, airports: AirportTable): boolean {
  const code = a.movement.from.code ?? b.movement.from.code;
  const longitude = (code === null ? undefined : airports.find(code)?.lon) ?? null;
  if (longitude === null) return a.movement.date === b.movement.date;
  const [one, other] = [localOf(a, longitude), localOf(b, longitude)];
  if (one.clock && other.clock) return Math.abs(one.at - other.at) <= SAME_CLOCK_S;
  return Math.floor(one.at / DAY_S) === Math.floor(other.at / DAY_S);
}

/** When a flight began on the clock of the place, as seconds; `clock` is false where only the day is known. */
function localOf({ record, movement, leg }: Flight, longitude: number): { readonly at: number; readonly clock: boolean } {
  const moment = momentOf(record.departed) ?? leg?.from.point.t ?? null;
  if (moment !== null) return { at: moment + (longitude / 15) * 3600, clock: true };
  return { at: Date.parse(`${movement.date}T00:00:00Z`) / 1000 + (movement.minute ?? 0) * 60, clock: movement.minute !== null };
}
