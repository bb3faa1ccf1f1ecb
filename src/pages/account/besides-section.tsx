import type { OtherArrangement } from '../../accounts/arrangement-account.ts';
import { RecordTitle } from '../components/record-title.tsx';
import { Section } from '../components/section.tsx';
import type { Site } from '../site.ts';
import { choiceWords } from '../value-words.ts';
import { ACCOUNT_WORDS as W } from '../words/account.ts';
import { StatusSaid } from './status-line.tsx';

/** Other arrangements between the same two states, each a record of its own, with what was said last of where it stands. */
export function BesidesSection(props: { readonly arrangements: readonly OtherArrangement[]; readonly site: Site }) {
  const { arrangements, site } = props;
  const { language } = site;
  return (
    <Section id="besides" title={W.besides[language]} note={W.besidesNote[language]}>
      <ul class="besides">
        {arrangements.map(({ record, name, kind, status }) => (
          <li>
            <p class="besides-name">
              <RecordTitle record={record} name={name} site={site} />
              {kind === undefined ? '' : <span class="kind">{choiceWords({ name: 'kind' }, kind, language)}</span>}
            </p>
            {status.latest.length === 0 ? (
              <p class="silence">{W.statusNone[language]}</p>
            ) : (
              status.latest.map((said) => <StatusSaid said={said} site={site} />)
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
