import type { ClaimId, ClaimState, PartyId, RecordId, RecordKind, SourceId } from '../core/claim.ts';
import type { Answer, Entry, SourceDescription } from '../core/entry.ts';
import type { RecordedClaim } from '../core/recorded-claim.ts';

/** What an append did: entries that were there already are counted, not written again. */
export interface Appended {
  readonly added: number;
  readonly present: number;
  readonly size: number;
}

/** The ledger's head: how many entries, their RFC 6962 root, and the signed note (C2SP tlog-checkpoint). */
export interface Checkpoint {
  readonly size: number;
  readonly rootHash: string;
  readonly note: string;
  /** Verifier key of the note, `name+hash+base64`. */
  readonly verifierKey: string;
}

/**
 * One thing that `verify` found wrong, with the entry's index where it concerns one. A `lookup` flaw is not in the entries but in
 * what is derived from them; `rebuild` mends it.
 */
export interface Flaw {
  readonly index: number | null;
  readonly what: 'changed' | 'dropped' | 'reordered' | 'root' | 'signature' | 'lookup';
  readonly message: string;
}

export interface Verification {
  readonly size: number;
  readonly rootHash: string;
  readonly flaws: readonly Flaw[];
}

export interface SearchHit {
  readonly kind: 'claim' | 'party' | 'source' | 'arrangement' | 'facility';
  readonly id: string;
  /** The words around the match; matches are between U+E000 and U+E001 (private use, so a document cannot forge markup). */
  readonly excerpt: string;
  readonly rank: number;
}

/** How many claims a record has that count, and that wait for a person. */
export interface RecordTally {
  readonly record: RecordId;
  readonly accepted: number;
  readonly drafted: number;
}

export interface ClaimQuery {
  readonly ids?: readonly ClaimId[];
  readonly record?: RecordId;
  readonly records?: readonly RecordId[];
  readonly recordKind?: RecordKind;
  /** Claims about records whose id begins with one of these and a hyphen: `arrangement:us-sv`. */
  readonly recordsUnder?: readonly RecordId[];
  readonly source?: SourceId;
  readonly sources?: readonly SourceId[];
  readonly by?: PartyId;
  readonly field?: string;
  readonly fields?: readonly string[];
  /** Claims whose value is this record's id: an arrangement's flights and events say so. */
  readonly refersTo?: RecordId;
  readonly state?: ClaimState;
  readonly newestFirst?: boolean;
  readonly limit?: number;
}

/**
 * The append-only record. Entries are added, never changed; what is asked for is derived from them.
 * Implementations: PGlite in a folder, PostgreSQL behind DATABASE_URL; one contract suite runs on both.
 */
export interface Ledger {
  /** Adds whole batches or nothing, in one transaction; entries already present are skipped. */
  append(entries: readonly Entry[]): Promise<Appended>;
  claims(query: ClaimQuery): Promise<readonly RecordedClaim[]>;
  claim(id: ClaimId): Promise<RecordedClaim | undefined>;
  /** Claims whose id begins with these hex digits (at least 6), at most 3: for short ids on a command line. */
  claimsByPrefix(prefix: string): Promise<readonly RecordedClaim[]>;
  sources(): Promise<readonly SourceDescription[]>;
  source(id: SourceId): Promise<SourceDescription | undefined>;
  /** Every record of a kind that has a claim, by id, with how many of its claims are accepted and drafted. */
  records(kind: RecordKind): Promise<readonly RecordTally[]>;
  /** How many drafted claims wait in each source that has any. */
  draftCounts(): Promise<ReadonlyMap<SourceId, number>>;
  answers(): Promise<readonly Answer[]>;
  search(words: string, limit: number): Promise<readonly SearchHit[]>;
  /** Makes a kept document's text searchable; derived data, can be rebuilt. */
  indexText(source: SourceId, text: string): Promise<void>;
  /** Whether the text of a document is searchable. */
  hasText(source: SourceId): Promise<boolean>;
  size(): Promise<number>;
  checkpoint(): Promise<Checkpoint>;
  verify(onProgress?: (done: number, total: number) => void): Promise<Verification>;
  /** Makes everything that is derived from the entries anew, but for the texts of documents (`indexText`). */
  rebuild(): Promise<void>;
  /** All entries from `from` on, in order, in batches: for export. */
  entries(from?: number): AsyncIterable<{ readonly index: number; readonly recordedAt: string; readonly entry: Entry }>;
  close(): Promise<void>;
}
