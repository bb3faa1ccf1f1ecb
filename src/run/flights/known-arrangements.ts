import type { RecordId } from '../../core/claim.ts';
import { dateRange } from '../../core/edtf.ts';
import { groupBy } from '../../core/group-by.ts';
import type { RecordedClaim } from '../../core/recorded-claim.ts';
import type { KnownArrangement } from '../../engines/flights/flight-claims.ts';
import type { Ledger } from '../../store/ledger.ts';

const BEGINS: ReadonlySet<string> = new Set(['announcedOn', 'signedOn', 'inForceFrom']);

/**
 * The arrangements that flights may belong to, by what is accepted of them: who sends, who receives, from the earliest day that anybody names for its
 * announcement, signing or entry into force, to the latest that anybody names for its end.
 */
export async function knownArrangements(ledger: Pick<Ledger, 'claims'>): Promise<readonly KnownArrangement[]> {
  const claims = await ledger.claims({ recordKind: 'arrangement', state: 'accepted' });
  return [...groupBy(claims, ({ claim }) => claim.record)].flatMap(([id, own]) => arrangement(id, own));
}

function arrangement(id: RecordId, own: readonly RecordedClaim[]): readonly KnownArrangement[] {
  const texts = (holds: (field: string) => boolean): readonly string[] =>
    own.flatMap(({ claim }) => (holds(claim.field) && typeof claim.value === 'string' ? [claim.value] : []));
  const [sends] = texts((field) => field === 'sends');
  const [receives] = texts((field) => field === 'receives');
  if (sends === undefined || receives === undefined) return [];
  const begins = texts((field) => BEGINS.has(field)).flatMap((date) => dateRange(date)?.from ?? []);
  const ends = texts((field) => field === 'endedOn').flatMap((date) => dateRange(date)?.to ?? []);
  return [{ id, sends, receives, from: dayOf(Math.min(...begins)), to: dayOf(Math.max(...ends)) }];
}

const dayOf = (milliseconds: number): string | null =>
  Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : null;
