import { claimId, type ClaimId } from '../core/claim.ts';
import { canonicalEntry, type Entry, type SourceDescription } from '../core/entry.ts';
import type { HabeasError, Result } from '../core/errors.ts';
import type { Reading } from '../reading/reading.ts';
import type { Document } from '../sources/document.ts';
import { takeIn, type Input, type TakeInOptions } from '../sources/take-in.ts';
import type { Ledger } from '../store/ledger.ts';
import type { Directory } from './directory.ts';
import { draftedClaims, type DraftedClaim } from './draft-entries.ts';
import { partyFinder } from './find-party.ts';
import { recordFinder } from './find-record.ts';

/** What reading a document added to the ledger. */
export interface ReadIn {
  readonly source: SourceDescription;
  /** Every claim that was drafted, in the order of the text, those included that were there already. */
  readonly drafted: readonly (DraftedClaim & { readonly id: ClaimId })[];
  readonly added: number;
  readonly present: number;
  /** Drafts that could not be stored, each with the reason. */
  readonly leftOut: readonly HabeasError[];
  /** A sentence where the text, or part of it, could not be read. */
  readonly note?: string;
}

/** The record that documents are read into. */
export interface ReadIntoRecord {
  readonly ledger: Ledger;
  readonly dataFolder: string;
  readonly directory: Directory;
}

/**
 * Takes a document in, keeps its bytes, reads it, and adds its claims as drafts, all in one append. The same document again
 * adds nothing, unless more is told about it (its date, its publisher): then its newer description is added.
 */
export async function readInto(record: ReadIntoRecord, input: Input, options: Omit<TakeInOptions, 'keepIn'> = {}): Promise<Result<ReadIn>> {
  const taken = await takeIn(input, { ...options, keepIn: record.dataFolder });
  return taken.ok ? { ok: true, value: await addReading(record, taken.value, options) } : taken;
}

async function addReading({ ledger, directory }: ReadIntoRecord, document: Document, told: TakeInOptions): Promise<ReadIn> {
  const [{ parties, aliases }, records, earlier] = await Promise.all([
    directory.now(),
    recordsIn(ledger),
    ledger.source(document.source.id),
  ]);
  const source = merged(earlier, document.source, told);
  // Loaded with the first document: a server that only shows the record starts without the reader's lexicons.
  const { readingOf } = await import('./reading-of.ts');
  const reading = readingOf({ ...document, source });
  const { claims, described, leftOut } = draftedClaims(reading, {
    source,
    text: document.text,
    findParty: partyFinder(parties.values(), aliases),
    findRecord: recordFinder(records, source.published, source.id, departuresOf(reading)),
    knowsRecord: (id) => records.has(id),
  });
  const entries: readonly Entry[] = [
    ...(source === earlier ? [] : [{ kind: 'source', source } as const]),
    ...[...described, ...claims.map(({ claim }) => claim)].map((claim) => ({ kind: 'claim', claim }) as const),
  ];
  const { added, present } = await ledger.append(entries);
  await ledger.indexText(source.id, document.text);
  const drafted = claims.map((each) => ({ ...each, id: claimId(each.claim) }));
  return { source, drafted, added, present, leftOut, ...(reading.note !== undefined && { note: reading.note }) };
}

/** Every arrangement, flight and facility that a claim is about. */
async function recordsIn(ledger: Ledger): Promise<ReadonlySet<string>> {
  const tallies = await Promise.all((['arrangement', 'flight', 'facility'] as const).map((kind) => ledger.records(kind)));
  return new Set(tallies.flat().map(({ record }) => record));
}

/** The days on which a document says that its flights left; else the day of the last sentence about each that tells one. */
function departuresOf({ drafts }: Reading): ReadonlyMap<string, string> {
  const told = drafts.flatMap(({ record, day }) => (day === undefined ? [] : [[record, day] as const]));
  const left = drafts.flatMap(({ record, field, value }) =>
    field === 'departed' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? [[record, value] as const] : [],
  );
  return new Map([...told, ...left]);
}

/** The earlier description, with what the person tells about the document now; the same object where that is nothing new. */
function merged(earlier: SourceDescription | undefined, now: SourceDescription, told: TakeInOptions): SourceDescription {
  if (earlier === undefined) return now;
  const newer: SourceDescription = {
    ...earlier,
    url: earlier.url ?? now.url,
    ...(now.file !== undefined && { file: now.file }),
    ...(told.title !== undefined && { title: told.title }),
    ...(told.publisher !== undefined && { publisher: told.publisher }),
    ...(told.published !== undefined && { published: told.published }),
    ...(told.language !== undefined && { language: told.language }),
  };
  const same = canonicalEntry({ kind: 'source', source: newer }) === canonicalEntry({ kind: 'source', source: earlier });
  return same ? earlier : newer;
}
