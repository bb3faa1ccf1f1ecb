import { accountOf, type ArrangementAccount } from '../accounts/arrangement-account.ts';
import type { Known } from '../accounts/known.ts';
import { recordAccountOf, type RecordAccount } from '../accounts/record-account.ts';
import { recordKind, type RecordId, type SourceId } from '../core/claim.ts';
import { dateRange } from '../core/edtf.ts';
import { HabeasError } from '../core/errors.ts';
import { fromSource, knownOfRecord } from './known-of.ts';
import type { Reader } from './reader.ts';

/** The account of an arrangement, or of any other record, with what it is made of: `known`, and `all` that is known whatever the source. */
export type Account =
  | { readonly kind: 'arrangement'; readonly account: ArrangementAccount; readonly known: Known; readonly all: Known }
  | { readonly kind: 'record'; readonly account: RecordAccount; readonly known: Known; readonly all: Known };

/**
 * The account of a record by its id; `us-sv-2025` is short for `arrangement:us-sv-2025`. `asOf` is an EDTF day.
 * With `source`, as that source alone has it. Throws RECORD_NOT_FOUND where nothing is recorded about it, CLAIM_BAD_DATE for an `asOf` that is no date.
 */
export async function loadAccount(reader: Reader, id: string, asOf?: string, source?: SourceId): Promise<Account> {
  if (asOf !== undefined && dateRange(asOf) === undefined) {
    throw new HabeasError('CLAIM_BAD_DATE', `“${asOf}” is no date. Write it as 2025-02-04.`);
  }
  const record: RecordId = recordKind(id) === undefined ? `arrangement:${id}` : (id as RecordId);
  const all = await knownOfRecord(reader, record, asOf);
  const known = source === undefined ? all : fromSource(all, source);
  const arrangement = recordKind(record) === 'arrangement' ? accountOf(record.slice('arrangement:'.length), known) : undefined;
  if (arrangement !== undefined) return { kind: 'arrangement', account: arrangement, known, all };
  if (known.claims.length > 0) return { kind: 'record', account: recordAccountOf(record, known), known, all };
  throw new HabeasError('RECORD_NOT_FOUND', `Nothing is recorded under ${record}. Look for it with: habeas search WORDS`, { record });
}
