import type { AirportEvent, FlightRow, StatedFlight, StopRow } from '../flight-row.ts';
import type { Trace } from '../point.ts';
import type { LeftOut } from './left-out.ts';

/** What one file holds, by kind. `unreadable` holds nothing; the others may be empty. What was left out stands beside it. */
export type Reading = (
  | { readonly kind: 'traces'; readonly traces: readonly Trace[] }
  | { readonly kind: 'rows'; readonly rows: readonly FlightRow[] }
  | { readonly kind: 'stated'; readonly flights: readonly StatedFlight[] }
  | { readonly kind: 'stops'; readonly stops: readonly StopRow[] }
  | { readonly kind: 'events'; readonly events: readonly AirportEvent[] }
  | { readonly kind: 'unreadable' }
) & { readonly leftOut: readonly LeftOut[] };

/** A file of which nothing could be read. */
export function unreadable(why: LeftOut['why'], first?: string): Reading {
  const leftOut: LeftOut = first === undefined ? { why, what: 'file', count: 1 } : { why, what: 'file', count: 1, first };
  return { kind: 'unreadable', leftOut: [leftOut] };
}
