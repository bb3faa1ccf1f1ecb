import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { expect, it } from 'vitest';

import { describeShared, shared } from '../../../../test/shared.ts';
import { pointAt, type Trace } from '../point.ts';
import { looseJson } from './loose-json.ts';
import { LeftOutCount } from './left-out.ts';
import { PointColumns } from './point-columns.ts';
import type { Reading } from './reading.ts';
import { addReadsbPoint } from './readsb-points.ts';
import { readsbAircraft, ReadsbTraceReader } from './readsb-trace.ts';

const decode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
const read = (text: string | Uint8Array): Reading =>
  new ReadsbTraceReader(decode).read(typeof text === 'string' ? Buffer.from(text) : text);

function only(reading: Reading): Trace {
  const [trace] = reading.kind === 'traces' ? reading.traces : [];
  if (trace === undefined) throw new Error(`no trace: ${JSON.stringify(reading.leftOut)}`);
  return trace;
}

/** The same trace by way of `JSON.parse`. */
function slowly(text: string): Trace {
  const value = looseJson(text) as { timestamp: number; trace: unknown[]; [key: string]: unknown };
  const columns = new PointColumns();
  const leftOut = new LeftOutCount();
  for (const element of value.trace) {
    const why = addReadsbPoint(columns, value.timestamp, 1, element);
    if (why !== null) leftOut.add(why, 'point');
  }
  return { ...readsbAircraft(value), points: columns.finish().points };
}

const RECORDINGS = [
  'trace_full_ac671b.json',
  'globe_history/2025/02/07/traces/ba/trace_full_c060ba.json',
  'globe_history/2025/02/08/traces/ba/trace_full_c060ba.json',
  'globe_history/2025/02/09/traces/8c/trace_full_abfd8c.json',
];

describeShared('readsb traces recorded', () => {
  it.each(RECORDINGS)('%s gives the very points that JSON.parse gives', (name) => {
    const file = readFileSync(shared(`data/flights/readsb/${name}`));
    const bytes = file[0] === 0x1f ? gunzipSync(file) : file;
    const trace = only(read(bytes));
    const expected = slowly(decode(bytes));
    expect(trace.points.length).toBeGreaterThan(900);
    expect(trace.points).toEqual(expected.points);
    expect({ ...trace, points: null }).toEqual({ ...expected, points: null });
  });

  it('tells the aircraft, callsigns, squawks and the flags of the genuine trace', () => {
    const trace = only(read(readFileSync(shared('data/flights/readsb/trace_full_ac671b.json'))));
    expect(trace).toMatchObject({ aircraft: 'ac671b', registration: 'N899DN', type: 'B739', operator: 'DELTA AIR LINES INC' });
    expect(trace.points.length).toBe(2500);
    expect(pointAt(trace.points, 0)).toMatchObject({ t: 1_738_703_622.619, alt: 32000, stale: true, callsign: null, source: 'adsb_icao' });
    expect(pointAt(trace.points, 3)).toMatchObject({ callsign: 'DAL1812', squawk: '4637', altGeom: 33825 });
  });
});
