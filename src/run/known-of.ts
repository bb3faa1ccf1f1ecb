import type { Known } from '../accounts/known.ts';
import { recordKind, type RecordId, type SourceId } from '../core/claim.ts';
import type { RecordedClaim } from '../core/recorded-claim.ts';
import type { Ledger } from '../store/ledger.ts';
import { keptKnown, namesIn } from './kept-known.ts';
import type { Reader } from './reader.ts';

/**
 * Everything recorded of one record, and of the records that its account shows with it: an arrangement's flights, facilities and events, the
 * other arrangements between its states, and the flights that its kept documents tell of.
 */
export async function knownOfRecord(reader: Reader, record: RecordId, asOf?: string): Promise<Known> {
  return seenFrom(asOf, await keptKnown(reader, record, () => claimsAround(reader, record)));
}

async function claimsAround({ ledger, directory }: Reader, record: RecordId): Promise<readonly RecordedClaim[]> {
  if (recordKind(record) !== 'arrangement') return ledger.claims({ record });
  const { own, others } = await betweenItsStates(ledger, record);
  const { sources } = await directory.now();
  const kept = [...new Set(own.map(({ claim }) => claim.source))].filter((id) => sources.get(id)?.file !== undefined);
  const beside = [...(await besideArrangement(ledger, record, own)), ...(await ledger.claims({ sources: kept, recordKind: 'flight' }))];
  return [...new Map([...own, ...others, ...beside].map((claim) => [claim.index, claim])).values()];
}

/** As known on a day. */
function seenFrom(asOf: string | undefined, known: Known): Known {
  return asOf === undefined ? known : { ...known, asOf };
}

/** The claims about an arrangement, and about the others between the two states that its id names, whichever of them sends. In one query. */
async function betweenItsStates(
  ledger: Ledger,
  record: RecordId,
): Promise<{ readonly own: readonly RecordedClaim[]; readonly others: readonly RecordedClaim[] }> {
  const [, one, other] = /^arrangement:([a-z]{2})-([a-z]{2})-/.exec(record) ?? [];
  if (one === undefined || other === undefined) return { own: await ledger.claims({ record }), others: [] };
  const claims = await ledger.claims({ recordsUnder: [`arrangement:${one}-${other}`, `arrangement:${other}-${one}`] });
  return {
    own: claims.filter(({ claim }) => claim.record === record),
    others: claims.filter(({ claim }) => claim.record !== record),
  };
}

/** What one source alone says, out of what is known. */
export function fromSource(known: Known, source: SourceId): Known {
  return { ...known, claims: known.claims.filter(({ claim }) => claim.source === source) };
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
  return seenFrom(asOf, await keptKnown(reader, kind, () => reader.ledger.claims({ recordKind: kind })));
}

/** Claims with the names that are needed to show them. */
export async function withNames(reader: Reader, claims: readonly RecordedClaim[], asOf?: string): Promise<Known> {
  return seenFrom(asOf, { claims, ...(await namesIn(reader)) });
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
