import { describe, expect, it } from 'vitest';

import { VOCABULARY } from '../core/vocabulary.ts';
import type { Finding } from './apply-rules.ts';
import { findingsOf } from './drafts.ts';
import { ENGLISH_EVIDENCE } from './en/rules/evidence.ts';
import { ENGLISH, ENGLISH_CLAUSE_RULES, ENGLISH_PATTERNS } from './en/tables.ts';
import { SPANISH, SPANISH_CLAUSE_RULES } from './es/tables.ts';
import { markDocument } from './marked-document.ts';
import { dayOf } from './times.ts';
import type { Tables } from './tables.ts';

const PUBLISHED = '2025-08-05';
const TOPIC = {
  main: { sends: 'US', receives: 'RW' },
  receivers: new Set(['RW']),
  senders: new Set(['US', 'GB']),
  signs: { wordings: 1, both: 1, deals: 1, told: true },
};

function found(sentence: string, tables: Tables): readonly Finding[] {
  return findingsOf(markDocument(sentence, tables, dayOf(PUBLISHED)), TOPIC, sentence, tables, PUBLISHED);
}

// Without the rules, so that what they read does not hide what the votes read.
const VOTES_ALONE = ENGLISH_EVIDENCE.map((row) => [row.id, row] as const);
const ALONE: Tables = { ...ENGLISH, rules: [], clauseRules: [] };

describe('what speaks for a field in English', () => {
  it('has ids of its own, and fields of the vocabulary', () => {
    expect(new Set(ENGLISH_EVIDENCE.map(({ id }) => id)).size).toBe(ENGLISH_EVIDENCE.length);
    for (const row of ENGLISH_EVIDENCE) expect(VOCABULARY[row.on ?? 'arrangement'].map(({ name }) => name)).toContain(row.field);
  });

  it.each(VOTES_ALONE)('%s reads its example', (id, row) => {
    expect(
      found(row.example, ALONE)
        .filter(({ rule }) => rule.id === id)
        .map(({ value }) => value),
    ).toContainEqual(row.gives);
  });
});

describe.each([
  ['English', [...ENGLISH_CLAUSE_RULES, ...ENGLISH_PATTERNS], ENGLISH],
  ['Spanish', SPANISH_CLAUSE_RULES, SPANISH],
] as const)('the %s rules', (_, rules, tables) => {
  it('have ids of their own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('claim only fields of the vocabulary', () => {
    for (const rule of rules) expect(VOCABULARY[rule.on ?? 'arrangement'].map(({ name }) => name)).toContain(rule.field);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s reads its example', (_id, rule) => {
    const values = found(rule.example, tables)
      .filter((finding) => finding.rule.id === rule.id)
      .map(({ value }) => value);
    expect(values).toContainEqual(rule.gives);
  });

  const counter = rules.flatMap((rule) => (rule.not ?? []).map((sentence) => [rule.id, sentence] as const));
  it.each(counter)('%s reads nothing in "%s"', (id, sentence) => {
    expect(found(sentence, tables).filter(({ rule }) => rule.id === id)).toEqual([]);
  });
});
