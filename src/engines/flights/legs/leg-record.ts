import type { Certainty, Leg, LegEnd } from './leg.ts';

/** A leg as `habeas flights read --legs --json` prints it; times are ISO 8601 UTC to the second, null = not known. */
export interface LegRecord {
  readonly aircraft: string | null;
  readonly registration: string | null;
  readonly callsigns: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly fromAlternatives: readonly string[];
  readonly toAlternatives: readonly string[];
  readonly departed: string | null;
  readonly arrived: string | null;
  readonly fromCertainty: Certainty;
  readonly toCertainty: Certainty;
  readonly evidence: {
    readonly from: EndEvidence;
    readonly to: EndEvidence;
    readonly points: number;
    readonly gaps: readonly { readonly from: string; readonly to: string; readonly miles: number }[];
    readonly touches: readonly { readonly at: string; readonly airport: string | null }[];
    readonly staleCallsign: string | null;
  };
}

interface EndEvidence {
  readonly basis: LegEnd['basis'];
  readonly margin: number | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly point: { readonly at: string; readonly lat: number; readonly lon: number; readonly altitude: number | null };
}

/** ISO 8601 UTC of Unix seconds, to the second. */
export const isoTime = (seconds: number): string => `${new Date(Math.floor(seconds) * 1000).toISOString().slice(0, 19)}Z`;

const isoOrNull = (seconds: number | null): string | null => (seconds === null ? null : isoTime(seconds));
const round = (value: number): number => Math.round(value * 100) / 100;

/** The leg in the words and types of the command line's JSON. */
export function legRecord(leg: Leg): LegRecord {
  return {
    aircraft: leg.aircraft,
    registration: leg.registration,
    callsigns: leg.callsigns.map((use) => use.callsign),
    from: leg.from.airport,
    to: leg.to.airport,
    fromAlternatives: leg.from.alternatives.map((choice) => choice.ident),
    toAlternatives: leg.to.alternatives.map((choice) => choice.ident),
    departed: isoOrNull(leg.from.time),
    arrived: isoOrNull(leg.to.time),
    fromCertainty: leg.from.certainty,
    toCertainty: leg.to.certainty,
    evidence: {
      from: endEvidence(leg.from),
      to: endEvidence(leg.to),
      points: leg.points,
      gaps: leg.gaps.map((gap) => ({ from: isoTime(gap.from), to: isoTime(gap.to), miles: round(gap.miles) })),
      touches: leg.touches.map((touch) => ({ at: isoTime(touch.t), airport: touch.airport })),
      staleCallsign: leg.staleCallsign,
    },
  };
}

function endEvidence({ basis, margin, earliest, latest, point }: LegEnd): EndEvidence {
  return {
    basis,
    margin: margin === null ? null : round(margin),
    earliest: isoOrNull(earliest),
    latest: isoOrNull(latest),
    point: { at: isoTime(point.t), lat: point.lat, lon: point.lon, altitude: point.alt },
  };
}
