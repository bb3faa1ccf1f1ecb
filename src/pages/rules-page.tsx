import type { Rule, Rulebook } from '../engines/terms/rule.ts';
import { PageHead } from './components/page-head.tsx';
import { Section } from './components/section.tsx';
import { Layout, pageOf } from './layout.tsx';
import type { Site } from './site.ts';
import { PATHS, ROUTES } from './urls.ts';
import { RULES_PHRASES, RULES_WORDS as W } from './words/rules.ts';
import { TEST_WORDS } from './words/test-page.ts';
import { ONE_KIND_WORDS } from './words/terms.ts';

/** Every rule, pack by pack, with what in it awaits a lawyer. */
export function rulesPage({ packs, rules }: Rulebook, site: Site): string {
  const { language } = site;
  return pageOf(
    <Layout site={site} title={W.title[language]} section={ROUTES.test}>
      <PageHead title={W.title[language]}>
        <p>{W.lead[language]}</p>
        <p>{W.awaitsNote[language]}</p>
        <p>
          <a href={site.href(ROUTES.test)}>{TEST_WORDS.title[language]}</a> ·{' '}
          <a href={site.href(ROUTES.writingRules)}>{W.writing[language]}</a>
        </p>
      </PageHead>
      {packs.map((pack) => (
        <Section id={`pack-${pack.id}`} title={pack.title[language]}>
          <p class="who">
            {W.version[language]} {pack.version}
          </p>
          {pack.note === undefined ? '' : <p class="note">{pack.note[language]}</p>}
          <table class="listing">
            <thead>
              <tr>
                <th scope="col">{W.title[language]}</th>
                <th scope="col">{W.kind[language]}</th>
                <th scope="col">{W.citations[language]}</th>
              </tr>
            </thead>
            <tbody>
              {rules
                .filter((rule) => rule.pack.id === pack.id)
                .map((rule) => (
                  <tr>
                    <th scope="row">
                      <a href={site.href(PATHS.rule(rule.id))}>
                        {rule.id} {rule.title[language]}
                      </a>
                    </th>
                    <td>{ONE_KIND_WORDS[rule.kind][language]}</td>
                    <td>{awaitsWords(rule, site)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </Section>
      ))}
    </Layout>,
  );
}

function awaitsWords({ cites }: Rule, { language }: Site): string {
  const awaits = cites.filter((cite) => cite.awaits !== undefined).length;
  return awaits === 0 ? W.allRead[language] : RULES_PHRASES.awaits[language](awaits, cites.length);
}
