import { afterAll, beforeAll, expect, test } from 'vitest';

import { claimId, type Claim } from '../../src/core/claim.ts';
import type { Answer, Entry } from '../../src/core/entry.ts';
import { openNote, parseVerifier } from '../../src/core/signed-note.ts';
import { parseTreeHead } from '../../src/core/tree-head.ts';
import type { Ledger } from '../../src/store/ledger.ts';
import { openLedger } from '../../src/store/open-ledger.ts';
import { describeOnBoth, type Place } from './databases.ts';
import { claimEntry, decide, movedClaim, SOURCE, sourceEntry, wordsClaim } from './entries.ts';

const NOW = '2025-03-01T12:00:00.000Z';

describeOnBoth('a ledger', (newPlace) => {
  let place: Place;
  let ledger: Ledger;
  beforeAll(async () => {
    place = await newPlace();
    ledger = await openLedger({ ...place, now: () => new Date(NOW) });
  });
  afterAll(() => ledger.close());

  test('is empty at first, and its head is signed all the same', async () => {
    expect(await ledger.size()).toBe(0);
    const { size, note, verifierKey, rootHash } = await ledger.checkpoint();
    const verifier = parseVerifier(verifierKey);
    expect(size).toBe(0);
    expect(rootHash).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(verifier && openNote(note, verifier)).toBeDefined();
    expect(await ledger.verify()).toEqual({ size: 0, rootHash, flaws: [] });
  });

  test('adds each entry once, however often and in whatever batch it comes', async () => {
    const entries = [sourceEntry(), claimEntry(movedClaim(1)), claimEntry(movedClaim(2))];
    expect(await ledger.append(entries)).toEqual({ added: 3, present: 0, size: 3 });
    expect(await ledger.append(entries)).toEqual({ added: 0, present: 3, size: 3 });
    const mixed = [claimEntry(movedClaim(3)), claimEntry(movedClaim(2)), claimEntry(movedClaim(3))];
    expect(await ledger.append(mixed)).toEqual({ added: 1, present: 2, size: 4 });
    expect(await ledger.append([])).toEqual({ added: 0, present: 0, size: 4 });
  });

  test('gives a claim back as it was, with its place and time, by id and by the beginning of the id', async () => {
    const claim = movedClaim(1);
    const recorded = await ledger.claim(claimId(claim));
    expect(recorded).toEqual({ id: claimId(claim), claim, index: 1, recordedAt: NOW, state: 'drafted', decisions: [] });
    expect(await ledger.claimsByPrefix(claimId(claim).slice(0, 8))).toEqual([recorded]);
    expect(await ledger.claimsByPrefix('zz')).toEqual([]);
    expect(await ledger.claim('0'.repeat(64))).toBe(undefined);
  });

  test('a claim is in the state of its last decision, and keeps all of them', async () => {
    const claim = movedClaim(1);
    await ledger.append([decide(claim, 'accepted', 1), decide(claim, 'withdrawn', 2)]);
    const recorded = await ledger.claim(claimId(claim));
    expect(recorded?.state).toBe('withdrawn');
    expect(recorded?.decisions.map((decision) => decision.state)).toEqual(['accepted', 'withdrawn']);
  });

  test('a decision may come in one batch with its claim, and not without it', async () => {
    const claim = movedClaim(5);
    await expect(ledger.append([claimEntry(movedClaim(6)), decide(claim, 'accepted')])).rejects.toMatchObject({
      code: 'DECISION_WITHOUT_CLAIM',
      fields: { entry: 1, claim: claimId(claim) },
    });
    expect(await ledger.claim(claimId(movedClaim(6)))).toBe(undefined);
    await ledger.append([claimEntry(claim), decide(claim, 'accepted')]);
    expect((await ledger.claim(claimId(claim)))?.state).toBe('accepted');
  });

  test('a claim outside the vocabulary is refused, its place in the batch named, and nothing of the batch is added', async () => {
    const size = await ledger.size();
    const unknown = { ...movedClaim(7), field: 'colour' };
    await expect(ledger.append([claimEntry(movedClaim(7)), claimEntry(unknown)])).rejects.toMatchObject({
      code: 'CLAIM_UNKNOWN_FIELD',
      fields: { entry: 1 },
    });
    await expect(ledger.append([claimEntry({ ...movedClaim(7), value: 'many' })])).rejects.toMatchObject({ code: 'CLAIM_BAD_VALUE' });
    await expect(ledger.append([claimEntry(wordsClaim('nul \0 inside'))])).rejects.toMatchObject({ code: 'ENTRY_MALFORMED' });
    expect(await ledger.size()).toBe(size);
  });

  test('claims are found by record, kind, source, speaker, field, state and the record they name', async () => {
    const mine: readonly Claim[] = [
      movedClaim(11, { record: 'arrangement:cc-dd-2025', by: 'minister-c', source: 'article-2' }),
      movedClaim(12, { record: 'arrangement:cc-dd-2025', by: 'minister-d', source: 'article-2' }),
      { ...movedClaim(0), record: 'flight:f-1', field: 'arrangement', value: 'arrangement:cc-dd-2025', by: 'sensor-1', source: 'data-1' },
    ];
    const [first, second, third] = mine.map(claimId);
    await ledger.append([...mine.map(claimEntry), ...mine.slice(1, 2).map((claim) => decide(claim, 'accepted'))]);
    const ids = async (query: Parameters<Ledger['claims']>[0]): Promise<readonly string[]> =>
      (await ledger.claims(query)).map(({ id }) => id);
    expect(await ids({ record: 'arrangement:cc-dd-2025' })).toEqual([first, second]);
    expect(await ids({ record: 'arrangement:cc-dd-2025', newestFirst: true, limit: 1 })).toEqual([second]);
    expect(await ids({ recordKind: 'flight' })).toEqual([third]);
    expect(await ids({ recordKind: 'arrangement', state: 'accepted', source: 'article-2' })).toEqual([second]);
    expect(await ids({ by: 'minister-c' })).toEqual([first]);
    expect(await ids({ source: 'article-2', state: 'drafted' })).toEqual([first]);
    expect(await ids({ field: 'arrangement', refersTo: 'arrangement:cc-dd-2025' })).toEqual([third]);
    expect(await ids({ by: 'nobody' })).toEqual([]);
    expect(await ids({ recordsUnder: ['arrangement:cc-dd', 'arrangement:cc-d'] })).toEqual([first, second]);
    expect(await ids({ sources: ['article-2', 'data-1'], recordKind: 'flight' })).toEqual([third]);
    expect(await ids({ sources: [] })).toEqual([]);
  });

  test('records and drafts are counted as decisions go', async () => {
    const record = 'arrangement:ee-ff-2025';
    const claims = [21, 22, 23].map((count) => movedClaim(count, { record, source: 'article-3' }));
    const [one, two] = claims;
    await ledger.append(claims.map(claimEntry));
    await ledger.append([one, two].flatMap((claim) => (claim === undefined ? [] : [decide(claim, 'accepted')])));
    await ledger.append(two === undefined ? [] : [decide(two, 'withdrawn', 9)]);
    const tally = async () => (await ledger.records('arrangement')).find((row) => row.record === record);
    expect(await tally()).toEqual({ record, accepted: 1, drafted: 1 });
    expect((await ledger.draftCounts()).get('article-3')).toBe(1);
    expect((await ledger.records('flight')).map((row) => row.record)).toEqual(['flight:f-1']);
  });

  test('of a source that was described again the newest description counts, and both stay', async () => {
    const again = { ...SOURCE, title: 'Minister offers prison to neighbours (corrected)' };
    await ledger.append([sourceEntry(again)]);
    expect(await ledger.source(SOURCE.id)).toEqual(again);
    expect((await ledger.sources()).map((source) => source.id)).toEqual([SOURCE.id]);
    expect(await ledger.source('none')).toBe(undefined);
  });

  test('answers to findings stay in order and as they were given, and the same one is kept once', async () => {
    const answer: Answer = { finding: 'sums/aa-bb-2025', by: 'a.b.', at: '2025-02-07T00:00:00Z', reason: 'Counted twice' };
    const again: Answer = { ...answer, reason: '¿Contadas dos veces? =1+1', evidence: '0123456789abcdef' };
    await ledger.append([
      { kind: 'answer', answer },
      { kind: 'answer', answer: again },
    ]);
    expect(await ledger.answers()).toEqual([answer, again]);
    expect(await ledger.append([{ kind: 'answer', answer: again }])).toMatchObject({ added: 0, present: 1 });
    expect(await ledger.answers()).toHaveLength(2);
  });

  test('all entries can be read in order, from any place, as they were given', async () => {
    const all: { index: number; recordedAt: string; entry: Entry }[] = [];
    for await (const one of ledger.entries()) all.push(one);
    expect(all.map(({ index }) => index)).toEqual(Array.from({ length: await ledger.size() }, (_, index) => index));
    expect(all[0]).toEqual({ index: 0, recordedAt: NOW, entry: sourceEntry() });
    const rest: number[] = [];
    for await (const { index } of ledger.entries(all.length - 2)) rest.push(index);
    expect(rest).toEqual([all.length - 2, all.length - 1]);
  });

  test('the signed head holds size, root and time, and verification leads to the same root', async () => {
    const { note, verifierKey, rootHash, size } = await ledger.checkpoint();
    const verifier = parseVerifier(verifierKey);
    const head = verifier && parseTreeHead(openNote(note, verifier) ?? '');
    expect(head).toMatchObject({ size, recordedAt: NOW });
    expect(Buffer.from(head?.root ?? []).toString('hex')).toBe(rootHash);
    expect(await ledger.verify()).toEqual({ size, rootHash, flaws: [] });
  });

  test('stays as it was when it is closed and opened again', async () => {
    const before = await ledger.checkpoint();
    await ledger.close();
    ledger = await openLedger({ ...place, now: () => new Date(NOW) });
    expect(await ledger.checkpoint()).toEqual(before);
  });
});
