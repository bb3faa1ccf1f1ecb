import type { FactSheet, FactState, FactValue } from './fact.ts';
import { readCell } from './read-cell.ts';
import type { FactDeclaration, FactName } from './rule.ts';

/** What stands beside a set's field where its list is complete: the field's name with this at the end. */
export const COMPLETE = '.complete';

/** Facts as a form gave them, and the fields whose text could not be read. */
export interface FormReading {
  readonly facts: FactSheet;
  readonly unreadable: ReadonlySet<FactName>;
}

/**
 * Reads the fields of a form, one a fact and named after it, written as in a cell of a list. Countries may be named in words (`countryOf` knows
 * them) and are parted by commas; a set is complete where its box is ticked. An empty field is unknown.
 */
export function readForm(
  fields: ReadonlyMap<string, string>,
  declared: ReadonlyMap<FactName, FactDeclaration>,
  countryOf: (name: string) => string | undefined,
): FormReading {
  const facts = new Map<FactName, FactState>();
  const unreadable = new Set<FactName>();
  for (const fact of declared.values()) {
    const written = fields.get(fact.name)?.trim() ?? '';
    const complete = fields.has(fact.name + COMPLETE);
    const value = readField(fact, written, complete, countryOf);
    if (value === 'unreadable') unreadable.add(fact.name);
    else if (value !== undefined) facts.set(fact.name, { kind: 'known', value, statements: [{ value }] });
  }
  return { facts, unreadable };
}

function readField(
  fact: FactDeclaration,
  written: string,
  complete: boolean,
  countryOf: (name: string) => string | undefined,
): FactValue | 'unreadable' | undefined {
  if (fact.type === 'country') return written === '' ? undefined : readCell(fact, countryOf(written) ?? written);
  if (fact.type !== 'countries') return readCell(fact, written);
  const names = written.split(/[,;]/).map((name) => name.trim());
  const codes = names.filter((name) => name !== '').map((name) => countryOf(name) ?? name);
  // A list that is said to be complete and names nobody is a fact: there is no such country.
  if (codes.length === 0) return complete ? { kind: 'set', known: [], complete } : undefined;
  return readCell(fact, complete ? codes.join(';') : `${codes.join(';')};?`);
}

/** A fact's value as the text of its field; for a set that is complete, its box as well. */
export function fieldsOf(facts: FactSheet): ReadonlyMap<string, string> {
  return new Map(
    [...facts].flatMap(([name, state]): readonly (readonly [string, string])[] => {
      if (state.kind !== 'known') return [];
      const { value } = state;
      switch (value.kind) {
        case 'flag':
          return [[name, value.value ? 'yes' : 'no']];
        case 'number':
          return spanText(name, value.min, value.max, '-');
        case 'date':
          return spanText(name, value.from, value.to, '/');
        case 'text':
          return [[name, value.value]];
        case 'set':
          return [[name, value.known.join(', ')], ...(value.complete ? [[name + COMPLETE, 'yes'] as const] : [])];
        default:
          return value satisfies never;
      }
    }),
  );
}

/** An interval that is open at one end has no text in a cell, and is left to whoever wrote the file. */
function spanText<T extends string | number>(
  name: string,
  from: T | undefined,
  to: T | undefined,
  between: string,
): readonly (readonly [string, string])[] {
  if (from === undefined || to === undefined) return [];
  return [[name, from === to ? String(from) : `${from}${between}${to}`]];
}
