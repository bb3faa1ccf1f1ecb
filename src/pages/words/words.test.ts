import { expect, test } from 'vitest';

import { REGION_NAMES } from '../../core/regions.ts';
import { VOCABULARY } from '../../core/vocabulary.ts';
import { choicesOf } from '../value-words.ts';
import { FIELD_WORDS } from './fields.ts';
import { FLAG_WORDS } from './flags.ts';
import { REGION_WORDS } from './places.ts';
import { SILENCE_WORDS } from './silence.ts';

const FIELDS = Object.entries(VOCABULARY).flatMap(([kind, fields]) =>
  fields.map((field) => ({ kind: kind as keyof typeof VOCABULARY, field })),
);

test('every field of the vocabulary has a name in both languages, and no name is left over', () => {
  for (const kind of Object.keys(VOCABULARY) as readonly (keyof typeof VOCABULARY)[]) {
    expect(Object.keys(FIELD_WORDS[kind]).toSorted()).toEqual(VOCABULARY[kind].map((field) => field.name).toSorted());
  }
});

test('every flag says both yes and no in words', () => {
  const flags = FIELDS.filter(({ field }) => field.type === 'flag').map(({ kind, field }) => `${kind} ${field.name}`);
  expect(Object.keys(FLAG_WORDS).toSorted()).toEqual(flags.toSorted());
});

test('every choice has words in both languages', () => {
  for (const { field } of FIELDS) {
    for (const choice of field.choices ?? []) {
      const words = choicesOf(field.name)[choice];
      expect(words, `${field.name} ${choice}`).toBeDefined();
    }
  }
});

test('every region that can be compared has a name', () => {
  expect(Object.keys(REGION_WORDS).toSorted()).toEqual([...REGION_NAMES].toSorted());
});

test('what nobody has said can be told for every field of an arrangement whose silence is told', () => {
  const quiet = new Set([
    'title',
    'text',
    'partOf',
    'suspendedOn',
    'endedOn',
    'admits.other',
    'kind',
    'sends',
    'receives',
    'concern',
    'litigation',
  ]);
  const asked = VOCABULARY.arrangement.map((field) => field.name).filter((name) => !quiet.has(name));
  expect(Object.keys(SILENCE_WORDS).toSorted()).toEqual(asked.toSorted());
});
