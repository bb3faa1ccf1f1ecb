import { claimId, type Claim, type ClaimId, type ClaimState, type PartyId, type SourceId } from './claim.ts';
import { canonicalJson, sha256Hex, type Json } from './json.ts';

/**
 * A document that claims were found in, as it was when it was taken in. `file` is there only when its bytes are kept;
 * offsets of text locators count in the text whose hash is `file.textSha256`.
 */
export interface SourceDescription {
  readonly id: SourceId;
  readonly url: string | null;
  readonly publisher: string;
  readonly title: string;
  readonly language?: string;
  /** EDTF, or null where the document does not tell. */
  readonly published: string | null;
  /** ISO 8601 date or time at which it was looked at. */
  readonly retrieved: string;
  readonly file?: KeptFile;
}

/** The kept bytes of a source and the text drawn from them. */
export interface KeptFile {
  readonly sha256: string;
  readonly mediaType: string;
  readonly size: number;
  readonly textSha256: string;
  /** Name and version of the extractor, e.g. `html/1`: the text can be drawn again. */
  readonly extractor: string;
}

/** A person's word on a claim. `by` is a party id or a name given by the person at the keyboard; `at` ISO 8601 UTC. */
export interface Decision {
  readonly claim: ClaimId;
  readonly state: Exclude<ClaimState, 'drafted'>;
  readonly by: PartyId;
  readonly at: string;
  readonly reason?: string;
  /** When a claim was edited: the id of the claim that stands in its place. */
  readonly replacedBy?: ClaimId;
}

/**
 * A person's answer to a finding: it stays, with its explanation. `finding` is the finding's stable key, `evidence` the mark of what it
 * rested on when it was answered.
 */
export interface Answer {
  readonly finding: string;
  readonly by: PartyId;
  readonly at: string;
  readonly reason: string;
  readonly evidence?: string;
}

/** One line of the ledger. */
export type Entry =
  | { readonly kind: 'source'; readonly source: SourceDescription }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'answer'; readonly answer: Answer };

/** What is hashed: the entry's canonical JSON. */
export function canonicalEntry(entry: Entry): string {
  return canonicalJson(entry as unknown as Json);
}

/** The key by which an append is idempotent: a claim's own id, else the hash of the whole entry. */
export function entryKey(entry: Entry): string {
  return entry.kind === 'claim' ? claimId(entry.claim) : sha256Hex(canonicalEntry(entry));
}
