import type { FlightEnd, FlightEvidence } from '../accounts/flight-evidence.ts';
import type { RecordAccount } from '../accounts/record-account.ts';
import type { Language } from '../core/words.ts';
import { countryWords } from './country-words.ts';
import { dateWords } from './date-words.ts';
import { flightTitle } from './flight-title.ts';
import { airportName } from './flights/airport-label.tsx';
import { evidenceSections } from './flights/evidence-sections.tsx';
import { recordPage } from './record-page.tsx';
import type { Site } from './site.ts';
import { PATHS, ROUTES } from './urls.ts';
import { COUNT_WORDS } from './words/flight-counts.ts';
import { RECORD_KIND_WORDS } from './words/records.ts';

/** The page of one flight: its ends, its people, and who says so; with its path and its signs where flight data were read. */
export function flightPage(account: RecordAccount, site: Site, evidence?: FlightEvidence): string {
  const { language } = site;
  const title = flightTitle(account, language);
  const more = evidence === undefined ? [] : evidenceSections(evidence, site);
  const lead = evidence === undefined ? {} : { lead: <Way evidence={evidence} site={site} /> };
  return recordPage(account, { title, kicker: RECORD_KIND_WORDS.flight[language], section: ROUTES.flights, more, ...lead }, site);
}

/** The airports of a flight by their names, and the month in which it is counted. */
function Way(props: { readonly evidence: FlightEvidence; readonly site: Site }) {
  const { evidence, site } = props;
  const { from, to, counted } = evidence;
  const { language } = site;
  const month = counted?.movement.date.slice(0, 7);
  const places = [from, to].flatMap((end) => (end.name === undefined ? [] : [placeWords(end, end.name, language)]));
  return (
    <>
      {places.length === 0 ? '' : <p class="status">{places.join(' → ')}</p>}
      {month === undefined ? (
        ''
      ) : (
        <p>
          <a href={site.href(PATHS.flightMonth(month))}>{`${COUNT_WORDS.flights[language]}, ${dateWords(month, language)}`}</a>
        </p>
      )}
    </>
  );
}

const placeWords = ({ airport, country }: FlightEnd, name: string, language: Language): string =>
  `${airportName(name)} (${[airport, ...(country === undefined ? [] : [countryWords(country, language)])].join(', ')})`;
