import type { AirportWords } from '../../accounts/flight-evidence.ts';
import type { Language } from '../../core/words.ts';
import { countryWords } from '../country-words.ts';

/** An airport as its code, with its name and country under it where they are known: a code alone tells most readers nothing. */
export function AirportLabel(props: {
  readonly code: string;
  readonly airportOf: AirportWords;
  readonly language: Language;
  /** Where no table has the airport but the flight's own data tell the country. */
  readonly country?: string | null;
}) {
  const { code, airportOf, language } = props;
  const known = airportOf(code);
  const country = known?.country ?? props.country ?? null;
  return (
    <>
      {code}
      {known === undefined ? '' : <span class="kind">{airportName(known.name)}</span>}
      {country === null ? '' : <span class="kind">{countryWords(country, language)}</span>}
    </>
  );
}

/** An airport's name without the word that every one of them ends in. */
export const airportName = (name: string): string => name.replace(/ Airport$/, '');
