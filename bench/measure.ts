/** Seconds that `work` takes. */
export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** One measured claim of speed: what was measured, against the bare thing in the same run. */
export interface Ratio {
  readonly what: string;
  /** Seconds. */
  readonly ours: number;
  readonly bare: { readonly what: string; readonly seconds: number };
  readonly atMost: number;
}

/** Prints a ratio beside its bound; the process ends with 1 if any is over. */
export function printRatio({ what, ours, bare, atMost }: Ratio): void {
  const ratio = ours / bare.seconds;
  const verdict = ratio <= atMost ? 'holds' : 'DOES NOT HOLD';
  console.log(
    `${what}: ${ours.toFixed(2)} s, ${bare.what} ${bare.seconds.toFixed(2)} s, ratio ${ratio.toFixed(2)} (at most ${atMost}): ${verdict}`,
  );
  if (ratio > atMost) process.exitCode = 1;
}

/** The value below which a share (0 to 1) of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  return [...numbers].sort((one, other) => one - other)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? Number.NaN;
}
