import { expect, it } from 'vitest';

import { processedRecording, readsbRecording, shippedAirports } from '../../../test/flight-recordings.ts';
import { describeShared } from '../../../test/shared.ts';
import { checkClaim } from '../../core/check-claim.ts';
import type { RecordId } from '../../core/claim.ts';
import { arrangementCandidates, claimsOfFlight, claimsOfLeg, flightRecordId, type KnownArrangement } from './flight-claims.ts';
import { legsOf } from './legs/legs-of.ts';
import type { ClassedFlight } from './removals/classify.ts';

const speakers = { dataSet: 'adsb-exchange', engine: 'habeas-flight-engine', source: 'trace-abfd8c-2025-02-09' };
const airports = shippedAirports();

const flight: ClassedFlight = {
  movement: {
    date: '2020-03-10',
    minute: 480,
    address: null,
    registration: 'N430XA',
    callsigns: ['WQ3520'],
    operator: 'SwiftAir/iAero',
    from: { code: 'KIAH', country: 'US' },
    to: { code: 'MHLM', country: 'HN' },
    evidence: { kind: 'row', row: 4 },
  },
  signs: [],
  level: 'hub',
  role: 'removal',
  class: 'removal',
  mission: 1,
};

it('a flight is named by its day, its ends and its aircraft, in lower case', () => {
  expect(flightRecordId('2025-04-12', 'KELP', null, 'a2d25e')).toBe('flight:2025-04-12-kelp-unknown-a2d25e');
});

it('a row of a table is recorded by the data set, its class inferred by the engine, and every claim is one of the vocabulary', () => {
  const claims = claimsOfFlight(flight, speakers);
  expect(claims.map((claim) => [claim.field, claim.act, claim.by])).toEqual([
    ...['aircraft', 'callsign', 'operator', 'from', 'to', 'departed'].map((field) => [field, 'records', 'adsb-exchange']),
    ['purpose', 'infers', 'habeas-flight-engine'],
  ]);
  for (const claim of claims) {
    expect(claim).toMatchObject({ record: 'flight:2020-03-10-kiah-mhlm-n430xa', locator: { kind: 'row', row: 4 } });
    expect(checkClaim(claim)).toMatchObject({ ok: true });
  }
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
  const candidates = arrangementCandidates(flight, 'US', arrangements, speakers);
  expect(candidates.map((claim) => [claim.field, claim.value, claim.act])).toEqual([['arrangement', 'arrangement:us-hn-2019', 'infers']]);
  expect(candidates.every((claim) => checkClaim(claim).ok)).toBe(true);
  expect(arrangementCandidates({ ...flight, class: 'return' }, 'US', arrangements, speakers)).toEqual([]);
  expect(claimsOfFlight(flight, speakers).some((claim) => claim.field === 'arrangement')).toBe(false);
});

describeShared('claims of a leg', () => {
  it('ends that were seen are observed, ends that were concluded inferred, unknown ones not claimed', () => {
    const [first, second] = legsOf(readsbRecording('readsb/globe_history/2025/02/09/traces/8c/trace_full_abfd8c.json'), airports);
    if (first === undefined || second === undefined) throw new Error('two legs are meant');
    const said = (leg: typeof first): readonly (readonly unknown[])[] =>
      claimsOfLeg(leg, speakers).map((claim) => [claim.field, claim.act]);
    expect(said(first)).toEqual([
      ['aircraft', 'observes'],
      ['callsign', 'observes'],
      ['to', 'observes'],
      ['arrived', 'observes'],
    ]);
    expect(said(second).filter(([, act]) => act !== 'observes')).toEqual([]);
    for (const claim of [...claimsOfLeg(first, speakers), ...claimsOfLeg(second, speakers)])
      expect(checkClaim(claim)).toMatchObject({ ok: true });
    expect(claimsOfLeg(second, speakers)[0]).toMatchObject({ record: 'flight:2025-02-09-kden-kslc-abfd8c', locator: { kind: 'trace' } });
  });

  it('an end without a ground point is inferred by the engine, not observed by the data set', () => {
    const [first] = legsOf(processedRecording(), airports);
    const arrival = first === undefined ? [] : claimsOfLeg(first, speakers).filter((claim) => claim.field === 'to');
    expect(arrival).toMatchObject([{ act: 'infers', by: 'habeas-flight-engine' }]);
  });
});
