import { canonicalJson, sha256Hex, type Json } from './json.ts';
import type { Value } from './value.ts';

/** What somebody does in saying it; `docs/vocabulary.md` tells them apart. */
export const ACTS = [
  'offers',
  'announces',
  'confirms',
  'denies',
  'clarifies',
  'reports',
  'alleges',
  'rules',
  'records',
  'observes',
  'states',
  'infers',
] as const;
export type Act = (typeof ACTS)[number];

/** `arrangement:us-sv-2025`, `flight:2025-02-03-pa-co`, `facility:sv-cecot`, `party:marco-rubio`, `event:…`. */
export type RecordId = `${RecordKind}:${string}`;
export const RECORD_KINDS = ['arrangement', 'flight', 'facility', 'party', 'event'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Id of a party without its kind: `marco-rubio`. The record about it is `party:marco-rubio`. */
export type PartyId = string;
/** Id of a source, a key of the ledger's sources. */
export type SourceId = string;
/** SHA-256 of the claim's canonical JSON, 64 hex digits. */
export type ClaimId = string;

/** What narrows a claim, so that like is compared with like. Empty or absent is the whole. Dates are EDTF. */
export interface Scope {
  readonly on?: string;
  readonly from?: string;
  readonly to?: string;
  readonly nationality?: readonly string[];
  readonly flight?: string;
  readonly basis?: string;
  readonly group?: string;
  readonly per?: string;
  readonly of?: string;
}

/** Where in its source a claim stands. `start` and `end` count UTF-16 code units of the source's extracted text. */
export type Locator =
  | { readonly kind: 'text'; readonly start: number; readonly end: number; readonly quote: string }
  | { readonly kind: 'row'; readonly sheet?: string; readonly row: number; readonly column?: string }
  | { readonly kind: 'trace'; readonly from: number; readonly to: number };

/** Somebody says that a field of a record has a value, in a source. The unit of everything known. */
export interface Claim {
  readonly record: RecordId;
  readonly field: string;
  readonly value: Value;
  readonly scope?: Scope;
  readonly act: Act;
  readonly by: PartyId;
  /** The innermost speaker, where the one who is quoted passes on another's words. */
  readonly via?: PartyId;
  /** EDTF, or null where it is not known when it was said. */
  readonly saidOn: string | null;
  /** The day or period the claim is about (EDTF). Narrows only fields that change with time. */
  readonly on?: string;
  readonly source: SourceId;
  readonly locator?: Locator;
}

export const CLAIM_STATES = ['drafted', 'accepted', 'rejected', 'withdrawn'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** The claim's identity: the same claim has the same id wherever it is imported. */
export function claimId(claim: Claim): ClaimId {
  return sha256Hex(canonicalJson(claim as unknown as Json));
}

/** Kind of the record an id names, or undefined if it names none. */
export function recordKind(id: string): RecordKind | undefined {
  return RECORD_KINDS.find((kind) => id.startsWith(`${kind}:`) && id.length > kind.length + 1);
}
