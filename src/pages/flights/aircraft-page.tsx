import type { AircraftAccount, ListedAircraft } from '../../accounts/aircraft-account.ts';
import type { AirportWords } from '../../accounts/flight-evidence.ts';
import { DocumentWords } from '../components/document-words.tsx';
import { PageHead } from '../components/page-head.tsx';
import { Section, Silence } from '../components/section.tsx';
import { dateWords } from '../date-words.ts';
import { Layout, pageOf } from '../layout.tsx';
import type { Site } from '../site.ts';
import { PATHS, ROUTES } from '../urls.ts';
import { COUNT_PHRASES, COUNT_WORDS } from '../words/flight-counts.ts';
import { TRACK_PHRASES, TRACK_WORDS as W } from '../words/flight-track.ts';
import { FlightTable } from './flight-table.tsx';

/** The page of one aircraft: which watch-lists name it, since when and by whom, and its flights that are counted. */
export function aircraftPage(account: AircraftAccount, airportOf: AirportWords, site: Site): string {
  const { language } = site;
  const { name, listed, flights } = account;
  return pageOf(
    <Layout site={site} title={`${W.aircraft[language]} ${name}`} section={ROUTES.flights} kind="wide">
      <PageHead kicker={W.aircraft[language]} title={name}>
        <p class="weight">
          {COUNT_PHRASES.flights[language](flights.length)} · <a href={site.href(PATHS.flightLogCsv({ aircraft: name }))}>CSV</a>
        </p>
      </PageHead>
      <Section id="listed" title={W.onLists[language]} note={W.onListsNote[language]}>
        {listed.length === 0 ? (
          <Silence>{W.notListed[language]}</Silence>
        ) : (
          <ul class="entries">
            {listed.map((entry) => (
              <Listed entry={entry} site={site} />
            ))}
          </ul>
        )}
      </Section>
      <Section id="flights" title={W.itsFlights[language]}>
        {flights.length === 0 ? (
          <Silence>{COUNT_WORDS.noneSuch[language]}</Silence>
        ) : (
          <FlightTable flights={flights} airportOf={airportOf} site={site} />
        )}
      </Section>
    </Layout>,
  );
}

function Listed(props: { readonly entry: ListedAircraft; readonly site: Site }) {
  const { entry } = props;
  const { language } = props.site;
  const until = entry.to === null ? W.until[language] : dateWords(entry.to, language);
  return (
    <li>
      <p>
        <DocumentWords text={entry.list} lang="en" language={language} />
        {entry.operator === null ? '' : ` · ${entry.operator}`}
        {entry.address === null ? '' : ` · ${entry.address}`}
      </p>
      <p class="scope">{TRACK_PHRASES.days[language](dateWords(entry.from, language), until)}</p>
      <p class="scope">
        <DocumentWords text={entry.source} lang="en" language={language} />
      </p>
    </li>
  );
}
