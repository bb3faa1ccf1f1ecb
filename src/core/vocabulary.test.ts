import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { ACTS, RECORD_KINDS } from './claim.ts';
import { PERS, VOCABULARY, type Field } from './vocabulary.ts';
import { VALUE_TYPES } from './value.ts';

const PAGE = readFileSync(new URL('../../docs/vocabulary.md', import.meta.url), 'utf8');

const section = (title: string): string => PAGE.split(/^#{2,3} /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
const rows = (title: string): readonly (readonly string[])[] =>
  [...section(title).matchAll(/^\| `.*$/gm)].map(([line]) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
const words = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? '');

/** What the column "behaves" says of a field. */
const behaviour = (field: Field): string =>
  [
    ['changes', field.changes],
    ['grows', field.grows],
    ['several', field.several],
    ['ceiling', field.ceiling],
  ]
    .filter(([, holds]) => holds === true)
    .map(([word]) => word)
    .join(', ');

describe('docs/vocabulary.md', () => {
  test.each(RECORD_KINDS)('lists the fields of %s in their order, with type and behaviour', (kind) => {
    expect(rows(kind).map(([name, type, behaves]) => [name, type, behaves])).toEqual(
      VOCABULARY[kind].map((field) => [`\`${field.name}\``, field.type, behaviour(field)]),
    );
  });

  test.each(RECORD_KINDS)('lists the words that each choice of %s may take', (kind) => {
    const meanings = new Map(rows(kind).map(([name = '', , , meaning = '']) => [name, words(meaning)]));
    for (const field of VOCABULARY[kind]) {
      if (field.choices !== undefined) expect(meanings.get(`\`${field.name}\``)).toEqual(expect.arrayContaining([...field.choices]));
    }
  });

  test('lists the acts, the value types and what is counted by', () => {
    expect(words(section('Act'))).toEqual(expect.arrayContaining([...ACTS]));
    expect(rows('Value types').map(([name]) => name)).toEqual(VALUE_TYPES.map((type) => `\`${type}\``));
    expect(words(section('Scope'))).toEqual(expect.arrayContaining([...PERS]));
  });
});
