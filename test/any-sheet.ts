import fc from 'fast-check';

import { sheetOf, type FactSheet, type FactValue } from '../src/engines/terms/fact.ts';
import type { FactDeclaration, FactName } from '../src/engines/terms/rule.ts';

const CODES = ['SLV', 'VEN', 'USA', 'HND', 'MEX'];

/** A value of the fact's type: exact or an interval, a set complete or not. */
function anyValue(fact: FactDeclaration): fc.Arbitrary<FactValue> {
  switch (fact.type) {
    case 'flag':
      return fc.boolean().map((value) => ({ kind: 'flag', value }));
    case 'number':
      return fc
        .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 30 }))
        .map(([min, width]) => ({ kind: 'number', min, max: min + width }));
    case 'date':
      return fc.tuple(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 40 })).map(([start, width]) => ({
        kind: 'date',
        from: day(start),
        to: day(start + width),
      }));
    case 'text':
      return fc.constantFrom(...(fact.words ?? ['one', 'two'])).map((value) => ({ kind: 'text', value }));
    case 'country':
      return fc.constantFrom(...CODES).map((value) => ({ kind: 'text', value }));
    case 'countries':
      return fc.tuple(fc.subarray(CODES), fc.boolean()).map(([known, complete]) => ({ kind: 'set', known, complete }));
    default:
      return fact.type satisfies never;
  }
}

function day(offset: number): string {
  return new Date(Date.UTC(2024, 11, 1 + offset)).toISOString().slice(0, 10);
}

/** Sheets in which each declared fact is known with even odds. */
export function anySheet(facts: ReadonlyMap<FactName, FactDeclaration>): fc.Arbitrary<FactSheet> {
  const entries = [...facts.values()].map((fact) => fc.option(anyValue(fact)).map((value) => [fact.name, value] as const));
  return fc.tuple(...entries).map((pairs) => sheetOf(pairs.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]))));
}

/** Sheets that know everything the given one knows, and more: unknowns filled in, intervals narrowed, sets completed. */
export function anyCompletion(facts: ReadonlyMap<FactName, FactDeclaration>, sheet: FactSheet): fc.Arbitrary<FactSheet> {
  const entries = [...facts.values()].map((fact) => {
    const state = sheet.get(fact.name);
    const value = state?.kind === 'known' ? narrower(state.value) : fc.option(anyValue(fact));
    return value.map((made) => [fact.name, made] as const);
  });
  return fc.tuple(...entries).map((pairs) => sheetOf(pairs.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]))));
}

function narrower(value: FactValue): fc.Arbitrary<FactValue> {
  switch (value.kind) {
    case 'flag':
    case 'text':
      return fc.constant(value);
    case 'number':
      return fc.integer({ min: value.min ?? 0, max: value.max ?? 999 }).map((exact) => ({ kind: 'number', min: exact, max: exact }));
    case 'date':
      return fc
        .constantFrom(value.from ?? '2025-01-01', value.to ?? '2026-01-01')
        .map((exact) => ({ kind: 'date', from: exact, to: exact }));
    case 'set':
      if (value.complete) return fc.constant(value);
      return fc.tuple(fc.subarray(CODES), fc.boolean()).map(([more, complete]) => ({
        kind: 'set',
        known: [...new Set([...value.known, ...more])],
        complete,
      }));
    default:
      return value satisfies never;
  }
}
