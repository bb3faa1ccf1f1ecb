import type { Known } from '../accounts/known.ts';
import { recordKind, type RecordId, type SourceId } from '../core/claim.ts';
import type { RecordedClaim } from '../core/recorded-claim.ts';
import type { Ledger } from '../store/ledger.ts';
import type { Directory } from './directory.ts';

/** Where what an account is made of is read from. */
export interface Reader {
  readonly ledger: Ledger;
  readonly directory: Directory;
}

/** Everything recorded of one record, and of the records that its account shows with it: an arrangement's flights, facilities and events. */
export async function knownOfRecord(reader: Reader, record: RecordId, asOf?: string): Promise<Known> {
  const own = await reader.ledger.claims({ record });
  const beside = recordKind(record) === 'arrangement' ? await besideArrangement(reader.ledger, record, own) : [];
  return withNames(reader, [...own, ...beside], asOf);
}

/** Every claim that was found in one source, whatever its state. */
export async function knownOfSource(reader: Reader, source: SourceId, asOf?: string): Promise<Known> {
  return withNames(reader, await reader.ledger.claims({ source }), asOf);
}

/** Every claim about records of one kind: for lists and the front. */
export async function knownOfKind(
  reader: Reader,
  kind: 'arrangement' | 'flight' | 'facility' | 'party' | 'event',
  asOf?: string,
): Promise<Known> {
  return withNames(reader, await reader.ledger.claims({ recordKind: kind }), asOf);
}

/** Claims with the names that are needed to show them. */
export async function withNames(reader: Reader, claims: readonly RecordedClaim[], asOf?: string): Promise<Known> {
  const { parties, sources, names } = await reader.directory.now();
  return { claims, parties, sources, names, ...(asOf !== undefined && { asOf }) };
}

/** The claims about an arrangement's flights, events and facilities. In three queries whatever their number: each takes its time in PGlite. */
async function besideArrangement(ledger: Ledger, record: RecordId, own: readonly RecordedClaim[]): Promise<readonly RecordedClaim[]> {
  const naming = (await ledger.claims({ refersTo: record })).filter(({ claim: { record: by, field } }) =>
    field === 'arrangement' ? recordKind(by) === 'flight' : field === 'about' && recordKind(by) === 'event',
  );
  const facilities = own.flatMap(({ claim }) =>
    claim.field === 'facility' && typeof claim.value === 'string' ? [claim.value as RecordId] : [],
  );
  return ledger.claims({ records: [...new Set([...naming.map(({ claim }) => claim.record), ...facilities])] });
}
