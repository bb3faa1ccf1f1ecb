import { rm } from 'node:fs/promises';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { emptyFolder } from '../../test/ledger-folders.ts';
import { claimEntry, decide, movedClaim } from '../../test/contract/entries.ts';
import type { Claim } from '../core/claim.ts';
import type { Entry } from '../core/entry.ts';
import { knownOfKind, knownOfRecord } from './known-of.ts';
import { openDirectory } from './directory.ts';
import { openRecord, type OpenRecord } from './open-record.ts';

const ABOUT = 'arrangement:aa-bb-2025';
const flight = (id: string, parts: Partial<Claim> = {}): Claim =>
  movedClaim(43, { record: `flight:${id}`, field: 'aboard', source: 'a-table', ...parts });

let folder = '';
let record: OpenRecord;
beforeAll(async () => {
  folder = await emptyFolder();
  record = await openRecord({ dataFolder: folder, databaseUrl: undefined });
  await record.ledger.append([claimEntry(movedClaim(1)), claimEntry(flight('one', { field: 'arrangement', value: ABOUT }))]);
});
afterAll(async () => {
  await record.close();
  await rm(folder, { recursive: true });
});

const known = () => knownOfRecord(record, ABOUT);
/** What is known of it now, and that nothing was kept too long: a reader that has kept nothing says the same. */
async function after(...entries: readonly Entry[]) {
  const before = await known();
  await record.ledger.append(entries);
  const now = await known();
  const anew = await knownOfRecord({ ledger: { ...record.ledger }, directory: openDirectory(record.ledger) }, ABOUT);
  expect(now.claims).toEqual(anew.claims);
  expect([...now.names]).toEqual([...anew.names]);
  return {
    same: now === before,
    claims: now.claims.length - before.claims.length,
    kept: now.claims.filter((each) => before.claims.includes(each)).length,
  };
}

it('what comes in about other flights and parties leaves it as it is', async () => {
  const { claims } = await known();
  expect(claims).toHaveLength(2);
  expect(await after(claimEntry(flight('other')))).toMatchObject({ same: true });
  expect(await after(claimEntry(movedClaim(7, { record: 'party:a-party', field: 'kind', value: 'press' })))).toMatchObject({ claims: 0 });
});

it('a claim about it, a decision, a flight that is tied to it, what its flights are said to be and a name are seen at once', async () => {
  expect(await after(claimEntry(movedClaim(2)))).toMatchObject({ same: false, claims: 1 });
  expect(await after(decide(movedClaim(2), 'accepted'))).toMatchObject({ same: false, claims: 0 });
  expect(await after(claimEntry(flight('two', { field: 'arrangement', value: ABOUT })))).toMatchObject({ claims: 1 });
  expect(await after(claimEntry(flight('two')))).toMatchObject({ claims: 1 });
  const title = movedClaim(0, { field: 'title', value: { text: 'Aland - Beland', lang: 'en' } });
  expect(await after(claimEntry(title), decide(title, 'accepted'))).toMatchObject({ claims: 1 });
  expect((await known()).names.get(ABOUT)).toBe('Aland - Beland');
});

it('of what is read again, claims about which nothing was decided are the same ones', async () => {
  const { claims, kept } = await after(claimEntry(movedClaim(3)));
  expect([claims, kept]).toEqual([1, (await known()).claims.length - 1]);
  const before = await knownOfKind(record, 'arrangement');
  await record.ledger.append([decide(movedClaim(3), 'rejected')]);
  const now = await knownOfKind(record, 'arrangement');
  expect(now.claims.filter((each) => !before.claims.includes(each)).map(({ state }) => state)).toEqual(['rejected']);
});
