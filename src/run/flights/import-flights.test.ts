import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { emptyFolder } from '../../../test/ledger-folders.ts';
import { describeShared, shared } from '../../../test/shared.ts';
import type { RecordId } from '../../core/claim.ts';
import type { RecordedClaim } from '../../core/recorded-claim.ts';
import type { WatchList } from '../../engines/flights/removals/watch-list.ts';
import { readFlights } from '../../sources/flights/read-flights.ts';
import { importRegister } from '../import-register.ts';
import { openRecord, type OpenRecord } from '../open-record.ts';
import { verifyRecord } from '../verify.ts';
import { acceptOpen } from './accept-open.ts';
import { AIRPORTS_FILE, shippedAirports } from './airports.ts';
import { keptFlightSets } from './flight-store.ts';
import { flightsOnRecord } from './flights-on-record.ts';
import { importFlights, type ImportedFlights } from './import-flights.ts';
import { reportFromRecord } from './report-flights.ts';
import { publishedCountsFrom, watchListFrom } from './watch-lists.ts';

describeShared('flight data in the record', () => {
  let folder = '';
  const now = (): Date => new Date('2026-11-25T12:00:00Z');
  const day = (n: number): string => shared(`data/flights/readsb/globe_history/2025/02/0${n}`);
  let record: OpenRecord;
  let list: WatchList;
  beforeAll(async () => {
    folder = await emptyFolder();
    record = await openRecord({ dataFolder: folder, databaseUrl: undefined });
    list = await watchListFrom();
  });
  afterAll(async () => {
    await record.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const airports = shippedAirports();
  const importing = async (paths: readonly string[], aircraft?: readonly string[]): Promise<ImportedFlights> =>
    importFlights(record, paths, await airports, { list, all: false, named: null, now, ...(aircraft !== undefined && { aircraft }) });
  const claimsOf = (id: RecordId): Promise<readonly RecordedClaim[]> => record.ledger.claims({ record: id });

  it('of traces only aircraft with a sign of the watch-list are kept', async () => {
    expect(await importing([day(7), day(9)])).toMatchObject({ flights: 0, added: 0 });
    expect(existsSync(join(folder, 'flights'))).toBe(false);
  });

  it('the same day again changes nothing, alone or with the next; the next adds only its own flights', async () => {
    expect(await importing([day(7)], ['c060ba'])).toMatchObject({ flights: 3 });
    const size = await record.ledger.size();
    expect(await importing([day(7)], ['C-GKQJ'])).toMatchObject({ flights: 3, added: 0, setAside: 0 });
    expect(await record.ledger.size()).toBe(size);
    expect(await importing([day(8)], ['c060ba'])).toMatchObject({ flights: 7, setAside: 0 });
    expect(await importing([day(7), day(8)], ['c060ba'])).toMatchObject({ flights: 7, added: 0, setAside: 0 });
  });

  it('what was seen the data set observes, what was concluded the engine infers, located in the trace; all of it drafts', async () => {
    const claims = await claimsOf('flight:2025-02-08-cyyz-krsw-c060ba');
    expect(claims.map(({ claim: { field, act, by }, state }) => [field, act, by, state])).toEqual(
      expect.arrayContaining([
        ['from', 'observes', 'adsb-receivers', 'drafted'],
        ['to', 'infers', 'habeas-flight-engine', 'drafted'],
      ]),
    );
    expect(claims[0]?.claim.locator).toMatchObject({ kind: 'trace' });
  });

  it('what is accepted stays accepted when the day is read again, and what a person rejected stays rejected', async () => {
    const imported = await importing([day(8)], ['c060ba']);
    const deciding = { ledger: record.ledger, by: 'reader', now };
    expect(await acceptOpen(deciding, imported.claims, imported.sources)).toBeGreaterThan(10);
    const size = await record.ledger.size();
    expect(await acceptOpen(deciding, imported.claims, imported.sources)).toBe(0);
    expect(await importing([day(8)], ['c060ba'])).toMatchObject({ added: 0 });
    expect(await record.ledger.size()).toBe(size);
  });

  it('paths are kept for pages, one for each flight, from the ground to the ground', async () => {
    const flights = flightsOnRecord(await keptFlightSets(folder, { tracks: true }), await airports);
    const flight = flights.find(({ id }) => id === 'flight:2025-02-08-kpbi-cyyz-c060ba');
    expect(flight?.track?.t.length).toBeGreaterThan(100);
    expect(flight?.track?.alt[0]).toBeNull();
    expect(Math.max(...(flight?.track?.alt ?? []).map((alt) => alt ?? 0))).toBeGreaterThan(30_000);
  });

  it('a removal is offered for arrangements with the state that it lands in, as a draft, and attached to none', async () => {
    await importRegister(record.ledger);
    const imported = await importing([shared('data/flights/radarbox/MGGTAll20200112-20200427.csv')]);
    const offers = await record.ledger.claims({ recordKind: 'flight', field: 'arrangement', by: 'habeas-flight-engine' });
    expect(imported.offered).toBeGreaterThan(50);
    expect(new Set(offers.map(({ claim, state }) => `${claim.act} ${state}`))).toEqual(new Set(['infers drafted']));
    const offered = new Set(offers.map(({ id }) => id));
    expect([...imported.claims].filter((id) => offered.has(id))).toEqual([]);
  });

  it('the report of a month from the record: Guatemala 32 in March 2020, beside the 33 of Witness at the Border', async () => {
    const made = { airports: await airports, list, published: await publishedCountsFrom() };
    const report = await reportFromRecord(folder, { from: '2020-03-01', to: '2020-03-31' }, made);
    expect(report.month).toBe('2020-03');
    expect(report.countries.find(({ country }) => country === 'GT')).toMatchObject({ observed: 32, published: [{ min: 33 }] });
  });
});

describeShared('flights that two imports tell in parts', () => {
  const folders: string[] = [];
  const now = (): Date => new Date('2026-11-25T12:00:00Z');
  const airports = shippedAirports();
  const recording = shared('data/flights/readsb/globe_history/2025/02/08/traces/ba/trace_full_c060ba.json');
  const fresh = async (): Promise<string> => {
    folders.push(await emptyFolder());
    return folders.at(-1) ?? '';
  };
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  /** The recording's points before and after a moment (seconds of its day), each as a file of its own. */
  async function halves(cut: number): Promise<readonly [string, string]> {
    const file = readFileSync(recording);
    const { trace, ...head } = JSON.parse((file[0] === 0x1f ? gunzipSync(file) : file).toString('utf8')) as { trace: number[][] };
    const folder = await fresh();
    const write = (name: string, points: number[][]): string => {
      mkdirSync(join(folder, name));
      const path = join(folder, name, 'trace_full_c060ba.json');
      writeFileSync(path, JSON.stringify({ ...head, trace: points }));
      return path;
    };
    const isBefore = ([seconds = 0]: number[]): boolean => seconds < cut;
    return [
      write('before', trace.filter(isBefore)),
      write(
        'after',
        trace.filter((point) => !isBefore(point)),
      ),
    ];
  }

  async function imported(
    ...paths: readonly (readonly string[])[]
  ): Promise<{ ids: readonly string[]; open: readonly string[]; setAside: number }> {
    const folder = await fresh();
    const record = await openRecord({ dataFolder: folder, databaseUrl: undefined });
    try {
      let setAside = 0;
      const options = { list: await watchListFrom(), all: false, named: null, now, aircraft: ['c060ba'] };
      for (const part of paths) setAside += (await importFlights(record, part, await airports, options)).setAside;
      const claims = await record.ledger.claims({ recordKind: 'flight' });
      const standing = claims.filter(({ state }) => state === 'drafted').map(({ claim }) => claim.record);
      const flights = flightsOnRecord(await keptFlightSets(folder, { tracks: true }), await airports);
      expect(flights.every(({ track }) => (track?.t.length ?? 0) > 1)).toBe(true);
      return { ids: flights.map(({ id }) => id), open: [...new Set(standing)].toSorted(), setAside };
    } finally {
      await record.close();
    }
  }

  it(
    'both halves of a flight that two imports cut are one flight, and what the first said of its half is set aside',
    { timeout: 120_000 },
    async () => {
      const whole = await imported([recording]);
      // In the cruise of the flight from Palm Beach to Toronto.
      const flight = whole.ids.find((id) => id.includes('kpbi-cyyz')) ?? '';
      expect(flight).not.toBe('');
      const [before, after] = await halves(await cruiseOf(recording, 'KPBI', 'CYYZ'));
      const parts = await imported([before], [after]);
      expect(parts.ids).toEqual(whole.ids);
      expect(parts.open).toEqual(whole.open);
      expect(parts.setAside).toBeGreaterThan(0);
      expect((await imported([after], [before])).ids).toEqual(whole.ids);
    },
  );

  async function cruiseOf(path: string, from: string, to: string): Promise<number> {
    for await (const input of readFlights([path], { airports: AIRPORTS_FILE, threads: 0 })) {
      if (input.kind !== 'aircraft') continue;
      const leg = input.aircraft.span.legs.find((one) => one.from.airport === from && one.to.airport === to);
      if (leg !== undefined) return (leg.from.point.t + leg.to.point.t) / 2 - Date.UTC(2025, 1, 8) / 1000;
    }
    throw new Error(`no flight from ${from} to ${to}`);
  }

  it('verify hashes what an import kept anew, and names what was changed or is gone', { timeout: 120_000 }, async () => {
    const folder = await fresh();
    const record = await openRecord({ dataFolder: folder, databaseUrl: undefined });
    try {
      const options = { list: await watchListFrom(), all: false, named: null, now, aircraft: ['c060ba'] };
      await importFlights(record, [recording], await airports, options);
      const verified = (): ReturnType<typeof verifyRecord> => verifyRecord(record.ledger, folder);
      expect(await verified()).toMatchObject({ sound: true, files: { files: 2, changed: [] } });
      const [legs = '', paths = ''] = readdirSync(join(folder, 'flights')).toSorted((a, b) => a.length - b.length);
      const text = gunzipSync(readFileSync(join(folder, 'flights', legs))).toString('utf8');
      writeFileSync(join(folder, 'flights', legs), gzipSync(text.replace('"KPBI"', '"KMIA"')));
      rmSync(join(folder, 'flights', paths));
      const { sound, files } = await verified();
      expect(sound).toBe(false);
      expect(files.changed.map(({ file, what }) => [file, what])).toEqual([
        [join('flights', legs), 'changed'],
        [join('flights', paths), 'missing'],
      ]);
      // Packed anew, by another version of the packer say, it holds the same.
      writeFileSync(join(folder, 'flights', legs), gzipSync(text, { level: 1 }));
      expect((await verified()).files.changed.map(({ what }) => what)).toEqual(['missing']);
      // A file that no import of this record kept would be read by reports all the same.
      const stray = join('flights', `${'0'.repeat(64)}.json.gz`);
      writeFileSync(join(folder, stray), gzipSync(text));
      expect((await verified()).files.changed.map(({ file, what }) => [file, what])).toEqual([
        [join('flights', paths), 'missing'],
        [stray, 'unknown'],
      ]);
    } finally {
      await record.close();
    }
  });
});
