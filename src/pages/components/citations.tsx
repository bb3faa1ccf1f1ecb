import type { Language } from '../../core/words.ts';
import type { Citation } from '../../engines/terms/rule.ts';
import { safeAddress } from '../safe-address.ts';
import { JUDGEMENT_WORDS } from '../words/judgement.ts';
import { SEEN_WORDS } from '../words/terms.ts';
import { DocumentWords } from './document-words.tsx';

/** What a rule rests on: each citation with what it says, where it can be read, how it was looked at, and what awaits a lawyer. */
export function Citations(props: { readonly cites: readonly Citation[]; readonly language: Language }) {
  const { cites, language } = props;
  return (
    <ul class="citations">
      {cites.map((cite) => {
        const address = safeAddress(cite.url ?? null);
        return (
          <li>
            <cite>
              <DocumentWords text={cite.ref} lang="en" language={language} />
            </cite>
            {cite.says === undefined ? '' : <span class="says">{`: ${cite.says[language]}`}</span>}
            <span class="seen">
              {address === undefined ? (
                ''
              ) : (
                <a class="address" href={address} rel="noreferrer">
                  {new URL(address).hostname}
                </a>
              )}
              {address === undefined ? '' : ' · '}
              {SEEN_WORDS[cite.seen][language]}
            </span>
            {cite.awaits === undefined ? (
              ''
            ) : (
              <span class="awaits">
                <strong>{JUDGEMENT_WORDS.awaits[language]}:</strong> {cite.awaits[language]}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
