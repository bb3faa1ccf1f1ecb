import { readFileSync } from 'node:fs';

import { AirportTable } from '../../engines/flights/airports/airport-table.ts';
import { legSpanOf, type LegSpan } from '../../engines/flights/legs/legs-of.ts';
import { trackOf, type Track } from '../../engines/flights/legs/track.ts';
import type { Trace } from '../../engines/flights/point.ts';
import type { TraceMapper } from './trace-jobs.ts';

/** The legs of one trace, with what the trace says of its aircraft: all that leaves a worker thread of a trace of thousands of points. */
export interface TraceLegs {
  readonly about: Omit<Trace, 'points'>;
  readonly span: LegSpan;
  readonly tracks?: readonly Track[];
}

/** Where the table of airports lies (`airports/airports.csv`), and whether each leg's path is wanted. */
export interface LegsOptions {
  readonly airports: string;
  readonly tracks: boolean;
}

/** Makes legs of traces, with airports from the table in a file. */
export function openLegsMapper({ airports, tracks }: LegsOptions): TraceMapper<TraceLegs> {
  const table = new AirportTable(readFileSync(airports, 'utf8'));
  return (trace) => {
    const { points, ...about } = trace;
    const span = legSpanOf(trace, table);
    return tracks ? { about, span, tracks: span.legs.map((leg) => trackOf(points, leg)) } : { about, span };
  };
}
