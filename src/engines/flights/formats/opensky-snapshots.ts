import { GROUND } from '../point.ts';
import { addressOf, callsignOf, numberOf, unixSecondsOfText } from './flight-text.ts';
import { objectOf } from './loose-json.ts';
import { type Reading, unreadable } from './reading.ts';
import { TraceSet } from './trace-set.ts';
import { feetAMinute, feetOfMetres, knotsOfMetres } from './units.ts';

/**
 * OpenSky states near airports as the ice-air-operations-monitoring project keeps them: one object a sighting, every 30 minutes, in
 * metres. Its flags (charter operator, alerts, projected region) are its own conclusions and are not read.
 */
export function readOpenSkySnapshots(value: unknown): Reading {
  if (!Array.isArray(value)) return unreadable('unknown-format');
  const set = new TraceSet();
  for (const [index, item] of (value as readonly unknown[]).entries()) {
    const sighting = objectOf(item) ?? {};
    const aircraft = addressOf(sighting['icao24']);
    const where = `sighting ${index + 1}`;
    if (aircraft === null) {
      set.leftOut.add('no-aircraft', 'row', where);
      continue;
    }
    const point = {
      t: unixSecondsOfText(String(sighting['timestamp'])),
      lat: numberOf(sighting['latitude']),
      lon: numberOf(sighting['longitude']),
      alt: feetOfMetres(numberOf(sighting['altitude_m'])),
      gs: knotsOfMetres(numberOf(sighting['velocity_ms'])),
      track: numberOf(sighting['heading']),
      vr: feetAMinute(numberOf(sighting['vertrate'])),
      flags: sighting['on_ground'] === true ? GROUND : 0,
      callsign: callsignOf(sighting['callsign']),
    };
    set.add(aircraft, point, where);
  }
  return set.finish();
}

/** True for what `readOpenSkySnapshots` reads. */
export function isOpenSkySnapshots(value: unknown): boolean {
  const first = Array.isArray(value) ? objectOf(value[0]) : null;
  return first !== null && ['timestamp', 'icao24', 'airport_code', 'on_ground'].every((key) => key in first);
}
