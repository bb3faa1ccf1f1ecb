import { mkdtemp, readFile, rm, writeFile, cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { entryKey, type Entry } from '../core/entry.ts';
import { partiesFrom } from '../core/parties-from.ts';
import { REGISTER_SOURCE, registerAgeInDays, registerDate } from '../core/register.ts';
import type { Appended } from '../store/ledger.ts';
import { importClaims, type ImportLedger } from './import-claims.ts';
import { importRegister, REGISTER_FOLDER } from './import-register.ts';
import { LONGEST_LINE } from './json-lines.ts';

/** As much of a ledger as an import needs, in memory. `failAfter` ends it, as a kill would, before that batch is written. */
class Memory implements ImportLedger {
  readonly entries = new Map<string, Entry>();
  failAfter = Infinity;

  async append(batch: readonly Entry[]): Promise<Appended> {
    this.failAfter -= 1;
    if (this.failAfter < 0) throw new Error('killed');
    const fresh = batch.filter((entry) => !this.entries.has(entryKey(entry)));
    for (const entry of fresh) this.entries.set(entryKey(entry), entry);
    return { added: fresh.length, present: batch.length - fresh.length, size: this.entries.size };
  }
  async sources(): Promise<Awaited<ReturnType<ImportLedger['sources']>>> {
    return [...this.entries.values()].flatMap((entry) => (entry.kind === 'source' ? [entry.source] : []));
  }
  async claim(id: string): Promise<Awaited<ReturnType<ImportLedger['claim']>>> {
    const entry = this.entries.get(id);
    return entry?.kind === 'claim' ? { id, claim: entry.claim, index: 0, recordedAt: '', state: 'drafted', decisions: [] } : undefined;
  }
}

const SOURCE = {
  id: 'paper',
  url: 'https://example.org/a',
  publisher: 'A paper',
  title: 'A title',
  published: '2025-02-04',
  retrieved: '2025-02-05',
};
const CLAIM = {
  record: 'arrangement:a-b',
  field: 'exists',
  value: true,
  act: 'states',
  by: 'somebody',
  saidOn: '2025-02-04',
  source: 'paper',
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'habeas-import-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function importOf(lines: readonly (string | object)[], ledger = new Memory(), text?: string): ReturnType<typeof importClaims> {
  const path = join(folder, 'claims.jsonl');
  await writeFile(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return importClaims(ledger, path, text === undefined ? {} : { textOf: async () => text });
}

describe('importClaims', () => {
  test('stores nine of ten lines and names the seventh, which is bad', async () => {
    const lines = Array.from({ length: 10 }, (_, index) =>
      index === 6 ? '{"record": ' : { ...CLAIM, on: `2025-01-${index + 10}`, source: SOURCE },
    );
    const ledger = new Memory();
    const imported = await importOf(lines, ledger);
    expect([...ledger.entries.values()].filter((entry) => entry.kind === 'claim').length).toBe(9);
    expect(imported.problems.map((problem) => problem.fields)).toEqual([{ file: 'claims.jsonl', line: 7 }]);
    expect(imported.problems[0]?.message).toMatch(/^claims\.jsonl, line 7: /);
  });

  test('adds nothing the second time', async () => {
    const ledger = new Memory();
    await importOf([{ kind: 'source', source: SOURCE }, CLAIM], ledger);
    expect(await importOf([{ kind: 'source', source: SOURCE }, CLAIM], ledger)).toEqual({ added: 0, present: 2, problems: [] });
  });

  test.each<[string, string | object, string]>([
    ['a source that nobody described', CLAIM, 'SOURCE_NOT_DESCRIBED'],
    ['a field that does not exist', { ...CLAIM, field: 'existence', source: SOURCE }, 'CLAIM_UNKNOWN_FIELD'],
    ['an address that could carry a script', { ...CLAIM, source: { ...SOURCE, url: 'javascript:alert(1)' } }, 'SOURCE_MALFORMED'],
    ['a NUL', { ...CLAIM, by: 'a\0b', source: SOURCE }, 'CLAIM_MALFORMED'],
    ['half a character', '{"by": "\\ud800"}', 'CLAIM_MALFORMED'],
    ['a number', '7', 'CLAIM_MALFORMED'],
    ['an entry of no kind', { kind: 'note' }, 'CLAIM_MALFORMED'],
    [
      'a decision about no claim',
      { kind: 'decision', decision: { claim: 'a'.repeat(64), state: 'accepted', by: 'me', at: '2025-01-01T00:00:00Z' } },
      'CLAIM_NOT_FOUND',
    ],
    ['a line without end', `"${'x'.repeat(LONGEST_LINE)}"`, 'CLAIM_MALFORMED'],
    [
      'a quote that is not there',
      { ...CLAIM, source: SOURCE, locator: { kind: 'text', start: 0, end: 3, quote: 'two' } },
      'CLAIM_QUOTE_MISMATCH',
    ],
  ])('leaves out %s and goes on', async (_, line, code) => {
    const imported = await importOf([line, { ...CLAIM, source: SOURCE }], new Memory(), 'one two');
    expect(imported.problems.map((problem) => [problem.code, problem.fields['line']])).toEqual([[code, 1]]);
    expect(imported.added).toBe(2);
  });

  test('names a line that is not UTF-8, and passes blank ones over', async () => {
    const path = join(folder, 'latin.jsonl');
    await writeFile(path, Buffer.concat([Buffer.from('\n{"by": "Panam'), Buffer.from([0xe1]), Buffer.from('"}\n\n')]));
    const { problems } = await importClaims(new Memory(), path);
    expect(problems.map((problem) => [problem.code, problem.fields['line']])).toEqual([['CLAIM_MALFORMED', 2]]);
  });

  test('says so where there is no file', async () => {
    await expect(importClaims(new Memory(), join(folder, 'none.jsonl'))).rejects.toMatchObject({ code: 'SOURCE_NOT_FOUND' });
  });
});

describe('importRegister', () => {
  test('brings 1,136 claims by their speakers and what the register says itself, all accepted on its day', async () => {
    const ledger = new Memory();
    const shares: number[] = [];
    const imported = await importRegister(ledger, (done) => shares.push(done));
    const entries = [...ledger.entries.values()];
    const claims = entries.flatMap((entry) => (entry.kind === 'claim' ? [entry.claim] : []));
    const decisions = entries.flatMap((entry) => (entry.kind === 'decision' ? [entry.decision] : []));
    expect(imported.problems).toEqual([]);
    expect(claims.filter((claim) => claim.by !== 'habeas-register').length).toBe(1136);
    expect(decisions.length).toBe(claims.length);
    expect(new Set(decisions.map(({ by, at, state }) => `${state} by ${by} at ${at}`))).toEqual(
      new Set(['accepted by register at 2026-11-24T00:00:00Z']),
    );
    expect(entries.flatMap((entry) => (entry.kind === 'source' ? [entry.source.file] : []))).toEqual(
      Array.from({ length: 252 }, () => undefined),
    );
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);

    const parties = partiesFrom(claims);
    expect(parties.size).toBe(281);
    expect(parties.get('us-sv-governments-joint')).toMatchObject({ joint: true, members: ['us-government', 'sv-government'] });
    expect(parties.get('nayib-bukele')).toMatchObject({
      name: 'Nayib Bukele',
      office: 'President of El Salvador',
      partOf: 'sv-government',
      country: 'SV',
    });
  });

  test('adds nothing the second time, and completes what was cut off', async () => {
    const whole = new Memory();
    await importRegister(whole);
    expect((await importRegister(whole)).added).toBe(0);
    const cut = new Memory();
    cut.failAfter = 3;
    await expect(importRegister(cut)).rejects.toThrow('killed');
    cut.failAfter = Infinity;
    await importRegister(cut);
    expect([...cut.entries.keys()].toSorted()).toEqual([...whole.entries.keys()].toSorted());
  });

  test('is no witness of its own: no fact about a facility is said by it and by another', async () => {
    const ledger = new Memory();
    await importRegister(ledger);
    const said = [...ledger.entries.values()].flatMap((entry) =>
      entry.kind === 'claim' && entry.claim.record.startsWith('facility:') ? [entry.claim] : [],
    );
    const own = new Set(said.filter((claim) => claim.by === 'habeas-register').map((claim) => `${claim.record} ${claim.field}`));
    expect(said.filter((claim) => claim.by !== 'habeas-register' && own.has(`${claim.record} ${claim.field}`))).toEqual([]);
  });

  test('goes on past a bad line, and stops at a damaged list of parties', async () => {
    const copy = join(folder, 'register');
    await cp(REGISTER_FOLDER, copy, { recursive: true });
    const claims = await readFile(join(copy, 'claims.jsonl'), 'utf8');
    await writeFile(join(copy, 'claims.jsonl'), claims.replace('"act":"announces"', '"act":"shouts"'));
    const imported = await importRegister(new Memory(), undefined, copy);
    expect(imported.problems.map((problem) => [problem.code, problem.fields['line']])).toEqual([['CLAIM_UNKNOWN_ACT', 1]]);
    await writeFile(join(copy, 'parties.json'), '[{');
    await expect(importRegister(new Memory(), undefined, copy)).rejects.toMatchObject({ code: 'REGISTER_DAMAGED' });
  });

  test('tells how old it is', async () => {
    const ledger = new Memory();
    await importRegister(ledger);
    const sources = new Map((await ledger.sources()).map((source) => [source.id, source]));
    expect(sources.get(REGISTER_SOURCE)?.url).toBeNull();
    expect(registerDate(sources)).toBe('2026-11-24');
    expect([registerAgeInDays('2026-11-24', '2026-12-01T23:00:00Z'), registerAgeInDays('2026-11-24', '2026-11-01')]).toEqual([7, 0]);
  });
});
