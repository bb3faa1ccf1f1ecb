import type { FactName } from './rule.ts';

/** A fact's value. Numbers and dates are intervals: either end may be open; equal ends are an exact value. */
export type FactValue =
  | { readonly kind: 'flag'; readonly value: boolean }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number }
  /** ISO days, both included. */
  | { readonly kind: 'date'; readonly from?: string; readonly to?: string }
  | { readonly kind: 'text'; readonly value: string }
  /** `complete`: there are no members beside those known. Only then is something *not* in the set. */
  | { readonly kind: 'set'; readonly known: readonly string[]; readonly complete: boolean };

/** A value with the one who says so. Without `by`, it is the word of whoever wrote the facts down. */
export interface Statement {
  readonly value: FactValue;
  readonly by?: string;
  readonly source?: string;
  /** ISO day on which it was said or learned. */
  readonly learned?: string;
}

/** What is known of a fact. Origins that disagree leave it unknown, with both shown; an absent fact has no state. */
export type FactState =
  | { readonly kind: 'known'; readonly value: FactValue; readonly statements: readonly Statement[] }
  | { readonly kind: 'disputed'; readonly statements: readonly Statement[] };

/** Everything known of one person, or of one flight. */
export type FactSheet = ReadonlyMap<FactName, FactState>;

/** A sheet of plain values, each the word of whoever wrote it. */
export function sheetOf(values: Iterable<readonly [FactName, FactValue]>): FactSheet {
  return new Map([...values].map(([name, value]) => [name, { kind: 'known', value, statements: [{ value }] }]));
}
