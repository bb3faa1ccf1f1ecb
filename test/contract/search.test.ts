import { afterAll, beforeAll, expect, test } from 'vitest';

import { claimId } from '../../src/core/claim.ts';
import type { Ledger } from '../../src/store/ledger.ts';
import { openLedger } from '../../src/store/open-ledger.ts';
import { describeOnBoth } from './databases.ts';
import { claimEntry, decide, movedClaim, SOURCE, sourceEntry, wordsClaim } from './entries.ts';

const marks = (text: string): string => text.replaceAll('\u{E000}', '[').replaceAll('\u{E001}', ']');

describeOnBoth('search', (newPlace) => {
  let ledger: Ledger;
  const found = async (words: string): Promise<readonly string[]> =>
    (await ledger.search(words, 10)).map(({ kind, id }) => `${kind} ${id}`);
  const prison = wordsClaim('Prisoners would be held in a mega-prison without contact to lawyers');
  const spanish = wordsClaim('Las deportaciones de migrantes empezarán en la próxima semana', {
    value: { text: 'Las deportaciones de migrantes empezarán', lang: 'es' },
  });
  const rejected = wordsClaim('A zeppelin was seen');

  beforeAll(async () => {
    ledger = await openLedger(await newPlace());
    await ledger.append([
      sourceEntry(),
      claimEntry(prison),
      claimEntry(spanish),
      claimEntry({ ...movedClaim(0), record: 'party:minister-a', field: 'name', value: { text: 'José Ñandú Peña', lang: 'es' } }),
      claimEntry({
        ...movedClaim(0),
        record: 'arrangement:aa-bb-2025',
        field: 'title',
        value: { text: 'Aland - Beland: prisons', lang: 'en' },
      }),
      claimEntry({ ...movedClaim(0), record: 'facility:bb-one', field: 'name', value: { text: 'Centro Número Uno', lang: 'es' } }),
      claimEntry(rejected),
      decide(rejected, 'rejected'),
    ]);
  });
  afterAll(() => ledger.close());

  test('finds claims by words in any form, in English and in Spanish', async () => {
    expect(await found('prisoner lawyer')).toEqual([`claim ${claimId(prison)}`]);
    expect(await found('deportación migrante')).toEqual([`claim ${claimId(spanish)}`]);
  });

  test('accents make no difference, in what is asked nor in what is written', async () => {
    expect(await found('jose nandu')).toEqual(['party party:minister-a']);
    expect(await found('JOSÉ ÑANDÚ')).toEqual(['party party:minister-a']);
    expect(await found('José Peña')).toEqual(['party party:minister-a']);
    expect(await found('numero')).toEqual(['facility facility:bb-one']);
  });

  test('names of records stand before claims and sources that have the same words', async () => {
    expect((await found('prison'))[0]).toBe('arrangement arrangement:aa-bb-2025');
    expect(await found('prison')).toContain(`source ${SOURCE.id}`);
  });

  test('takes phrases, alternatives and exclusions, and any rubbish', async () => {
    expect(await found('"without contact"')).toEqual([`claim ${claimId(prison)}`]);
    expect(await found('"contact without"')).toEqual([]);
    expect(await found('zzz or migrantes')).toEqual([`claim ${claimId(spanish)}`]);
    expect(await found('prison -lawyers')).not.toContain(`claim ${claimId(prison)}`);
    for (const rubbish of ['', '   ', '&|!()<->', '\0', '"', 'a:*', "'; drop table entry; --", '\u{E000}'])
      expect(await found(rubbish)).toEqual([]);
  });

  test('a rejected claim is not found', async () => {
    expect(await found('zeppelin')).toEqual([]);
  });

  test('marks the match in the words as they were written', async () => {
    const [hit] = await ledger.search('deportacion', 1);
    expect(marks(hit?.excerpt ?? '')).toBe('Las [deportaciones] de migrantes empezarán');
    const [party] = await ledger.search('nandu', 1);
    expect(marks(party?.excerpt ?? '')).toBe('José [Ñandú] Peña');
  });

  test('a document’s text is found and shown around the match; indexing it again puts it in place of the old', async () => {
    const filler = 'The court heard witnesses for several days and adjourned. '.repeat(2_000);
    await ledger.indexText(SOURCE.id, `${filler}An armadillo stood before the gate.\u{E000}forged\u{E001} ${filler}`);
    const [hit] = await ledger.search('armadillos', 3);
    expect(hit).toMatchObject({ kind: 'source', id: SOURCE.id });
    expect(marks(hit?.excerpt ?? '')).toMatch(/^… .*An \[armadillo\] stood before the gate\. forged .* …$/s);
    expect((hit?.excerpt ?? '').length).toBeLessThan(400);
    await ledger.indexText(SOURCE.id, 'Nothing of the kind.');
    expect(await found('armadillo')).toEqual([]);
    expect(await found('neighbours')).toContain(`source ${SOURCE.id}`);
  });
});
