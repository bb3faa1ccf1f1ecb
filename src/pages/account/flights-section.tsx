import type { RecordAccount } from '../../accounts/record-account.ts';
import { FigureRow, ScopeFigure } from '../components/figure.tsx';
import { Section, Silence } from '../components/section.tsx';
import { flightTitle } from '../flight-title.ts';
import type { Site } from '../site.ts';
import { PATHS } from '../urls.ts';
import { ACCOUNT_WORDS as W } from '../words/account.ts';

/** Flights tied to the arrangement, each with its date, route, and what is said of the people aboard; then those told of beside them. */
export function FlightsSection(props: {
  readonly flights: readonly RecordAccount[];
  readonly besides: readonly RecordAccount[];
  readonly site: Site;
}) {
  const { flights, besides, site } = props;
  const { language } = site;
  return (
    <Section id="flights" title={W.flights[language]} {...(flights.length > 0 && { note: W.flightsNote[language] })}>
      {flights.length === 0 ? <Silence>{W.flightsNone[language]}</Silence> : <Flights flights={flights} site={site} />}
      {besides.length === 0 ? (
        ''
      ) : (
        <>
          <h3>{W.flightsBeside[language]}</h3>
          <p class="note">{W.flightsBesideNote[language]}</p>
          <Flights flights={besides} site={site} />
        </>
      )}
    </Section>
  );
}

function Flights(props: { readonly flights: readonly RecordAccount[]; readonly site: Site }) {
  const { flights, site } = props;
  const { language } = site;
  return (
    <ul class="flights">
      {flights.map((flight) => {
        const aboard = flight.figures.get('aboard');
        const funder = flight.figures.get('funder');
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
              {funder === undefined ? (
                ''
              ) : (
                <dl class="beside-figure">
                  <FigureRow figure={funder} site={site} />
                </dl>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
