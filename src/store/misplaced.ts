import type { Flaw } from './ledger.ts';

/** A place at which another entry stands than was signed, or none. Hashes are leaf hashes in hex. */
export interface Misplaced {
  readonly index: number;
  readonly expected: string;
  readonly found: string | undefined;
}

/** What happened to each: its entry stands elsewhere (reordered), is nowhere and its place is taken or empty (dropped), or was changed. */
export function nameMisplaced(misplaced: readonly Misplaced[]): readonly Flaw[] {
  const foundAt = new Map(misplaced.flatMap(({ index, found }) => (found === undefined ? [] : [[found, index] as const])));
  const expected = new Set(misplaced.map((place) => place.expected));
  return misplaced.map((place): Flaw => {
    const { index } = place;
    const elsewhere = foundAt.get(place.expected);
    if (elsewhere !== undefined) return { index, what: 'reordered', message: `Entry ${index} now stands at ${elsewhere}.` };
    if (place.found === undefined || expected.has(place.found)) return { index, what: 'dropped', message: `Entry ${index} is gone.` };
    return { index, what: 'changed', message: `Entry ${index} was changed since it was recorded.` };
  });
}
