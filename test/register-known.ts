import { readFileSync } from 'node:fs';

import { namesOf, type Known } from '../src/accounts/known.ts';
import { claimId, type Claim } from '../src/core/claim.ts';
import type { SourceDescription } from '../src/core/entry.ts';
import type { Party } from '../src/core/party.ts';
import type { RecordedClaim } from '../src/core/recorded-claim.ts';
import { arrangementClaims, facilityClaims, registerSource, spokenKey } from '../src/run/register-entries.ts';
import type { RegisterArrangement, RegisterFacility } from '../src/run/register-entries.ts';

const REGISTER = new URL('../register/', import.meta.url);
const DAY = '2026-11-24';
const rows = (file: string): unknown => JSON.parse(readFileSync(new URL(file, REGISTER), 'utf8'));

/** A claim as a ledger holds it after the register's import: accepted. */
export function recorded(claim: Claim, index = 0, state: RecordedClaim['state'] = 'accepted'): RecordedClaim {
  return { id: claimId(claim), claim, index, recordedAt: `${DAY}T00:00:00Z`, state, decisions: [] };
}

/** The shipped register as accounts see it, with further claims if a test has any. */
export function registerKnown(more: readonly RecordedClaim[] = []): Known {
  const lines = readFileSync(new URL('claims.jsonl', REGISTER), 'utf8').trim().split('\n');
  const gathered = lines.map((line) => JSON.parse(line) as Claim);
  const spoken = new Set(gathered.map(spokenKey));
  const described = [
    ...(rows('arrangements.json') as readonly RegisterArrangement[]).flatMap((each) => arrangementClaims(each, DAY)),
    ...(rows('facilities.json') as readonly RegisterFacility[]).flatMap((each) => facilityClaims(each, DAY, spoken)),
  ];
  const claims = [...[...described, ...gathered].map((claim, index) => recorded(claim, index)), ...more];
  const sources = [registerSource(DAY), ...(rows('sources.json') as readonly SourceDescription[])];
  return {
    claims,
    parties: new Map((rows('parties.json') as readonly Party[]).map((party) => [party.id, party])),
    sources: new Map(sources.map((source) => [source.id, source])),
    names: namesOf(claims),
  };
}

/** What `run/` loads for an arrangement's account: its own claims and those of its flights, facilities and events. */
export function knownOfArrangement(id: string, known: Known): Known {
  const record = `arrangement:${id}`;
  const naming = known.claims.filter(({ claim }) => claim.value === record).map(({ claim }) => claim.record);
  const facilities = known.claims
    .filter(({ claim }) => claim.record === record && claim.field === 'facility')
    .map(({ claim }) => claim.value);
  const records = new Set<unknown>([record, ...naming, ...facilities]);
  return { ...known, claims: known.claims.filter(({ claim }) => records.has(claim.record)) };
}
