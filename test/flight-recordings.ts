import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

import { parse } from 'csv-parse/sync';

import { AirportTable } from '../src/engines/flights/airports/airport-table.ts';
import { readFr24Playback } from '../src/engines/flights/formats/fr24-playback.ts';
import { readPandasTrajectories } from '../src/engines/flights/formats/pandas-trajectories.ts';
import type { Reading } from '../src/engines/flights/formats/reading.ts';
import { ReadsbTraceReader } from '../src/engines/flights/formats/readsb-trace.ts';
import { FLIGHTTRACER_LEGS } from '../src/engines/flights/formats/flighttracer-tables.ts';
import { RADARBOX } from '../src/engines/flights/formats/radarbox-table.ts';
import { readTable, type TableFormat } from '../src/engines/flights/formats/table.ts';
import type { FlightRow } from '../src/engines/flights/flight-row.ts';
import { joinTraces } from '../src/engines/flights/join-traces.ts';
import type { Trace } from '../src/engines/flights/point.ts';
import { shared } from './shared.ts';

const unpacked = (path: string): Uint8Array => {
  const bytes = readFileSync(shared(`data/flights/${path}`));
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
};
const text = (path: string): string => Buffer.from(unpacked(path)).toString('utf8');
const tracesOf = (reading: Reading): readonly Trace[] => (reading.kind === 'traces' ? reading.traces : []);

/** The shipped table of airports, as the program reads it. */
export const shippedAirports = (): AirportTable =>
  new AirportTable(readFileSync(fileURLToPath(new URL('../airports/airports.csv', import.meta.url)), 'utf8'));

/** One aircraft's readsb files, joined. */
export function readsbRecording(...paths: readonly string[]): Trace {
  const reader = new ReadsbTraceReader((bytes) => Buffer.from(bytes).toString('utf8'));
  for (const path of paths) reader.add(unpacked(path));
  return reader.finish().trace;
}

/** The traces of a pandas file that `traffic` wrote, one an aircraft. */
export const pandasRecording = (name: string): readonly Trace[] =>
  tracesOf(readPandasTrajectories(JSON.parse(text(`opensky-json/${name}.json.gz`)) as unknown));

export const fr24Recording = (name: string): readonly Trace[] =>
  tracesOf(readFr24Playback(JSON.parse(text(`fr24/${name}.json`)) as unknown));

const table = (format: TableFormat, path: string): Reading => readTable(format, parse(text(path), { bom: true }));

/** FlightTracer's processed table, whose ground points its maker has removed. */
export const processedRecording = (): Trace =>
  joinTraces(tracesOf(table(FLIGHTTRACER_LEGS, 'flighttracer-csv/flight_traces_ac308f_20250208.csv')));

/** RadarBox's table of Swift and World Atlantic, 12 January to 27 April 2020. */
export function radarboxRows(): readonly FlightRow[] {
  const reading = table(RADARBOX, 'radarbox/RadarboxSWQ+WAL20200112-20200427.csv');
  return reading.kind === 'rows' ? reading.rows : [];
}

/** The trace with the points at the given places only, in that order; or with those that a test keeps. */
export function pickPoints(trace: Trace, kept: readonly number[] | ((place: number) => boolean)): Trace {
  const { length, texts, ...columns } = trace.points;
  const places = typeof kept === 'function' ? Array.from({ length }, (_, place) => place).filter(kept) : kept;
  const pick = (name: keyof typeof columns): Float64Array => Float64Array.from(places, (place) => columns[name][place] ?? Number.NaN);
  const { t, lat, lon, alt, gs, track, vr, altGeom, flags, source, callsign, squawk } = Object.fromEntries(
    (Object.keys(columns) as readonly (keyof typeof columns)[]).map((name) => [name, pick(name)]),
  ) as Record<keyof typeof columns, Float64Array>;
  return { ...trace, points: { length: places.length, t, lat, lon, alt, gs, track, vr, altGeom, flags, source, callsign, squawk, texts } };
}
