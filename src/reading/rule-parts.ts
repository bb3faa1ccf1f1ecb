import type { Mark } from './mark.ts';
import type { Scope } from '../core/claim.ts';
import { anyPeople, perIn, sumNear, theWords } from './carry.ts';
import { has } from './clause.ts';
import type { Carried, Reading } from './clause-rule.ts';

// What the rules of every language are made of: they look at classes and marks, never at the words of a language.

/** What is still to come, promised or planned. */
export const PROMISED = ['will', 'agreed', 'must', 'can', 'planned'] as const;

/** What one of the narrower fields says already. */
export const narrower = ({ clause }: Reading): boolean =>
  (has(clause, 'criminals') && !has(clause, 'severe')) || (has(clause, 'childrenOnly') && !has(clause, 'severe', 'health'));

/** Children are shut out: those who come alone, where it says so. */
export const alone = ({ clause }: Reading): Carried => ({
  value: false,
  ...(has(clause, 'alone') && { scope: { group: 'unaccompanied' } }),
});

/** By person, year or flight, or in total where nothing is said. */
export const total = (reading: Reading): Scope => perIn(reading, 'total');

/** "A limit of 50" and "never more than 50" are both {max: 50}. */
export function ceiling(found: Carried | undefined): Carried | undefined {
  const value = found?.value;
  if (found === undefined || typeof value !== 'object' || !('max' in value || 'min' in value) || 'currency' in value) return found;
  const { min, max } = value;
  const most = max ?? (min === undefined ? undefined : min - 1);
  return most === undefined ? found : { ...found, value: { max: most } };
}

/** The sum of money that belongs to the verb. */
export const sum = (reading: Reading): Carried | undefined => {
  const mark = sumNear(reading);
  return mark === undefined ? undefined : { value: mark.money, scope: total(reading) };
};

/** Everybody whom the clause counts. */
export const aboard = (reading: Reading): Carried | undefined => {
  const count = anyPeople(reading);
  return count === undefined ? undefined : { value: count };
};

/** A court stands right behind the verb. */
export function asksCourt(reading: Reading): Carried | undefined {
  const { clause, event } = reading;
  const court = clause.marks.slice(event?.to ?? 0, (event?.to ?? 0) + 4).some((mark) => mark.kind === 'speaker' && mark.role === 'court');
  return court ? theWords(reading) : undefined;
}

/** The marks as one line, words lower case and other marks by their kind, for a look at how they follow each other. */
export const wordsOf = (marks: readonly Mark[]): string =>
  ` ${marks.map((mark) => (mark.kind === 'word' ? mark.word : mark.kind.toUpperCase())).join(' ')} `;
