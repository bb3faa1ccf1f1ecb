/** Letters of United States registrations: I and O are left out. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const LAST = `${LETTERS}0123456789`;
/** Addresses from a00001 on are dealt out in the order of registrations. */
const FIRST_ADDRESS = 0xa0_00_01;
/** Numbers of endings of at most two letters, none included. */
const ENDINGS = 1 + LETTERS.length * (1 + LETTERS.length);
/** How many registrations begin with one more digit, by its place. */
const STEPS = [101_711, 10_111, 951, 35];

/**
 * The ICAO address of a United States registration, `N899DN` as `ac671b`; null where it is none of theirs. The registry deals addresses
 * out by rule: digits before letters, in alphabetical order (FAA, Mode S codes; the rule is public and reversible).
 */
export function addressOfNNumber(registration: string): string | null {
  const found = /^N([1-9]\d{0,4}|[1-9]\d{0,3}[A-HJ-NP-Z]|[1-9]\d{0,2}[A-HJ-NP-Z]{2})$/.exec(registration.toUpperCase());
  const tail = found?.[1];
  if (tail === undefined) return null;
  let offset = 0;
  for (const [place, letter] of tail.split('').entries()) {
    if (place === 4) {
      offset += LAST.indexOf(letter) + 1;
      break;
    }
    const step = STEPS[place] ?? 0;
    if (!/\d/.test(letter)) {
      offset += ending(tail.slice(place));
      break;
    }
    offset += place === 0 ? (Number(letter) - 1) * step : Number(letter) * step + ENDINGS;
  }
  return (FIRST_ADDRESS + offset).toString(16);
}

/** Place of an ending of one or two letters among all of them. */
function ending(letters: string): number {
  const [first = '', second] = letters;
  const before = LETTERS.indexOf(first) * (LETTERS.length + 1) + 1;
  return second === undefined ? before : before + LETTERS.indexOf(second) + 1;
}
