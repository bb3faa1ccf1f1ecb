import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

import { afterAll, expect, it } from 'vitest';

import { readsbRecording } from '../../../test/flight-recordings.ts';
import { heatmapOf } from '../../../test/heatmap.ts';
import { describeShared, shared } from '../../../test/shared.ts';
import { TAR_END, tarMember } from '../../../test/tar.ts';
import type { LegRecord } from '../../engines/flights/legs/leg-record.ts';
import { shippedAirports } from './airports.ts';
import { readFlightLegs, type ReadingSummary } from './read-flight-legs.ts';

type Point = unknown[];
interface TraceFile {
  icao: string;
  r?: string;
  t?: string;
  desc?: string;
  timestamp: number;
  trace: Point[];
}

interface Read {
  readonly legs: readonly LegRecord[];
  readonly summary: ReadingSummary;
}

describeShared('bad input: the reading goes on, and names what it left out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-bad-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const airports = shippedAirports();
  const packed = readFileSync(shared('data/flights/readsb/globe_history/2025/02/09/traces/8c/trace_full_abfd8c.json'));
  const whole = JSON.parse(gunzipSync(packed).toString('utf8')) as TraceFile;
  const named = 'trace_full_abfd8c.json';
  let count = 0;

  async function read(files: Readonly<Record<string, string | Uint8Array>>, links: Readonly<Record<string, string>> = {}): Promise<Read> {
    const place = join(folder, String(count++));
    mkdirSync(place);
    for (const [name, content] of Object.entries(files)) writeFileSync(join(place, name), content);
    for (const [name, target] of Object.entries(links)) symlinkSync(target, join(place, name));
    const legs: LegRecord[] = [];
    const summary = await readFlightLegs([place], await airports, {}, (flights) => {
      legs.push(...flights.map(({ record }) => record));
      return Promise.resolve();
    });
    return { legs, summary };
  }
  const change = (changed: Partial<TraceFile>): string => JSON.stringify({ ...whole, ...changed });
  const points = (of: (point: Point, place: number) => Point): string =>
    change({ trace: whole.trace.map((point, place) => of([...point], place)) });
  const ends = ({ legs }: Read): readonly unknown[] => legs.map(({ from, to }) => [from, to]);
  const BOTH = [
    [null, 'KDEN'],
    ['KDEN', 'KSLC'],
  ];
  const why = ({ summary }: Read): readonly unknown[] => summary.leftOut.map(({ file, why, what }) => [file.split('/').at(-1), what, why]);

  it('the file as it is', async () => {
    const result = await read({ [named]: packed });
    expect(ends(result)).toEqual(BOTH);
    expect(result.summary.leftOut).toEqual([]);
  });

  it('truncated gzip: the legs before the cut', async () => {
    const result = await read({ [named]: packed.subarray(0, packed.length / 2) });
    expect(result.legs[0]).toMatchObject({ to: 'KDEN', toCertainty: 'observed' });
    expect(why(result)).toEqual([[named, 'file', 'cut-short']]);
  });

  it('a tar that breaks off in the middle of a member, split or not', async () => {
    const archive = Buffer.concat([
      tarMember('./traces/8c/trace_full_abfd8c.json', packed),
      tarMember('./traces/8d/trace_full_abfd8d.json', gzipSync(change({ icao: 'abfd8d' }))),
      TAR_END,
    ]);
    const cut = archive.subarray(0, archive.length - packed.length / 2);
    const one = await read({ 'day.tar': cut });
    expect(one.legs.filter(({ aircraft }) => aircraft === 'abfd8c')).toHaveLength(2);
    expect(one.legs.some(({ aircraft }) => aircraft === 'abfd8d')).toBe(true);
    expect(why(one)).toContainEqual(['day.tar', 'file', 'cut-short']);
    const split = await read({ 'day.tar.aa': cut.subarray(0, 5000), 'day.tar.ab': cut.subarray(5000) });
    expect(split.legs).toEqual(one.legs);
  });

  it('a member, and a file, that are a web page', async () => {
    const page = '<!doctype html><html><body>404</body></html>';
    const archive = Buffer.concat([
      tarMember('./traces/8c/trace_full_abfd8c.json', packed),
      tarMember('./traces/8d/trace_full_abfd8d.json', Buffer.from(page)),
      TAR_END,
    ]);
    const result = await read({ 'day.tar': archive, 'trace_full_aaaaaa.json': page, 'other.csv': page });
    expect(ends(result)).toEqual(BOTH);
    expect(why(result)).toEqual([
      ['day.tar: trace_full_abfd8d.json', 'file', 'html'],
      ['trace_full_aaaaaa.json', 'file', 'html'],
      ['other.csv', 'file', 'html'],
    ]);
  });

  it('points out of order', async () => {
    expect(ends(await read({ [named]: change({ trace: whole.trace.toReversed() }) }))).toEqual(BOTH);
  });

  it('the same day twice: the same legs, and the points told twice are counted', async () => {
    const result = await read({ [named]: packed, 'trace_recent_abfd8c.json': packed });
    expect(ends(result)).toEqual(BOTH);
    expect(result.summary.leftOut).toMatchObject([{ why: 'duplicate', what: 'point', count: whole.trace.length }]);
  });

  it('times in milliseconds, in the reference and in both', async () => {
    const timestamp = whole.timestamp * 1000;
    expect(ends(await read({ [named]: change({ timestamp }) }))).toEqual(BOTH);
    const trace = whole.trace.map(([t, ...rest]) => [Number(t) * 1000, ...rest]);
    expect(ends(await read({ [named]: change({ timestamp, trace }) }))).toEqual(BOTH);
  });

  it('an address that is none of ICAO', async () => {
    const { legs } = await read({ 'trace_full_~abfd8c.json': change({ icao: '~abfd8c' }) });
    expect(legs.map(({ aircraft }) => aircraft)).toEqual(['~abfd8c', '~abfd8c']);
  });

  it('no registration, type or description', async () => {
    const { r: _, t: __, desc: ___, ...bare } = whole;
    expect(ends(await read({ [named]: JSON.stringify(bare) }))).toEqual(BOTH);
    const { t: ____, ...noType } = whole;
    expect(ends(await read({ [named]: JSON.stringify(noType) }))).toEqual(BOTH);
  });

  it('points of 8 to 15 elements; shorter ones are left out', async () => {
    for (const length of [8, 9, 13, 14])
      expect(ends(await read({ [named]: points((point) => point.slice(0, length)) })), `${length}`).toEqual(BOTH);
    expect(ends(await read({ [named]: points((point) => [...point, 'receiver']) }))).toEqual(BOTH);
    const short = await read({ [named]: points((point, place) => (place % 2 === 0 ? point : point.slice(0, 7))) });
    expect(ends(short)).toEqual(BOTH);
    expect(short.summary.leftOut).toMatchObject([{ why: 'too-short', what: 'point' }]);
  });

  it('no altitude on any point, or on some', async () => {
    const none = await read({
      [named]: points((point) => [...point.slice(0, 3), point[3] === 'ground' ? 'ground' : null, ...point.slice(4)]),
    });
    expect(none.legs.map(({ toCertainty }) => toCertainty)).toEqual(['observed', 'observed']);
    const some = await read({
      [named]: points((point, place) => (place % 3 === 0 ? [...point.slice(0, 3), null, ...point.slice(4)] : point)),
    });
    expect(some.legs.map(({ to }) => to)).toContain('KSLC');
  });

  it('NaN and Infinity as Python writes them', async () => {
    const text = points((point, place) =>
      place % 10 === 3
        ? [point[0], 'NaN!', ...point.slice(2)]
        : place % 10 === 4
          ? [...point.slice(0, 4), 'Infinity!', ...point.slice(5)]
          : point,
    );
    const result = await read({ [named]: text.replaceAll('"NaN!"', 'NaN').replaceAll('"Infinity!"', '-Infinity') });
    expect(ends(result)).toEqual(BOTH);
    expect(result.summary.leftOut).toMatchObject([{ why: 'no-position', what: 'point' }]);
  });

  it('negative zero is zero', async () => {
    const at = (lat: string): string => `{"icao":"abc123","timestamp":1700000000,"trace":[[0,${lat},-0,-0,-0.0,-0,0,-0]]}`;
    for (const lat of ['-0', '-0.0', '0']) {
      const { summary, legs } = await read({ 'trace_full_abc123.json': at(lat) });
      expect([summary.points, summary.leftOut.length, JSON.stringify(legs).includes('-0,')]).toEqual([1, 0, false]);
    }
  });

  it('the poles and the date line; what lies beyond them is left out', async () => {
    const over = Array.from({ length: 60 }, (_, n) => [
      n * 60,
      60,
      n < 30 ? 176 + n * 0.13 : -180 + (n - 30) * 0.13,
      35_000,
      480,
      90,
      0,
      0,
    ]);
    const dateLine = await read({ 'trace_full_abc123.json': JSON.stringify({ icao: 'abc123', timestamp: 1_700_000_000, trace: over }) });
    expect(dateLine.legs).toHaveLength(1);
    expect(dateLine.legs[0]?.evidence).toMatchObject({ points: 60 });
    const pole = [0, 1, 2, 3].map((n) => [n * 60, 89.5 + n * 0.25, 0, 35_000, 480, 0, 0, 0]);
    const atPole = await read({ 'trace_full_abc123.json': JSON.stringify({ icao: 'abc123', timestamp: 1_700_000_000, trace: pole }) });
    expect(atPole.summary).toMatchObject({ points: 3, leftOut: [{ why: 'off-the-globe', count: 1 }] });
  });

  it('a callsign of control characters is none', async () => {
    const text = points((point) => {
      const details = point[8];
      return typeof details === 'object' && details !== null
        ? [...point.slice(0, 8), { ...details, flight: '\u0000\u001b[2J\u0007 ' }, ...point.slice(9)]
        : point;
    });
    const { legs } = await read({ [named]: text });
    expect(legs.map(({ callsigns }) => callsigns)).toEqual([['[2J'], ['[2J']]);
    for (const leg of legs) expect(JSON.stringify(leg)).not.toMatch(/\\u00/);
  });

  it('an empty file, an empty trace, an empty folder, a file of zeros', async () => {
    const result = await read({
      'empty.json': '',
      'trace_full_abc123.json': '{"icao":"abc123","timestamp":0,"trace":[ ]}',
      zeros: Buffer.alloc(5000),
    });
    expect(result.legs).toEqual([]);
    expect(
      why(result)
        .map((row) => (row as readonly string[])[0])
        .toSorted((a = '', b = '') => (a < b ? -1 : 1)),
    ).toEqual(['empty.json', 'zeros']);
    expect((await read({})).summary).toMatchObject({ files: 0, leftOut: [] });
  });

  it.skipIf(process.platform === 'win32')(
    'a folder of everything: junk, an archive in an archive, links to nothing and back to the folder itself',
    async () => {
      const archive = Buffer.concat([tarMember('inner.tar', tarMember(named, packed)), tarMember(named, packed), TAR_END]);
      const result = await read(
        {
          [named]: packed,
          'day.tar': archive,
          'day.tar.gz': gzipSync(archive),
          'lost.tar.ab': 'x',
          'a.zip': 'PK\u0003\u0004\0\0',
          'b.csv': 'a,b\n1,2\n',
        },
        { nowhere: 'not-there', itself: '.' },
      );
      expect(ends(result)).toEqual(BOTH);
      const told = why(result).map((row) => (row as readonly string[]).join(' '));
      expect(told.toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
        'a.zip file unknown-format',
        'b.csv file unknown-format',
        'day.tar.gz file unknown-format',
        'day.tar: inner.tar file unknown-format',
        'lost.tar.ab file unknown-format',
        'nowhere file unreadable',
        expect.stringMatching(/point duplicate$/),
      ]);
    },
  );

  it('heatmaps, packed under the name of a font: the flight of half hours put together', async () => {
    const trace = readsbRecording('readsb/globe_history/2025/02/09/traces/8c/trace_full_abfd8c.json');
    const halves = Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [
        `${String(n).padStart(2, '0')}.bin.ttf`,
        gzipSync(heatmapOf([trace], Date.parse('2025-02-09T00:00:00Z') / 1000 + n * 1800)),
      ]),
    );
    const result = await read(halves);
    expect(ends(result)).toEqual(BOTH);
    expect(result.legs.map(({ callsigns }) => callsigns)).toEqual([['SWA2580'], ['SWA3512']]);
    const odd = await read({ '00.bin.ttf': heatmapOf([trace], Date.parse('2025-02-09T00:00:00Z') / 1000).subarray(0, -3) });
    expect(why(odd)).toContainEqual(['00.bin.ttf', 'file', 'cut-short']);
  });
});
