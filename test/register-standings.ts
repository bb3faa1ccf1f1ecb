import { readFileSync } from 'node:fs';

import { claimId, recordKind, type Claim, type PartyId, type RecordId } from '../src/core/claim.ts';
import { groupBy } from '../src/core/group-by.ts';
import type { Party } from '../src/core/party.ts';
import { REGISTER_PARTY, REGISTER_SOURCE } from '../src/core/register.ts';
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
  const arrangements = rows('arrangements.json') as readonly RegisterArrangement[];
  // The register itself says which states an arrangement is between, as it does when it is imported.
  const described = arrangements.flatMap(({ id, sends, receives }) =>
    Object.entries({ sends, receives }).map(([field, value]): WeighedClaim => {
      const claim: Claim = {
        record: `arrangement:${id}`,
        field,
        value,
        act: 'records',
        by: REGISTER_PARTY,
        saidOn: null,
        source: REGISTER_SOURCE,
      };
      return { id: claimId(claim), claim, published: null };
    }),
  );
  const all = [...described, ...weighed];
  const claims = groupBy(new Map(all.map((each) => [each.id, each])).values(), ({ claim }) => claim.record);
  const standings = new Map(
    [...claims].flatMap(([record, about]) => {
      const kind = recordKind(record);
      return kind === undefined ? [] : [[record, recordStanding(kind, about, { parties })] as const];
    }),
  );
  return { arrangements, parties, claims, standings };
}
