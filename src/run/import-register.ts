import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { checkClaim } from '../core/check-claim.ts';
import type { Claim } from '../core/claim.ts';
import type { SourceDescription } from '../core/entry.ts';
import { HabeasError, type Result } from '../core/errors.ts';
import type { Party } from '../core/party.ts';
import { readClaim } from '../core/read-claim.ts';
import { REGISTER_PARTY } from '../core/register.ts';
import type { Ledger } from '../store/ledger.ts';
import { appendInBatches, type Importable, type Imported, type OnProgress } from './append-in-batches.ts';
import { inLine, jsonLines } from './json-lines.ts';
import { notDescribed, readSource } from './read-entry.ts';
import {
  acceptedOn,
  arrangementClaims,
  facilityClaims,
  partyClaims,
  registerSource,
  spokenKey,
  type RegisterArrangement,
  type RegisterFacility,
} from './register-entries.ts';

/** The register that comes with the program. */
export const REGISTER_FOLDER = fileURLToPath(new URL('../../register/', import.meta.url));

/**
 * Imports the shipped register: its sources, none of which are kept, what it says of parties, arrangements and facilities, and the
 * claims of others that it gathers, each accepted on the day on which the register was made. Importing it again adds nothing,
 * and completes an import that was cut off. A bad line of claims.jsonl is left out and named.
 * Throws REGISTER_DAMAGED where another of its files cannot be read.
 */
export async function importRegister(
  ledger: Pick<Ledger, 'append'>,
  onProgress?: OnProgress,
  folder: string = REGISTER_FOLDER,
): Promise<Imported> {
  return appendInBatches(ledger, importables(folder), onProgress);
}

async function* importables(folder: string): AsyncIterable<Importable> {
  const sources = await readSources(folder);
  const date = sources.reduce((latest, source) => (source.retrieved > latest ? source.retrieved : latest), '');
  const lines = await readClaims(folder, new Set(sources.map((source) => source.id)));
  const spoken = new Set(lines.flatMap((line) => (line.ok ? [spokenKey(line.value)] : [])));
  const described = (await describedClaims(folder, date, spoken)).map((claim): Result<Claim> => ({ ok: true, value: claim }));

  const total = sources.length + described.length + lines.length + 1;
  let count = 0;
  const done = (): number => (count += 1) / total;
  for (const source of [registerSource(date), ...sources]) yield { kind: 'entries', entries: [{ kind: 'source', source }], done: done() };
  for (const line of [...described, ...lines]) {
    if (line.ok) yield { kind: 'entries', entries: acceptedOn(date, line.value), done: done() };
    else yield { kind: 'problem', error: line.error, done: done() };
  }
}

async function readSources(folder: string): Promise<readonly SourceDescription[]> {
  const rows = await readRows<unknown>(folder, 'sources.json');
  return rows.map((row) => {
    const source = readSource(row);
    if (!source.ok) throw damaged(folder, 'sources.json', source.error);
    return source.value;
  });
}

/** The claims of others, line by line; each names a source of the register. */
async function readClaims(folder: string, sources: ReadonlySet<string>): Promise<readonly Result<Claim>[]> {
  const path = join(folder, 'claims.jsonl');
  const results: Result<Claim>[] = [];
  for await (const line of jsonLines(path)) {
    const claim = line.value.ok ? readClaim(line.value.value) : line.value;
    const known = claim.ok && !sources.has(claim.value.source) ? notDescribed(claim.value.source) : claim;
    results.push(known.ok ? known : { ok: false, error: inLine(known.error, path, line.number) });
  }
  return results;
}

/** What the register itself says; held against the vocabulary like any other claim. */
async function describedClaims(folder: string, date: string, spoken: ReadonlySet<string>): Promise<readonly Claim[]> {
  const parties = await readRows<Party>(folder, 'parties.json');
  const arrangements = await readRows<RegisterArrangement>(folder, 'arrangements.json');
  const facilities = await readRows<RegisterFacility>(folder, 'facilities.json');
  const claims = [
    ...partyClaims(REGISTER, date),
    ...parties.flatMap((party) => partyClaims(party, date)),
    ...arrangements.flatMap((arrangement) => arrangementClaims(arrangement, date)),
    ...facilities.flatMap((facility) => facilityClaims(facility, date, spoken)),
  ];
  for (const claim of claims) {
    const checked = checkClaim(claim);
    if (!checked.ok) throw damaged(folder, claim.record, checked.error);
  }
  return claims;
}

const REGISTER: Party = { id: REGISTER_PARTY, name: 'Register of Habeas', kind: 'organisation', country: null };

async function readRows<Row>(folder: string, file: string): Promise<readonly Row[]> {
  try {
    return JSON.parse(await readFile(join(folder, file), 'utf8')) as readonly Row[];
  } catch (error) {
    throw damaged(folder, file, error);
  }
}

function damaged(folder: string, what: string, cause: unknown): HabeasError {
  const reason = cause instanceof Error ? cause.message : 'it cannot be read';
  const message = `The register in ${folder} is damaged at ${what}: ${reason} Install Habeas again, or put the folder back.`;
  return new HabeasError('REGISTER_DAMAGED', message, { file: what }, cause);
}
