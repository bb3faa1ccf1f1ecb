import { describe, expect, it } from 'vitest';

import { shippedAirports } from '../../../../test/flight-recordings.ts';
import { distanceNm } from '../sphere.ts';
import { countryOfCode } from './airport-country.ts';
import { AirportTable, runwayDistance } from './airport-table.ts';

const table = shippedAirports();

describe('the shipped table of airports', () => {
  it('holds some eleven thousand airports, each with a runway, and finds them by ICAO and by IATA code', () => {
    expect(table.airports.length).toBeGreaterThan(11_000);
    expect(table.airports.filter((airport) => airport.runways.length === 0)).toEqual([]);
    expect(table.find('KAEX')).toMatchObject({ iata: 'AEX', country: 'US', name: 'Alexandria International Airport', military: false });
    expect(table.find('AZA')?.ident).toBe('KIWA');
    expect(table.find('KSKA')).toMatchObject({ military: true });
    expect(table.find('XXXX')).toBeUndefined();
  });

  it('knows the country of every airport that monitors name, by table or by the letters of the code', () => {
    const pairs = {
      MGGT: 'GT',
      MHLM: 'HN',
      MSLP: 'SV',
      SKBO: 'CO',
      FDSM: 'SZ',
      HRYR: 'RW',
      HJJJ: 'SS',
      DGAA: 'GH',
      UTTT: 'UZ',
      MUGM: 'CU',
      HDAM: 'DJ',
    };
    for (const [code, country] of Object.entries(pairs)) expect([code, table.countryOf(code)]).toEqual([code, country]);
  });

  it('elevations are those of the fields: La Aurora lies at some 4,900 ft, Schiphol below the sea', () => {
    expect(table.find('MGGT')?.elevation).toBeGreaterThan(4800);
    expect(table.find('EHAM')?.elevation).toBeLessThan(0);
  });

  it('near a place: the nearest runway first, none beyond the radius', () => {
    const [first, ...rest] = table.near(14.583, -90.5275, 30);
    expect(first).toMatchObject({ airport: { ident: 'MGGT' } });
    expect(first?.distance).toBeLessThan(0.1);
    for (const { distance } of rest) expect(distance).toBeLessThanOrEqual(30);
    expect(table.near(31.77, -117.94, 10)).toEqual([]);
  });

  it('near gives the same as looking at every airport, at the date line and towards the poles too', () => {
    const places = [
      [-17.7, 179.9],
      [-17.7, -179.9],
      [51.9, -176.6],
      [71.3, -156.8],
      [78.2, 15.5],
      [-89.9, 40],
      [40.7, -73.9],
    ] as const;
    for (const [lat, lon] of places) {
      // The map of `runwayDistance` is flat: at the pole it takes what lies on the other side of it for near.
      const all = table.airports.filter(
        (airport) => runwayDistance(airport, lat, lon) <= 60 && distanceNm(lat, lon, airport.lat, airport.lon) < 64,
      );
      expect(
        table
          .near(lat, lon, 60)
          .map(({ airport }) => airport.ident)
          .toSorted(),
      ).toEqual(all.map(({ ident }) => ident).toSorted());
    }
  });

  it('a line that is no airport is refused', () => {
    expect(() => new AirportTable('ident,iata\nKAEX')).toThrow(/no airport/);
  });
});

describe('countries by code', () => {
  it.each([
    ['KIWA', 'US'],
    ['PHNL', 'US'],
    ['CYYZ', 'CA'],
    ['TNCA', 'AW'],
    ['US-0885', 'US'],
    ['05LS', 'US'],
    ['CBX7', 'CA'],
    ['ZKPY', 'KP'],
    ['ZBAA', 'CN'],
    ['QQQQ', null],
  ])('%s is in %s', (code, country) => {
    expect(countryOfCode(code)).toBe(country);
  });
});
