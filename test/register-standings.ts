import { readFileSync } from 'node:fs';

import { claimId, recordKind, type Claim, type PartyId, type RecordId } from '../src/core/claim.ts';
import { groupBy } from '../src/core/group-by.ts';
import type { Party } from '../src/core/party.ts';
import { recordStanding } from '../src/standing/record-standing.ts';
import type { FieldStanding, WeighedClaim } from '../src/standing/standing.ts';

const REGISTER = new URL('../register/', import.meta.url);
const rows = (file: string): unknown => JSON.parse(readFileSync(new URL(file, REGISTER), 'utf8'));

/** An arrangement of the shipped register: its title and the states that it is between. */
export interface RegisterArrangement {
  readonly id: string;
  readonly title: string;
  readonly sends: string;
  readonly receives: string;
}

/** The shipped register as engines and findings see it: everything accepted. */
export interface RegisterStandings {
  readonly arrangements: readonly RegisterArrangement[];
  readonly parties: ReadonlyMap<PartyId, Party>;
  readonly claims: ReadonlyMap<RecordId, readonly WeighedClaim[]>;
  readonly standings: ReadonlyMap<RecordId, readonly FieldStanding[]>;
}

/** Reads the shipped register and weighs every record of it. */
export function registerStandings(): RegisterStandings {
  const sources = rows('sources.json') as readonly { readonly id: string; readonly published: string | null; readonly retrieved: string }[];
  const bySource = new Map(sources.map((source) => [source.id, source]));
  const parties = new Map((rows('parties.json') as readonly Party[]).map((party) => [party.id, party]));
  const lines = readFileSync(new URL('claims.jsonl', REGISTER), 'utf8').trim().split('\n');
  const weighed = lines.map((line): WeighedClaim => {
    const claim = JSON.parse(line) as Claim;
    const source = bySource.get(claim.source);
    return {
      id: claimId(claim),
      claim,
      published: source?.published ?? null,
      ...(source === undefined ? {} : { retrieved: source.retrieved }),
    };
  });
  const claims = groupBy(new Map(weighed.map((each) => [each.id, each])).values(), ({ claim }) => claim.record);
  const standings = new Map(
    [...claims].flatMap(([record, about]) => {
      const kind = recordKind(record);
      return kind === undefined ? [] : [[record, recordStanding(kind, about, { parties })] as const];
    }),
  );
  return { arrangements: rows('arrangements.json') as readonly RegisterArrangement[], parties, claims, standings };
}
