import type { Track } from '../engines/flights/legs/track.ts';

/** One position of a track: Unix seconds, degrees, feet (0 = on the ground or not told). */
export interface Fix {
  readonly t: number;
  readonly lon: number;
  readonly lat: number;
  readonly alt: number;
}

/** A track cut at the silences in it. Between two pieces nobody heard the aircraft. */
export type TrackPieces = readonly (readonly [Fix, ...Fix[]])[];

/** A recorder stores a moving aircraft every half minute; a silence of more than five minutes is a hole in the track. */
const HOLE_SECONDS = 300;

/**
 * The track's positions, in pieces between which more than five minutes are missing. A lone position beyond a hole at either end is where
 * the aircraft stood before or after, and no part of the way.
 */
export function piecesOf(track: Track): TrackPieces {
  const pieces: [Fix, ...Fix[]][] = [];
  for (const [place, t] of track.t.entries()) {
    const fix: Fix = { t, lon: track.lon[place] ?? 0, lat: track.lat[place] ?? 0, alt: Math.max(0, track.alt[place] ?? 0) };
    const piece = pieces.at(-1);
    const last = piece?.at(-1);
    if (piece === undefined || last === undefined || t - last.t > HOLE_SECONDS) pieces.push([fix]);
    else piece.push(fix);
  }
  const from = pieces.length > 1 && pieces[0]?.length === 1 ? 1 : 0;
  const to = pieces.length - from > 1 && pieces.at(-1)?.length === 1 ? -1 : undefined;
  return pieces.slice(from, to);
}
