import { stat } from 'node:fs/promises';

import { checkQuote } from '../core/check-quote.ts';
import { claimId, type Claim, type ClaimId, type SourceId } from '../core/claim.ts';
import type { Entry } from '../core/entry.ts';
import { failure, HabeasError, type Result } from '../core/errors.ts';
import { readClaim } from '../core/read-claim.ts';
import type { Ledger } from '../store/ledger.ts';
import { appendInBatches, type Importable, type Imported, type OnProgress } from './append-in-batches.ts';
import { inLine, jsonLines } from './json-lines.ts';
import { notDescribed, readEntry, readSource } from './read-entry.ts';

/** What an import needs of a ledger. */
export type ImportLedger = Pick<Ledger, 'append' | 'sources' | 'claim'>;

/** What an import may be given beside the file. */
export interface ImportOptions {
  readonly onProgress?: OnProgress;
  /** The kept text of a source, so that quotes are held against it; a source without one is taken at its word. */
  readonly textOf?: (source: SourceId) => Promise<string | undefined>;
}

/**
 * Imports a JSON Lines file. A line is a claim of docs/vocabulary.md, whose `source` is the id of a source that the ledger or an
 * earlier line describes, or the description itself; or an entry as `habeas export` writes it. Claims come in as drafts.
 * A bad line is left out and named with file and line, the others are stored. Throws SOURCE_NOT_FOUND where the file
 * cannot be opened.
 */
export async function importClaims(ledger: ImportLedger, path: string, options: ImportOptions = {}): Promise<Imported> {
  const known: Known = { sources: new Set((await ledger.sources()).map((source) => source.id)), claims: new Set() };
  return appendInBatches(ledger, importables(ledger, path, known, options), options.onProgress);
}

/** What may be referred to: the ledger's sources, and what earlier lines brought. */
interface Known {
  readonly sources: Set<SourceId>;
  readonly claims: Set<ClaimId>;
}

async function* importables(ledger: ImportLedger, path: string, known: Known, options: ImportOptions): AsyncIterable<Importable> {
  const size = await sizeOf(path);
  for await (const line of jsonLines(path)) {
    const done = Math.min(1, line.bytes / size);
    const read = line.value.ok ? readLine(line.value.value) : line.value;
    const checked = read.ok ? await checkReferences(read.value, ledger, known, options) : read;
    if (checked.ok) yield { kind: 'entries', entries: checked.value, done };
    else yield { kind: 'problem', error: inLine(checked.error, path, line.number), done };
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return Math.max(1, (await stat(path)).size);
  } catch (error) {
    throw new HabeasError('SOURCE_NOT_FOUND', `${path} cannot be read. Check the path and the rights of the file.`, { file: path }, error);
  }
}

function readLine(value: unknown): Result<readonly Entry[]> {
  if (typeof value !== 'object' || value === null) return failure('CLAIM_MALFORMED', 'The line is no object.');
  if ('kind' in value) {
    const entry = readEntry(value);
    return entry.ok ? { ok: true, value: [entry.value] } : entry;
  }
  if (!('source' in value) || typeof value.source !== 'object') return asClaim(readClaim(value), []);
  const source = readSource(value.source);
  return source.ok ? asClaim(readClaim({ ...value, source: source.value.id }), [{ kind: 'source', source: source.value }]) : source;
}

function asClaim(claim: Result<Claim>, before: readonly Entry[]): Result<readonly Entry[]> {
  return claim.ok ? { ok: true, value: [...before, { kind: 'claim', claim: claim.value }] } : claim;
}

/** Holds each entry against what it refers to: a claim against its source and the text of it, a decision against its claim. */
async function checkReferences(
  entries: readonly Entry[],
  ledger: ImportLedger,
  known: Known,
  { textOf }: ImportOptions,
): Promise<Result<readonly Entry[]>> {
  for (const entry of entries) {
    if (entry.kind === 'source') known.sources.add(entry.source.id);
    const checked = entry.kind === 'claim' ? await checkSource(entry.claim, known, textOf) : undefined;
    if (checked?.ok === false) return checked;
    if (entry.kind === 'claim') known.claims.add(claimId(entry.claim));
    if (entry.kind === 'decision' && !known.claims.has(entry.decision.claim) && (await ledger.claim(entry.decision.claim)) === undefined) {
      return failure('CLAIM_NOT_FOUND', `No claim ${entry.decision.claim} is in the ledger or in an earlier line.`);
    }
  }
  return { ok: true, value: entries };
}

async function checkSource(claim: Claim, known: Known, textOf: ImportOptions['textOf']): Promise<Result<Claim>> {
  if (!known.sources.has(claim.source)) return notDescribed(claim.source);
  const text = claim.locator?.kind === 'text' ? await textOf?.(claim.source) : undefined;
  return text === undefined ? { ok: true, value: claim } : checkQuote(claim, text);
}
