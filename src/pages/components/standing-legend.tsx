import type { Language } from '../../core/words.ts';
import { STANDINGS } from '../../standing/standing.ts';
import { ACCOUNT_WORDS } from '../words/account.ts';
import { STANDING_WORDS } from '../words/standings.ts';
import { StandingMark } from './standing-mark.tsx';

/** What the marks beside figures mean. */
export function StandingLegend(props: { readonly language: Language }) {
  const { language } = props;
  return (
    <details class="legend">
      <summary>{ACCOUNT_WORDS.standings[language]}</summary>
      <dl>
        {STANDINGS.toReversed().map((standing) => (
          <div>
            <dt>
              <StandingMark standing={standing} language={language} />
            </dt>
            <dd>{STANDING_WORDS[standing].means[language]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
