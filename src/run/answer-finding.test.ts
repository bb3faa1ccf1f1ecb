import { expect, it } from 'vitest';

import { canonicalEntry } from '../core/entry.ts';
import { withAnswers, type AnsweredFinding, type MarkedFinding } from '../findings/answered.ts';
import { finding } from '../findings/finding.ts';
import { findingOf } from './answer-finding.ts';
import { findingsAsCsv, findingsAsJson } from './export-findings.ts';
import { readEntry } from './read-entry.ts';

const words = { en: '=HYPERLINK("http://elsewhere.example")', es: '+1 total' };
const marked: MarkedFinding = {
  ...finding('contested', 'arrangement:aa-bb-2025', 'moved', words, { figures: ['-cmd', '2'] }),
  mark: 'one',
  under: ['arrangement:aa-bb-2025'],
};
const answer = { finding: marked.key, by: '@somebody', at: '2026-01-01T00:00:00Z', reason: '\t=1+1', evidence: 'one' };

it('an answer holds until the evidence changes, and the finding stays', () => {
  const states = [[], [answer], [{ ...answer, evidence: 'another' }], [{ ...answer, evidence: 'another' }, answer]].map(
    (answers) => withAnswers(marked, answers).state,
  );
  expect(states).toEqual(['open', 'answered', 'changed', 'answered']);
  const { evidence: _, ...unmarked } = answer;
  expect(withAnswers(marked, [unmarked]).state).toBe('answered');
  expect(withAnswers(marked, [{ ...answer, finding: 'another' }]).answers).toEqual([]);
});

it('an answer comes back from an export as it was kept', () => {
  const entry = { kind: 'answer', answer } as const;
  expect(readEntry(JSON.parse(canonicalEntry(entry)) as { kind: string })).toEqual({ ok: true, value: entry });
  expect(readEntry({ ...entry, answer: { ...answer, evidence: 1 } }).ok).toBe(false);
});

it('a finding is found by its id or by digits that no other has', () => {
  const all: readonly AnsweredFinding[] = [withAnswers(marked, []), withAnswers({ ...marked, key: 'contested-000000000000' }, [])];
  expect(findingOf(all, marked.key)).toBe(all[0]);
  expect(findingOf(all, '000000')).toBe(all[1]);
  for (const wrong of ['', '0000', 'contested', 'zzzzzz', '../x']) expect(() => findingOf(all, wrong)).toThrow(/No finding has the id/);
});

it('no cell of the CSV is a formula, and nothing of it is lost', () => {
  const [head = '', row = ''] = findingsAsCsv([withAnswers(marked, [answer])]).split('\r\n');
  expect(head.split(',')[0]).toBe('id');
  expect(row).toContain(`"'=HYPERLINK(""http://elsewhere.example"")",'+1 total,'-cmd | 2`);
  expect(row.endsWith(`'@somebody,2026-01-01T00:00:00Z,'\t=1+1`)).toBe(true);
  expect(findingsAsJson([withAnswers(marked, [answer])])[0]).toMatchObject({ id: marked.key, words, answers: [answer] });
});
