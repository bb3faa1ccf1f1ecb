import type { Flight } from '../engines/flights/flights-of.ts';
import type { LegRecord } from '../engines/flights/legs/leg-record.ts';
import type { Certainty, EndBasis } from '../engines/flights/legs/leg.ts';
import type { ClassedFlight } from '../engines/flights/removals/classify.ts';
import { piecesOf, type TrackPieces } from './flight-track.ts';

/** Name and country of an airport, where a table has them. */
export type AirportWords = (code: string) => { readonly name: string; readonly country: string | null } | undefined;

/** One end of a flight. Times are ISO 8601 UTC, or a day; null = not known. */
export interface FlightEnd {
  readonly airport: string | null;
  readonly name?: string;
  readonly country?: string;
  /** Airports that would fit nearly as well, with their names where they are known. */
  readonly alternatives: readonly { readonly code: string; readonly name?: string }[];
  readonly time: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly certainty: Certainty;
  /** Why it is put there; absent where a table states the end itself. */
  readonly basis?: EndBasis;
}

/** What the flight engine has on one flight: its ends, its path where positions were read, and why it is counted. */
export interface FlightEvidence {
  readonly from: FlightEnd;
  readonly to: FlightEnd;
  readonly track: TrackPieces;
  readonly evidence: LegRecord['evidence'];
  /** Names of the files that it was read from. */
  readonly origins: readonly string[];
  readonly aircraft: string | null;
  /** Absent where the flight carries no sign of a watch-list. */
  readonly counted?: ClassedFlight;
}

/** The evidence of a kept flight, for its page. */
export function flightEvidenceOf(flight: Flight, counted: ClassedFlight | undefined, wordsOf: AirportWords): FlightEvidence {
  const { record, track, source } = flight;
  return {
    from: endOf(record, 'from', wordsOf),
    to: endOf(record, 'to', wordsOf),
    track: track === null ? [] : piecesOf(track),
    evidence: record.evidence,
    origins: [...new Set(source.origins.map(fileName))],
    aircraft: record.registration ?? record.aircraft,
    ...(counted !== undefined && { counted }),
  };
}

/** The name of a file without the folders before it: those tell of somebody's machine, and nothing of the flight. */
export const fileName = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

function endOf(record: LegRecord, which: 'from' | 'to', wordsOf: AirportWords): FlightEnd {
  const airport = record[which];
  const words = airport === null ? undefined : wordsOf(airport);
  const { evidence } = record;
  const seen = evidence.kind === 'trace' ? evidence[which] : undefined;
  return {
    airport,
    ...(words !== undefined && { name: words.name }),
    ...(words?.country != null && { country: words.country }),
    alternatives: (which === 'from' ? record.fromAlternatives : record.toAlternatives).map((code) => {
      const name = wordsOf(code)?.name;
      return { code, ...(name !== undefined && { name }) };
    }),
    time: which === 'from' ? record.departed : record.arrived,
    earliest: seen?.earliest ?? null,
    latest: seen?.latest ?? null,
    certainty: which === 'from' ? record.fromCertainty : record.toCertainty,
    ...(seen !== undefined && { basis: seen.basis }),
  };
}
