import type { ClaimState, RecordId, SourceId } from '../core/claim.ts';
import { recordKind } from '../core/claim.ts';
import type { Entry } from '../core/entry.ts';
import { fieldOf } from '../core/vocabulary.ts';
import type { Keyed } from './entry-row.ts';
import { passagesOf, type Passage } from './passages.ts';

/** A claim's parts for lookup, as the table `claim` holds them. */
export interface ClaimRow {
  readonly index: number;
  readonly record: RecordId;
  readonly field: string;
  readonly said_by: string;
  readonly source: SourceId;
  readonly state: ClaimState;
  readonly refers_to: string | null;
}

/** What stands in the tables beside `entry`; all of it follows from the entries. */
export interface DerivedRows {
  readonly claims: readonly ClaimRow[];
  readonly decisions: readonly { readonly index: number; readonly claim: number }[];
  readonly sources: readonly { readonly index: number; readonly id: SourceId }[];
  readonly passages: readonly (Passage & { readonly entry: number })[];
  /** New states of claims that were there before. */
  readonly changes: readonly { readonly index: number; readonly state: ClaimState }[];
  readonly recordTally: readonly { readonly record: string; readonly state: ClaimState; readonly claims: number }[];
  readonly sourceTally: readonly { readonly source: string; readonly state: ClaimState; readonly claims: number }[];
}

/** A claim of the ledger that a decision in the new entries is about. */
export interface Standing {
  readonly index: number;
  readonly record: string;
  readonly source: string;
  readonly state: ClaimState;
}

/** The row of a claim, drafted: what verification compares the table with. */
export function claimRow(entry: Entry & { readonly kind: 'claim' }, index: number): ClaimRow {
  const { record, field, by, source, value } = entry.claim;
  const kind = recordKind(record);
  const refers = kind !== undefined && fieldOf(kind, field)?.type === 'ref' && typeof value === 'string';
  return { index, record, field, said_by: by, source, state: 'drafted', refers_to: refers ? value : null };
}

/**
 * What new entries, the first of them at `start`, add to the derived tables. `known` are the claims before `start` that
 * their decisions name, by id; a decision about no claim adds nothing (`append` has refused it).
 */
export function deriveRows(entries: readonly Keyed[], start: number, known: ReadonlyMap<string, Standing>): DerivedRows {
  const claims = new Map<string, ClaimRow>();
  const changes = new Map<string, Standing>();
  const decisions: { index: number; claim: number }[] = [];
  const sources: { index: number; id: SourceId }[] = [];
  const passages: (Passage & { entry: number })[] = [];
  const records = new Tally();
  const bySource = new Tally();
  entries.forEach(({ entry, key }, at) => {
    const index = start + at;
    for (const passage of passagesOf(entry, key)) passages.push({ ...passage, entry: index });
    switch (entry.kind) {
      case 'claim':
        claims.set(key, claimRow(entry, index));
        return;
      case 'decision': {
        const { claim, state } = entry.decision;
        const fresh = claims.get(claim);
        const before = changes.get(claim) ?? known.get(claim);
        if (fresh !== undefined) claims.set(claim, { ...fresh, state });
        else if (before !== undefined) changes.set(claim, { ...before, state });
        const about = fresh ?? before;
        if (about !== undefined) decisions.push({ index, claim: about.index });
        return;
      }
      case 'source':
        sources.push({ index, id: entry.source.id });
        return;
      case 'answer':
        return;
      default:
        entry satisfies never;
    }
  });
  for (const claim of claims.values()) {
    records.add(claim.record, claim.state, 1);
    bySource.add(claim.source, claim.state, 1);
  }
  for (const [id, { record, source, state }] of changes) {
    const before = known.get(id);
    if (before !== undefined) {
      records.move(record, before.state, state);
      bySource.move(source, before.state, state);
    }
  }
  return {
    claims: [...claims.values()],
    decisions,
    sources,
    passages,
    changes: [...changes.values()].map(({ index, state }) => ({ index, state })),
    recordTally: records.rows().map(({ of, state, claims }) => ({ record: of, state, claims })),
    sourceTally: bySource.rows().map(({ of, state, claims }) => ({ source: of, state, claims })),
  };
}

/** Counts of claims by what they belong to and by state. Local to one derivation. */
class Tally {
  readonly #counts = new Map<string, { readonly of: string; readonly state: ClaimState; claims: number }>();

  add(of: string, state: ClaimState, claims: number): void {
    const key = `${state} ${of}`;
    const row = this.#counts.get(key);
    if (row === undefined) this.#counts.set(key, { of, state, claims });
    else row.claims += claims;
  }

  move(of: string, from: ClaimState, to: ClaimState): void {
    this.add(of, from, -1);
    this.add(of, to, 1);
  }

  rows(): readonly { readonly of: string; readonly state: ClaimState; readonly claims: number }[] {
    return [...this.#counts.values()].filter((row) => row.claims !== 0);
  }
}
