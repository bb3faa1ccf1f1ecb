import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { emptyFolder } from '../../test/ledger-folders.ts';
import { claimId, type Claim } from '../core/claim.ts';
import { bytesPath } from '../sources/keep.ts';
import { loadAccount } from './account.ts';
import { accept, addClaim, edit, reject, withdraw, type Deciding } from './decide.ts';
import { exportClaims, exportEntries } from './export.ts';
import { firstStart, type FirstStart } from './first-start.ts';
import { importPath } from './import-path.ts';
import { openRecord, type OpenRecord } from './open-record.ts';
import { readInto } from './read-into.ts';
import { searchRecord } from './search.ts';
import { verifyRecord } from './verify.ts';

const folder = mkdtempSync(join(tmpdir(), 'habeas-record-'));
const TEXT = 'President Nayib Bukele said on 4 February 2025 that the offer stands. The offer takes in convicted people only.';

let data = '';
let record: OpenRecord;
let started: FirstStart | undefined;
let deciding: Deciding;
let source: string;

beforeAll(async () => {
  data = await emptyFolder();
  record = await openRecord({ dataFolder: data, databaseUrl: undefined });
  started = await firstStart(record, () => {});
  deciding = { ...record, by: 'reader', now: () => new Date('2025-06-01T12:00:00Z') };
  const read = await readInto(record, { kind: 'bytes', name: 'note.txt', bytes: Buffer.from(TEXT) }, { published: '2025-02-04' });
  if (!read.ok) throw read.error;
  source = read.value.source.id;
});
afterAll(async () => {
  await record.close();
  rmSync(folder, { recursive: true });
  rmSync(data, { recursive: true });
});

function claimOn(quote: string, rest: Partial<Claim> = {}): Claim {
  const start = TEXT.indexOf(quote);
  const locator = { kind: 'text', start, end: start + quote.length, quote } as const;
  return {
    record: 'arrangement:us-sv-2025',
    field: 'exists',
    value: true,
    act: 'confirms',
    by: 'nayib-bukele',
    saidOn: '2025-02-04',
    source,
    locator,
    ...rest,
  };
}

/** A draft, as reading would have added it. */
async function draft(claim: Claim): Promise<string> {
  await record.ledger.append([{ kind: 'claim', claim }]);
  return claimId(claim);
}

async function lines(from: AsyncIterable<string>): Promise<readonly string[]> {
  const all: string[] = [];
  for await (const line of from) all.push(line);
  return all;
}

describe('a new record', () => {
  it('is filled once from the register and the sample, whose claims stay drafts', async () => {
    expect(started?.problems).toEqual([]);
    expect(started?.added).toBeGreaterThan(4_000);
    expect(await firstStart(record, () => {})).toBeUndefined();
    const { sources } = await record.directory.now();
    const sample = [...sources.values()].find(({ publisher }) => publisher === 'Habeas (summary)');
    expect((await record.ledger.claims({ source: sample?.id ?? '' })).filter(({ state }) => state !== 'drafted')).toEqual([]);
  });

  it('knows a document that is read again, and takes what is newly told about it', async () => {
    const again = await readInto(record, { kind: 'bytes', name: 'other-name.txt', bytes: Buffer.from(TEXT) });
    expect(again).toMatchObject({ value: { added: 0, source: { id: source, title: 'note', published: '2025-02-04' } } });
    const told = await readInto(record, { kind: 'bytes', name: 'note.txt', bytes: Buffer.from(TEXT) }, { publisher: 'The Example' });
    expect(told).toMatchObject({ value: { source: { publisher: 'The Example', published: '2025-02-04' } } });
    expect(await record.ledger.source(source)).toMatchObject({ publisher: 'The Example' });
    expect((await record.directory.now()).sources.get(source)?.publisher).toBe('The Example');
  });

  it('shows an account, as of a day too, and says where there is none', async () => {
    const now = await loadAccount(record, 'us-sv-2025');
    const then = await loadAccount(record, 'us-sv-2025', '2025-02-05');
    expect(now.account.contests.map(({ figure }) => figure.field)).toContain('admits.convicted');
    expect(then.account.counts.claims).toBeLessThan(now.account.counts.claims);
    expect(now).toMatchObject({ kind: 'arrangement', account: { facilities: [{ id: 'sv-cecot' }] } });
    expect((await loadAccount(record, 'party:marco-rubio')).account.name).toBe('Marco Rubio');
    await expect(loadAccount(record, 'nowhere')).rejects.toMatchObject({ code: 'RECORD_NOT_FOUND' });
    await expect(loadAccount(record, 'us-sv-2025', 'soon')).rejects.toMatchObject({ code: 'CLAIM_BAD_DATE' });
  });

  it('is searched in claims and documents, with the name of what was found', async () => {
    const found = await searchRecord(record, 'offer stands');
    expect(found.some(({ kind, id, title }) => kind === 'source' && id === source && title === 'note')).toBe(true);
    expect(await searchRecord(record, ' ')).toEqual([]);
  });

  it('a claim is found by the first digits of its id', async () => {
    const [claim] = await record.ledger.claims({ record: 'arrangement:us-sv-2025', field: 'admits.convicted' });
    const [found] = await searchRecord(record, claim?.id.slice(0, 8) ?? '');
    expect(found).toMatchObject({ kind: 'claim', id: claim?.id });
  });

  it('is searched by what fields are called, narrowed by countries and speakers, in either language', async () => {
    const about = async (words: string, field: string) =>
      (await searchRecord(record, words, 40)).flatMap(({ view, byField }) =>
        byField === true && view?.claim.field === field ? [view.claim] : [],
      );
    const citizens = await about('US citizens', 'admits.senderCitizens');
    expect(citizens.length).toBeGreaterThan(3);
    expect(citizens.every(({ record: of }) => of.includes('us'))).toBe(true);
    expect(await about('ciudadanos de Estados Unidos', 'admits.senderCitizens')).toEqual(citizens);
    const fees = await about('fee Rwanda', 'fee.paid');
    expect([fees.length > 0, fees.every(({ record: of }) => of.includes('rw'))]).toEqual([true, true]);
    expect(await about('¿Cuánto se pagó a Ruanda?', 'fee.paid')).toEqual(expect.arrayContaining([...fees]));
    expect(await about('cuánto Ruanda', 'fee.paid')).toEqual(expect.arrayContaining([...fees]));
    expect((await about('how many Bukele', 'moved')).every(({ by }) => by === 'nayib-bukele')).toBe(true);
    expect(await about('fee zeppelin', 'fee.paid')).toEqual([]);
  });
});

describe('deciding', () => {
  it('accepts by the first digits of an id, once, and withdraws with a reason', async () => {
    const id = await draft(claimOn('the offer stands'));
    expect(await accept(deciding, [id.slice(0, 10)])).toEqual([id]);
    expect(await accept(deciding, [id])).toEqual([]);
    await expect(reject(deciding, [id], 'no')).rejects.toMatchObject({ code: 'CLAIM_NOT_OPEN' });
    await expect(withdraw(deciding, [id], ' ')).rejects.toMatchObject({ code: 'USAGE' });
    expect(await withdraw(deciding, [id], 'taken back')).toEqual([id]);
    expect((await record.ledger.claim(id))?.decisions.map(({ state, reason, at }) => [state, reason, at])).toEqual([
      ['accepted', undefined, '2025-06-01T12:00:00.000Z'],
      ['withdrawn', 'taken back', '2025-06-01T12:00:00.000Z'],
    ]);
  });

  it('stores nothing if one of several ids is wrong', async () => {
    const id = await draft(claimOn('the offer stands', { saidOn: '2025-02' }));
    await expect(accept(deciding, [id, 'f'.repeat(64)])).rejects.toMatchObject({ code: 'CLAIM_NOT_FOUND' });
    await expect(accept(deciding, ['12'])).rejects.toMatchObject({ code: 'CLAIM_NOT_FOUND' });
    expect((await record.ledger.claim(id))?.state).toBe('drafted');
  });

  it('edits by putting a new claim in the place of the old, which stays with a pointer', async () => {
    const id = await draft(claimOn('convicted people only', { field: 'admits.convicted', value: 'also' }));
    const mended = await edit(deciding, id, claimOn('convicted people only', { field: 'admits.convicted', value: 'only' }), {
      reason: 'misread',
    });
    expect(await record.ledger.claim(mended)).toMatchObject({ state: 'accepted', claim: { value: 'only' } });
    expect(await record.ledger.claim(id)).toMatchObject({ state: 'rejected', decisions: [{ replacedBy: mended, reason: 'misread' }] });
    await expect(edit(deciding, id, claimOn('The offer'))).rejects.toMatchObject({ code: 'CLAIM_NOT_OPEN' });
  });

  it('adds a claim from a selection only with words that stand in the document', async () => {
    const id = await addClaim(deciding, claimOn('takes in convicted people', { field: 'admits.prisoners' }));
    expect((await record.ledger.claim(id))?.state).toBe('accepted');
    const wrong = claimOn('The offer');
    const misplaced = { ...wrong, locator: { kind: 'text', start: 0, end: 9, quote: 'The offer' } } as const;
    await expect(addClaim(deciding, misplaced)).rejects.toMatchObject({ code: 'CLAIM_QUOTE_MISMATCH' });
    await expect(addClaim(deciding, { ...wrong, field: 'nonsense' })).rejects.toMatchObject({ code: 'CLAIM_UNKNOWN_FIELD' });
    await expect(addClaim(deciding, { ...wrong, source: 'nowhere' })).rejects.toMatchObject({ code: 'SOURCE_NOT_DESCRIBED' });
  });
});

describe('the whole record', () => {
  it('goes out as JSON Lines and comes back, and goes out as a table that a spreadsheet cannot be attacked with', async () => {
    await addClaim(deciding, claimOn('The offer', { field: 'text', value: { text: '=HYPERLINK("http://example.org")', lang: 'en' } }));
    const exported = await lines(exportEntries(record.ledger));
    expect(exported).toHaveLength(await record.ledger.size());
    const path = join(folder, 'record.jsonl');
    writeFileSync(path, exported.join(''));
    expect(await importPath(record, path, () => {})).toEqual({ added: 0, present: exported.length, problems: [] });
    const table = await lines(exportClaims(record.ledger));
    expect(table[0]).toMatch(/^id,state,record,field,value,/);
    expect(table).toHaveLength(1 + exported.filter((line) => line.endsWith('"kind":"claim"}\n')).length);
    expect(table.join('')).not.toMatch(/(?:^|,)"?=/m);
  });

  it('is moved as the guide tells: the same root, and its documents are found in the other folder', async () => {
    const path = join(folder, 'moved.jsonl');
    writeFileSync(path, (await lines(exportEntries(record.ledger))).join(''));
    const other = await emptyFolder();
    for (const name of ['ledger.key', 'sources', 'texts']) cpSync(join(record.dataFolder, name), join(other, name), { recursive: true });
    const moved = await openRecord({ dataFolder: other, databaseUrl: undefined });
    try {
      await importPath(moved, path, () => {});
      expect((await moved.ledger.checkpoint()).rootHash).toEqual((await record.ledger.checkpoint()).rootHash);
      const found = async (where: OpenRecord): Promise<readonly string[]> =>
        (await where.ledger.search('"the offer stands"', 20)).map((hit) => `${hit.kind} ${hit.id}`);
      expect(await found(record)).toContain(`source ${source}`);
      expect(await found(moved)).toEqual(await found(record));
    } finally {
      await moved.close();
      rmSync(other, { recursive: true });
    }
  });

  it('is verified, entries and kept files, and names a file that was changed', async () => {
    expect(await verifyRecord(record.ledger, record.dataFolder)).toMatchObject({ sound: true, files: { files: 4 } });
    const kept = await record.ledger.source(source);
    const path = bytesPath(record.dataFolder, kept?.file?.sha256 ?? '');
    writeFileSync(path, readFileSync(path, 'utf8').replace('stands', 'falls'));
    const { sound, files } = await verifyRecord(record.ledger, record.dataFolder);
    expect(sound).toBe(false);
    expect(files.changed.map(({ what, title }) => [what, title])).toEqual([['changed', 'note']]);
  });
});
