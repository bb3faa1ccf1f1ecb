/** Distances and directions on a round Earth: good to 0.5 %, which is far less than what a leg's rules ask for. */

/** Nautical miles in a degree of latitude. */
export const NM_PER_DEGREE = 60;
const RADIANS = Math.PI / 180;
const EARTH_NM = 3440.065;

/** Great-circle distance in nautical miles. */
export function distanceNm(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const dLat = (lat2 - lat1) * RADIANS;
  const dLon = (lon2 - lon1) * RADIANS;
  const a = Math.sin(dLat / 2) ** 2 + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_NM * Math.asin(Math.min(1, Math.sqrt(a)));
}

/** Direction from the first place to the second, degrees from true north, 0 to 360. */
export function bearing(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const dLon = (lon2 - lon1) * RADIANS;
  const y = Math.sin(dLon) * Math.cos(lat2 * RADIANS);
  const x = Math.cos(lat1 * RADIANS) * Math.sin(lat2 * RADIANS) - Math.sin(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * Math.cos(dLon);
  return (Math.atan2(y, x) / RADIANS + 360) % 360;
}

/** The angle between two directions, 0 to 180 degrees. */
export function turn(a: number, b: number): number {
  const d = Math.abs(a - b) % 360;
  return d > 180 ? 360 - d : d;
}

/** Difference of two longitudes by the short way, -180 to 180 degrees. */
export function longitudeStep(from: number, to: number): number {
  const d = to - from;
  return d > 180 ? d - 360 : d < -180 ? d + 360 : d;
}

/** A straight stretch (a runway) seen from a place near it, in nautical miles. */
export interface Offset {
  /** To the nearest point of the stretch. */
  readonly distance: number;
  /** Sideways from the endless line through it. */
  readonly across: number;
  /** Along that line from the first end, negative before it. */
  readonly along: number;
}

/** Nautical miles in a degree of longitude at a latitude. */
export const milesPerLongitude = (lat: number): number => Math.cos(lat * RADIANS) * NM_PER_DEGREE;

/**
 * Where a place lies beside the stretch from (lat1, lon1) to (lat2, lon2), on a flat map around the place: for less than some 100 nm. `narrow` is
 * `milesPerLongitude(lat)`, for those who look at many stretches from one place.
 */
export function offsetFrom(
  lat: number,
  lon: number,
  lat1: number,
  lon1: number,
  lat2: number,
  lon2: number,
  narrow: number = milesPerLongitude(lat),
): Offset {
  const x1 = longitudeStep(lon, lon1) * narrow;
  const y1 = (lat1 - lat) * NM_PER_DEGREE;
  const dx = longitudeStep(lon, lon2) * narrow - x1;
  const dy = (lat2 - lat) * NM_PER_DEGREE - y1;
  // Math.hypot guards against overflow at ten times the price of the root; these are miles.
  const length = Math.sqrt(dx * dx + dy * dy) || Number.EPSILON;
  const along = -(x1 * dx + y1 * dy) / length;
  const beyond = Math.max(0, -along, along - length);
  const across = (x1 * dy - y1 * dx) / length;
  return { distance: Math.sqrt(across * across + beyond * beyond), across, along };
}
