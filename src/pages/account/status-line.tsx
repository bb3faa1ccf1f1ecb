import { actWords } from '../act-words.ts';
import type { ArrangementAccount } from '../../accounts/arrangement-account.ts';
import { dayOf, statusTold } from '../../accounts/status.ts';
import type { Said } from '../../accounts/timeline.ts';
import { DateOf } from '../components/date.tsx';
import { SpeakerName } from '../components/speaker-name.tsx';
import type { Site } from '../site.ts';
import { choiceWords } from '../value-words.ts';
import { ACCOUNT_WORDS as W } from '../words/account.ts';

/** What was said last of where the arrangement stands, by whom; and how it was told before, unfolding. */
export function StatusLine(props: { readonly account: ArrangementAccount; readonly site: Site }) {
  const { account, site } = props;
  const { status } = account;
  const { language } = site;
  if (status.latest.length === 0) return <p class="status silence">{W.statusNone[language]}</p>;
  return (
    <div class="status">
      {status.latest.map((said) => (
        <StatusSaid said={said} site={site} />
      ))}
      {status.history.length > status.latest.length ? (
        <details class="status-history">
          <summary>{W.statusHistory[language]}</summary>
          <ol>
            {status.history.map((said) => (
              <li>
                <StatusSaid said={said} site={site} />
              </li>
            ))}
          </ol>
        </details>
      ) : (
        ''
      )}
    </div>
  );
}

/** A status, by whom and when it was told. */
export function StatusSaid(props: { readonly said: Said; readonly site: Site }) {
  const { said, site } = props;
  const [first] = said.claims;
  const day = dayOf(first);
  return (
    <p class="status-said">
      <strong>{choiceWords({ name: 'status' }, statusTold(first) ?? '', site.language)}</strong>
      <span class="who">
        {' – '}
        <SpeakerName speaker={first.speaker} site={site} office={false} />{' '}
        <em>{actWords(first.claim.act, first.speaker, site.language)}</em>
        {', '}
        <DateOf edtf={day === '' ? null : day} language={site.language} />
      </span>
    </p>
  );
}
