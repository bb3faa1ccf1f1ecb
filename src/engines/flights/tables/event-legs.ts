import { groupBy } from '../../../core/group-by.ts';
import type { AirportEvent } from '../flight-row.ts';

/** A flight between two airports at which an aircraft was seen one after the other. */
export interface EventLeg {
  readonly aircraft: string;
  readonly left: AirportEvent & { readonly airport: string };
  readonly reached: AirportEvent & { readonly airport: string };
  readonly callsigns: readonly string[];
}

/** Events further apart than this tell nothing of the way between them: the aircraft may have been anywhere. */
const LONGEST_S = 18 * 3600;

/** The flights that airport events imply: from the last event at one airport to the first at the next. Events away from airports are passed over. */
export function eventLegs(events: readonly AirportEvent[]): readonly EventLeg[] {
  const legs: EventLeg[] = [];
  for (const [aircraft, own] of groupBy(events, (event) => event.aircraft)) {
    const placed = own.filter((event): event is EventLeg['left'] => event.airport !== null).sort((a, b) => a.t - b.t || a.row - b.row);
    for (const [n, reached] of placed.entries()) {
      const left = placed[n - 1];
      if (left === undefined || left.airport === reached.airport || reached.t - left.t > LONGEST_S) continue;
      const callsigns = [...new Set([left.callsign, reached.callsign].filter((callsign) => callsign !== null))];
      legs.push({ aircraft, left, reached, callsigns });
    }
  }
  return legs;
}
