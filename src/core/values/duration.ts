import type { Bounds } from './bounds.ts';

const DURATION =
  /^P(?=.)(?:(?<years>\d+)Y)?(?:(?<months>\d+)M)?(?:(?<weeks>\d+)W)?(?:(?<days>\d+)D)?(?:T(?=.)(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?(?:(?<seconds>\d+)S)?)?$/;

/**
 * The shortest and longest time, in seconds, that an ISO 8601 duration can mean, or undefined where the text is none:
 * `P3M` is 89 to 92 days, so that it agrees with `P90D` and not with `P6M`; `P1Y` and `P12M` are the same.
 */
export function durationBounds(text: string): Bounds | undefined {
  const parts = DURATION.exec(text)?.groups;
  if (parts === undefined) return undefined;
  const number = (name: string): number => Number(parts[name] ?? 0);
  const exact = (number('weeks') * 7 + number('days')) * 86_400 + number('hours') * 3600 + number('minutes') * 60 + number('seconds');
  const months = number('years') * 12 + number('months');
  const [shortest, longest] = monthsInDays(months);
  const bounds = { lo: exact + shortest * 86_400, hi: exact + longest * 86_400 };
  return Number.isSafeInteger(bounds.hi) ? bounds : undefined;
}

/** Fewest and most days that so many months in a row can have, in the Gregorian calendar. */
function monthsInDays(months: number): readonly [number, number] {
  const years = Math.floor(months / 12);
  const [shortest = 0, longest = 0] = SPANS[months % 12] ?? [];
  // A leap day comes every fourth year, but not in most years that end a century.
  const fewestLeapDays = Math.max(0, Math.floor(years / 4) - Math.ceil(years / 100));
  return [years * 365 + fewestLeapDays + shortest, years * 365 + Math.ceil(years / 4) + longest];
}

/** Fewest and most days in 0 to 11 months in a row, leap years included. */
const SPANS: readonly (readonly [number, number])[] = [
  [0, 0],
  [28, 31],
  [59, 62],
  [89, 92],
  [120, 123],
  [150, 153],
  [181, 184],
  [212, 215],
  [242, 245],
  [273, 276],
  [303, 306],
  [334, 337],
];
