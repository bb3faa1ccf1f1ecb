import { canonicalEntry, type Entry, type SourceDescription } from '../core/entry.ts';
import type { HabeasError, Result } from '../core/errors.ts';
import type { Document } from '../sources/document.ts';
import { takeIn, type Input, type TakeInOptions } from '../sources/take-in.ts';
import type { Ledger } from '../store/ledger.ts';
import type { Directory } from './directory.ts';
import type { DraftedWithId } from './draft-document.ts';
import { draftApart } from './read-apart.ts';

/** What reading a document added to the ledger. */
export interface ReadIn {
  readonly source: SourceDescription;
  /** Every claim that was drafted, in the order of the text, those included that were there already. */
  readonly drafted: readonly DraftedWithId[];
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

/** Entries of an append: those of an article go in at once, those of a book in steps, between which the record answers others. */
const AT_ONCE = 500;

/**
 * Takes a document in, keeps its bytes, reads it, and adds its claims as drafts: all or none of them, but for a book's, which go in in steps.
 * The same document again adds what is missing, and nothing else, unless more is told about it (its date, its publisher): then its newer
 * description is added.
 */
export async function readInto(record: ReadIntoRecord, input: Input, options: Omit<TakeInOptions, 'keepIn'> = {}): Promise<Result<ReadIn>> {
  const taken = await takeIn(input, { ...options, keepIn: record.dataFolder });
  return taken.ok ? addReading(record, taken.value, options) : taken;
}

async function addReading({ ledger, directory }: ReadIntoRecord, document: Document, told: TakeInOptions): Promise<Result<ReadIn>> {
  const [{ parties, aliases }, records, earlier] = await Promise.all([
    directory.now(),
    recordsIn(ledger),
    ledger.source(document.source.id),
  ]);
  const source = merged(earlier, document.source, told);
  const read = await draftApart({ source, text: document.text }, { parties: [...parties.values()], aliases, records });
  if (!read.ok) return read;
  const { claims, described, leftOut, note } = read.value;
  const entries: readonly Entry[] = [
    ...(source === earlier ? [] : [{ kind: 'source', source } as const]),
    ...[...described, ...claims.map(({ claim }) => claim)].map((claim) => ({ kind: 'claim', claim }) as const),
  ];
  let added = 0;
  let present = 0;
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    const appended = await ledger.append(entries.slice(at, at + AT_ONCE));
    added += appended.added;
    present += appended.present;
  }
  await ledger.indexText(source.id, document.text);
  return { ok: true, value: { source, drafted: claims, added, present, leftOut, ...(note !== undefined && { note }) } };
}

/** Every arrangement, flight and facility that a claim is about. */
async function recordsIn(ledger: Ledger): Promise<ReadonlySet<string>> {
  const tallies = await Promise.all((['arrangement', 'flight', 'facility'] as const).map((kind) => ledger.records(kind)));
  return new Set(tallies.flat().map(({ record }) => record));
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
