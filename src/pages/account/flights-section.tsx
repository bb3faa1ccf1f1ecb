import type { RecordAccount } from '../../accounts/record-account.ts';
import { ScopeFigure } from '../components/figure.tsx';
import { Section, Silence } from '../components/section.tsx';
import { flightTitle } from '../flight-title.ts';
import type { Site } from '../site.ts';
import { PATHS } from '../urls.ts';
import { ACCOUNT_WORDS as W } from '../words/account.ts';

/** Flights tied to the arrangement, each with its date, route, and what is said of the people aboard. */
export function FlightsSection(props: { readonly flights: readonly RecordAccount[]; readonly site: Site }) {
  const { flights, site } = props;
  const { language } = site;
  if (flights.length === 0) {
    return (
      <Section id="flights" title={W.flights[language]}>
        <Silence>{W.flightsNone[language]}</Silence>
      </Section>
    );
  }
  return (
    <Section id="flights" title={W.flights[language]} note={W.flightsNote[language]}>
      <ul class="flights">
        {flights.map((flight) => {
          const aboard = flight.figures.get('aboard');
          return (
            <li>
              <p class="flight-name">
                <a href={site.href(PATHS.flight(flight.id))}>{flightTitle(flight, language)}</a>
              </p>
              <div>
                {aboard === undefined ? (
                  <Silence>{W.aboardNone[language]}</Silence>
                ) : (
                  aboard.scopes.map((scope) => <ScopeFigure figure={aboard} scope={scope} site={site} />)
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
