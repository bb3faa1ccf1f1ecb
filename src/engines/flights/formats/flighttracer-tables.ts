import { GROUND } from '../point.ts';
import { addressOf, callsignOf, numberOf, squawkOf, textOf, unixSecondsOfText } from './flight-text.ts';
import { sourceIndexOf } from './readsb-points.ts';
import { Header, type TableFormat } from './table.ts';
import { TraceSet } from './trace-set.ts';

/**
 * FlightTracer's raw table of ADS-B Exchange traces. Its rows are in no order of time; `details` is a Python dictionary as text; an
 * aircraft that says nothing of itself leaves cells empty.
 */
export const FLIGHTTRACER_RAW: TableFormat = {
  format: 'flighttracer',
  name: 'FlightTracer raw table',
  columns: ['time', 'lat', 'lon', 'altitude', 'ground_speed', 'heading', 'details', 'ping_time', 'icao'],
  open: (names) => {
    const header = new Header(names);
    const set = new TraceSet({ marksGround: true });
    return {
      row: (cells, row) => {
        const cell = (name: string): string => header.cell(cells, name);
        const aircraft = addressOf(cell('icao'));
        const details = cell('details');
        const point = {
          t: rowTime(cell('ping_time'), cell('timestamp'), cell('time')),
          lat: numberOf(cell('lat')),
          lon: numberOf(cell('lon')),
          alt: numberOf(cell('altitude')),
          gs: numberOf(cell('ground_speed')),
          track: numberOf(cell('heading')),
          altGeom: numberOf(cell('alt_geom')),
          flags: cell('altitude').trim() === 'ground' ? GROUND : 0,
          source: sourceIndexOf(pythonText(details, 'type')),
          callsign: callsignOf(pythonText(details, 'flight')),
          squawk: squawkOf(pythonText(details, 'squawk')),
        };
        set.add(aircraft, point, `row ${row}`);
        if (set.isDescribed(aircraft)) return;
        const registration = textOf(cell('nnumber'));
        const type = textOf(cell('model'));
        const description = textOf(cell('desc'));
        set.describe(aircraft, {
          ...(registration !== null && { registration }),
          ...(type !== null && { type }),
          ...(description !== null && { description }),
        });
      },
      finish: () => set.finish(),
    };
  },
};

/** FlightTracer's processed table. Its maker has taken out every point on the ground; its own splitting into legs is not read. */
export const FLIGHTTRACER_LEGS: TableFormat = {
  format: 'flighttracer',
  name: 'FlightTracer processed table',
  columns: ['point_time', 'altitude', 'ground_speed', 'heading', 'lat', 'lon', 'icao', 'call_sign'],
  open: (names) => {
    const header = new Header(names);
    const set = new TraceSet({ marksGround: true });
    return {
      row: (cells, row) => {
        const cell = (name: string): string => header.cell(cells, name);
        const callsign = callsignOf(cell('call_sign'));
        const point = {
          t: unixSecondsOfText(cell('point_time')),
          lat: numberOf(cell('lat')),
          lon: numberOf(cell('lon')),
          alt: numberOf(cell('altitude')),
          gs: numberOf(cell('ground_speed')),
          track: numberOf(cell('heading')),
          callsign: callsign === 'UNKNOWN' ? '' : callsign,
        };
        set.add(addressOf(cell('icao')), point, `row ${row}`);
      },
      finish: () => set.finish(),
    };
  },
};

/** The full time where it is written, else the day and the seconds after it. */
function rowTime(ping: string, day: string, seconds: string): number {
  const whole = unixSecondsOfText(ping);
  return Number.isNaN(whole) ? unixSecondsOfText(`${day} 00:00`) + numberOf(seconds) : whole;
}

/** A text value of a Python dictionary written as text: `{'flight': 'POE409  '}`. */
function pythonText(dictionary: string, key: string): string | undefined {
  return new RegExp(`['"]${key}['"]: (?:'([^']*)'|"([^"]*)")`)
    .exec(dictionary)
    ?.slice(1)
    .find((text) => text !== undefined);
}
