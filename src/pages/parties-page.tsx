import { groupBy } from '../core/group-by.ts';
import type { Party } from '../core/party.ts';
import { PageHead } from './components/page-head.tsx';
import { Name } from './components/speaker-name.tsx';
import { countryWords } from './country-words.ts';
import { Layout, pageOf } from './layout.tsx';
import { nameWords } from './name-words.ts';
import type { Site } from './site.ts';
import { PATHS, ROUTES } from './urls.ts';
import { PARTY_KIND_WORDS } from './words/choices.ts';
import { LAYOUT_WORDS } from './words/layout.ts';
import { LIST_WORDS as W } from './words/lists.ts';

/** Every party, by country; those of no country last. */
export function partiesPage(parties: readonly Party[], site: Site): string {
  const { language } = site;
  const groups = [...groupBy(parties, (party) => party.country)]
    .map(([country, members]) => ({
      country: country === null ? undefined : countryWords(country, language),
      members: members.toSorted((a, b) => nameWords(a.name, language).text.localeCompare(nameWords(b.name, language).text, language)),
    }))
    .toSorted((a, b) => (a.country === undefined ? 1 : b.country === undefined ? -1 : a.country.localeCompare(b.country, language)));
  return pageOf(
    <Layout site={site} title={LAYOUT_WORDS.parties[language]} section={ROUTES.parties} kind="wide">
      <PageHead title={LAYOUT_WORDS.parties[language]}>
        <p class="note">{W.partiesNote[language]}</p>
      </PageHead>
      <div class="index">
        {groups.map((group) => (
          <section>
            <h2>{group.country ?? W.noCountry[language]}</h2>
            <ul>
              {group.members.map((party) => (
                <li>
                  <a href={site.href(PATHS.party(party.id))}>
                    <Name speaker={party} language={language} />
                  </a>{' '}
                  <span class="office">
                    {party.office === undefined ? (
                      PARTY_KIND_WORDS[party.kind][language]
                    ) : (
                      <Name speaker={{ name: party.office }} language={language} />
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Layout>,
  );
}
