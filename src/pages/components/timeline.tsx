import type { Statement } from '../../accounts/timeline.ts';
import type { Site } from '../site.ts';
import { DateOf } from './date.tsx';
import { SpeakerName } from './speaker-name.tsx';
import { SaidLine } from './statement.tsx';

/** A timeline: the day in the margin, told once, then who spoke and what they said. */
export function Timeline(props: { readonly statements: readonly Statement[]; readonly site: Site }) {
  const { statements, site } = props;
  return (
    <ol class="timeline">
      {statements.map((statement, index) => (
        <li class={index > 0 && statements[index - 1]?.when === statement.when ? 'same-day' : 'new-day'}>
          <p class="when">
            <DateOf edtf={statement.when} language={site.language} />
          </p>
          <div>
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
