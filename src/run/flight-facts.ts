import { factsOfFlight } from '../accounts/flight-facts.ts';
import type { RecordId } from '../core/claim.ts';
import { HabeasError } from '../core/errors.ts';
import type { FactSheet } from '../engines/terms/fact.ts';
import { knownOfRecord } from './known-of.ts';
import type { Reader } from './reader.ts';

/** True for the id of a flight in the record, such as `flight:2025-02-03-pa-co`. */
export function isFlight(id: string): id is RecordId {
  return id.startsWith('flight:');
}

/** The facts that the record tells of a flight. Throws RECORD_NOT_FOUND for one that is not recorded. */
export async function recordedFlight(reader: Reader, record: RecordId): Promise<FactSheet> {
  const facts = factsOfFlight(record, await knownOfRecord(reader, record));
  if (facts !== undefined) return facts;
  throw new HabeasError('RECORD_NOT_FOUND', `Nothing is recorded under ${record}. Look for it with: habeas search WORDS`, { record });
}
