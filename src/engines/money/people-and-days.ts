import type { ClaimId } from '../../core/claim.ts';
import { dateRange } from '../../core/edtf.ts';
import type { Count } from '../../core/value.ts';
import { countBounds } from '../../core/values/count.ts';
import { scopeKey } from '../../standing/scopes.ts';
import type { FieldStanding, Side } from '../../standing/standing.ts';
import type { Range } from './amount.ts';

/** A number between two ends with the claims that it rests on. */
export interface Counted {
  readonly range: Range;
  readonly contested: boolean;
  readonly claims: readonly ClaimId[];
}

/**
 * How many people were moved in all: the widest span of the sides where the total is contested, else the highest total (totals
 * grow). Counts of a day, a flight or a group are parts and do not stand for the whole, but a part that somebody counts higher leaves the whole
 * open up to there. Undefined without a total.
 */
export function peopleMoved(moved: FieldStanding | undefined): Counted | undefined {
  const whole = moved?.scopes.find((scope) => scopeKey(scope.scope) === '');
  if (whole === undefined || whole.sides.length === 0) return undefined;
  const sides = whole.sides.map((side) => ({ side, bounds: countBounds(side.value as Count) }));
  const contested = whole.standing === 'contested';
  const highest = sides.reduce((best, next) => (next.bounds.lo > best.bounds.lo ? next : best));
  const used = contested ? sides : [highest];
  const min = Math.min(...used.map(({ bounds }) => bounds.lo));
  const max = Math.max(...used.map(({ bounds }) => bounds.hi));
  const larger = partsOver(max, moved);
  return {
    range: rangeOf(min, Math.max(max, ...larger.map(({ lo }) => lo))),
    contested,
    claims: [...used.flatMap(({ side }) => claimIds(side)), ...larger.map(({ id }) => id)],
  };
}

/** Counts of a part that are more than so many at the least. What is narrowed by `of` (a plan, an offer) is no part of what was done. */
function partsOver(most: number, moved: FieldStanding | undefined): readonly { readonly id: ClaimId; readonly lo: number }[] {
  const parts = moved?.scopes.filter(({ scope }) => scopeKey(scope) !== '' && scope.of === undefined) ?? [];
  return parts
    .flatMap(({ sides }) => sides.flatMap(({ claims }) => claims))
    .map(({ id, claim }) => ({ id, lo: countBounds(claim.value as Count).lo }))
    .filter(({ lo }) => lo > most);
}

const DAY = 86_400_000;

/**
 * How many days the people moved have been held or kept by `until` (ISO day): at most from the first transfer on; at least from
 * the last transfer to the first return, if any is recorded, for nobody says who left when. Undefined without a dated transfer.
 */
export function daysHeld(moved: FieldStanding | undefined, returned: FieldStanding | undefined, until: string): Counted | undefined {
  const end = dateRange(until);
  const transfers = datesOf(moved);
  const returns = datesOf(returned);
  const [first] = transfers;
  if (end === undefined || first === undefined) return undefined;
  const starts = transfers.map(({ range }) => range);
  const from = Math.min(...starts.map((range) => range.from));
  const last = Math.max(...starts.map((range) => range.to));
  const leaves = Math.min(end.from, ...returns.map(({ range }) => range.from));
  const min = Math.max(0, Math.floor((leaves - last) / DAY));
  const max = Math.max(0, Math.ceil((end.to - from) / DAY));
  return { range: rangeOf(min, max), contested: false, claims: [...transfers, ...returns].map(({ id }) => id) };
}

interface Dated {
  readonly id: ClaimId;
  readonly range: { readonly from: number; readonly to: number };
}

/** Claims with the day or period that they count, closed at both ends. */
function datesOf(standing: FieldStanding | undefined): readonly Dated[] {
  const claims = standing?.scopes.flatMap((scope) => scope.sides.flatMap((side) => side.claims)) ?? [];
  return claims.flatMap(({ id, claim }) => {
    const range = claim.scope?.on === undefined ? undefined : dateRange(claim.scope.on);
    return range !== undefined && Number.isFinite(range.from) && Number.isFinite(range.to) ? [{ id, range }] : [];
  });
}

function rangeOf(min: number, max: number): Range {
  return Number.isFinite(max) ? { min, max } : { min };
}

/** The claims behind a side. */
export function claimIds(side: Side): readonly ClaimId[] {
  return side.claims.map(({ id }) => id);
}
