import type { StatedFlight } from '../flight-row.ts';
import { addressOf, callsignOf, numberOf, textOf, unixSeconds } from './flight-text.ts';
import { LeftOutCount } from './left-out.ts';
import { objectOf } from './loose-json.ts';
import { type Reading, unreadable } from './reading.ts';
import { Header, rowsReader, type TableFormat } from './table.ts';

/** OpenSky flight lists (`/flights/all`, `/aircraft`, `/arrival`, `/departure`): one object a flight, or the same as a table. */
export function readOpenSkyFlights(value: unknown): Reading {
  if (!Array.isArray(value)) return unreadable('unknown-format');
  const leftOut = new LeftOutCount();
  const flights: StatedFlight[] = [];
  for (const [index, item] of (value as readonly unknown[]).entries()) {
    const flight = objectOf(item);
    const stated = flight === null ? null : statedFlight((name) => flight[name], index + 1);
    if (stated === null) leftOut.add('malformed', 'row', `flight ${index + 1}`);
    else flights.push(stated);
  }
  return { kind: 'stated', flights, leftOut: leftOut.list() };
}

/** True for what `readOpenSkyFlights` reads. */
export function isOpenSkyFlights(value: unknown): boolean {
  const first = Array.isArray(value) ? objectOf(value[0]) : null;
  return first !== null && 'firstSeen' in first && 'estArrivalAirport' in first;
}

export const OPENSKY_FLIGHTS: TableFormat = {
  format: 'opensky-flights',
  name: 'OpenSky flight list',
  columns: ['icao24', 'firstSeen', 'lastSeen', 'estDepartureAirport', 'estArrivalAirport'],
  open: (names) => {
    const header = new Header(names);
    return rowsReader(
      (cells, row) => statedFlight((name) => header.cell(cells, name), row),
      (flights) => ({ kind: 'stated', flights }),
    );
  },
};

/** Null where neither an aircraft nor a time is told. */
function statedFlight(value: (name: string) => unknown, row: number): StatedFlight | null {
  const aircraft = addressOf(value('icao24'));
  const firstSeen = toldNumber(unixSeconds(value('firstSeen')));
  const lastSeen = toldNumber(unixSeconds(value('lastSeen')));
  if (aircraft === null || (firstSeen === null && lastSeen === null)) return null;
  const distance = (end: 'Departure' | 'Arrival'): StatedFlight['fromDistance'] => ({
    horizontal: toldNumber(numberOf(value(`est${end}AirportHorizDistance`))),
    vertical: toldNumber(numberOf(value(`est${end}AirportVertDistance`))),
  });
  return {
    row,
    aircraft,
    callsign: callsignOf(value('callsign')) || null,
    from: textOf(value('estDepartureAirport')),
    to: textOf(value('estArrivalAirport')),
    firstSeen,
    lastSeen,
    fromDistance: distance('Departure'),
    toDistance: distance('Arrival'),
  };
}

const toldNumber = (value: number): number | null => (Number.isNaN(value) ? null : value);
