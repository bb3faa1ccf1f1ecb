import { beforeAll, expect, test } from 'vitest';

import { openLedger } from '../../src/store/open-ledger.ts';
import { MIGRATIONS } from '../../src/store/migrations.ts';
import { bytesList, numberList, textList } from '../../src/store/list-parameter.ts';
import { describeOnBoth, type Place } from './databases.ts';
import { claimEntry, movedClaim } from './entries.ts';

describeOnBoth('the schema', (newPlace) => {
  let place: Place;
  beforeAll(async () => {
    place = await newPlace();
  });

  test('of a ledger that the first version made is brought up to date by itself, and one of a newer version is refused', async () => {
    const [first] = MIGRATIONS;
    const old = await place.openDatabase();
    await old.script('drop schema public cascade; create schema public;');
    await old.script('create table schema_version (version int primary key, applied_at timestamptz not null default now());');
    await old.script(`insert into schema_version (version) values (1);\n${first?.sql ?? ''}`);
    await old.close();

    const ledger = await openLedger(place);
    await ledger.append([claimEntry(movedClaim(1))]);
    expect((await ledger.verify()).flaws).toEqual([]);
    await ledger.close();

    const newer = await place.openDatabase();
    expect(await newer.query('select version from schema_version order by version')).toEqual(
      MIGRATIONS.map(({ version }) => ({ version })),
    );
    await newer.script('insert into schema_version (version) values (9000)');
    await newer.close();
    await expect(openLedger(place)).rejects.toMatchObject({ code: 'LEDGER_NEWER_SCHEMA', fields: { version: 9000 } });
    // Refused, it is let go of: the newer program could open it at once.
    await (await place.openDatabase()).close();
  });

  test('takes lists of any text, bytes and whole numbers as they are', async () => {
    const texts = ['', 'plain', '¿“Cárcel”?\n\t{"a",\\}', '監獄 𐍈', undefined, 'NULL'];
    const numbers = [0, -1, 2 ** 31, 2 ** 32, -(2 ** 40) - 7, undefined, Number.MAX_SAFE_INTEGER];
    const database = await place.openDatabase();
    const [row] = await database.query(
      `select to_json($1::text[]) as texts, to_json($2::bigint[]) as numbers, encode(($3::bytea[])[2], 'hex') as bytes, cardinality($4::text[]) as none`,
      [textList(texts), numberList(numbers), bytesList(['', '00ff7a']), textList([])],
    );
    await database.close();
    expect(row).toEqual({
      texts: texts.map((text) => text ?? null),
      numbers: numbers.map((number) => number ?? null),
      bytes: '00ff7a',
      none: 0,
    });
  });
});
