import { dateRange, type DateRange } from '../core/edtf.ts';
import { HabeasError } from '../core/errors.ts';
import { groupBy, type NonEmpty } from '../core/group-by.ts';
import type { Field } from '../core/vocabulary.ts';
import { divide, type Saying } from './divide.ts';
import { scopeKey } from './scopes.ts';
import { sideOf } from './side.ts';
import { strongest, type FieldStanding, type ScopeStanding, type Standing, type StandingContext, type WeighedClaim } from './standing.ts';
import { supersededClaims } from './supersession.ts';
import { inOrderOfTelling, knownBy, weigh, type Weighed } from './weighed.ts';

/**
 * What the accepted claims about one field of one record amount to, by the rules of docs/methods/standing.md. Neither the order
 * of the claims nor the number of articles that carry one matters. With `asOf`, as it was known that day.
 * Throws CLAIM_BAD_DATE where `asOf` is no date.
 */
export function fieldStanding(field: Field, claims: readonly WeighedClaim[], context: StandingContext): FieldStanding {
  const told = inOrderOfTelling(knownClaims(claims, context.asOf).map((source) => weigh(field, source)));
  const groups = groupBy(told, (weighed) => scopeKey(weighed.claim.scope));
  const scopes = [...groups]
    .sort(([a], [b]) => Number(a !== '') - Number(b !== ''))
    .map(([, group]) => scopeStanding(field, group, context));
  const standing = scopes.reduce<Standing>((sum, scope) => strongest(sum, scope.standing), 'unknown');
  return { field: field.name, standing, scopes };
}

function knownClaims(claims: readonly WeighedClaim[], asOf: string | undefined): readonly WeighedClaim[] {
  if (asOf === undefined) return claims;
  const day: DateRange | undefined = dateRange(asOf);
  if (day === undefined) throw new HabeasError('CLAIM_BAD_DATE', `"${asOf}" is no date. Write it as 2025-02-03.`);
  return claims.filter((claim) => knownBy(claim, day));
}

function scopeStanding(field: Field, claims: NonEmpty<Weighed>, context: StandingContext): ScopeStanding {
  const superseded = supersededClaims(field, claims, context.parties);
  const inForce = claims.filter((claim) => !superseded.has(claim));
  const division = divide(field, inForce);
  const sideNumber = new Map(division.sides.flatMap((sayings, number) => claimsOf(sayings).map((claim) => [claim, number] as const)));
  const sides = [...groupBy(inForce, (claim) => sideNumber.get(claim))]
    .filter(([number]) => number !== undefined)
    .map(([, group]) => sideOf(group, context));
  return {
    scope: claims[0].claim.scope ?? {},
    standing: division.contested ? 'contested' : sides.reduce<Standing>((sum, side) => strongest(sum, side.standing), 'unknown'),
    sides,
    between: inOrderOfTelling(claimsOf(division.between)).map((claim) => claim.source),
    superseded: claims.filter((claim) => superseded.has(claim)).map((claim) => claim.source),
  };
}

function claimsOf(sayings: readonly Saying[]): readonly Weighed[] {
  return sayings.flatMap((saying) => saying.claims);
}
