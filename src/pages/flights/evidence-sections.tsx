import type { FlightEvidence } from '../../accounts/flight-evidence.ts';
import type { LegEvidence } from '../../engines/flights/legs/leg-record.ts';
import { PlainFact } from '../components/plain-fact.tsx';
import { Section } from '../components/section.tsx';
import { numberWords } from '../quantity-words.ts';
import type { Site } from '../site.ts';
import { PATHS } from '../urls.ts';
import { CLASS_WORDS } from '../words/flight-counts.ts';
import { TRACK_PHRASES, TRACK_WORDS as W } from '../words/flight-track.ts';
import { EndsTable } from './ends-table.tsx';
import { signsWords } from './flight-table.tsx';
import { HeightProfile } from './height-profile.tsx';
import { TrackMap } from './track-map.tsx';

/** The parts of a flight's page that the engine's evidence fills, with their headings. */
export function evidenceSections(evidence: FlightEvidence, site: Site) {
  const { language } = site;
  const track =
    evidence.track.length === 0 ? [] : [{ id: 'track', title: W.track[language], content: <Track evidence={evidence} site={site} /> }];
  return [
    ...track,
    { id: 'ends', title: W.ends[language], content: <Ends evidence={evidence} site={site} /> },
    { id: 'evidence', title: W.evidence[language], content: <Evidence evidence={evidence} site={site} /> },
  ];
}

interface Part {
  readonly evidence: FlightEvidence;
  readonly site: Site;
}

function Track({ evidence, site }: Part) {
  const { language } = site;
  const { from, to, track } = evidence;
  const name = (airport: string | null): string => airport ?? W.noAirport[language];
  return (
    <Section id="track" title={W.track[language]} note={W.trackNote[language]}>
      <TrackMap pieces={track} from={name(from.airport)} to={name(to.airport)} site={site} />
      <HeightProfile pieces={track} site={site} />
    </Section>
  );
}

function Ends({ evidence, site }: Part) {
  return (
    <Section id="ends" title={W.ends[site.language]} note={W.endsNote[site.language]}>
      <EndsTable from={evidence.from} to={evidence.to} site={site} />
    </Section>
  );
}

function Evidence({ evidence, site }: Part) {
  const { language } = site;
  const { aircraft, counted, origins } = evidence;
  return (
    <Section id="evidence" title={W.evidence[language]}>
      <dl class="facts">
        {aircraft === null ? (
          ''
        ) : (
          <PlainFact name={W.aircraft[language]}>
            <a href={site.href(PATHS.aircraft(aircraft))}>{aircraft}</a>
          </PlainFact>
        )}
        <PlainFact name={W.counted[language]}>
          {counted === undefined ? (
            W.notCounted[language]
          ) : (
            <>
              {CLASS_WORDS[counted.class].name[language]}
              <span class="kind">{CLASS_WORDS[counted.class].means[language]}</span>
              <span class="kind">{signsWords(counted.signs, language)}</span>
            </>
          )}
        </PlainFact>
        <Heard evidence={evidence.evidence} site={site} />
        <PlainFact name={W.files[language]}>
          <span class="code">{origins.join(', ')}</span>
        </PlainFact>
      </dl>
    </Section>
  );
}

/** What the flight rests on: positions with their silences, or rows of a table. */
function Heard(props: { readonly evidence: LegEvidence; readonly site: Site }) {
  const { evidence, site } = props;
  const { language } = site;
  const clock = (moment: string): string => moment.slice(11, 16);
  if (evidence.kind === 'row') return <PlainFact name={W.row[language]}>{numberWords(evidence.row, language)}</PlainFact>;
  if (evidence.kind === 'events') {
    return <PlainFact name={W.row[language]}>{evidence.rows.map((row) => numberWords(row, language)).join(', ')}</PlainFact>;
  }
  return (
    <>
      <PlainFact name={W.points[language]}>{numberWords(evidence.points, language)}</PlainFact>
      {evidence.gaps.length === 0 ? (
        ''
      ) : (
        <PlainFact name={W.gaps[language]}>
          <ul class="plain-list">
            {evidence.gaps.map(({ from, to, miles }) => (
              <li>{TRACK_PHRASES.gap[language](clock(from), clock(to), numberWords(Math.round(miles), language))}</li>
            ))}
          </ul>
        </PlainFact>
      )}
      {evidence.touches.length === 0 ? (
        ''
      ) : (
        <PlainFact name={W.touches[language]}>
          {evidence.touches.map(({ at, airport }) => `${clock(at)} ${airport ?? ''}`.trim()).join(', ')}
        </PlainFact>
      )}
    </>
  );
}
