import type { PartyId, RecordId, SourceId } from '../core/claim.ts';
import type { SourceDescription } from '../core/entry.ts';
import type { Party } from '../core/party.ts';
import type { RecordedClaim } from '../core/recorded-claim.ts';
import type { Value } from '../core/value.ts';

/** What an account is made of: everything recorded that concerns it, whatever its state. */
export interface Known {
  /** Drafted, accepted, rejected and withdrawn claims alike: an account shows accepted ones and counts those that wait. */
  readonly claims: readonly RecordedClaim[];
  readonly parties: ReadonlyMap<PartyId, Party>;
  readonly sources: ReadonlyMap<SourceId, SourceDescription>;
  /** Titles and names of records that claims refer to; `namesOf` makes them. */
  readonly names: ReadonlyMap<RecordId, string>;
  /** EDTF day. Absent: as known today. */
  readonly asOf?: string;
}

/** The same, worked out once for the same claims at hand, which never change: several pages, and parts of one page, ask for it. */
export function onceOf<Made extends object>(make: (known: Known) => Made): (known: Known) => Made {
  const made = new WeakMap<Known, Made>();
  return (known) => {
    const before = made.get(known);
    if (before !== undefined) return before;
    const now = make(known);
    made.set(known, now);
    return now;
  };
}

/** Titles of arrangements and events, names of facilities and parties, as the first accepted claim gives them. */
export function namesOf(claims: readonly RecordedClaim[]): ReadonlyMap<RecordId, string> {
  const names = new Map<RecordId, string>();
  for (const { claim, state } of claims) {
    const isName = claim.field === 'title' || claim.field === 'name';
    if (!isName || state !== 'accepted' || names.has(claim.record)) continue;
    const text = wordsOf(claim.value);
    if (text !== undefined) names.set(claim.record, text);
  }
  return names;
}

/** The words of a text value, or undefined where the value is of another type. */
export function wordsOf(value: Value | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && 'text' in value ? value.text : undefined;
}

/** `cecot` of `facility:sv-cecot`: what stands in an address. */
export function slugOf(record: string): string {
  return record.slice(record.indexOf(':') + 1);
}
