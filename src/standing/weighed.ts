import type { Claim } from '../core/claim.ts';
import { dateRange, isBefore, rangesMeet, type DateRange } from '../core/edtf.ts';
import { comparable, comparableKey, compareComparables, type Comparable, type Comparison } from '../core/values/comparable.ts';
import type { Field } from '../core/vocabulary.ts';
import type { WeighedClaim } from './standing.ts';

/** A claim with what comparing it needs, worked out once. */
export interface Weighed {
  readonly source: WeighedClaim;
  readonly claim: Claim;
  readonly value: Comparable;
  /** Equal for claims that say the very same of the very same time. */
  readonly key: string;
  /** When it was said; undefined where that is not known. Only this makes a claim supersede another. */
  readonly said: DateRange | undefined;
  /** When it was said or, failing that, published: the order in which claims are told. */
  readonly told: DateRange | undefined;
  /** The time that a value which changes holds for; undefined where time does not narrow it. */
  readonly holds: DateRange | undefined;
  /** True where a later figure cannot be lower. */
  readonly grows: boolean;
}

/** Works out what comparing a claim needs. */
export function weigh(field: Field, source: WeighedClaim): Weighed {
  const { claim } = source;
  const said = rangeOf(claim.saidOn);
  const { scope } = claim;
  // A period or a flight in the scope fixes the time: the count of a day does not change, whenever it is told.
  const narrowed = field.changes === true && scope?.on === undefined && scope?.flight === undefined;
  const holds = narrowed ? (rangeOf(claim.on) ?? said) : undefined;
  const value = comparable(field, claim.value);
  return {
    source,
    claim,
    value,
    key: [comparableKey(value), holds?.from, holds?.to, claim.act === 'denies'].join(' '),
    said,
    told: said ?? rangeOf(source.published),
    holds,
    // Those still held, those who wish to stay: a group or a thing that only words describe may shrink.
    grows: field.grows === true && scope?.group === undefined && scope?.of === undefined,
  };
}

/** How two claims of one field and scope stand to each other, whoever makes them; symmetric. */
export function compareClaims(field: Field, a: Weighed, b: Weighed): Comparison {
  if (field.several === true) return compareSeveral(field, a, b);
  const comparison = compareComparables(a.value, b.value);
  if (comparison !== 'conflict' || a.holds === undefined || b.holds === undefined || rangesMeet(a.holds, b.holds)) return comparison;
  const [earlier, later] = isBefore(a.holds, b.holds) ? [a, b] : [b, a];
  return a.grows && isHigher(earlier.value, later.value) ? 'conflict' : 'apart';
}

/** Oldest first, undated ones last; claims of one day in the order of their ids, so that the order given does not matter. */
export function inOrderOfTelling(claims: readonly Weighed[]): readonly Weighed[] {
  const time = ({ told }: Weighed): number => told?.from ?? Infinity;
  return [...claims].sort((a, b) => {
    const [first, second] = [time(a), time(b)];
    if (first !== second) return first < second ? -1 : 1;
    return a.source.id < b.source.id ? -1 : 1;
  });
}

/** True where a claim can be shown to have been known by the end of a day: said by then, else published, else looked at. */
export function knownBy(source: WeighedClaim, day: DateRange): boolean {
  const known = rangeOf(source.claim.saidOn) ?? rangeOf(source.published) ?? rangeOf(source.retrieved);
  return known !== undefined && known.to <= day.to;
}

/** Of several that may stand side by side, only the same one can be said by one and denied by another. */
function compareSeveral(field: Field, a: Weighed, b: Weighed): Comparison {
  const comparison = compareComparables(a.value, b.value);
  const denied = field.type === 'ref' && (a.claim.act === 'denies') !== (b.claim.act === 'denies');
  return comparison === 'agree' && denied ? 'conflict' : comparison;
}

function isHigher(a: Comparable, b: Comparable): boolean {
  return a.kind === 'bounds' && b.kind === 'bounds' && a.bounds.lo > b.bounds.hi;
}

function rangeOf(date: string | null | undefined): DateRange | undefined {
  return date === null || date === undefined ? undefined : dateRange(date);
}
