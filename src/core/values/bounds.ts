/** A closed interval of numbers; an end that is not known is infinite. */
export interface Bounds {
  readonly lo: number;
  readonly hi: number;
}

/** True where a number can lie in both. */
export function boundsMeet(a: Bounds, b: Bounds): boolean {
  return a.lo <= b.hi && b.lo <= a.hi;
}
