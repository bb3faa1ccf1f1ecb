import { expect, it } from 'vitest';

import { shippedAirports } from '../../../test/flight-recordings.ts';
import type { Flight } from './flights-of.ts';
import { eachFlightOnce, isSameFlight } from './same-flight.ts';

const airports = shippedAirports();

interface Told {
  readonly format: 'readsb-trace' | 'radarbox' | 'opensky-flights';
  readonly date: string;
  readonly minute?: number;
  readonly departed?: string;
  readonly arrived?: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly address?: string | null;
  readonly registration?: string | null;
}

/** An evening flight from Brownsville to Guatemala, but for what is told otherwise. */
function flight({
  format,
  date,
  minute,
  departed,
  arrived,
  from = 'KBRO',
  to = 'MGGT',
  address = null,
  registration = 'N801TJ',
}: Told): Flight {
  const place = (code: string | null): { code: string | null; country: string | null } => ({ code, country: null });
  const record = {
    aircraft: address,
    registration,
    callsigns: [],
    from,
    to,
    fromAlternatives: [],
    toAlternatives: [],
    departed: departed ?? date,
    arrived: arrived ?? null,
    fromCertainty: 'observed',
    toCertainty: 'observed',
    evidence: { kind: 'row', row: 2, date, status: null, operator: null },
  } as const;
  const movement = {
    date,
    minute: minute ?? null,
    address,
    registration,
    callsigns: [],
    operator: null,
    from: place(from),
    to: place(to),
    evidence: { kind: 'row', row: 2 },
  } as const;
  return { record, movement, source: { format, origins: [], sha256: null }, about: null, leg: null, track: null, aboard: null };
}

// 20:10 in Brownsville on 3 March is 02:10 UTC on 4 March.
const table = flight({ format: 'radarbox', date: '2020-03-03', minute: 20 * 60 });
const trace = flight({
  format: 'readsb-trace',
  date: '2020-03-04',
  minute: 130,
  departed: '2020-03-04T02:10:00Z',
  address: 'aae0d4',
  registration: null,
});
const count = (...flights: readonly Flight[]): number => eachFlightOnce(flights, ({ source }) => source.format, airports).length;

it('a flight that one network dates by the local day and another by UTC is one flight', () => {
  expect(isSameFlight(table, { ...trace, movement: { ...trace.movement, registration: 'N801TJ', address: null } }, airports)).toBe(true);
});

it('an address and a United States registration name one aircraft', () => {
  const named = flight({ format: 'radarbox', date: '2020-03-03', minute: 20 * 60, registration: 'N12345' });
  const seen = flight({
    format: 'readsb-trace',
    date: '2020-03-04',
    departed: '2020-03-04T02:10:00Z',
    address: 'a061d9',
    registration: null,
  });
  expect(count(named, seen)).toBe(1);
});

it('the next day, another end or another aircraft make another flight', () => {
  const twin = { format: 'readsb-trace', date: '2020-03-04', minute: 130, departed: '2020-03-04T02:10:00Z' } as const;
  expect(count(table, flight(twin))).toBe(1);
  expect(count(table, flight({ ...twin, date: '2020-03-05', departed: '2020-03-05T02:10:00Z' }))).toBe(2);
  expect(count(table, flight({ ...twin, to: 'MHLM' }))).toBe(2);
  expect(count(table, flight({ ...twin, registration: 'N802TJ' }))).toBe(2);
  expect(count(table, flight({ ...twin, from: null, to: null }))).toBe(2);
});

it('an end that one network did not see contradicts nothing, and moments count before clocks', () => {
  const seen = { format: 'readsb-trace', date: '2020-03-04', departed: '2020-03-04T02:10:00Z' } as const;
  expect(count(flight({ ...seen, format: 'opensky-flights', departed: '2020-03-04T02:14:00Z', to: null }), flight(seen))).toBe(1);
  expect(count(flight({ ...seen, format: 'opensky-flights', departed: '2020-03-04T05:00:00Z' }), flight(seen))).toBe(2);
});

it('one network tells a flight once: two of it on one way are two, and so they are beside another network', () => {
  const first = flight({ format: 'readsb-trace', date: '2020-03-03', departed: '2020-03-03T14:00:00Z' });
  const second = flight({ format: 'readsb-trace', date: '2020-03-04', departed: '2020-03-04T02:10:00Z' });
  const morning = flight({ format: 'radarbox', date: '2020-03-03', minute: 8 * 60 });
  expect(count(first, second)).toBe(2);
  expect(count(morning, first, table, second)).toBe(2);
});
