import { aircraftOf, type Movement } from './movement.ts';
import { countsOn, type CallsignEntry, type Dated, type Role, type WatchList } from './watch-list.ts';

/** Why a movement is looked at. Each sign keeps the source of the entry that it comes from. */
export type Sign =
  | { readonly kind: 'callsign'; readonly callsign: string; readonly role: Role; readonly source: string }
  | { readonly kind: 'aircraft'; readonly aircraft: string; readonly role: Role; readonly source: string }
  | { readonly kind: 'operator'; readonly operator: string; readonly source: string }
  | { readonly kind: 'leaves-hub'; readonly airport: string; readonly source: string }
  | { readonly kind: 'aircraft-at-hub-that-day'; readonly airport: string; readonly source: string };

/** How strong the signs are together: each level holds the ones before it. */
export const LEVELS = ['hub', 'number-block', 'hub-that-day'] as const;
export type Level = (typeof LEVELS)[number];

/** A movement with its signs, and the first level at which they make it a candidate; null = none. */
export interface Candidate {
  readonly movement: Movement;
  readonly signs: readonly Sign[];
  readonly level: Level | null;
  readonly role: Role;
}

/** Letters and number of a callsign: `WQ3555` is WQ and 3555; letters typed in place of digits (`WAL7O8`) are no number. */
function partsOf(callsign: string): { readonly letters: string; readonly number: number | null } {
  const [, letters = '', digits] = /^([A-Z]+(?:0N)?)(\d+)?[A-Z]{0,2}$/.exec(callsign) ?? [];
  return { letters, number: digits === undefined ? null : Number(digits) };
}

function carries(entry: CallsignEntry, { letters, number }: ReturnType<typeof partsOf>): boolean {
  if (letters !== entry.prefix || number === null) return false;
  return entry.numbers === 'any' || entry.numbers.some(([low, high]) => low <= number && number <= high);
}

/** Airports of a list's entries that count on a day, each with its source. */
function airportsOn(entries: readonly (Dated & { readonly airports: readonly string[] })[], date: string): ReadonlyMap<string, string> {
  return new Map(
    entries.filter((entry) => countsOn(entry, date)).flatMap((entry) => entry.airports.map((code) => [code, entry.source] as const)),
  );
}

/**
 * Every movement with its signs. A hub, a carrier or an aircraft alone makes no candidate: the carrier or the aircraft must leave a hub, or have
 * been at one that day; a callsign that stands for the work does it alone.
 */
export function candidatesOf(movements: readonly Movement[], list: WatchList): readonly Candidate[] {
  const hubs = new Map<string, ReadonlyMap<string, string>>();
  const hubsOn = (date: string): ReadonlyMap<string, string> => {
    const known = hubs.get(date) ?? airportsOn(list.hubs, date);
    hubs.set(date, known);
    return known;
  };
  const touched = new Map<string, string>();
  for (const movement of movements) {
    const aircraft = aircraftOf(movement);
    const hub = [movement.from.code, movement.to.code].find((code) => code !== null && hubsOn(movement.date).has(code));
    if (aircraft !== null && hub) touched.set(`${aircraft} ${movement.date}`, hub);
  }
  return movements.map((movement) => {
    const known = knownSigns(movement, list);
    const atHub = hubSigns(movement, hubsOn(movement.date), touched.get(`${aircraftOf(movement) ?? ''} ${movement.date}`));
    const signs = [...known, ...atHub];
    return { movement, signs, level: levelOf(signs), role: roleOf(known) };
  });
}

/** Signs of who flies: callsign, aircraft, carrier. */
function knownSigns(movement: Movement, list: WatchList): readonly Sign[] {
  const signs: Sign[] = [];
  for (const callsign of movement.callsigns) {
    const parts = partsOf(callsign);
    for (const entry of list.callsigns) {
      if (countsOn(entry, movement.date) && carries(entry, parts))
        signs.push({ kind: 'callsign', callsign, role: entry.role, source: entry.source });
    }
    for (const entry of list.operators) {
      if (countsOn(entry, movement.date) && entry.prefixes.includes(parts.letters))
        signs.push({ kind: 'operator', operator: entry.name, source: entry.source });
    }
  }
  for (const entry of list.aircraft) {
    const same =
      (entry.address !== null && entry.address === movement.address) ||
      (entry.registration !== null && entry.registration === movement.registration);
    if (same && countsOn(entry, movement.date)) {
      signs.push({ kind: 'aircraft', aircraft: entry.registration ?? entry.address ?? '', role: entry.role, source: entry.source });
    }
  }
  return signs;
}

function hubSigns(movement: Movement, hubs: ReadonlyMap<string, string>, touched: string | undefined): readonly Sign[] {
  const leaves = movement.from.code;
  const source = leaves === null ? undefined : hubs.get(leaves);
  if (leaves !== null && source !== undefined) return [{ kind: 'leaves-hub', airport: leaves, source }];
  return touched === undefined ? [] : [{ kind: 'aircraft-at-hub-that-day', airport: touched, source: hubs.get(touched) ?? '' }];
}

function levelOf(signs: readonly Sign[]): Level | null {
  const has = (kind: Sign['kind']): boolean => signs.some((sign) => sign.kind === kind);
  const known = has('operator') || has('aircraft') || has('callsign');
  if (known && has('leaves-hub')) return 'hub';
  // A callsign of an air force is as common as the air force: only at a hub does it mean anything.
  if (signs.some((sign) => sign.kind === 'callsign' && sign.role !== 'military')) return 'number-block';
  return known && has('aircraft-at-hub-that-day') ? 'hub-that-day' : null;
}

const roleOf = (signs: readonly Sign[]): Role =>
  signs.flatMap((sign) => ('role' in sign && sign.role !== 'removal' ? [sign.role] : []))[0] ?? 'removal';
