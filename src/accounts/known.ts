import type { PartyId, RecordId, SourceId } from '../core/claim.ts';
import type { SourceDescription } from '../core/entry.ts';
import { groupBy } from '../core/group-by.ts';
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

/** Whom an arrangement is between, and of what kind it is: what it can be called by in any language. */
export interface Heading {
  readonly sends: string;
  readonly receives: string;
  readonly kind: string;
}

/** Fields that a heading is made of. */
export const HEADING_FIELDS = ['sends', 'receives', 'kind'] as const;

/** The headings of arrangements of which all three parts are told, as the first accepted claim on each gives them. */
export function headingsOf(claims: readonly RecordedClaim[]): ReadonlyMap<RecordId, Heading> {
  const byRecord = groupBy(
    claims.filter(({ claim, state }) => state === 'accepted' && claim.record.startsWith('arrangement:')),
    ({ claim }) => claim.record,
  );
  return new Map(
    [...byRecord].flatMap(([record, about]) => {
      const [sends, receives, kind] = HEADING_FIELDS.map((field) => wordsOf(about.find(({ claim }) => claim.field === field)?.claim.value));
      return sends === undefined || receives === undefined || kind === undefined ? [] : [[record, { sends, receives, kind }] as const];
    }),
  );
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
