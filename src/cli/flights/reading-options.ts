import { Option } from 'commander';

import type { ReadingSummary } from '../../run/flights/read-flight-legs.ts';
import type { FlightProgress } from '../../sources/flights/read-flights.ts';
import { beginProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';

/** The option that restricts a reading to some aircraft. */
export const aircraftOption = (): Option =>
  new Option(
    '--aircraft <list>',
    'only these: addresses or registrations with commas between, or a file of them (one a line, a table, or a watch-list)',
  );

/** The option that names a watch-list of one's own. */
export const watchListOption = (): Option =>
  new Option(
    '--watchlist <file>',
    'who is watched: a file such as watchlists/us-ice-air.yaml, which explains itself and is used if none is named',
  );

/** A bar with throughput for a reading, on stderr and only on a terminal. */
export async function readingProgress(
  terminal: Terminal,
  title: string,
): Promise<{ readonly at: (progress: FlightProgress) => void; readonly stop: () => void }> {
  const bar = await beginProgress(terminal, title);
  const begun = terminal.now().getTime();
  return {
    stop: bar.stop,
    at: ({ bytes, totalBytes, files, points }) => {
      const seconds = Math.max(0.001, (terminal.now().getTime() - begun) / 1000);
      const speed = `${(bytes / 1e6 / seconds).toFixed(1)} MB/s, ${(points / 1e6 / seconds).toFixed(2)} million points/s`;
      bar.at(totalBytes === 0 ? 1 : bytes / totalBytes, `${files} files, ${(points / 1e6).toFixed(2)} million points, ${speed}`);
    },
  };
}

/** Reasons for which a file of flight data is damaged; other things left out (repeated points, files of another kind) are no fault. */
const DAMAGE: ReadonlySet<string> = new Set(['cut-short', 'unreadable', 'not-json', 'html', 'failed']);
/** Names shown for each reason; `--json` gives all of them. */
const NAMES_SHOWN = 5;

/** What was read and what was left out, and why, on stderr. */
export async function tellSummary({ files, points, legs, leftOut }: ReadingSummary, terminal: Terminal): Promise<void> {
  const { LEFT_OUT_REASONS } = await import('../../engines/flights/formats/left-out.ts');
  const { groupBy } = await import('../../core/group-by.ts');
  const { printable } = await import('../print-claim.ts');
  terminal.err(`${files} files read, ${points} points, ${legs} legs.\n`);
  for (const group of groupBy(leftOut, ({ why, what }) => `${what} ${why}`).values()) {
    const [{ why, what }] = group;
    const count = group.reduce((sum, item) => sum + item.count, 0);
    const names = group.slice(0, NAMES_SHOWN).map(({ file, first }) => printable(first === undefined ? file : `${file} (${first})`));
    const more = group.length > NAMES_SHOWN ? ` and ${group.length - NAMES_SHOWN} more` : '';
    terminal.err(`left out: ${count} ${plural(what, count)}, ${LEFT_OUT_REASONS[why]}: ${names.join('; ')}${more}\n`);
  }
}

const PLURALS = { point: 'points', row: 'rows', aircraft: 'aircraft', file: 'files' } as const;
const plural = (what: keyof typeof PLURALS, count: number): string => (count === 1 ? what : PLURALS[what]);

/** 0 done; 1 where a file of flight data is damaged, though what stands in it was read; 2 where nothing could be read. */
export function readingExitCode({ files, legs, points, leftOut }: ReadingSummary): number {
  const whole = leftOut.filter(({ what }) => what === 'file').length;
  if (legs === 0 && points === 0 && whole > 0 && whole >= files) return 2;
  return leftOut.some(({ what, why }) => (what === 'file' || what === 'aircraft') && DAMAGE.has(why)) ? 1 : 0;
}
