import { claimId, type ClaimId } from '../core/claim.ts';
import type { Party } from '../core/party.ts';
import type { Reading } from '../reading/reading.ts';
import type { Document } from '../sources/document.ts';
import type { Names } from './directory.ts';
import { draftedClaims, type Drafted, type DraftedClaim } from './draft-entries.ts';
import { partyFinder } from './find-party.ts';
import { recordFinder } from './find-record.ts';
import { readingOf } from './reading-of.ts';

/** A document's text, and what is known of the document. */
export type ReadableText = Pick<Document, 'source' | 'text'>;

/** What the record knows, against which names and records of a document are resolved. */
export interface KnownToRecord {
  readonly parties: readonly Party[];
  readonly aliases: Names['aliases'];
  /** Every arrangement, flight and facility that a claim is about. */
  readonly records: ReadonlySet<string>;
}

export type DraftedWithId = DraftedClaim & { readonly id: ClaimId };

/** What a document says, as claims for the ledger. */
export interface DraftedDocument extends Drafted {
  readonly claims: readonly DraftedWithId[];
  /** A sentence where the text, or part of it, could not be read. */
  readonly note?: string;
}

/** Reads a document and drafts its claims. */
export function draftDocument({ source, text }: ReadableText, { parties, aliases, records }: KnownToRecord): DraftedDocument {
  const reading = readingOf({ source, text });
  const { claims, described, leftOut } = draftedClaims(reading, {
    source,
    text,
    findParty: partyFinder(parties, aliases),
    findRecord: recordFinder(records, source.published, source.id, departuresOf(reading)),
    knowsRecord: (id) => records.has(id),
  });
  const withIds = claims.map((each) => ({ ...each, id: claimId(each.claim) }));
  return { claims: withIds, described, leftOut, ...(reading.note !== undefined && { note: reading.note }) };
}

/** Which rule drafts what from a text, by field, start and end of the words. */
export function rulesOf(document: ReadableText): ReadonlyMap<string, string> {
  return new Map(readingOf(document).drafts.map(({ field, start, end, rule }) => [`${field} ${start} ${end}`, rule]));
}

/** The days on which a document says that its flights left; else the day of the last sentence about each that tells one. */
function departuresOf({ drafts }: Reading): ReadonlyMap<string, string> {
  const told = drafts.flatMap(({ record, day }) => (day === undefined ? [] : [[record, day] as const]));
  const left = drafts.flatMap(({ record, field, value }) =>
    field === 'departed' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? [[record, value] as const] : [],
  );
  return new Map([...told, ...left]);
}
