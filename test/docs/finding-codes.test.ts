import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import { FINDING_CODES } from '../../src/findings/finding.ts';

it('docs/methods/findings.md has one row for each code of a finding, and no other', () => {
  const page = readFileSync(new URL('../../docs/methods/findings.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map((row) => row[1]);
  expect(new Set(rows)).toEqual(new Set(FINDING_CODES));
  expect(rows).toHaveLength(FINDING_CODES.length);
});
