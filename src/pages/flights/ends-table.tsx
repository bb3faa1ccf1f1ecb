import type { FlightEnd } from '../../accounts/flight-evidence.ts';
import { countryWords } from '../country-words.ts';
import { dateWords, momentWords } from '../date-words.ts';
import type { Site } from '../site.ts';
import { BASIS_WORDS, CERTAINTY_WORDS, TRACK_PHRASES, TRACK_WORDS as W } from '../words/flight-track.ts';
import { airportName } from './airport-label.tsx';

/** Both ends of a flight: which airport, when, how that is known, and what would fit as well. */
export function EndsTable(props: { readonly from: FlightEnd; readonly to: FlightEnd; readonly site: Site }) {
  const { from, to, site } = props;
  const { language } = site;
  return (
    <table class="listing ends">
      <thead>
        <tr>
          {[W.end, W.airport, W.time, W.certainty, W.alternatives].map((head) => (
            <th scope="col">{head[language]}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[
          { label: W.takeOff, end: from },
          { label: W.landing, end: to },
        ].map(({ label, end }) => (
          <tr>
            <th scope="row">{label[language]}</th>
            <td>
              {end.airport ?? <span class="silence">{W.noAirport[language]}</span>}
              {end.name === undefined ? '' : <span class="kind">{end.name}</span>}
              {end.country === undefined ? '' : <span class="kind">{countryWords(end.country, language)}</span>}
            </td>
            <td>
              {end.time === null ? <span class="silence">{W.noTime[language]}</span> : timeWords(end.time, language)}
              <Window end={end} site={site} />
            </td>
            <td data-label={W.certainty[language]}>
              {CERTAINTY_WORDS[end.certainty][language]}
              {end.basis === undefined ? '' : <span class="kind">{BASIS_WORDS[end.basis][language]}</span>}
            </td>
            <td data-label={W.alternatives[language]}>
              {end.alternatives.length === 0
                ? '–'
                : end.alternatives.map(({ code, name }) => (
                    <span class="alternative">{name === undefined ? code : `${code} ${airportName(name)}`}</span>
                  ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const timeWords = (time: string, language: Site['language']): string =>
  time.length > 10 ? momentWords(time, language) : dateWords(time, language);

/** The moments between which it happened, where they are more than a minute apart. */
function Window(props: { readonly end: FlightEnd; readonly site: Site }) {
  const { earliest, latest } = props.end;
  if (earliest === null || latest === null || Date.parse(latest) - Date.parse(earliest) < 60_000) return <></>;
  const clock = (moment: string): string => moment.slice(11, 16);
  return <span class="kind">{TRACK_PHRASES.between[props.site.language](clock(earliest), clock(latest))}</span>;
}
