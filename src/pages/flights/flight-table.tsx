import type { AirportWords } from '../../accounts/flight-evidence.ts';
import type { LoggedFlight } from '../../accounts/flight-month.ts';
import type { Place } from '../../engines/flights/removals/movement.ts';
import type { Sign } from '../../engines/flights/removals/signs.ts';
import type { Language } from '../../core/words.ts';
import { listWords } from '../country-words.ts';
import { dateWords } from '../date-words.ts';
import type { Site } from '../site.ts';
import { PATHS, recordPath } from '../urls.ts';
import { CLASS_WORDS, COUNT_WORDS as W, SIGN_PHRASES } from '../words/flight-counts.ts';
import { AirportLabel } from './airport-label.tsx';

/** Flights, one a row: when, what, from where to where, its class, and the signs for which it is counted. */
export function FlightTable(props: { readonly flights: readonly LoggedFlight[]; readonly airportOf: AirportWords; readonly site: Site }) {
  const { site, airportOf } = props;
  const { language } = site;
  const heads = [W.day, W.callsign, W.aircraft, W.from, W.to, W.class, W.signs];
  return (
    <table class="listing flights">
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col">{head[language]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.flights.map(({ movement, record, operator, signs, class: named }) => (
          <tr>
            <th scope="row">
              <a href={site.href(recordPath(record))}>{dateWords(movement.date, language)}</a>
              {movement.minute === null ? '' : <span class="kind">{clock(movement.minute)}</span>}
            </th>
            <td>{movement.callsigns.join(', ')}</td>
            <td>
              <Aircraft aircraft={movement.registration ?? movement.address} site={site} />
              {operator === null ? '' : <span class="kind">{operator}</span>}
            </td>
            <td>
              <End place={movement.from} airportOf={airportOf} language={language} />
            </td>
            <td>
              <End place={movement.to} airportOf={airportOf} language={language} />
            </td>
            <td>{named === null ? <span class="silence">{W.noSign[language]}</span> : CLASS_WORDS[named].name[language]}</td>
            <td class="signs">{signsWords(signs, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Aircraft(props: { readonly aircraft: string | null; readonly site: Site }) {
  const { aircraft, site } = props;
  return aircraft === null ? <span class="silence">–</span> : <a href={site.href(PATHS.aircraft(aircraft))}>{aircraft}</a>;
}

function End(props: { readonly place: Place; readonly airportOf: AirportWords; readonly language: Language }) {
  const { place, airportOf, language } = props;
  if (place.code === null) return <span class="silence">{W.unknownPlace[language]}</span>;
  return <AirportLabel code={place.code} airportOf={airportOf} country={place.country} language={language} />;
}

const clock = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** The signs of a flight in words, each kind once. */
export function signsWords(signs: readonly Sign[], language: Language): string {
  return listWords([...new Set(signs.map((sign) => signWords(sign, language)))], language);
}

function signWords(sign: Sign, language: Language): string {
  switch (sign.kind) {
    case 'callsign':
      return SIGN_PHRASES.callsign[language](sign.callsign);
    case 'aircraft':
      return SIGN_PHRASES.aircraft[language](sign.aircraft);
    case 'operator':
      return SIGN_PHRASES.operator[language](sign.operator);
    case 'leaves-hub':
      return SIGN_PHRASES.leavesHub[language](sign.airport);
    case 'aircraft-at-hub-that-day':
      return SIGN_PHRASES.atHub[language](sign.airport);
    default:
      return sign satisfies never;
  }
}
