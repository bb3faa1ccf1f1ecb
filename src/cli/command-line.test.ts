import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { runHabeas, type Ran, type RunOptions } from '../../test/habeas.ts';
import { emptyFolder } from '../../test/ledger-folders.ts';
import { hasShared, shared } from '../../test/shared.ts';
import { COMMANDS } from './commands.ts';

const REGISTER = fileURLToPath(new URL('../../register', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'habeas-cli-'));
const data = join(folder, 'data'); // filled before the first test that needs a record
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const habeas = (args: readonly string[], options: RunOptions = {}): Promise<Ran> => runHabeas(data, args, options);

describe('without a record', () => {
  it('every command has help with examples', async () => {
    const { out, code } = await habeas(['--help']);
    expect(code).toBe(0);
    const names = [...out.matchAll(/^ {2}([a-z]+)(?: (?:\[|<)| {2,}\S)/gm)]
      .map((match) => match[1])
      .filter((name) => name !== 'help' && name !== 'habeas');
    expect(names.length).toBe(COMMANDS.length);
    const helps = await Promise.all(names.map((name) => habeas([name ?? '', '--help'])));
    for (const help of helps) expect(help.out).toMatch(/Examples:\n {2}\$ .*habeas /);
  });

  it('wrong usage ends with 2 and one plain line', async () => {
    const wrong = await Promise.all([
      habeas(['nonsense']),
      habeas(['read']),
      habeas(['serve', '--port', 'x']),
      habeas(['read', join(folder, 'none.txt'), '--dry-run']),
    ]);
    expect(wrong.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
    expect(wrong[3].err).toMatch(/^habeas: .*none\.txt cannot be opened: there is no such file\. \[SOURCE_NOT_FOUND\]\n$/);
  });

  it('a dry run prints drafts in the scorer’s form, and opens no record', async () => {
    const path = join(folder, 'note.txt');
    writeFileSync(path, 'President Nayib Bukele said on Monday that El Salvador would charge the United States a fee.');
    const { out, code } = await habeas(['read', path, '--published', '2025-02-04', '--dry-run', '--json']);
    expect(code).toBe(0);
    const { claims } = JSON.parse(out) as { claims: Record<string, unknown>[] };
    for (const claim of claims)
      expect(Object.keys(claim)).toEqual(['record', 'field', 'value', 'scope', 'act', 'by', 'saidOn', 'start', 'end']);
  });
});

describe('on a record', () => {
  beforeAll(async () => {
    renameSync(await emptyFolder(), data);
    expect(await habeas(['import', REGISTER])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^4\d{3} added, 0 were there before, 0 left out\.$/m),
    });
  });

  it.skipIf(!hasShared)('the real article is read and accepted, and its account shows what it says', async () => {
    const read = await habeas(['read', shared('sources/us-sv-offer.txt'), '--published', '2025-02-04', '--json']);
    expect(read).toMatchObject({ code: 0, err: '' });
    const { source, claims } = JSON.parse(read.out) as { source: { id: string }; claims: { record: string; field: string }[] };
    expect(claims.some(({ record, field }) => record === 'arrangement:us-sv-2025' && field === 'admits.convicted')).toBe(true);
    expect((await habeas(['accept', '--source', source.id])).out).toMatch(/^\d+ accepted/);
    const account = await habeas(['account', 'us-sv-2025']);
    expect(account.out).toMatch(/Contested: .*convict/i);
    expect(account.out).not.toMatch(/Contested: .*Status/);
    expect(account.out).toContain('Nayib Bukele');
    const again = await habeas(['read', shared('sources/us-sv-offer.txt'), '--published', '2025-02-04', '--json']);
    expect(JSON.parse(again.out)).toMatchObject({ added: 0 });
  });

  it('search, export and verify say what they find', async () => {
    expect((await habeas(['search', 'prision'])).code).toBe(0);
    const csv = join(folder, 'claims.csv');
    expect((await habeas(['export', '--format', 'csv', '--out', csv])).out).toMatch(/lines written/);
    expect(readFileSync(csv, 'utf8')).toMatch(/^id,state,record,field,value/);
    expect(await habeas(['verify'])).toMatchObject({ code: 0 });
  });

  it('expected errors are one line each: an unknown record, a claim that is not there, a port in use', async () => {
    expect(await habeas(['account', 'nowhere'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^habeas: .*\[RECORD_NOT_FOUND\]\n$/),
    });
    expect(await habeas(['reject', 'abcdef12', '--reason', 'x'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^habeas: .*\[CLAIM_NOT_FOUND\]\n$/),
    });
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    expect(await habeas(['serve', '--port', String(port)])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^habeas: .*\[PORT_IN_USE\]\n$/),
    });
    taken.close();
  });

  it('start completes the record with the sample and serves it; the next start only serves', async () => {
    const first = await habeas(['start', '--port', '0'], { until: /Press Ctrl-C/ });
    expect(first.out).toMatch(/Imported the shipped register \(\d+ entries\) and drafted \d+ claims from the sample/);
    expect(first.out).toMatch(/Habeas is at http:\/\/127\.0\.0\.1:\d+/);
    expect(first).toMatchObject({ code: 0, err: '' });
    const second = await habeas(['start', '--port', '0'], { until: /Press Ctrl-C/ });
    expect(second.out).not.toContain('Imported');
  }, 180_000);
});
