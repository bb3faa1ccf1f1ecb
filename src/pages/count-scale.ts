import type { Count } from '../core/value.ts';

/** What a count leaves open, from its lower end (0 where none is told) to its upper (absent where none is told). */
export interface Span {
  readonly from: number;
  readonly to: number | undefined;
}

/** A count as a span; "about" widens each end by a tenth. Undefined for a count without either end. */
export function spanOf(count: Count): Span | undefined {
  const { min, max } = count;
  if (min === undefined && max === undefined) return undefined;
  const widened = count.about === true ? 0.1 : 0;
  return { from: min === undefined ? 0 : min * (1 - widened), to: max === undefined ? undefined : max * (1 + widened) };
}

/** A round step (1, 2 or 5 times a power of ten) that cuts 0 to `highest` into about `parts`. */
export function niceStep(highest: number, parts: number): number {
  const rough = Math.max(highest, 1) / parts;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((each) => each * power >= rough) ?? 10;
  return Math.max(1, factor * power);
}
