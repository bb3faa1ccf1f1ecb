import { addressOf, callsignOf, numberOf, squawkOf, textOf, unixSeconds } from './flight-text.ts';
import { objectOf, valueAt } from './loose-json.ts';
import { type Reading, unreadable } from './reading.ts';
import { TraceSet } from './trace-set.ts';

/** Flightradar24 playback JSON: one flight at `result.response.data.flight`. Feet and knots; altitude 0 stands for the ground. */
export function readFr24Playback(value: unknown): Reading {
  const flight = flightOf(value);
  const track = flight?.['track'];
  if (!Array.isArray(track)) return unreadable('unknown-format');
  const aircraft = addressOf(valueAt(flight, 'aircraft', 'identification', 'modes'));
  const callsign = callsignOf(valueAt(flight, 'identification', 'callsign'));
  const set = new TraceSet({ altZeroMeansGround: true });
  for (const [index, point] of (track as readonly unknown[]).entries()) {
    set.add(
      aircraft,
      {
        t: unixSeconds(valueAt(point, 'timestamp')),
        lat: numberOf(valueAt(point, 'latitude')),
        lon: numberOf(valueAt(point, 'longitude')),
        alt: numberOf(valueAt(point, 'altitude', 'feet')),
        gs: numberOf(valueAt(point, 'speed', 'kts')),
        track: numberOf(valueAt(point, 'heading')),
        vr: numberOf(valueAt(point, 'verticalSpeed', 'fpm')),
        callsign,
        squawk: squawkOf(valueAt(point, 'squawk')),
      },
      `track point ${index + 1}`,
    );
  }
  set.describe(aircraft, describe(flight));
  return set.finish();
}

/** True for what `readFr24Playback` reads. */
export const isFr24Playback = (value: unknown): boolean => Array.isArray(flightOf(value)?.['track']);

const flightOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
  objectOf(valueAt(value, 'result', 'response', 'data', 'flight'));

function describe(flight: unknown): Parameters<TraceSet['describe']>[1] {
  const registration = textOf(valueAt(flight, 'aircraft', 'identification', 'registration'));
  const type = textOf(valueAt(flight, 'aircraft', 'model', 'code'));
  const description = textOf(valueAt(flight, 'aircraft', 'model', 'text'));
  const operator = textOf(valueAt(flight, 'airline', 'name')) ?? textOf(valueAt(flight, 'owner', 'name'));
  return {
    ...(registration !== null && { registration }),
    ...(type !== null && { type }),
    ...(description !== null && { description }),
    ...(operator !== null && { operator }),
    stated: {
      from: textOf(valueAt(flight, 'airport', 'origin', 'code', 'icao')),
      to: textOf(valueAt(flight, 'airport', 'destination', 'code', 'icao')),
      flight: textOf(valueAt(flight, 'identification', 'number', 'default')),
    },
  };
}
