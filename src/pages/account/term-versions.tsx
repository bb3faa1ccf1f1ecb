import type { DerivedAccount } from '../../accounts/derived-account.ts';
import { groupBy } from '../../core/group-by.ts';
import { TestTree, versionWords } from '../components/condition-tree.tsx';
import { DocumentWords } from '../components/document-words.tsx';
import { Unfolding } from '../components/unfolding.tsx';
import type { Site } from '../site.ts';
import { ROUTES } from '../urls.ts';
import { DERIVED_PHRASES, DERIVED_WORDS as W } from '../words/derived.ts';

/** The arrangement's own rules, one version a speaker, each with its conditions and the claims that it is made of. */
export function TermVersions(props: { readonly arrangement: string; readonly derived: DerivedAccount; readonly site: Site }) {
  const { arrangement, derived, site } = props;
  const { language } = site;
  const { rules, facts } = derived.terms;
  const who = rules.filter((rule) => rule.id.startsWith('who-'));
  // Speakers who say the same stand together, with what they say once.
  const alike = groupBy(rules, (rule) => JSON.stringify([rule.applies, rule.versions]));
  const differ = new Set(who.map((rule) => JSON.stringify(rule.versions))).size > 1;
  return (
    <>
      <h3>{W.versions[language]}</h3>
      <p class="note">
        {W.versionsNote[language]} {differ ? W.theyDiffer[language] : ''}
      </p>
      <ul class="term-versions">
        {[...alike.values()].map((same) => {
          const claims = derived.viewsOf(same.flatMap((rule) => rule.cites).flatMap((cite) => cite.claims ?? []));
          return (
            <li>
              {same.map((rule) => (
                <h4>
                  <DocumentWords text={rule.title[language]} language={language} />
                </h4>
              ))}
              {same[0].versions.map((version) => (
                <>
                  {versionWords(version, language)}
                  {version.test.kind === 'all' && version.test.of.length === 0 ? (
                    <p>{W.everyone[language]}</p>
                  ) : (
                    <TestTree test={version.test} declared={facts} language={language} />
                  )}
                </>
              ))}
              <Unfolding claims={claims} site={site}>
                <span class="who">{DERIVED_PHRASES.restsOn[language](claims.length)}</span>
              </Unfolding>
            </li>
          );
        })}
      </ul>
      {site.live ? (
        <p>
          <a href={`${site.href(ROUTES.test)}?arrangement=${encodeURIComponent(arrangement)}`}>{W.putBeside[language]}</a>
        </p>
      ) : (
        ''
      )}
    </>
  );
}
