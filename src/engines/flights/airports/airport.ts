/** A runway as two ends. Elevations in feet (mean of the ends that are known, else null), length in feet. */
export interface Runway {
  readonly lat1: number;
  readonly lon1: number;
  readonly lat2: number;
  readonly lon2: number;
  readonly elevation: number | null;
  readonly length: number;
  readonly hard: boolean;
}

export interface Airport {
  /** ICAO code, or the code of the state's own where there is none. */
  readonly ident: string;
  readonly iata: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly name: string | null;
  readonly size: 'large' | 'medium' | 'small' | null;
  readonly military: boolean;
  /** Feet; null where no runway tells. */
  readonly elevation: number | null;
  /** Longest runway, feet. */
  readonly longest: number;
  /** True where a runway is paved. */
  readonly hard: boolean;
  /** Middle of the runways. */
  readonly lat: number;
  readonly lon: number;
  readonly runways: readonly Runway[];
}
