import type { SourceUse } from '../../accounts/source-use.ts';
import { AddressOnPaper, SourceLine } from '../components/claim-card.tsx';
import { Section } from '../components/section.tsx';
import type { Site } from '../site.ts';
import { ACCOUNT_PHRASES, ACCOUNT_WORDS as W } from '../words/account.ts';

/** The sources behind the account, the most used first. */
export function SourcesSection(props: { readonly sources: readonly SourceUse[]; readonly site: Site }) {
  const { sources, site } = props;
  const { language } = site;
  return (
    <Section id="sources" title={W.sources[language]}>
      <ol class="source-list">
        {sources.map(({ source, claims }) => (
          <li>
            <SourceLine source={source} site={site} /> <span class="count">{ACCOUNT_PHRASES.sourceClaims[language](claims)}</span>
            {site.live && site.only === undefined && sources.length > 1 ? (
              <>
                {' · '}
                <a class="only" href={`${site.href(site.path)}?source=${encodeURIComponent(source.id)}`}>
                  {W.onlySource[language]}
                </a>
              </>
            ) : (
              ''
            )}
            <AddressOnPaper source={source} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
