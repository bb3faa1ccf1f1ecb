import type { LegRecord } from '../../engines/flights/legs/leg-record.ts';
import type { Certainty } from '../../engines/flights/legs/leg.ts';
import { printable } from '../print-claim.ts';

/** Marks before an airport: nothing for seen, `~` for concluded, `?` for unknown. */
const MARKS: Readonly<Record<Certainty, string>> = { observed: '', inferred: '~', unknown: '?' };

const line = (cells: readonly string[]): string =>
  `${cells
    .map((cell, n) => cell.padEnd(WIDTHS[n] ?? 0))
    .join('  ')
    .trimEnd()}\n`;
const WIDTHS = [8, 9, 16, 6, 6, 17, 17];

/** The line over the legs, with what the marks mean. */
export const LEG_HEADER = `~ inferred, ? unknown\n${line(['aircraft', 'reg.', 'callsigns', 'from', 'to', 'departed (UTC)', 'arrived (UTC)', 'also possible'])}`;

/** One leg on one line: `~` before an airport or a time stands for inferred, `?` for unknown. */
export function legLine(leg: LegRecord): string {
  const place = (code: string | null, certainty: Certainty): string => `${MARKS[certainty]}${code ?? (certainty === 'unknown' ? '' : '?')}`;
  const time = (iso: string | null, certainty: Certainty): string =>
    iso === null ? '?' : `${MARKS[certainty]}${iso.replace('T', ' ').replace(/:\d\dZ$/, '')}`;
  const others = [
    ...(leg.fromAlternatives.length > 0 ? [`from ${leg.fromAlternatives.join(' ')}`] : []),
    ...(leg.toAlternatives.length > 0 ? [`to ${leg.toAlternatives.join(' ')}`] : []),
  ];
  return line([
    leg.aircraft ?? '-',
    printable(leg.registration ?? ''),
    printable(leg.callsigns.join(' ')),
    place(leg.from, leg.fromCertainty),
    place(leg.to, leg.toCertainty),
    time(leg.departed, leg.fromCertainty),
    time(leg.arrived, leg.toCertainty),
    others.join('; '),
  ]);
}
