import type { Certainty, Leg, LegEnd } from './leg.ts';

/**
 * A leg as `habeas flights read --legs --json` prints it. Times are ISO 8601 UTC to the second, or a day alone where a table tells no more (local to
 * the departure); null = not known.
 */
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
  readonly evidence: LegEvidence;
}

/** What a leg rests on: position reports, a row of a table, or two airport events. */
export type LegEvidence = TraceEvidence | RowEvidence | EventsEvidence;

export interface TraceEvidence {
  readonly kind: 'trace';
  readonly from: EndEvidence;
  readonly to: EndEvidence;
  readonly points: number;
  readonly gaps: readonly { readonly from: string; readonly to: string; readonly miles: number }[];
  readonly touches: readonly { readonly at: string; readonly airport: string | null }[];
  readonly staleCallsign: string | null;
}

export interface RowEvidence {
  readonly kind: 'row';
  /** As a spreadsheet numbers it: the header is 1. */
  readonly row: number;
  /** Day of departure, local. */
  readonly date: string;
  /** What the table says of the flight's state, in its own words; null where it says nothing. */
  readonly status: string | null;
  readonly operator: string | null;
}

export interface EventsEvidence {
  readonly kind: 'events';
  readonly rows: readonly [number, number];
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

/** A leg out of position reports. */
export type TraceLegRecord = LegRecord & { readonly evidence: TraceEvidence };

/** The leg in the words and types of the command line's JSON. */
export function legRecord(leg: Leg): TraceLegRecord {
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
      kind: 'trace',
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
