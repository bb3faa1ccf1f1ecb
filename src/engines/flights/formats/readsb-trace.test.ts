import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { describeShared, shared } from '../../../../test/shared.ts';
import { type Point, pointAt, type Trace } from '../point.ts';
import { type LeftOut, LeftOutCount } from './left-out.ts';
import { PointColumns } from './point-columns.ts';
import { PointScanner } from './point-scanner.ts';
import { addReadsbPoint } from './readsb-points.ts';
import { readsbAircraft, ReadsbTraceReader } from './readsb-trace.ts';

const decode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

interface Read {
  readonly trace: Trace;
  readonly leftOut: readonly LeftOut[];
}

function read(...files: readonly (string | Uint8Array)[]): Read {
  const reader = new ReadsbTraceReader(decode);
  const leftOut = files.flatMap((file) => reader.add(typeof file === 'string' ? Buffer.from(file) : file));
  const { trace, leftOut: ofAll } = reader.finish();
  return { trace, leftOut: [...leftOut, ...ofAll] };
}

/** The same by way of `JSON.parse`. */
function slowly(text: string): Read {
  const value = JSON.parse(text) as { timestamp: number; trace: unknown[]; [key: string]: unknown };
  const columns = new PointColumns();
  const leftOut = new LeftOutCount();
  for (const element of value.trace) {
    const why = addReadsbPoint(columns, value.timestamp, 1, element);
    if (why !== null) leftOut.add(why, 'point');
  }
  return { trace: { ...readsbAircraft(value), points: columns.finish().points }, leftOut: leftOut.list() };
}

/** Every point as an object: what two traces must have in common. The tables of texts may be numbered in another order. */
const pointsOf = ({ points }: Trace): readonly Point[] => Array.from({ length: points.length }, (_, i) => pointAt(points, i));

/** A file of a day with the points given, as text. */
const fileOf = (points: string, head = '"icao":"a1b2c3","r":"N1","timestamp":1738886400'): string => `{${head},"trace":[${points}]}`;

const RECORDINGS = [
  'trace_full_ac671b.json',
  'globe_history/2025/02/07/traces/ba/trace_full_c060ba.json',
  'globe_history/2025/02/08/traces/ba/trace_full_c060ba.json',
  'globe_history/2025/02/09/traces/8c/trace_full_abfd8c.json',
];

function recording(name: string): Uint8Array {
  const file = readFileSync(shared(`data/flights/readsb/${name}`));
  return file[0] === 0x1f ? gunzipSync(file) : file;
}

describeShared('readsb traces recorded', () => {
  it.each(RECORDINGS)('%s gives the very points that JSON.parse gives, and all of it by the scanner', (name) => {
    const bytes = recording(name);
    const expected = slowly(decode(bytes));
    expect(pointsOf(read(bytes).trace)).toEqual(pointsOf(expected.trace));
    expect({ ...read(bytes).trace, points: null }).toEqual({ ...expected.trace, points: null });
    expect(expected.trace.points.length).toBeGreaterThan(900);
    const start = decode(bytes).indexOf('[') + 1;
    expect(new PointScanner().scan(bytes, start, 0, new PointColumns(), new LeftOutCount()).complete).toBe(true);
  });

  it('tells the aircraft, callsigns, squawks and the flags of the genuine trace', () => {
    const { trace, leftOut } = read(recording('trace_full_ac671b.json'));
    expect(leftOut).toEqual([]);
    expect(trace).toMatchObject({ aircraft: 'ac671b', registration: 'N899DN', type: 'B739', operator: 'DELTA AIR LINES INC' });
    expect(trace.points.length).toBe(2500);
    expect(pointAt(trace.points, 0)).toMatchObject({ t: 1_738_703_622.619, alt: 32000, stale: true, callsign: null, source: 'adsb_icao' });
    expect(pointAt(trace.points, 3)).toMatchObject({ callsign: 'DAL1812', squawk: '4637', altGeom: 33825 });
  });

  it('two day files make one trace, whatever their order, and the same day twice adds nothing', () => {
    const [, first, second] = RECORDINGS.map((name) => recording(name));
    if (first === undefined || second === undefined) throw new Error('two days are meant');
    const joined = read(first, second);
    expect(pointsOf(read(second, first).trace)).toEqual(pointsOf(joined.trace));
    const again = read(first, second, first);
    expect(pointsOf(again.trace)).toEqual(pointsOf(joined.trace));
    expect(again.leftOut).toContainEqual({ why: 'duplicate', what: 'point', count: read(first).trace.points.length });
  });

  it('a file cut anywhere gives the points before the cut and says where it was cut', () => {
    const bytes = recording(RECORDINGS[0] ?? '').subarray(0, 60_000);
    const whole = pointsOf(slowly(decode(recording(RECORDINGS[0] ?? ''))).trace);
    for (let cut = 3000; cut < bytes.length; cut += 997) {
      const { trace, leftOut } = read(bytes.subarray(0, cut));
      const { length } = trace.points;
      expect(length).toBeGreaterThan(0);
      expect(pointsOf(trace)).toEqual(whole.slice(0, length));
      expect(leftOut).toMatchObject([{ why: 'cut-short', what: 'file', count: 1 }]);
    }
  });
});

describe('readsb traces of every kind', () => {
  it('points of 8 to 15 elements are read, shorter ones counted', () => {
    const long = '10,1,2,300,4,5,0,7,null,"mlat",11,12,13,14,"receiver-1"';
    const points = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15].map((length, n) => `[${n}${long.split(',').slice(0, length).join(',').slice(2)}]`);
    const { trace, leftOut } = read(fileOf(points.join(',')));
    expect(trace.points.length).toBe(8);
    expect(leftOut).toMatchObject([{ why: 'too-short', what: 'point', count: 2 }]);
    expect(pointAt(trace.points, 7)).toMatchObject({ lat: 1, lon: 2, alt: 300, gs: 4, track: 5, vr: 7, source: 'mlat', altGeom: 11 });
  });

  it('null, NaN, ground and negative altitudes', () => {
    const { trace } = read(fileOf('[0,1,2,null,4,5,0,7],[1,1,2,NaN,4,5,0,7],[2,1,2,"ground",4,5,0,7],[3,1,2,-175,4,5,8,7]'));
    expect([0, 1, 2, 3].map((i) => pointAt(trace.points, i).alt)).toEqual([null, null, null, -175]);
    expect([0, 1, 2, 3].map((i) => pointAt(trace.points, i).ground)).toEqual([false, false, true, false]);
    expect(pointAt(trace.points, 3).altIsGeometric).toBe(true);
  });

  it('negative zero is zero, in the scanner and beside it', () => {
    const point = '[-0.0,-0.000000,-0,-0,-0.0,-0,0,-0,null,null,-0]';
    for (const text of [fileOf(point), fileOf(point, '"icao":"a1b2c3","timestamp":1738886400000')]) {
      const { points } = read(text).trace;
      for (const column of [points.lat, points.lon, points.alt, points.gs, points.vr, points.altGeom])
        expect(Object.is(column[0], 0)).toBe(true);
    }
  });

  it('poles and the date line are on the globe, what lies behind them is not', () => {
    const { trace, leftOut } = read(
      fileOf('[0,90,180,1,1,1,0,1],[1,-90,-180,1,1,1,0,1],[2,90.1,0,1,1,1,0,1],[3,0,180.5,1,1,1,0,1],[4,null,null,1,1,1,0,1]'),
    );
    expect(trace.points.length).toBe(2);
    expect(leftOut).toMatchObject([
      { why: 'off-the-globe', count: 2 },
      { why: 'no-position', count: 1 },
    ]);
  });

  it('times in milliseconds, in the reference only or throughout', () => {
    const expected = [1_738_886_400, 1_738_886_401.5];
    const seconds = read(fileOf('[0,1,2,3,4,5,0,7],[1.5,1,2,3,4,5,0,7]', '"icao":"a1b2c3","timestamp":1738886400000')).trace;
    expect([...Array(2).keys()].map((i) => seconds.points.t[i])).toEqual(expected);
    const day = read(
      fileOf('[0,1,2,3,4,5,0,7],[1500,1,2,3,4,5,0,7],[86000000,1,2,3,4,5,0,7]', '"icao":"a1b2c3","timestamp":1738886400000'),
    ).trace;
    expect([...Array(3).keys()].map((i) => day.points.t[i])).toEqual([...expected, 1_738_972_400]);
  });

  it('points out of order are put in order', () => {
    const { trace } = read(fileOf('[5,1,1,1,1,1,0,1],[3,3,3,3,3,3,0,3],[4,2,2,2,2,2,0,2]'));
    expect([...Array(3).keys()].map((i) => trace.points.lat[i])).toEqual([3, 2, 1]);
  });

  it('a missing r, t or desc, and an address that is none of ICAO', () => {
    expect(read(fileOf('', '"icao":"~2A1B3C","noRegData":true,"timestamp":1738886400')).trace).toMatchObject({
      aircraft: '~2a1b3c',
      points: { length: 0 },
    });
    const { trace } = read(fileOf('[0,1,2,3,4,5,0,7]', '"icao":"a1b2c3","desc":"BOEING 737","dbFlags":1,"timestamp":1738886400'));
    expect(trace).toMatchObject({ description: 'BOEING 737', military: true });
    expect('registration' in trace || 'type' in trace).toBe(false);
  });

  it('a callsign of control characters is none, and so is one of at signs', () => {
    const details = (flight: string): string => `[0,1,2,3,4,5,0,7,{"type":"mlat","flight":${JSON.stringify(flight)}},null]`;
    for (const flight of ['\u0000\u0001\u0007', '@@@@@@@@', '        ']) {
      const point = pointAt(read(fileOf(details(flight))).trace.points, 0);
      expect(point).toMatchObject({ callsign: null, source: 'mlat' });
    }
    expect(pointAt(read(fileOf(details('tys0n45\u0002 '))).trace.points, 0).callsign).toBe('TYS0N45');
  });

  it('a member that is a web page, or nothing, or other JSON, is named as such', () => {
    expect(read('<!DOCTYPE html><html>').leftOut).toMatchObject([{ why: 'html', what: 'file' }]);
    expect(read(' ').leftOut).toMatchObject([{ why: 'empty', what: 'file' }]);
    expect(read('{"icao":"a1b2c3"}').leftOut).toMatchObject([{ why: 'unknown-format', what: 'file' }]);
    expect(read('{"icao":').leftOut).toMatchObject([{ why: 'not-json', what: 'file' }]);
  });

  it('a lent trace is the trace that finish gives', () => {
    const text = fileOf('[0,1,2,3,4,5,0,7,{"flight":"AB1"}],[1,1,2,3,4,5,0,7]');
    const reader = new ReadsbTraceReader(decode);
    reader.add(Buffer.from(text));
    expect(reader.lend().trace).toEqual(read(text).trace);
  });
});

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -200, max: 70_000, noNaN: true }).map((x) => Number(x.toFixed(6))) },
  { weight: 2, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('ground', 'adsb_icao', 'mlat', 'x"y', 'é', '', '}', ']', '{"a":1}', 1e21, 1e-9, 123_456_789_012, true),
  },
);
const text = fc.oneof(
  fc.constantFrom('TYSON45 ', '1200', 'adsb_icao', '},', '"},', '{', '\u0001'),
  fc.string({ unit: 'binary', maxLength: 9 }),
);
const details = fc.oneof(
  fc.constant(null),
  fc.dictionary(
    fc.constantFrom('type', 'flight', 'squawk', 'track', 'x}', '"flight'),
    fc.oneof(text, fc.integer(), fc.constant([]), fc.constant({ flight: 'A' })),
  ),
);
const element = fc
  .tuple(fc.nat(90_000), fc.array(cell, { minLength: 0, maxLength: 7 }), details, fc.array(cell, { maxLength: 6 }))
  .map(([t, before, told, after]) => (before.length === 7 ? [t / 100, ...before, told, ...after] : [t / 100, ...before]));

describe('readsb traces, fuzzed', () => {
  it('the scanner gives what JSON.parse gives, whatever stands in the points and however it is spaced', () => {
    fc.assert(
      fc.property(fc.array(element, { maxLength: 12 }), fc.constantFrom(undefined, 1, 2), (trace, indent) => {
        const file = JSON.stringify({ icao: 'a1b2c3', timestamp: 1_738_886_400, trace }, null, indent);
        const fast = read(file);
        const slow = slowly(file);
        expect(pointsOf(fast.trace)).toEqual(pointsOf(slow.trace));
        expect(fast.leftOut.filter(({ why }) => why !== 'duplicate').map(({ why, count }) => `${why} ${count}`)).toEqual(
          slow.leftOut.map(({ why, count }) => `${why} ${count}`),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('the scanner gives what JSON.parse gives for numbers of every length and number of places', () => {
    const spelled = fc.oneof(
      { weight: 8, arbitrary: fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.nat(5)).map(([n, e]) => (n / 10 ** e).toFixed(e)) },
      { weight: 1, arbitrary: fc.constantFrom('null', '0', '-0', '-0.0', '0.00', '-107.123456', '123456789012', '0.0000000001', '1.5e3') },
    );
    const point = fc.tuple(fc.nat(9000), fc.array(spelled, { minLength: 7, maxLength: 10 })).map(([t, rest]) => `[${t}.50,${rest.join()}]`);
    fc.assert(
      fc.property(fc.array(point, { maxLength: 6 }), (points) => {
        const file = fileOf(points.join(',\n'));
        expect(pointsOf(read(file).trace)).toEqual(pointsOf(slowly(file).trace));
      }),
      { numRuns: 3000 },
    );
  });

  it('no bytes make it throw, and every point that it keeps can be held', () => {
    const whole = Buffer.from(fileOf('[0,1,2,"ground",4,5,0,7,{"type":"adsb_icao","flight":"AB1"},"mlat",9],[1.5,-1,2,30,4,5,0,-7]'));
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 4 });
    fc.assert(
      fc.property(damage, fc.nat(whole.length), (changes, cut) => {
        const bytes = Uint8Array.from(whole.subarray(0, whole.length - (cut % 3 === 0 ? cut : 0)));
        for (const [place, byte] of changes) if (place < bytes.length) bytes[place] = byte;
        const { points } = read(bytes).trace;
        for (let i = 0; i < points.length; i++) {
          expect(Math.abs(points.lat[i] ?? 99)).toBeLessThanOrEqual(90);
          expect(Number.isFinite(points.t[i])).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
