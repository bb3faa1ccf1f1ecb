import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { habeas as run } from '../../test/habeas.ts';

const REGISTER = fileURLToPath(new URL('../../register', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'habeas-findings-'));
const habeas = (...args: readonly string[]) => run(join(folder, 'data'), ...args);
interface Listed {
  readonly id: string;
  readonly record: string;
}
const listed = async (...args: readonly string[]): Promise<readonly Listed[]> =>
  JSON.parse((await habeas('findings', ...args, '--json')).out) as readonly Listed[];

beforeAll(async () => {
  expect((await habeas('import', REGISTER)).code).toBe(0);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Each run opens the record anew, which takes seconds on a busy machine: few runs, each looked at closely.
describe('habeas findings', { timeout: 240_000 }, () => {
  it('lists what is open, ends with 1, and narrows by record, severity and kind', async () => {
    const { code, out, err } = await habeas('findings', 'us-sv-2025');
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('Offered but barred  arrangement:us-sv-2025');
    expect(out).toMatch(/\d+ open, 0 answered\.\n$/);
    const flight = await listed('us-ss-2025', '--severity', 'middle', '--code', 'contested');
    expect(flight.map(({ record }) => record)).toEqual(['flight:2025-07-05-us-ss', 'flight:2025-07-05-us-ss']);
    expect((await habeas('findings', 'us-mx-2025', '--severity', 'high')).code).toBe(0);
  });

  it('keeps an answer once; the finding stays, answered, until its evidence changes', async () => {
    const id = 'offered-but-barred-53e5532ad71a';
    const shown = await habeas('findings', 'show', id);
    expect(shown.code).toBe(1);
    for (const part of ['Rule R01', '8 USC 1227(a)', 'Marco Rubio announces, 2025-02-03', 'newser.com', 'What would settle it']) {
      expect(shown.out).toContain(part);
    }
    const answer = ['findings', 'answer', id.slice(-12), '--reason', '=1+1, the offer was taken back', '--by', 'Q. R.'];
    expect(await habeas(...answer)).toMatchObject({ code: 0, out: `${id} is answered.\n` });
    expect(await habeas(...answer)).toMatchObject({ code: 0, out: `${id} had this answer already.\n` });
    const open = await habeas('findings', 'us-sv-2025', '--code', 'offered-but-barred');
    expect(open).toMatchObject({ code: 0, out: '0 open, 1 answered.\n' });
    const csv = await habeas('findings', 'us-sv-2025', '--all', '--csv');
    expect(csv.out).toMatch(/,answered,.*,Q\. R\.,\d{4}-[^,]*,"'=1\+1, the offer was taken back"/);

    const path = join(folder, 'more.jsonl');
    const source = { id: 'a-speech', url: null, publisher: 'A paper', title: 'A speech', published: null, retrieved: '2026-01-01' };
    const said = { record: 'arrangement:us-sv-2025', field: 'admits.senderCitizens', value: true, act: 'confirms', by: 'a-minister' };
    writeFileSync(path, JSON.stringify({ ...said, saidOn: null, source }));
    expect((await habeas('import', path)).code).toBe(0);
    expect((await habeas('accept', '--source', 'a-speech')).code).toBe(0);
    const changed = await habeas('findings', 'show', id);
    expect(changed.code).toBe(1);
    expect(changed.out).toContain('answered before the evidence changed');
    expect(changed.out).toMatch(/Q\. R\. answered on \d{4}-\d\d-\d\d: =1\+1, the offer was taken back/);
  });

  it('wrong usage and unknown ids end with 2 and a plain line', async () => {
    const wrong = [
      await habeas('findings', 'show', 'contested-000000000000'),
      await habeas('findings', 'nowhere'),
      await habeas('findings', '--code', 'nonsense'),
      await habeas('findings', '--json', '--csv'),
      await habeas('findings', 'answer', 'contested-000000000000'),
    ];
    expect(wrong.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2]);
    expect(wrong[0]?.err).toMatch(/^habeas: No finding has the id contested-000000000000\..*\[FINDING_NOT_FOUND\]\n$/);
  });
});
