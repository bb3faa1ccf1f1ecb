/** What is known of a leg's end: seen, concluded from what was seen around it, or not known. */
export type Certainty = 'observed' | 'inferred' | 'unknown';

/** An airport that a leg's end may be at. `cost` is 0 for a perfect fit to height, distance, direction and runway; lower is better. */
export interface AirportChoice {
  readonly ident: string;
  readonly cost: number;
  /** How far above the field the end was last or first seen, feet; 0 = at it. The higher, the more it must be ahead of the next. */
  readonly above: number;
}

/** The point of the recording next to a leg's end. Unix seconds, degrees, feet (null = not told). */
export interface EndPoint {
  readonly t: number;
  readonly lat: number;
  readonly lon: number;
  readonly alt: number | null;
  readonly gs: number | null;
  readonly track: number | null;
  /** Feet a minute, by the heights of the last or first minutes. */
  readonly trend: number | null;
}

/** Why a leg begins or ends where it does. */
export type EndBasis =
  /** The change between air and ground lies between two points less than five minutes apart. */
  | 'ground-contact'
  /** A point low over a runway, in a format that does not mark the ground. */
  | 'over-runway'
  /** Ground points, but across a hole in the data. */
  | 'ground-across-gap'
  /** A hole in the flight that is too long for the way flown in it. */
  | 'gap-too-long'
  /** The data begin or end low, near a runway, climbing or descending. */
  | 'low-at-edge'
  /** The data begin or end in flight. */
  | 'in-flight'
  /** Parked at one place, then parked at another. */
  | 'moved-unseen';

export interface LegEnd {
  /** ICAO or local code; null where no airport can be named. */
  readonly airport: string | null;
  /** Other airports that fit nearly as well, or every one that fits where none can be named; best first. */
  readonly alternatives: readonly AirportChoice[];
  /** Cost by which the named airport beats the next; null where none is named or nothing else fits. */
  readonly margin: number | null;
  readonly certainty: Certainty;
  readonly basis: EndBasis;
  /** Unix seconds: the first point in the air, or the first on the ground (if unseen: the last in the air). Null where unknown. */
  readonly time: number | null;
  /** Between these moments it happened; null = no bound in the data. */
  readonly earliest: number | null;
  readonly latest: number | null;
  /** The airborne point next to the end. */
  readonly point: EndPoint;
}

/** A callsign and when the leg first carried it (Unix seconds). */
export interface CallsignUse {
  readonly callsign: string;
  readonly since: number;
}

/** Something in a flight that looks like a stop and is none. */
export interface Touch {
  readonly kind: 'touch-and-go';
  readonly t: number;
  readonly airport: string | null;
}

/** A hole in the data of a flight, longer than five minutes. Unix seconds. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly miles: number;
}

/** One aircraft from one take-off to one landing. */
export interface Leg {
  readonly aircraft: string | null;
  readonly registration: string | null;
  readonly from: LegEnd;
  readonly to: LegEnd;
  /** In order of use; a callsign left over from the flight before is in `staleCallsign` instead. */
  readonly callsigns: readonly CallsignUse[];
  readonly staleCallsign: string | null;
  readonly touches: readonly Touch[];
  readonly gaps: readonly Gap[];
  /** Number of position reports in the air. */
  readonly points: number;
  readonly maxAltitude: number | null;
  readonly maxSpeed: number | null;
}
