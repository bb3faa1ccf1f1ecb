import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it } from 'vitest';

import { draftDocument, rulesOf } from './draft-document.ts';
import { REGISTER_FOLDER } from './import-register.ts';
import { draftApart, rulesApart } from './read-apart.ts';

const source = {
  id: 'doc-1',
  url: null,
  publisher: 'The Example',
  title: 'A long report',
  published: '2025-02-04',
  retrieved: '2025-02-05',
  language: 'en',
};
const known = { parties: [], aliases: [], records: new Set(['arrangement:us-sv-2025']) };
const sample = readFileSync(join(REGISTER_FOLDER, 'sample', 'us-sv-offer-2025-02.txt'), 'utf8');
const document = { source, text: `${sample}\n\n`.repeat(Math.ceil(30_000 / sample.length)) };

it('a long text, read apart, gives the claims that it gives at once, while everything else goes on', async () => {
  let turns = 0;
  const ticking = setInterval(() => (turns += 1), 5);
  const apart = await draftApart(document, known);
  clearInterval(ticking);
  expect(apart).toEqual({ ok: true, value: draftDocument(document, known) });
  expect(apart.ok && apart.value.claims.length).toBeGreaterThan(100);
  expect(turns).toBeGreaterThan(3);
  expect(await rulesApart(document)).toEqual(rulesOf(document));
});
