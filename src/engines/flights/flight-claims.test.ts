import { expect, it } from 'vitest';

import { processedRecording, readsbRecording, shippedAirports } from '../../../test/flight-recordings.ts';
import { describeShared } from '../../../test/shared.ts';
import { checkClaim } from '../../core/check-claim.ts';
import type { RecordId } from '../../core/claim.ts';
import { arrangementCandidates, claimsOfFlight, flightRecordId, purposeOfFlight, type KnownArrangement } from './flight-claims.ts';
import type { FlightRow } from './flight-row.ts';
import { flightsOfAircraft, flightsOfTable, type Flight } from './flights-of.ts';
import { legSpanOf } from './legs/legs-of.ts';
import type { Trace } from './point.ts';
import type { ClassedFlight } from './removals/classify.ts';

const speakers = { dataSet: 'adsb-exchange', engine: 'habeas-flight-engine', source: 'trace-abfd8c-2025-02-09' };
const airports = shippedAirports();
const RECORD: RecordId = 'flight:2020-03-10-kiah-mhlm-a5286b';

const row = (change: Partial<FlightRow> = {}): FlightRow => ({
  row: 4,
  date: '2020-03-10',
  flight: 'WQ3520',
  tail: 'N430XA',
  type: 'B734',
  operator: 'SwiftAir/iAero',
  from: { name: null, iata: 'IAH', icao: null },
  to: { name: null, iata: null, icao: 'MHLM' },
  scheduledDeparture: { time: '08:00', zone: 'CDT' },
  scheduledArrival: null,
  status: 'landed',
  statusText: 'Landed 09:40 CST',
  statusClock: { time: '09:40', zone: 'CST' },
  durationMinutes: null,
  ...change,
});

function flightOfRow(change: Partial<FlightRow> = {}): Flight {
  const table = { format: 'radarbox', origin: 'table.csv', sha256: 'ab', table: { kind: 'rows', rows: [row(change)] } } as const;
  const [flight] = flightsOfTable(table, airports);
  if (flight === undefined) throw new Error('a flight is meant');
  return flight;
}

const classed = (type: ClassedFlight['class'] = 'removal'): ClassedFlight => ({
  movement: flightOfRow().movement,
  signs: [],
  level: 'hub',
  role: 'removal',
  class: type,
  mission: 1,
});

it('a flight is named by its day, its ends and its aircraft; registration and address of one aircraft give one name', () => {
  const { movement } = flightOfRow();
  expect(flightRecordId(movement)).toBe('flight:2020-03-10-kiah-mhlm-a5252c');
  expect(flightRecordId({ ...movement, address: 'a5252c', registration: null })).toBe(flightRecordId(movement));
  expect(flightRecordId({ ...movement, registration: 'C-GKQJ', to: { code: null, country: null } })).toBe(
    'flight:2020-03-10-kiah-unknown-cgkqj',
  );
  expect(flightRecordId(movement, 2)).toMatch(/-2$/);
});

it('what a row tells of a flight that landed the data set observes, and its landing stands in UTC', () => {
  const claims = claimsOfFlight(flightOfRow(), RECORD, speakers);
  expect(claims.map(({ field, act, by }) => [field, act, by])).toEqual(
    ['aircraft', 'callsign', 'operator', 'from', 'departed', 'to', 'arrived'].map((field) => [field, 'observes', 'adsb-exchange']),
  );
  expect(claims.find(({ field }) => field === 'arrived')?.value).toBe('2020-03-10T15:40:00Z');
  for (const claim of claims) {
    expect(claim).toMatchObject({ record: RECORD, locator: { kind: 'row', row: 4 } });
    expect(checkClaim(claim)).toMatchObject({ ok: true });
  }
});

it('ends of a flight that is still expected are inferred, by the table', () => {
  const claims = claimsOfFlight(flightOfRow({ status: 'estimated', statusText: 'Est. Arrival 15:21 CDT' }), RECORD, speakers);
  expect(claims.filter(({ act }) => act === 'infers').map(({ field, by }) => [field, by])).toEqual([
    ['from', 'adsb-exchange'],
    ['departed', 'adsb-exchange'],
    ['to', 'adsb-exchange'],
  ]);
});

it('the class is inferred by the engine', () => {
  expect(purposeOfFlight(classed('connection'), RECORD, speakers)).toMatchObject([
    { field: 'purpose', value: 'removal-connection', act: 'infers', by: 'habeas-flight-engine' },
  ]);
});

it('a removal to a receiving state is a candidate for its arrangements on that day, and for no others', () => {
  const known = (name: string, receives: string, from: string | null, to: string | null): KnownArrangement => ({
    id: `arrangement:${name}` as RecordId,
    sends: 'US',
    receives,
    from,
    to,
  });
  const arrangements = [
    known('us-hn-2019', 'HN', '2019-09-25', null),
    known('us-hn-2025', 'HN', '2025-03-10', null),
    known('us-gt-2019', 'GT', null, null),
    known('us-hn-old', 'HN', null, '2018-01-01'),
  ];
  const candidates = arrangementCandidates(classed(), RECORD, 'US', arrangements, speakers);
  expect(candidates.map((claim) => [claim.field, claim.value, claim.act])).toEqual([['arrangement', 'arrangement:us-hn-2019', 'infers']]);
  expect(candidates.every((claim) => checkClaim(claim).ok)).toBe(true);
  expect(arrangementCandidates(classed('return'), RECORD, 'US', arrangements, speakers)).toEqual([]);
});

describeShared('claims of a leg', () => {
  const flights = (trace: Trace): readonly Flight[] => {
    const { points: _, ...about } = trace;
    return flightsOfAircraft({ format: 'readsb-trace', about, span: legSpanOf(trace, airports), origins: ['a'] }, airports);
  };

  it('ends that were seen are observed, ends that were concluded inferred, unknown ones not claimed', () => {
    const [first, second] = flights(readsbRecording('readsb/globe_history/2025/02/09/traces/8c/trace_full_abfd8c.json'));
    if (first === undefined || second === undefined) throw new Error('two legs are meant');
    const said = (flight: Flight): readonly (readonly unknown[])[] =>
      claimsOfFlight(flight, RECORD, speakers).map((claim) => [claim.field, claim.act]);
    expect(said(first)).toEqual([
      ['aircraft', 'observes'],
      ['callsign', 'observes'],
      ['to', 'observes'],
      ['arrived', 'observes'],
    ]);
    expect(said(second).filter(([, act]) => act !== 'observes')).toEqual([]);
    for (const claim of [...claimsOfFlight(first, RECORD, speakers), ...claimsOfFlight(second, RECORD, speakers)])
      expect(checkClaim(claim)).toMatchObject({ ok: true, value: { locator: { kind: 'trace' } } });
    expect(flightRecordId(second.movement)).toBe('flight:2025-02-09-kden-kslc-abfd8c');
  });

  it('an end without a ground point is inferred by the engine, not observed by the data set', () => {
    const [first] = flights(processedRecording());
    const arrival = first === undefined ? [] : claimsOfFlight(first, RECORD, speakers).filter((claim) => claim.field === 'to');
    expect(arrival).toMatchObject([{ act: 'infers', by: 'habeas-flight-engine' }]);
  });
});
