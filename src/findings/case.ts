import type { ClaimId, PartyId, RecordId } from '../core/claim.ts';
import type { Party } from '../core/party.ts';
import type { Count, Value } from '../core/value.ts';
import type { Bounds } from '../core/values/bounds.ts';
import { countBounds } from '../core/values/count.ts';
import { scopeKey } from '../standing/scopes.ts';
import type { FieldStanding, ScopeStanding, Side, WeighedClaim } from '../standing/standing.ts';

/** A flight under an arrangement, with what is known of it. */
export interface FlightCase {
  readonly record: RecordId;
  readonly standings: readonly FieldStanding[];
}

/** One arrangement with everything that findings look at. */
export interface ArrangementCase {
  readonly record: RecordId;
  readonly standings: readonly FieldStanding[];
  readonly flights: readonly FlightCase[];
  readonly parties: ReadonlyMap<PartyId, Party>;
  /** ISO day: what "stale" and "until now" are counted to. */
  readonly today: string;
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
export function speakersOf(parties: ReadonlyMap<PartyId, Party>, ...sides: readonly Side[]): string {
  const origins = [...new Set(sides.flatMap((side) => side.origins))];
  return origins.map((origin) => parties.get(origin)?.name ?? origin).join(', ');
}

/** Every claim in force of a field or of all fields. */
export function inForce(standings: readonly FieldStanding[]): readonly WeighedClaim[] {
  return standings.flatMap((standing) =>
    standing.scopes.flatMap((scope) => [...scope.sides.flatMap((side) => side.claims), ...scope.between]),
  );
}
