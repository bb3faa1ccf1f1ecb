import type { ClaimId, PartyId, RecordId, Scope } from '../core/claim.ts';
import { dateRange, type DateRange } from '../core/edtf.ts';
import type { Party } from '../core/party.ts';
import type { Count, Value } from '../core/value.ts';
import type { Bounds } from '../core/values/bounds.ts';
import { countBounds } from '../core/values/count.ts';
import type { Language, Words } from '../core/words.ts';
import { scopeKey } from '../standing/scopes.ts';
import type { FieldStanding, ScopeStanding, Side, WeighedClaim } from '../standing/standing.ts';

/** A record with what is known of it. */
export interface RecordCase {
  readonly record: RecordId;
  readonly standings: readonly FieldStanding[];
}

/** A value of a record's field, as it is to be put into words. */
export interface Told {
  readonly record: RecordId;
  readonly field: string;
  readonly value: Value;
  readonly scope?: Scope;
}

/** How values, parts and days are put into a reader's words: those of the pages, so that a finding reads as the account does. */
export interface Wording {
  readonly value: (told: Told, language: Language) => string;
  /** What a claim is narrowed to; empty for the whole. */
  readonly scope: (scope: Scope, language: Language) => string;
  readonly day: (edtf: string, language: Language) => string;
  /** What a party is called. */
  readonly name: (name: string, language: Language) => string;
}

/** What findings of any record need to know around it. */
export interface Surroundings {
  readonly parties: ReadonlyMap<PartyId, Party>;
  readonly wording: Wording;
  /** ISO day: what "stale" and "until now" are counted to. */
  readonly today: string;
}

/** One arrangement with everything that findings look at. */
export interface ArrangementCase extends RecordCase, Surroundings {
  /** The flights under it. */
  readonly flights: readonly RecordCase[];
}

/** The same sentence in both languages. */
export function inBoth(sentence: (language: Language) => string): Words {
  return { en: sentence('en'), es: sentence('es') };
}

/** The scopes of one field, none where nobody speaks of it. */
export function scopesOf(standings: readonly FieldStanding[], field: string): readonly ScopeStanding[] {
  return standings.find((standing) => standing.field === field)?.scopes ?? [];
}

/** The sides of the whole of a field: what is said without narrowing it. */
export function wholeOf(standings: readonly FieldStanding[], field: string): readonly Side[] {
  return scopesOf(standings, field).find(({ scope }) => scopeKey(scope) === '')?.sides ?? [];
}

/** The numbers that a side of a count leaves open. */
export function sideBounds(side: Side): Bounds {
  return countBounds(side.value as Count);
}

/** The claims behind sides. */
export function claimsOf(...sides: readonly Side[]): readonly ClaimId[] {
  return sides.flatMap((side) => side.claims.map(({ id }) => id));
}

/** The sides of a field's whole that hold this value. */
export function sidesSaying(standings: readonly FieldStanding[], field: string, value: Value): readonly Side[] {
  return wholeOf(standings, field).filter((side) => side.value === value);
}

/** Names of those who speak, joined. */
export function speakersOf(
  { parties, wording }: Pick<Surroundings, 'parties' | 'wording'>,
  ...sides: readonly Pick<Side, 'origins'>[]
): Words {
  const origins = [...new Set(sides.flatMap((side) => side.origins))];
  return inBoth((language) => origins.map((origin) => wording.name(parties.get(origin)?.name ?? origin, language)).join(', '));
}

/** Every claim in force of a field or of all fields. */
export function inForce(standings: readonly FieldStanding[]): readonly WeighedClaim[] {
  return standings.flatMap((standing) =>
    standing.scopes.flatMap((scope) => [...scope.sides.flatMap((side) => side.claims), ...scope.between]),
  );
}

/** True where only papers, or organisations that state what they have compiled, are behind it. No judgement of them. */
export function isSecondary(side: Side, parties: ReadonlyMap<PartyId, Party>): boolean {
  return side.claims.every(({ claim }) => {
    const kind = parties.get(claim.by)?.kind;
    return kind === 'press' || (kind === 'organisation' && claim.act === 'states');
  });
}

/** The day that a claim speaks of: its own `on`, else when it was said, else when its source came out. */
export function toldOf({ claim, published }: WeighedClaim): DateRange | undefined {
  return dateRange(claim.on ?? claim.saidOn ?? published ?? '');
}
