import { rangesMeet } from '../core/edtf.ts';
import { groupBy } from '../core/group-by.ts';
import { upperEnd } from '../core/values/comparable.ts';
import type { Field } from '../core/vocabulary.ts';
import { compareClaims, type Weighed } from './weighed.ts';

/** Claims that say the very same, value for value and time for time. `key` tells sayings apart. */
export interface Saying {
  readonly key: string;
  readonly first: Weighed;
  readonly claims: readonly Weighed[];
}

export interface Division {
  readonly contested: boolean;
  readonly sides: readonly (readonly Saying[])[];
  /** Sayings in a contest that oppose nobody and agree with more than one side. */
  readonly between: readonly Saying[];
}

/**
 * Divides the claims of one scope into sides, each of which agrees within itself. The scope is contested where two origins
 * conflict; a party that says two things is no contest with itself. The order of the claims does not matter.
 */
export function divide(field: Field, claims: readonly Weighed[]): Division {
  const sayings = sameSayings(claims);
  const { opposed, contested } = conflictsAmong(field, sayings);
  if (!contested) return { contested, sides: gather(field, sayings, []), between: [] };
  const [opposing, open] = split(sayings, (saying) => opposed.has(saying));
  const sides = gather(field, opposing, []);
  const [between, rest] = split(open, (saying) => sides.filter((side) => agreesWith(field, saying, side)).length > 1);
  return { contested, sides: gather(field, rest, sides), between };
}

interface Conflicts {
  /** Sayings that conflict with another, be it of the same party. */
  readonly opposed: ReadonlySet<Saying>;
  /** True where two origins conflict. */
  readonly contested: boolean;
}

function conflictsAmong(field: Field, sayings: readonly Saying[]): Conflicts {
  const opposed = new Set<Saying>();
  let contested = false;
  for (const [index, a] of sayings.entries()) {
    for (const b of sayings.slice(index + 1)) {
      if (compareClaims(field, a.first, b.first) !== 'conflict') continue;
      opposed.add(a).add(b);
      contested ||= !saidByOne(a, b);
    }
  }
  return { opposed, contested };
}

/**
 * Adds each saying to a side with which it agrees throughout, or opens a side. Taken in the order of their upper ends, intervals
 * fall into as few sides as can be (each side shares the upper end of its first). Where several fit, one of the same time wins.
 */
function gather(field: Field, sayings: readonly Saying[], begun: readonly (readonly Saying[])[]): readonly (readonly Saying[])[] {
  const sides = begun.map((side) => [...side]);
  for (const saying of [...sayings].sort(byUpperEnd)) {
    const fitting = sides.filter((side) => agreesWith(field, saying, side));
    const side = fitting.find((candidate) => candidate.some((member) => sameTime(member, saying))) ?? fitting[0];
    if (side === undefined) sides.push([saying]);
    else side.push(saying);
  }
  return sides;
}

function agreesWith(field: Field, saying: Saying, side: readonly Saying[]): boolean {
  return side.every((member) => compareClaims(field, member.first, saying.first) === 'agree');
}

function sameTime(a: Saying, b: Saying): boolean {
  return a.first.holds !== undefined && b.first.holds !== undefined && rangesMeet(a.first.holds, b.first.holds);
}

function saidByOne(a: Saying, b: Saying): boolean {
  const { by } = a.first.claim;
  return [...a.claims, ...b.claims].every((weighed) => weighed.claim.by === by);
}

function sameSayings(claims: readonly Weighed[]): readonly Saying[] {
  return [...groupBy(claims, (claim) => claim.key)].map(([key, group]) => ({ key, first: group[0], claims: group }));
}

function split(sayings: readonly Saying[], belongs: (saying: Saying) => boolean): readonly [readonly Saying[], readonly Saying[]] {
  return [sayings.filter(belongs), sayings.filter((saying) => !belongs(saying))];
}

function byUpperEnd(a: Saying, b: Saying): number {
  return compareNumbers(upperEnd(a.first.value), upperEnd(b.first.value)) || (a.key < b.key ? -1 : 1);
}

/** Of two infinite ends neither is the greater; their difference would be no number. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
