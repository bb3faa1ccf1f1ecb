import type { RecordAccount } from '../accounts/record-account.ts';
import type { Language } from '../core/words.ts';
import { dateWords } from './date-words.ts';
import { valueWords } from './value-words.ts';
import { FLIGHT_PHRASES, FLIGHT_WORDS } from './words/flight.ts';

/** A flight by its day and its ends, as the first speaker gives them: "3 February 2025, Panama to Colombia". */
export function flightTitle(flight: RecordAccount, language: Language): string {
  const day = firstOf(flight, 'departed') ?? firstOf(flight, 'arrived');
  const ends = [placeOf(flight, 'from', language), placeOf(flight, 'to', language)] as const;
  const route = FLIGHT_PHRASES.route[language](ends[0], ends[1]);
  return day === undefined ? route : `${dateWords(day, language)}, ${route}`;
}

function firstOf(flight: RecordAccount, field: string): string | undefined {
  const value = flight.figures.get(field)?.scopes[0]?.sides[0]?.value;
  return typeof value === 'string' ? value : undefined;
}

function placeOf(flight: RecordAccount, field: 'from' | 'to', language: Language): string {
  const value = flight.figures.get(field)?.scopes[0]?.sides[0]?.value;
  if (value === undefined) return FLIGHT_WORDS.unknownPlace[language];
  return valueWords({ record: flight.record, field, value }, language).text;
}
