import type { PartyId, SourceId } from './claim.ts';
import type { SourceDescription } from './entry.ts';

/** The party in whose name the shipped register describes arrangements, parties and facilities. */
export const REGISTER_PARTY: PartyId = 'habeas-register';
/** The source of those descriptions. It came out on the day on which the register's own sources were looked at. */
export const REGISTER_SOURCE: SourceId = 'habeas-register';
/** By whom the register's claims are accepted. */
export const REGISTER_DECIDER: PartyId = 'register';

/** The day on which the register was last brought up to date, or undefined where a ledger does not hold it. */
export function registerDate(sources: ReadonlyMap<SourceId, SourceDescription>): string | undefined {
  return sources.get(REGISTER_SOURCE)?.published ?? undefined;
}

/** Whole days from the register's date to `today` (ISO 8601 date or time, UTC); 0 where it lies ahead. */
export function registerAgeInDays(date: string, today: string): number {
  return Math.max(0, Math.floor((Date.parse(today) - Date.parse(date)) / 86_400_000));
}
