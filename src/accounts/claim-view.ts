import { recordKind, type Claim, type ClaimId, type ClaimState, type PartyId, type RecordId, type SourceId } from '../core/claim.ts';
import type { Decision } from '../core/entry.ts';
import type { PartyKind } from '../core/party.ts';
import type { RecordedClaim } from '../core/recorded-claim.ts';
import type { Known } from './known.ts';

/** Who says it, as a page names them. `kind` is null for somebody whom the record does not describe. */
export interface Speaker {
  readonly id: PartyId;
  readonly name: string;
  readonly kind: PartyKind | null;
  readonly office?: string;
}

/** The document behind a claim. `kept` is true where its bytes lie in the archive. */
export interface SourceView {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly published: string | null;
  readonly retrieved: string | null;
  readonly language: string;
  readonly kept: boolean;
}

/** A claim with its speaker and its source resolved: what a card shows. */
export interface ClaimView {
  readonly id: ClaimId;
  readonly claim: Claim;
  readonly state: ClaimState;
  readonly recordedAt: string;
  readonly decisions: readonly Decision[];
  readonly speaker: Speaker;
  readonly via?: Speaker;
  readonly source: SourceView;
  /** What the record that the claim is about is called, where somebody named it. */
  readonly recordName?: string;
  /** What the reference in the claim's value is called, where the value names another record. */
  readonly refers?: string;
}

/** Resolves who speaks and where. A party or source that the record lacks is named by its id, never dropped. The same claim under the same names is the same view. */
export function claimView(recorded: RecordedClaim, known: Known): ClaimView {
  const { parties, sources, names } = known;
  const before = VIEWS.get(recorded);
  if (before?.parties === parties && before.sources === sources && before.names === names) return before.view;
  const view = resolved(recorded, known);
  VIEWS.set(recorded, { parties, sources, names, view });
  return view;
}

/** What claims were last shown as: a page shows most of them in several places. */
const VIEWS = new WeakMap<RecordedClaim, Pick<Known, 'parties' | 'sources' | 'names'> & { readonly view: ClaimView }>();

function resolved(recorded: RecordedClaim, known: Known): ClaimView {
  const { claim } = recorded;
  const refers =
    typeof claim.value === 'string' && recordKind(claim.value) !== undefined ? known.names.get(claim.value as RecordId) : undefined;
  const recordName = known.names.get(claim.record);
  return {
    id: recorded.id,
    claim,
    ...(recordName === undefined ? {} : { recordName }),
    state: recorded.state,
    recordedAt: recorded.recordedAt,
    decisions: recorded.decisions,
    speaker: speakerOf(claim.by, known),
    ...(claim.via === undefined ? {} : { via: speakerOf(claim.via, known) }),
    source: sourceView(claim.source, known),
    ...(refers === undefined ? {} : { refers }),
  };
}

/** The party as a speaker. */
export function speakerOf(id: PartyId, known: Known): Speaker {
  const party = known.parties.get(id);
  if (party === undefined) return { id, name: id.replaceAll('-', ' '), kind: null };
  return { id, name: party.name, kind: party.kind, ...(party.office === undefined ? {} : { office: party.office }) };
}

/** The source as a card shows it. */
export function sourceView(id: SourceId, known: Known): SourceView {
  const source = known.sources.get(id);
  return {
    id,
    title: source?.title ?? id,
    publisher: source?.publisher ?? '',
    url: source?.url ?? null,
    published: source?.published ?? null,
    retrieved: source?.retrieved ?? null,
    language: source?.language ?? 'en',
    kept: source?.file !== undefined,
  };
}

/** Oldest first by when it was said; what is not dated comes last, in the order of the ledger. */
export function bySaidOn(a: ClaimView, b: ClaimView): number {
  const [left, right] = [a.claim.saidOn, b.claim.saidOn];
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  return left < right ? -1 : 1;
}
