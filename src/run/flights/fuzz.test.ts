import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';

import { readsbRecording } from '../../../test/flight-recordings.ts';
import { heatmapOf } from '../../../test/heatmap.ts';
import { describeShared, shared } from '../../../test/shared.ts';
import { TAR_END, tarMember } from '../../../test/tar.ts';
import { shippedAirports } from './airports.ts';
import { readFlightLegs, type ReadingSummary } from './read-flight-legs.ts';

const folder = mkdtempSync(join(tmpdir(), 'habeas-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const airports = shippedAirports();

/** Reads one file of these bytes, legs and all. What is wrong with them must come back as something left out. */
async function read(bytes: Uint8Array, name = 'file'): Promise<ReadingSummary> {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return readFlightLegs([path], await airports, {}, (flights) => {
    for (const { record } of flights) JSON.stringify(record);
    return Promise.resolve();
  });
}

const DATA = 'data/flights';
const file = (path: string): Buffer => {
  const bytes = readFileSync(shared(`${DATA}/${path}`));
  return bytes[0] === 0x1f ? gunzipSync(bytes) : bytes;
};
/** The first lines of a table. */
const lines = (path: string, count = 60): Buffer => Buffer.from(file(path).toString('utf8').split('\n').slice(0, count).join('\n'));
/** A list of JSON cut to its first items. */
const items = (path: string, count = 40): Buffer =>
  Buffer.from(JSON.stringify((JSON.parse(file(path).toString('utf8')) as readonly unknown[]).slice(0, count)));
const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

const TRACE = 'readsb/globe_history/2025/02/09/traces/8c/trace_full_abfd8c.json';
const aircraft = { hex: 'abc123', lat: 30.1, lon: -92.5, alt_baro: 'ground', gs: 3.2, flight: 'TYSON41 ', seen_pos: 1.5, squawk: '1200' };

/** A small real, or really shaped, file of every format. */
const SAMPLES: Readonly<Record<string, () => Uint8Array>> = {
  'readsb trace': () => {
    const whole = JSON.parse(file(TRACE).toString('utf8')) as { readonly trace: readonly unknown[] };
    return json({ ...whole, trace: whole.trace.slice(0, 80) });
  },
  'gzipped trace': () => gzipSync(SAMPLES['readsb trace']?.() ?? ''),
  archive: () => Buffer.concat([tarMember('./traces/8c/trace_full_abfd8c.json', gzipSync(file(TRACE).subarray(0, 9000))), TAR_END]),
  heatmap: () => heatmapOf([readsbRecording(TRACE)], Date.parse('2025-02-09T03:00:00Z') / 1000),
  'aircraft.json': () => json({ now: 1_700_000_000.1, messages: 4, aircraft: [aircraft, { ...aircraft, hex: '~abc124', alt_baro: 3200 }] }),
  'API version 2': () => json({ now: 1_700_000_000_100, total: 1, ac: [{ ...aircraft, lastPosition: { lat: 1, lon: 2, seen_pos: 70 } }] }),
  'OpenSky states': () =>
    json({
      time: 1_700_000_000,
      states: [['abc123', 'TYSON1 ', 'X', 1_700_000_000, 1_700_000_000, -92, 30, 900, false, 120, 90, 1, null, 950, '1200', false, 0]],
    }),
  'OpenSky state table': () =>
    Buffer.from(
      'time,icao24,lat,lon,velocity,heading,vertrate,callsign,onground,alert,spi,squawk,baroaltitude,geoaltitude,lastposupdate,lastcontact\n' +
        '1700000000,abc123,30.1,-92.5,120.5,90,1.2,TYSON1  ,False,False,False,1200,900,950,1699999999.1,1699999999.9\n',
    ),
  'OpenSky track': () =>
    json({
      icao24: 'abc123',
      callsign: 'TYSON1',
      path: [
        [1_700_000_000, 30, -92, 900, 90, false],
        [1_700_000_060, 30.1, -92, 950, 90, true],
      ],
    }),
  'OpenSky flights': () =>
    json([
      {
        icao24: 'abc123',
        firstSeen: 1_700_000_000,
        estDepartureAirport: 'KAEX',
        lastSeen: 1_700_009_000,
        estArrivalAirport: null,
        callsign: 'TYSON1',
      },
    ]),
  'OpenSky sightings': () => items('opensky-states/ice_airports_2026-05.json'),
  'pandas trajectories': () => {
    const columns = JSON.parse(file('opensky-json/kingston.json.gz').toString('utf8')) as unknown;
    return Array.isArray(columns) ? json(columns.slice(0, 60)) : json(columns).subarray(0, 30_000);
  },
  'Flightradar24 playback': () => file('fr24/3376ab31.json').subarray(0, 20_000),
  'Flightradar24 history': () => lines('fr24/JL516_3376ab31.csv'),
  'Flightradar24 granular': () => lines('fr24/JL516_granular_head1500.csv'),
  'FlightTracer raw': () => lines('flighttracer-csv/raw_abfd8c_2025-02-09_2025-02-09.csv'),
  'FlightTracer processed': () => lines('flighttracer-csv/flight_traces_ac308f_20250208.csv'),
  RadarBox: () => lines('radarbox/MGGTAll20200112-20200427.csv'),
  'Yakima stops': () => lines('kykm/ICEAirKYKM20210625.csv', 20),
  'airport events': () => lines('adsb-events/tyson_airport_events_2025-04-11_to_04-24.csv'),
  'SBS-1': () => lines('sbs/msgs.txt'),
};

/** What becomes of bytes on their way: some changed, a part lost, a part told twice, a part from elsewhere. `at` is a share of the length. */
type Damage =
  | { readonly kind: 'change'; readonly at: number; readonly to: Uint8Array }
  | { readonly kind: 'lose' | 'repeat'; readonly at: number; readonly length: number }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string };

const damage: fc.Arbitrary<readonly Damage[]> = fc.array<Damage>(
  fc.oneof(
    fc.record({
      kind: fc.constant('change' as const),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      to: fc.uint8Array({ minLength: 1, maxLength: 6 }),
    }),
    fc.record({ kind: fc.constant('lose' as const), at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(400) }),
    fc.record({ kind: fc.constant('repeat' as const), at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(400) }),
    fc.record({
      kind: fc.constant('insert' as const),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      text: fc.constantFrom(
        '"',
        ',',
        '[',
        ']',
        '{',
        '}',
        '\n',
        '\0',
        'null',
        '-',
        '1e999',
        '-0',
        'NaN',
        '\\u0000',
        '\u2028',
        '9'.repeat(30),
        '"ground"',
      ),
    }),
  ),
  { minLength: 1, maxLength: 6 },
);

function damaged(bytes: Uint8Array, changes: readonly Damage[]): Uint8Array {
  let result = Buffer.from(bytes);
  for (const change of changes) {
    const at = Math.floor(change.at * result.length);
    const [before, after] = [result.subarray(0, at), result.subarray(at)];
    switch (change.kind) {
      case 'change':
        result = Buffer.concat([before, change.to, after.subarray(change.to.length)]);
        break;
      case 'lose':
        result = Buffer.concat([before, after.subarray(change.length)]);
        break;
      case 'repeat':
        result = Buffer.concat([before, after.subarray(0, change.length), after]);
        break;
      case 'insert':
        result = Buffer.concat([before, Buffer.from(change.text), after]);
        break;
      default:
        change satisfies never;
    }
  }
  return result;
}

describe('no bytes whatever stop the reading', () => {
  it('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        expect((await read(bytes)).legs).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  it('random text of the characters that formats are made of', async () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('[]{}",:;|\n\t-.0123456789eE nultrafsgod"trace"icao')), maxLength: 600 });
    await fc.assert(
      fc.asyncProperty(text, async (content) => {
        await read(Buffer.from(content));
        await read(Buffer.from(`{"icao":"abc123","timestamp":1,"trace":[${content}`), 'trace_full_abc123.json');
      }),
      { numRuns: 150 },
    );
  });
});

describeShared('damaged files of every format are read as far as they go', () => {
  it.each(Object.entries(SAMPLES))('%s', async (name, sample) => {
    const bytes = sample();
    const path = name.endsWith('trace') ? 'trace_full_abfd8c.json' : 'file';
    const { leftOut } = await read(bytes, path);
    expect(leftOut.filter(({ what, why }) => what === 'file' && why !== 'cut-short' && why !== 'not-json')).toEqual([]);
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const summary = await read(damaged(bytes, changes), path);
        expect(summary.leftOut.filter(({ why }) => why === 'failed')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('time grows with the length only', () => {
  const POINT = '[1.0,30.1,-92.5,"ground",3.2,90,0,0,null,"adsb_icao",null,null,null,null]';
  const LONG: Readonly<Record<string, (n: number) => string>> = {
    'opening brackets': (n) => '['.repeat(n),
    'opening braces with keys': (n) => '{"a":'.repeat(n / 4),
    'a string without an end': (n) => `{"icao":"abc123","trace":["${'a'.repeat(n)}`,
    digits: (n) => `{"icao":"abc123","timestamp":1,"trace":[[${'9'.repeat(n)}`,
    blanks: (n) => `{"icao":"abc123","timestamp":1,"trace":[${' '.repeat(n)}]}`,
    'a point over and over': (n) =>
      `{"icao":"abc123","timestamp":1,"trace":[${Array.from({ length: n / POINT.length }, () => POINT).join(',')}]}`,
    'points that give up half way': (n) =>
      `{"icao":"abc123","timestamp":1,"trace":[${Array.from({ length: n / POINT.length }, () => POINT).join(',')},[1e5`,
    commas: (n) => ','.repeat(n),
    quotes: (n) => `Date,Flight,Departure,Arrival,Aircraft,Status\n${'"'.repeat(n)}`,
    'lines of nothing': (n) => `Date,Flight,Departure,Arrival,Aircraft,Status\n${'\n'.repeat(n)}`,
    'a Python dictionary without an end': (n) =>
      `time,lat,lon,altitude,ground_speed,heading,details,ping_time,icao\n1,2,3,4,5,6,"${"{'flight': '".repeat(n / 12)}",8,abc123\n`,
    'SBS-1 lines without a position': (n) => 'MSG,3,,,4B1908,,,,,,,2525,,,,,,,0,0,0,0\n'.repeat(n / 40),
  };

  it.each(Object.entries(LONG))('%s', async (_, make) => {
    const seconds = async (n: number): Promise<number> => {
      const bytes = Buffer.from(make(n));
      const begun = performance.now();
      await read(bytes, 'trace_full_abc123.json');
      await read(bytes);
      return (performance.now() - begun) / 1000;
    };
    await seconds(20_000);
    // A megabyte and a half: a square of it would take hours. On a slow machine the thirtieth part tells how slow it is.
    const shorter = await seconds(50_000);
    expect(await seconds(1_500_000)).toBeLessThan(Math.max(20, 100 * shorter));
  });
});
