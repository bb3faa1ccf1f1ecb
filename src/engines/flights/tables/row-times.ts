import type { FlightRow, RowClock } from '../flight-row.ts';

/** Hours from UTC by the letters that flight tables write; the same letters mean other hours in Cuba. */
const OFFSETS: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  AST: -4,
  ADT: -3,
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  AKST: -9,
  AKDT: -8,
  HST: -10,
  ECT: -5,
  PET: -5,
  COT: -5,
  BOT: -4,
  BRT: -3,
  SRT: -3,
};
const CUBA: Readonly<Record<string, number>> = { CST: -5, CDT: -4 };
const DAY = 86_400;
/** A flight lands at most so long after its planned departure, and at the earliest so long before it (it left early). */
const EARLY_S = 2 * 3600;

/** Unix seconds of a clock on a day at a place; null where the zone is not told or not known. */
function utcOf(date: string, clock: RowClock | null, country: string | null): number | null {
  if (clock?.zone == null) return null;
  const offset = (country === 'CU' ? CUBA[clock.zone] : undefined) ?? OFFSETS[clock.zone] ?? numericOffset(clock.zone);
  if (offset === null) return null;
  return Date.parse(`${date}T${clock.time}:00Z`) / 1000 - offset * 3600;
}

const numericOffset = (zone: string): number | null => (/^[+-]\d{1,2}$/.test(zone) ? Number(zone) : null);

/**
 * When a row says that its flight landed, Unix seconds: the first such moment after the planned departure. Null where the flight has
 * not landed, or the table does not tell enough.
 */
export function landedAt(row: FlightRow, from: string | null, to: string | null): number | null {
  if (row.status !== 'landed') return null;
  const landed = utcOf(row.date, row.statusClock, to);
  const planned = utcOf(row.date, row.scheduledDeparture, from);
  if (landed === null || planned === null) return null;
  const late = landed - (planned - EARLY_S);
  return landed - Math.floor(late / DAY) * DAY;
}
