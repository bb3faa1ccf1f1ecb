import type { RecordAccount } from '../accounts/record-account.ts';
import { firstWord } from '../accounts/arrangement-account.ts';
import { RecordTitle } from './components/record-title.tsx';
import { PageHead } from './components/page-head.tsx';
import { ScopeFigure } from './components/figure.tsx';
import { StandingMark } from './components/standing-mark.tsx';
import { Silence } from './components/section.tsx';
import { countryWords } from './country-words.ts';
import { Layout, pageOf } from './layout.tsx';
import type { Site } from './site.ts';
import { ROUTES } from './urls.ts';
import { FIELD_WORDS } from './words/fields.ts';
import { LAYOUT_WORDS } from './words/layout.ts';
import { LIST_WORDS as W } from './words/lists.ts';

/** Every place of detention with its country and what is said of its size. */
export function facilitiesPage(facilities: readonly RecordAccount[], site: Site): string {
  const { language } = site;
  return pageOf(
    <Layout site={site} title={LAYOUT_WORDS.facilities[language]} section={ROUTES.facilities} kind="wide">
      <PageHead title={LAYOUT_WORDS.facilities[language]}>
        <p class="note">{W.facilitiesNote[language]}</p>
      </PageHead>
      {facilities.length === 0 ? (
        <Silence>{W.none[language]}</Silence>
      ) : (
        <table class="listing">
          <thead>
            <tr>
              <th scope="col">{W.place[language]}</th>
              <th scope="col">{W.country[language]}</th>
              <th scope="col">{FIELD_WORDS.facility['capacity']?.[language]}</th>
              <th scope="col">{FIELD_WORDS.facility['population']?.[language]}</th>
            </tr>
          </thead>
          <tbody>
            {facilities.map((facility) => {
              const country = firstWord(facility.figures.get('country'));
              return (
                <tr>
                  <th scope="row">
                    <RecordTitle record={facility.record} name={facility.name} site={site} />
                  </th>
                  <td>{country === undefined ? '' : countryWords(country, language)}</td>
                  {['capacity', 'population'].map((field) => {
                    const figure = facility.figures.get(field);
                    return (
                      <td data-label={FIELD_WORDS.facility[field]?.[language]}>
                        {figure === undefined ? (
                          <StandingMark standing="unknown" language={language} />
                        ) : (
                          figure.scopes.map((scope) => <ScopeFigure figure={figure} scope={scope} site={site} />)
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Layout>,
  );
}
