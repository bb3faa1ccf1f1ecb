import { DocumentWords } from '../components/document-words.tsx';
import type { ClaimAccount } from '../../accounts/claim-account.ts';
import { momentWords } from '../date-words.ts';
import { deciderWords } from '../decider-words.ts';
import { numberWords } from '../quantity-words.ts';
import type { Site } from '../site.ts';
import { PATHS } from '../urls.ts';
import { STATE_WORDS } from '../words/acts.ts';
import { CLAIM_PAGE_PHRASES, CLAIM_PAGE_WORDS as W } from '../words/claim-page.ts';

/** When the claim was taken in and every decision about it since, oldest first. */
export function ClaimHistory(props: { readonly account: ClaimAccount; readonly site: Site }) {
  const { account, site } = props;
  const { language } = site;
  const { view } = account;
  return (
    <>
      <ol class="history">
        <li>
          <span class="when">{momentWords(view.recordedAt, language)}</span>
          <span>
            {W.recorded[language]}, {CLAIM_PAGE_PHRASES.entry[language](numberWords(account.index, language))}
            {account.replaces === undefined ? (
              ''
            ) : (
              <>
                {`, ${W.replaces[language]} `}
                <a class="code" href={site.href(PATHS.claim(account.replaces))}>
                  {account.replaces.slice(0, 8)}
                </a>
              </>
            )}
          </span>
        </li>
        {view.decisions.map((decision) => (
          <li>
            <span class="when">{momentWords(decision.at, language)}</span>
            <span>
              {CLAIM_PAGE_PHRASES.decided[language](STATE_WORDS[decision.state][language], deciderWords(decision.by, language))}
              {decision.reason === undefined ? (
                ''
              ) : (
                <>
                  {': '}
                  <DocumentWords text={decision.reason} language={language} />
                </>
              )}
              {decision.replacedBy === undefined ? (
                ''
              ) : (
                <>
                  {', '}
                  {W.replacedBy[language]}{' '}
                  <a class="code" href={site.href(PATHS.claim(decision.replacedBy))}>
                    {decision.replacedBy.slice(0, 8)}
                  </a>
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
      {view.decisions.length === 0 ? <p class="silence">{W.noDecision[language]}</p> : ''}
    </>
  );
}
