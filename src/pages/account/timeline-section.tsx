import type { ArrangementAccount } from '../../accounts/arrangement-account.ts';
import type { Statement } from '../../accounts/timeline.ts';
import { DateOf } from '../components/date.tsx';
import { Section } from '../components/section.tsx';
import { SpeakerName } from '../components/speaker-name.tsx';
import { SaidLine } from '../components/statement.tsx';
import type { Site } from '../site.ts';
import { ACCOUNT_WORDS } from '../words/account.ts';

/** Everything said, by day and speaker. */
export function TimelineSection(props: { readonly account: Pick<ArrangementAccount, 'timeline'>; readonly site: Site }) {
  return (
    <Section id="said" title={ACCOUNT_WORDS.said[props.site.language]}>
      <Timeline statements={props.account.timeline} site={props.site} />
    </Section>
  );
}

/** A timeline: the day in the margin, told once, then who spoke and what they said. */
export function Timeline(props: { readonly statements: readonly Statement[]; readonly site: Site }) {
  const { statements, site } = props;
  return (
    <ol class="timeline">
      {statements.map((statement, index) => (
        <li class={statements[index - 1]?.when === statement.when ? 'same-day' : 'new-day'}>
          <p class="when">
            <DateOf edtf={statement.when} language={site.language} />
          </p>
          <div class="words">
            <p class="speaker-line">
              <SpeakerName speaker={statement.speaker} site={site} />
            </p>
            <ul class="said-list">
              {statement.said.map((said) => (
                <SaidLine said={said} site={site} />
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ol>
  );
}
