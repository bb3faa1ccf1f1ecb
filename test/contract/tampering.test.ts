import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { NoteVerifier } from '../../src/core/signed-note.ts';
import type { Database } from '../../src/store/database.ts';
import { readHead } from '../../src/store/head-file.ts';
import type { Flaw } from '../../src/store/ledger.ts';
import { openLedger } from '../../src/store/open-ledger.ts';
import { openSigningKey } from '../../src/store/signing-key.ts';
import { verify } from '../../src/store/verify.ts';
import { describeOnBoth, type Place } from './databases.ts';
import { claimEntry, decide, movedClaim, sourceEntry } from './entries.ts';

// A keeper who owns the database can switch its guards off. What was signed then tells.
const UNLOCK = `
  grant update, delete, truncate on entry, tree_head to current_user;
  alter table entry disable trigger user; alter table tree_head disable trigger user;`;

describeOnBoth('tampering with a ledger', (newPlace) => {
  let place: Place;
  let verifier: NoteVerifier;

  // Ten entries in three appends: 0 a source, 1 to 8 claims, 9 a decision about claim 1.
  beforeAll(async () => {
    place = await newPlace();
    const ledger = await openLedger(place);
    const claims = Array.from({ length: 8 }, (_, at) => movedClaim(at + 1));
    await ledger.append([sourceEntry(), ...claims.slice(0, 4).map(claimEntry)]);
    await ledger.append(claims.slice(4).map(claimEntry));
    await ledger.append([decide(movedClaim(1), 'accepted')]);
    await ledger.close();
    verifier = await openSigningKey(place.dataFolder, await readHead(place.dataFolder));
  });

  test('what is derived from the entries is mended by rebuilding it', async () => {
    const database = await place.openDatabase();
    await database.script(`delete from passage; delete from claim_state; update record_tally set claims = 99; delete from source_tally;`);
    await database.close();
    const ledger = await openLedger(place);
    expect((await ledger.verify()).flaws.map(({ what }) => what)).toContain('lookup');
    await ledger.rebuild();
    expect((await ledger.verify()).flaws).toEqual([]);
    expect(await ledger.records('arrangement')).toEqual([{ record: 'arrangement:aa-bb-2025', accepted: 1, drafted: 7 }]);
    expect((await ledger.search('neighbours', 5)).map(({ id }) => id)).toEqual(['article-1']);
    await ledger.close();
  });

  test('the key that signs is readable by its owner only; a lost or another key is refused', async () => {
    const note = await readHead(place.dataFolder);
    const folder = await mkdtemp(join(tmpdir(), 'habeas-key-'));
    await expect(openSigningKey(folder, note)).rejects.toMatchObject({ code: 'LEDGER_KEY' });
    await openSigningKey(folder, undefined);
    expect((await stat(join(folder, 'ledger.key'))).mode & 0o777).toBe(0o600);
    await expect(openSigningKey(folder, note)).rejects.toMatchObject({ code: 'LEDGER_KEY' });
    await writeFile(join(folder, 'ledger.key'), 'PRIVATE+KEY+habeas-ledger-x+00000000+AQ==');
    await expect(openSigningKey(folder, undefined)).rejects.toMatchObject({ code: 'LEDGER_KEY' });
    await rm(folder, { recursive: true });
  });

  describe('by one who owns the database', () => {
    let database: Database;
    let head: string | undefined;
    beforeAll(async () => {
      head = await readHead(place.dataFolder);
      database = await place.openDatabase();
    });
    afterAll(() => database.close());

    /** What verification finds after these statements, which are then undone. */
    async function flawsAfter(sql: string): Promise<readonly Flaw[]> {
      const undone = new Error('undone');
      let flaws: readonly Flaw[] = [];
      await database
        .transaction(async (queries) => {
          await queries.script(UNLOCK + sql);
          ({ flaws } = await verify(queries, verifier, head));
          throw undone;
        })
        .catch((error: unknown) => {
          if (error !== undone) throw error;
        });
      return flaws;
    }

    const told = (flaws: readonly Flaw[]): readonly (readonly [number | null, string])[] => flaws.map(({ index, what }) => [index, what]);

    test.each([
      'update entry set body = body',
      'delete from entry',
      'truncate entry',
      'update tree_head set note = note',
      'truncate tree_head',
    ])('the database itself refuses: %s', async (sql) => {
      await expect(database.script(sql)).rejects.toThrow(/the ledger is only added to|permission denied|cannot be written/);
    });

    test('a changed entry is named', async () => {
      const flaws = await flawsAfter(`update entry set body = replace(body, '"max":3', '"max":9') where index = 3`);
      expect(told(flaws)).toEqual([[3, 'changed']]);
    });

    test('an entry replaced by another with its own right key is named', async () => {
      const other = `{"claim":{"a":1},"kind":"claim"}`;
      const flaws = await flawsAfter(`update entry set body = '${other}', key = sha256('{"a":1}'::bytea) where index = 3`);
      expect(told(flaws)).toEqual([[3, 'changed']]);
    });

    test('a dropped entry is named, also if the others are moved up into the gap', async () => {
      expect(told(await flawsAfter('delete from entry where index = 4'))).toEqual([[4, 'dropped']]);
      const moved = await flawsAfter(
        'delete from entry where index = 5; update entry set index = index + 100 where index > 5; update entry set index = index - 101 where index > 100;',
      );
      expect(told(moved)).toEqual(
        expect.arrayContaining([
          [5, 'dropped'],
          [6, 'reordered'],
          [8, 'reordered'],
        ]),
      );
      expect(moved.filter(({ what }) => what === 'dropped' || what === 'changed')).toHaveLength(1);
    });

    test('two entries that changed places are named', async () => {
      const flaws = await flawsAfter(
        'update entry set index = 100 where index = 2; update entry set index = 2 where index = 6; update entry set index = 6 where index = 100;',
      );
      expect(told(flaws)).toEqual([
        [2, 'reordered'],
        [6, 'reordered'],
      ]);
    });

    test('a changed time, key, kind or lookup column is named', async () => {
      expect(told(await flawsAfter(`update entry set recorded_at = '2020-01-01' where index = 1`))).toEqual([[1, 'changed']]);
      expect(told(await flawsAfter(`update entry set key = sha256('x') where index = 2`))).toEqual([[2, 'changed']]);
      expect(told(await flawsAfter(`update entry set said_by = 'somebody-else' where index = 2`))).toEqual([[2, 'changed']]);
      expect(told(await flawsAfter(`update entry set claim = 2 where index = 9`))).toContainEqual([9, 'changed']);
    });

    test('entries and their leaf hashes rewritten together do not lead to the signed root', async () => {
      const flaws = await flawsAfter(`
        update entry set body = replace(body, '"max":6', '"max":9') where index = 6;
        update tree_head set leaves = overlay(leaves placing sha256('\\x00'::bytea || (select convert_to(body, 'UTF8') from entry where index = 6)) from 33)
          where size = 9;`);
      expect(told(flaws)).toEqual(expect.arrayContaining([[null, 'root']]));
      expect(flaws.find(({ what }) => what === 'root')?.message).toContain('Entries 5 to 8');
    });

    test('a changed head is told by its signature', async () => {
      const flaws = await flawsAfter(`update tree_head set note = replace(note, 'recorded 2', 'recorded 1') where size = 9`);
      expect(told(flaws)).toEqual([[null, 'signature']]);
    });

    test('an end cut off together with its heads is told by the head in the data folder', async () => {
      const flaws = await flawsAfter('delete from entry where index > 4; delete from tree_head where size > 5; delete from claim_state;');
      expect(told(flaws)).toContainEqual([5, 'dropped']);
      expect(flaws.find(({ what }) => what === 'dropped')?.message).toContain('Entries 5 to 9 are gone');
    });

    test('a state that no decision gave, and a wrong count, are told', async () => {
      const flaws = await flawsAfter(`insert into claim_state values (2, 'accepted'); update record_tally set claims = 99;`);
      expect(told(flaws)).toEqual([
        [2, 'lookup'],
        [null, 'lookup'],
        [null, 'lookup'],
      ]);
    });
  });
});
