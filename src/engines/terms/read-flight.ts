import { dateRange } from '../../core/edtf.ts';
import { countryOfCode } from '../flights/airports/airport-country.ts';
import { alpha2ToAlpha3 } from './country-code.ts';
import type { FactState, FactValue } from './fact.ts';
import { dateInterval } from './read-value.ts';
import { JUDGED_BY, type FactName } from './rule.ts';

const HOUR = 3_600_000;

/** What a flight's record tells of everybody aboard, and the fields of it that could not be read. */
export interface FlightFacts {
  readonly facts: readonly (readonly [FactName, FactState])[];
  readonly unclear: readonly { readonly field: string; readonly wanted: string }[];
}

/**
 * Facts from the fields of a flight, named as in the vocabulary: the day on which it departed is that of the transfer, and `to` (a country,
 * or an airport's ICAO code) the destination. Who is aboard, of which nationalities, tells nothing of any one person and is left alone.
 */
export function flightFacts(flight: Readonly<Record<string, unknown>>): FlightFacts {
  const facts: (readonly [FactName, FactState])[] = [];
  const unclear: { readonly field: string; readonly wanted: string }[] = [];
  const take = (field: string, fact: FactName, read: (text: string) => FactValue | undefined, wanted: string): void => {
    const written = flight[field];
    if (written === undefined || written === null) return;
    const value = typeof written === 'string' ? read(written) : undefined;
    if (value === undefined) unclear.push({ field, wanted });
    else facts.push([fact, { kind: 'known', value, statements: [{ value }] }]);
  };
  take('departed', JUDGED_BY, dayThere, 'a date, with or without a time, such as "2025-03-15"');
  take('to', 'destination', countryOfPlace, 'a country code such as "SV" or "SLV", or the ICAO code of an airport such as "MSLP"');
  return { facts, unclear };
}

/** The day where it departed. A moment told in UTC may be the day before or after there, and stays as wide as that. */
function dayThere(departed: string): FactValue | undefined {
  const range = dateRange(departed);
  const local = /^(\d{4}-\d{2}-\d{2})T.*[+-]\d{2}(?::?\d{2})?$/.exec(departed)?.[1];
  if (range === undefined || range.kind === 'calendar') return dateInterval(departed);
  return dateInterval(local ?? `${isoDay(range.from - 12 * HOUR)}/${isoDay(range.to + 14 * HOUR)}`);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function countryOfPlace(place: string): FactValue | undefined {
  const code = place.trim().toUpperCase();
  const country = alpha2ToAlpha3(code) ?? alpha2ToAlpha3(countryOfCode(code) ?? '');
  return country === undefined ? undefined : { kind: 'text', value: country };
}
