import { GROUND, UNKNOWN_SOURCE } from '../point.ts';
import { addressOf, callsignOf, numberOf, squawkOf, unixSeconds } from './flight-text.ts';
import { valueAt } from './loose-json.ts';
import { type Reading, unreadable } from './reading.ts';
import { sourceIndexOf } from './readsb-points.ts';
import { Header, type TableFormat } from './table.ts';
import { TraceSet } from './trace-set.ts';
import { feetAMinute, feetOfMetres, knotsOfMetres } from './units.ts';

/** OpenSky repeats a state for up to 300 s after contact is lost: states this much older than their moment are left out, seconds. */
const STALE_S = 15;

/** A state vector in the API's own units: metres, metres a second, degrees. */
interface StateVector {
  readonly time: number;
  readonly contact: number;
  readonly position: number;
  readonly aircraft: string | null;
  readonly lat: number;
  readonly lon: number;
  readonly speed: number;
  readonly track: number;
  readonly rate: number;
  readonly callsign: string;
  readonly squawk: string;
  readonly ground: boolean;
  readonly pressureAltitude: number;
  readonly geometricAltitude: number;
  readonly source: number;
}

/** Adds a state at the time of its position, so that a repeated one is a duplicate; counts it where it is stale. */
function addState(set: TraceSet, state: StateVector, where: string): void {
  if (state.aircraft === null) {
    set.leftOut.add('no-aircraft', 'row', where);
    return;
  }
  if (state.time - state.contact > STALE_S) {
    set.leftOut.add('stale', 'point', where);
    return;
  }
  const point = {
    t: state.position <= state.time ? state.position : state.time,
    lat: state.lat,
    lon: state.lon,
    alt: feetOfMetres(state.pressureAltitude),
    gs: knotsOfMetres(state.speed),
    track: state.track,
    vr: feetAMinute(state.rate),
    altGeom: feetOfMetres(state.geometricAltitude),
    flags: state.ground ? GROUND : 0,
    source: state.source,
    callsign: state.callsign,
    squawk: state.squawk,
  };
  set.add(state.aircraft, point, where);
}

/** OpenSky state vectors as a table: the weekly samples and what Trino gives. */
export const OPENSKY_STATES: TableFormat = {
  format: 'opensky-states',
  name: 'OpenSky state vectors',
  columns: ['time', 'icao24', 'lat', 'lon', 'velocity', 'heading', 'onground', 'baroaltitude', 'lastcontact'],
  open: (names) => {
    const header = new Header(names);
    const set = new TraceSet();
    return {
      row: (cells, row) => {
        const number = (name: string): number => numberOf(header.cell(cells, name));
        const state = {
          time: unixSeconds(header.cell(cells, 'time')),
          contact: unixSeconds(header.cell(cells, 'lastcontact')),
          position: unixSeconds(header.cell(cells, 'lastposupdate')),
          aircraft: addressOf(header.cell(cells, 'icao24')),
          lat: number('lat'),
          lon: number('lon'),
          speed: number('velocity'),
          track: number('heading'),
          rate: number('vertrate'),
          callsign: callsignOf(header.cell(cells, 'callsign')),
          squawk: squawkOf(header.cell(cells, 'squawk')),
          ground: /^(true|1)$/i.test(header.cell(cells, 'onground').trim()),
          pressureAltitude: number('baroaltitude'),
          geometricAltitude: number('geoaltitude'),
          source: UNKNOWN_SOURCE,
        };
        addState(set, state, `row ${row}`);
      },
      finish: () => set.finish(),
    };
  },
};

/** `position_source` of the REST interface: ADS-B, ASTERIX, MLAT, FLARM. */
const SOURCES = ['adsb_icao', 'other', 'mlat', 'other'].map(sourceIndexOf);

/**
 * OpenSky `/states/all`: `{time, states: [[17 or 18 elements]]}`, longitude before latitude. Element 7 is read as the pressure altitude
 * and 13 as the geometric one, as the interface sends them; some copies of its manual name them the other way round.
 */
export function readOpenSkyStates(value: unknown): Reading {
  const states = valueAt(value, 'states');
  if (!isOpenSkyStates(value)) return unreadable('unknown-format');
  const set = new TraceSet();
  const time = unixSeconds(valueAt(value, 'time'));
  for (const [index, state] of ((states ?? []) as readonly unknown[]).entries()) {
    const where = `state ${index + 1}`;
    if (!Array.isArray(state) || state.length < 15) {
      set.leftOut.add('malformed', 'row', where);
      continue;
    }
    const cells = state as readonly unknown[];
    const contact = unixSeconds(cells[4]);
    const vector = {
      time: Number.isNaN(time) ? contact : time,
      contact,
      position: unixSeconds(cells[3]),
      aircraft: addressOf(cells[0]),
      lat: numberOf(cells[6]),
      lon: numberOf(cells[5]),
      speed: numberOf(cells[9]),
      track: numberOf(cells[10]),
      rate: numberOf(cells[11]),
      callsign: callsignOf(cells[1]),
      squawk: squawkOf(cells[14]),
      ground: cells[8] === true,
      pressureAltitude: numberOf(cells[7]),
      geometricAltitude: numberOf(cells[13]),
      source: SOURCES[numberOf(cells[16])] ?? UNKNOWN_SOURCE,
    };
    addState(set, vector, where);
  }
  return set.finish();
}

/** True for what `readOpenSkyStates` reads; `states` is null where nothing flies. */
export function isOpenSkyStates(value: unknown): boolean {
  const states = valueAt(value, 'states');
  return valueAt(value, 'time') !== undefined && (Array.isArray(states) || states === null);
}

/** OpenSky `/tracks`: `{icao24, callsign, path: [[time, lat, lon, baro_altitude (m), true_track, on_ground]]}`. */
export function readOpenSkyTrack(value: unknown): Reading {
  const path = valueAt(value, 'path');
  if (!Array.isArray(path)) return unreadable('unknown-format');
  const aircraft = addressOf(valueAt(value, 'icao24'));
  const callsign = callsignOf(valueAt(value, 'callsign') ?? valueAt(value, 'calllsign'));
  const set = new TraceSet();
  for (const [index, point] of (path as readonly unknown[]).entries()) {
    const [time, lat, lon, altitude, track, ground] = Array.isArray(point) ? (point as readonly unknown[]) : [];
    const draft = {
      t: unixSeconds(time),
      lat: numberOf(lat),
      lon: numberOf(lon),
      alt: feetOfMetres(numberOf(altitude)),
      track: numberOf(track),
      flags: ground === true ? GROUND : 0,
      callsign,
    };
    set.add(aircraft, draft, `path point ${index + 1}`);
  }
  return set.finish();
}
