import type { ClaimId, ClaimState } from '../core/claim.ts';
import type { Keyed } from './entry-row.ts';
import { passagesOf, type Passage } from './passages.ts';

/** What stands in the tables beside `entry`; all of it follows from the entries. */
export interface DerivedRows {
  readonly states: readonly { readonly index: number; readonly state: ClaimState }[];
  readonly passages: readonly (Passage & { readonly entry: number })[];
  /** What is to be added to the counts; may be below zero. */
  readonly recordTally: readonly Count[];
  readonly sourceTally: readonly Count[];
}

/** A claim of the ledger and the state that it is in. */
export interface ClaimInState {
  readonly index: number;
  readonly record: string;
  readonly source: string;
  readonly state: ClaimState;
}

/**
 * What new entries, the first of them at `start`, add to the derived tables. `known` are the claims before `start` that
 * their decisions name; a decision about no claim adds nothing (`append` has refused it).
 */
export function deriveRows(entries: readonly Keyed[], start: number, known: ReadonlyMap<ClaimId, ClaimInState>): DerivedRows {
  const fresh = new Map<ClaimId, ClaimInState>();
  const decided = new Map<ClaimId, ClaimInState>();
  entries.forEach(({ entry, key }, at) => {
    if (entry.kind === 'claim') {
      const { record, source } = entry.claim;
      fresh.set(key, { index: start + at, record, source, state: 'drafted' });
    }
    if (entry.kind === 'decision') {
      const { claim: id, state } = entry.decision;
      const claim = fresh.get(id) ?? known.get(id);
      if (claim !== undefined) decided.set(id, { ...claim, state });
    }
  });
  const records = new Tally();
  const sources = new Tally();
  const count = ({ record, source, state }: ClaimInState, claims: number): void => {
    records.add(record, state, claims);
    sources.add(source, state, claims);
  };
  for (const claim of fresh.values()) count(claim, 1);
  for (const [id, claim] of decided) {
    const before = fresh.get(id) ?? known.get(id);
    if (before !== undefined) count(before, -1);
    count(claim, 1);
  }
  return {
    states: [...decided.values()].map(({ index, state }) => ({ index, state })),
    passages: entries.flatMap(({ entry, key }, at) => passagesOf(entry, key).map((passage) => ({ ...passage, entry: start + at }))),
    recordTally: records.rows(),
    sourceTally: sources.rows(),
  };
}

interface Count {
  /** The record, or the source. */
  readonly of: string;
  readonly state: ClaimState;
  readonly claims: number;
}

/** Counts of claims by what they belong to and by state. */
class Tally {
  readonly #counts = new Map<string, Count>();

  add(of: string, state: ClaimState, claims: number): void {
    const key = `${state} ${of}`;
    this.#counts.set(key, { of, state, claims: (this.#counts.get(key)?.claims ?? 0) + claims });
  }

  rows(): readonly Count[] {
    return [...this.#counts.values()].filter((count) => count.claims !== 0);
  }
}
