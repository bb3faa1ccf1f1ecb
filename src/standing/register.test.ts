import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { describeShared, shared } from '../../test/shared.ts';
import { recordKind, type Claim, type RecordId, type Scope } from '../core/claim.ts';
import { groupBy } from '../core/group-by.ts';
import type { Party } from '../core/party.ts';
import { recordStanding } from './record-standing.ts';
import { scopesMeet } from './scopes.ts';
import type { ScopeStanding, WeighedClaim } from './standing.ts';

const REGISTER = new URL('../../register/', import.meta.url);
const rows = (file: string): unknown => JSON.parse(readFileSync(new URL(file, REGISTER), 'utf8'));

/** What somebody who read the register says is contested, and what only looks so; sides are lines of claims.jsonl. */
interface Expected {
  readonly record: RecordId;
  readonly field: string;
  readonly scope?: Scope;
  readonly contested: boolean;
  readonly why: string;
  readonly sides: readonly (readonly number[])[];
}

interface Contest {
  readonly record: string;
  readonly field: string;
  readonly scope: ScopeStanding;
}

const lines = (claims: readonly WeighedClaim[]): readonly number[] => claims.map((claim) => Number(claim.id)).toSorted((a, b) => a - b);
const contests = contestsOfRegister();

function contestsOfRegister(): readonly Contest[] {
  const sources = rows('sources.json') as readonly { readonly id: string; readonly published: string | null }[];
  const published = new Map(sources.map((source) => [source.id, source.published]));
  const parties = new Map((rows('parties.json') as readonly Party[]).map((party) => [party.id, party]));
  const claims = readFileSync(new URL('claims.jsonl', REGISTER), 'utf8').trim().split('\n');
  const weighed = claims.map((line, index): WeighedClaim => {
    const claim = JSON.parse(line) as Claim;
    return { id: String(index + 1).padStart(5, '0'), claim, published: published.get(claim.source) ?? null };
  });
  return [...groupBy(weighed, ({ claim }) => claim.record)].flatMap(([record, about]) => {
    const kind = recordKind(record);
    if (kind === undefined) throw new Error(`${record} is of no kind`);
    return recordStanding(kind, about, { parties }).flatMap(({ field, scopes }) =>
      scopes.filter((scope) => scope.standing === 'contested').map((scope) => ({ record, field, scope })),
    );
  });
}

function contestAbout(expected: Expected): Contest | undefined {
  return contests.find(
    ({ record, field, scope }) => record === expected.record && field === expected.field && scopesMeet(scope.scope, expected.scope),
  );
}

describeShared('the contests of the register', () => {
  const expectations = JSON.parse(readFileSync(shared('register/expected-contests.json'), 'utf8')) as readonly Expected[];
  const contested = expectations.filter((each) => each.contested);

  test.each(contested.map((each) => [each.why, each] as const))('contested: %s', (_, expected) => {
    const sides = contestAbout(expected)?.scope.sides.map((side) => lines(side.claims)) ?? [];
    expect(sides.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual(expected.sides.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0)));
  });

  test.each(expectations.filter((each) => !each.contested).map((each) => [each.why, each] as const))('not contested: %s', (_, expected) => {
    const meant = new Set(expected.sides.flat());
    for (const contest of contests.filter(({ record, field }) => record === expected.record && field === expected.field)) {
      const divided = contest.scope.sides.filter((side) => lines(side.claims).some((line) => meant.has(line)));
      expect(divided.length).toBeLessThan(2);
    }
  });

  test('the records that were read through hold no other contest', () => {
    const read = new Set(expectations.map((each) => each.record));
    const meant = new Set(contested.map(contestAbout));
    expect(contests.filter((contest) => read.has(contest.record as RecordId) && !meant.has(contest))).toEqual([]);
  });
});

test('the whole register holds these contests and no more', () => {
  expect(contests.map(({ record, field, scope }) => [record, field, ...Object.values(scope.scope)].join(' ')).toSorted())
    .toMatchInlineSnapshot(`
    [
      "arrangement:ca-us-2004 inForceFrom",
      "arrangement:dk-xk-2021 fee.promised total",
      "arrangement:dk-xk-2021 signedOn",
      "arrangement:gb-fr-2025 signedOn",
      "arrangement:it-al-2023 cap year",
      "arrangement:it-al-2023 fee.promised total",
      "arrangement:us-ag-2026 admits.convicted",
      "arrangement:us-cr-2025 detains",
      "arrangement:us-cr-2025 duration stay",
      "arrangement:us-gh-2025 detains",
      "arrangement:us-gt-2025 exists safe third country",
      "arrangement:us-hn-2025 exists",
      "arrangement:us-lc-2026 exists",
      "arrangement:us-pa-2025 detains",
      "arrangement:us-rw-2025 signedOn",
      "arrangement:us-ss-2025 exists",
      "arrangement:us-sv-2025 admits.convicted",
      "arrangement:us-sv-2025 detains",
      "arrangement:us-sv-2025 fee.paid total",
      "arrangement:us-sv-2025 moved 2025-03-15/2025-03-16",
      "arrangement:us-sv-2025 moved 2025-03-15/2025-03-16 VE",
      "arrangement:us-sz-2025 exists",
      "arrangement:us-ug-2025 admits.nationalities",
      "arrangement:us-ug-2025 exists",
      "event:dk-xk-treaty on",
      "event:sv-cecot-opening on",
      "flight:2025-07-05-us-ss arrived",
      "flight:2025-07-05-us-ss nationalities",
    ]
  `);
});
