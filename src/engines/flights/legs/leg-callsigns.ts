import type { CallsignUse } from './leg.ts';
import { STALE_CALLSIGN_S } from './thresholds.ts';
import type { KeptTrace } from './runs.ts';

/** Callsigns told between two kept points, each with the time of its first use, in order. */
export function callsignsBetween({ points, kept }: KeptTrace, first: number, last: number): readonly CallsignUse[] {
  const seen = new Set<number>();
  const uses: CallsignUse[] = [];
  for (let k = first; k <= last; k++) {
    const i = kept[k] ?? 0;
    const index = points.callsign[i] ?? 0;
    if (index === 0 || seen.has(index)) continue;
    seen.add(index);
    const callsign = points.texts[index];
    if (callsign) uses.push({ callsign, since: points.t[i] ?? 0 });
  }
  return uses;
}

/**
 * A leg's own callsigns, and the one left over from the leg before: carried there last, and given up within minutes of take-off. A change
 * in mid-flight keeps both.
 */
export function ownCallsigns(
  uses: readonly CallsignUse[],
  before: string | null,
  takeOff: number,
): { readonly callsigns: readonly CallsignUse[]; readonly staleCallsign: string | null } {
  const [first, second] = uses;
  const isStale = first !== undefined && second !== undefined && first.callsign === before && second.since - takeOff < STALE_CALLSIGN_S;
  return isStale ? { callsigns: uses.slice(1), staleCallsign: first.callsign } : { callsigns: uses, staleCallsign: null };
}
