import { byMonth, type Statement, type TimelineMonth } from '../../accounts/timeline.ts';
import { Section } from '../components/section.tsx';
import { SpeakersInShort } from '../components/speaker-name.tsx';
import { Timeline } from '../components/timeline.tsx';
import { dateWords } from '../date-words.ts';
import type { Site } from '../site.ts';
import { ACCOUNT_PHRASES, ACCOUNT_WORDS as W } from '../words/account.ts';

/** A timeline of more statements than this is folded by month, so that the terms are not pages away. */
const FOLDED_FROM = 12;

/** Everything said, by day and speaker. */
export function TimelineSection(props: { readonly timeline: readonly Statement[]; readonly site: Site }) {
  const { timeline, site } = props;
  return (
    <Section id="said" title={W.said[site.language]} note={W.saidNote[site.language]}>
      {timeline.length <= FOLDED_FROM ? (
        <Timeline statements={timeline} site={site} />
      ) : (
        byMonth(timeline).map((month, index) => <Month month={month} site={site} open={index === 0} />)
      )}
    </Section>
  );
}

function Month(props: { readonly month: TimelineMonth; readonly site: Site; readonly open: boolean }) {
  const { month, site } = props;
  const { language } = site;
  const speakers = new Map(month.statements.map(({ speaker }) => [speaker.id, speaker]));
  const said = month.statements.reduce((sum, statement) => sum + statement.said.length, 0);
  return (
    <details class="month" open={props.open}>
      <summary>
        <span class="month-name">{month.month === null ? W.undated[language] : dateWords(month.month, language)}</span>
        <span class="who">
          {<SpeakersInShort speakers={[...speakers.values()]} language={language} />} · {ACCOUNT_PHRASES.statements[language](said)}
        </span>
      </summary>
      <Timeline statements={month.statements} site={site} />
    </details>
  );
}
