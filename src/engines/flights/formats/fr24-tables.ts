import { GROUND } from '../point.ts';
import { addressOf, callsignOf, numberOf, squawkOf, unixSeconds, unixSecondsOfText } from './flight-text.ts';
import { Header, type TableFormat, type TableReader } from './table.ts';
import { TraceSet } from './trace-set.ts';
import { sourceIndexOf } from './readsb-points.ts';

/** Flightradar24 history CSV: one flight, no aircraft named. Position is `lat,lon`; altitude (ft) 0 stands for the ground. */
export const FR24_HISTORY: TableFormat = {
  format: 'flightradar24',
  name: 'Flightradar24 history CSV',
  columns: ['Timestamp', 'UTC', 'Callsign', 'Position', 'Altitude', 'Speed', 'Direction'],
  open: (names): TableReader => {
    const header = new Header(names);
    const set = new TraceSet({ altZeroMeansGround: true });
    return {
      row: (cells, row) => {
        const [lat, lon] = header.cell(cells, 'Position').split(',');
        const t = unixSeconds(header.cell(cells, 'Timestamp'));
        const point = {
          t: Number.isNaN(t) ? unixSecondsOfText(header.cell(cells, 'UTC')) : t,
          lat: numberOf(lat),
          lon: numberOf(lon),
          alt: numberOf(header.cell(cells, 'Altitude')),
          gs: numberOf(header.cell(cells, 'Speed')),
          track: numberOf(header.cell(cells, 'Direction')),
          callsign: callsignOf(header.cell(cells, 'Callsign')),
        };
        set.add(null, point, `row ${row}`);
      },
      finish: () => set.finish(),
    };
  },
};

/**
 * Flightradar24 "granular" CSV: one row a message, several receivers. Times `2024-01-02 07:41:03Z.515` with the Z before the
 * fraction; `on_ground` is A (air) or G; squawk without its leading zeros; further `KEY:value` cells without a name, of which `GPSA`
 * is the geometric altitude (ft).
 */
export const FR24_GRANULAR: TableFormat = {
  format: 'flightradar24',
  name: 'Flightradar24 granular CSV',
  columns: ['network_time', 'hex', 'callsign', 'latitude', 'longitude', 'altitude', 'on_ground'],
  open: (names): TableReader => {
    const header = new Header(names);
    const set = new TraceSet();
    return {
      row: (cells, row) => {
        const aircraft = addressOf(header.cell(cells, 'hex'));
        if (aircraft === null) {
          set.leftOut.add('no-aircraft', 'row', `row ${row}`);
          return;
        }
        const geometric = cells.find((cell) => cell.startsWith('GPSA:'));
        // Messages without a position carry 0,0 in its place.
        const placed = header.cell(cells, 'no_position').trim() !== 'N';
        const kind = header.cell(cells, 'position_class').toLowerCase();
        const point = {
          t: granularTime(header.cell(cells, 'network_time')),
          lat: placed ? numberOf(header.cell(cells, 'latitude')) : Number.NaN,
          lon: placed ? numberOf(header.cell(cells, 'longitude')) : Number.NaN,
          alt: numberOf(header.cell(cells, 'altitude')),
          gs: numberOf(header.cell(cells, 'speed')),
          track: numberOf(header.cell(cells, 'track')),
          vr: numberOf(header.cell(cells, 'vspeed')),
          altGeom: numberOf(geometric?.slice('GPSA:'.length)),
          flags: header.cell(cells, 'on_ground').trim() === 'G' ? GROUND : 0,
          source: sourceIndexOf(kind === 'ads-b' ? 'adsb_icao' : kind),
          callsign: callsignOf(header.cell(cells, 'callsign')),
          squawk: squawkOf(header.cell(cells, 'squawk')),
        };
        set.add(aircraft, point, `row ${row}`);
      },
      finish: () => set.finish(),
    };
  },
};

const granularTime = (text: string): number => unixSecondsOfText(text.replace(/Z(\.\d+)$/, '$1Z'));
