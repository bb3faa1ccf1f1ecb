/**
 * The position reports of one aircraft, in columns.
 *
 * A day of the whole world has some 80 million points, so a trace holds typed arrays and not one object a point (74 bytes a point,
 * one buffer a trace). `pointAt` gives one point as an object where that reads better than it costs.
 */

/** Who or what told the position: the words of readsb, in the order of its `addrtype_t`, which heatmaps use as numbers. */
export const POINT_SOURCES = [
  'adsb_icao',
  'adsb_icao_nt',
  'adsr_icao',
  'tisb_icao',
  'adsc',
  'mlat',
  'other',
  'mode_s',
  'adsb_other',
  'adsr_other',
  'tisb_trackfile',
  'tisb_other',
  'mode_ac',
  'unknown',
] as const;
export type PointSource = (typeof POINT_SOURCES)[number];

/** Index of `unknown` in `POINT_SOURCES`. */
export const UNKNOWN_SOURCE = 13;

/** Bit of `Points.flags`: on the ground, as the transponder or the recorder says. */
export const GROUND = 1;
/** Bit of `Points.flags`: no position was received for a while (readsb: 15 to 20 s) before this point. */
export const STALE = 2;
/** Bit of `Points.flags`: the recorder thinks that a new leg starts here. It is often wrong (design of readsb's `mark_legs`). */
export const NEW_LEG = 4;
/** Bit of `Points.flags`: `alt` is geometric and not a pressure altitude. */
export const GEOMETRIC = 8;

/** A column of numbers that nobody writes to; in fact a typed array. */
export interface Column {
  readonly length: number;
  readonly [index: number]: number;
}

/**
 * Position reports, all columns `length` long, in order of time (equal times are possible), every position finite and on the globe,
 * exact duplicates left out. NaN stands for "not told" in `alt`, `gs`, `track`, `vr` and `altGeom`; no column holds -0.
 */
export interface Points {
  readonly length: number;
  /** Unix seconds, UTC. */
  readonly t: Column;
  /** Degrees, -90 to 90. */
  readonly lat: Column;
  /** Degrees, -180 to 180. */
  readonly lon: Column;
  /** Feet; pressure altitude (1013.25 hPa) unless the flag `GEOMETRIC` is set. NaN on the ground unless the recorder gives one. */
  readonly alt: Column;
  /** Ground speed in knots. */
  readonly gs: Column;
  /** Degrees from true north; on the ground the heading. */
  readonly track: Column;
  /** Vertical rate in feet a minute. */
  readonly vr: Column;
  /** Feet above the WGS84 ellipsoid. */
  readonly altGeom: Column;
  /** Bits `GROUND`, `STALE`, `NEW_LEG`, `GEOMETRIC`. */
  readonly flags: Column;
  /** Index into `POINT_SOURCES`. */
  readonly source: Column;
  /** Index into `texts`; 0 = not told with this point (readsb tells it with every fourth). */
  readonly callsign: Column;
  /** Index into `texts`; 0 = not told with this point. */
  readonly squawk: Column;
  /** Callsigns (trimmed, printable) and squawks (four digits). `texts[0]` is the empty text. */
  readonly texts: readonly string[];
}

/** One position report as an object. Units as in `Points`; null = not told. */
export interface Point {
  readonly t: number;
  readonly lat: number;
  readonly lon: number;
  readonly alt: number | null;
  readonly altIsGeometric: boolean;
  readonly ground: boolean;
  readonly gs: number | null;
  readonly track: number | null;
  readonly vr: number | null;
  readonly altGeom: number | null;
  readonly callsign: string | null;
  readonly squawk: string | null;
  readonly source: PointSource;
  readonly stale: boolean;
  readonly newLeg: boolean;
}

/** What one recording, or several joined, hold of one aircraft. */
export interface Trace {
  /** ICAO address, 6 lower-case hex digits, a leading `~` for an address that is none of ICAO; null where the recording names none. */
  readonly aircraft: string | null;
  readonly registration?: string;
  /** ICAO type designator such as `B734`. */
  readonly type?: string;
  readonly description?: string;
  readonly operator?: string;
  readonly military?: true;
  /** True where the format writes altitude 0 for "on the ground" and has no ground flag of its own. */
  readonly altZeroMeansGround?: true;
  /**
   * True where the recorder itself tells ground from air point by point and keeps every change (readsb, FlightTracer): then a low last
   * point is not a landing that was seen. Without it a point just above a runway is the best sight of a landing that the format has.
   */
  readonly marksGround?: true;
  /** Where the flight went as the recording's publisher says (Flightradar24, OpenSky): ICAO airport codes, null = not told. */
  readonly stated?: { readonly from: string | null; readonly to: string | null; readonly flight: string | null };
  readonly points: Points;
}

const told = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);

/** The point at an index of 0 to `length - 1`. */
export function pointAt(points: Points, index: number): Point {
  const flags = points.flags[index] ?? 0;
  return {
    t: points.t[index] ?? Number.NaN,
    lat: points.lat[index] ?? Number.NaN,
    lon: points.lon[index] ?? Number.NaN,
    alt: told(points.alt[index]),
    altIsGeometric: (flags & GEOMETRIC) !== 0,
    ground: (flags & GROUND) !== 0,
    gs: told(points.gs[index]),
    track: told(points.track[index]),
    vr: told(points.vr[index]),
    altGeom: told(points.altGeom[index]),
    callsign: points.texts[points.callsign[index] ?? 0] || null,
    squawk: points.texts[points.squawk[index] ?? 0] || null,
    source: POINT_SOURCES[points.source[index] ?? UNKNOWN_SOURCE] ?? 'unknown',
    stale: (flags & STALE) !== 0,
    newLeg: (flags & NEW_LEG) !== 0,
  };
}
