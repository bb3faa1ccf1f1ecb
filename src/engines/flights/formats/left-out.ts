/** Why something was not read, in words that follow "left out:". Counted and named in the summary; nothing is dropped without one. */
export const LEFT_OUT_REASONS = {
  'no-position': 'no position',
  'off-the-globe': 'latitude or longitude is outside its range',
  'no-time': 'no usable time',
  'too-short': 'fewer than the 8 elements of a trace point',
  malformed: 'not in the form that this format has',
  duplicate: 'told twice: same time, same position',
  stale: 'repeated after contact was lost',
  'rough-position': 'only a rough or old position is told',
  'no-aircraft': 'no usable aircraft address',
  'cut-short': 'the file ends in the middle; what stands before the cut was read',
  'not-json': 'not JSON',
  html: 'a web page and not flight data',
  empty: 'empty',
  'unknown-format': 'no flight format that is known here',
  unreadable: 'could not be read',
  failed: 'the program failed on it; please report this',
} as const satisfies Record<string, string>;
export type LeftOutReason = keyof typeof LEFT_OUT_REASONS;

/** A number of things of one file that were left out for one reason. */
export interface LeftOut {
  readonly why: LeftOutReason;
  readonly what: 'point' | 'row' | 'aircraft' | 'file';
  readonly count: number;
  /** Where the first one stands, or what the reader met: `row 17`, `byte 20480`. */
  readonly first?: string;
}

/** Counts what is left out of one file while it is read. */
export class LeftOutCount {
  readonly #counts = new Map<string, { why: LeftOutReason; what: LeftOut['what']; count: number; first?: string }>();

  add(why: LeftOutReason, what: LeftOut['what'], first?: string, count = 1): void {
    if (count === 0) return;
    const key = `${why} ${what}`;
    const seen = this.#counts.get(key);
    if (seen === undefined) this.#counts.set(key, first === undefined ? { why, what, count } : { why, what, count, first });
    else seen.count += count;
  }

  list(): readonly LeftOut[] {
    return [...this.#counts.values()];
  }
}
