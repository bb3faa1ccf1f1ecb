import { groupBy } from '../../core/group-by.ts';
import type { AirportTable } from './airports/airport-table.ts';
import type { AircraftLegs } from './flight-data.ts';
import { joinOpenLegs } from './legs/join-open-legs.ts';
import type { Leg } from './legs/leg.ts';
import type { LegSpan } from './legs/legs-of.ts';
import type { Track } from './legs/track.ts';

/**
 * The legs of aircraft out of recordings that were read at different times: days that follow each other are joined, so that a flight over
 * midnight is one; what was read twice stands once. Recordings that name no aircraft stay alone.
 */
export function joinDays(recordings: readonly AircraftLegs[], airports: AirportTable): readonly AircraftLegs[] {
  const groups = groupBy(recordings, ({ format, about }) => (about.aircraft === null ? null : `${format} ${about.aircraft}`));
  return [...groups].flatMap(([key, [first, ...others]]) =>
    key === null ? [first, ...others] : [joinAircraft([first, ...others], airports)],
  );
}

function joinAircraft(recordings: readonly [AircraftLegs, ...AircraftLegs[]], airports: AirportTable): AircraftLegs {
  const [first, ...others] = recordings;
  if (others.length === 0) return first;
  const inOrder = recordings
    .filter(({ span }) => !isEmpty(span))
    .sort((a, b) => startOf(a.span) - startOf(b.span) || endOf(b.span) - endOf(a.span));
  const about = Object.assign({}, ...recordings.toReversed().map((recording) => recording.about)) as AircraftLegs['about'];
  let span: LegSpan = inOrder[0]?.span ?? first.span;
  for (const next of inOrder.slice(1)) span = joinSpans(span, next.span, airports, about);
  const tracks = recordings.flatMap((recording) => recording.tracks ?? []);
  return {
    format: first.format,
    about,
    span,
    origins: [...new Set(recordings.flatMap(({ origins }) => origins))],
    ...(tracks.length > 0 && { tracks: span.legs.map((leg) => trackWithin(leg, tracks)) }),
  };
}

/** Two spans, the first beginning no later: one within the other adds nothing; ones that share a leg are cut behind it; else the open ends meet. */
function joinSpans(a: LegSpan, b: LegSpan, airports: AirportTable, about: AircraftLegs['about']): LegSpan {
  if (endOf(b) <= endOf(a)) return a;
  if (startOf(b) > endOf(a)) return joinOpenLegs(a, b, airports, about);
  const shared = a.legs.findLastIndex((leg) => b.legs.some((other) => isSame(leg, other)));
  const common = a.legs[shared];
  if (common === undefined) return { ...b, opens: a.opens, legs: [...a.legs.filter((leg) => leg.to.point.t <= startOf(b)), ...b.legs] };
  const after = b.legs.slice(b.legs.findIndex((leg) => isSame(leg, common)) + 1);
  return { legs: [...a.legs.slice(0, shared + 1), ...after], opens: a.opens, closes: b.closes };
}

const isSame = (a: Leg, b: Leg): boolean => a.from.point.t === b.from.point.t && a.to.point.t === b.to.point.t;
const isEmpty = ({ legs, opens, closes }: LegSpan): boolean => legs.length === 0 && opens === null && closes === null;
const startOf = ({ legs, opens }: LegSpan): number => opens?.t ?? legs[0]?.from.point.t ?? Infinity;
const endOf = ({ legs, closes }: LegSpan): number => closes?.t ?? legs.at(-1)?.to.point.t ?? -Infinity;

/** The path of a leg out of the paths of its parts, each once. */
function trackWithin(leg: Leg, tracks: readonly Track[]): Track {
  const parts = new Map<number, Track>();
  for (const track of tracks) {
    const middle = track.t[Math.floor(track.t.length / 2)] ?? Number.NaN;
    // Half a second, since the times of a path are rounded.
    if (middle >= leg.from.point.t - 0.5 && middle <= leg.to.point.t + 0.5) {
      const known = parts.get(track.t[0] ?? 0);
      if (known === undefined || known.t.length < track.t.length) parts.set(track.t[0] ?? 0, track);
    }
  }
  const inOrder = [...parts.values()].sort((a, b) => (a.t[0] ?? 0) - (b.t[0] ?? 0));
  const joined: { [K in keyof Track]: Track[K][number][] } = { t: [], lat: [], lon: [], alt: [], gs: [] };
  for (const { t, lat, lon, alt, gs } of inOrder) {
    if ((t[0] ?? 0) <= (joined.t.at(-1) ?? -Infinity)) continue;
    joined.t.push(...t);
    joined.lat.push(...lat);
    joined.lon.push(...lon);
    joined.alt.push(...alt);
    joined.gs.push(...gs);
  }
  return joined;
}
