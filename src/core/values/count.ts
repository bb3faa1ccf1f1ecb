import type { Count } from '../value.ts';
import type { Bounds } from './bounds.ts';

const ABOUT = 10;

/** The numbers that a count leaves open; `about` widens each end by 10 %, so "about 238" reaches 262 and not 263. */
export function countBounds(count: Count): Bounds {
  const slack = count.about === true ? ABOUT : 0;
  return {
    lo: count.min === undefined ? 0 : Math.ceil((count.min * (100 - slack)) / 100),
    hi: count.max === undefined ? Infinity : Math.floor((count.max * (100 + slack)) / 100),
  };
}

/** `43`, `~250`, `>=251`, `~<=299`, `200..999`: a count as a person can type it. */
export function printCount(count: Count): string {
  return `${count.about === true ? '~' : ''}${printEnds(count, String)}`;
}

/** Reads what {@link printCount} writes, or undefined. */
export function parseCount(text: string): Count | undefined {
  const about = text.startsWith('~');
  const ends = parseEnds(about ? text.slice(1) : text, (number) => (/^\d{1,15}$/.test(number) ? Number(number) : undefined));
  return ends === undefined ? undefined : { ...ends, ...(about ? { about: true as const } : {}) };
}

/** The ends of an interval, as `5`, `>=5`, `<=5` or `5..9`. */
export function printEnds(ends: { readonly min?: number; readonly max?: number }, print: (number: number) => string): string {
  const { min, max } = ends;
  if (min === undefined) return max === undefined ? '' : `<=${print(max)}`;
  if (max === undefined) return `>=${print(min)}`;
  return min === max ? print(min) : `${print(min)}..${print(max)}`;
}

/** Reads what {@link printEnds} writes, or undefined where it is none or runs backwards. */
export function parseEnds(
  text: string,
  parse: (number: string) => number | undefined,
): { readonly min?: number; readonly max?: number } | undefined {
  const sign = text.slice(0, 2);
  if (sign === '>=' || sign === '<=') {
    const end = parse(text.slice(2));
    if (end === undefined) return undefined;
    return sign === '>=' ? { min: end } : { max: end };
  }
  const [first = '', second = first, ...rest] = text.split('..');
  const min = parse(first);
  const max = parse(second);
  return min === undefined || max === undefined || min > max || rest.length > 0 ? undefined : { min, max };
}
