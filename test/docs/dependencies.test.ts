import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

it('gives every dependency its line of reason in CONTRIBUTING.md, and no line to one that is gone', () => {
  const manifest = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  const named = [...read('CONTRIBUTING.md').matchAll(/^\| `([^`]+)` \| .{10,} \|$/gm)].map((row) => row[1]);
  const listed = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(new Set(named)).toEqual(new Set(listed));
  expect(named).toHaveLength(listed.length);
});
