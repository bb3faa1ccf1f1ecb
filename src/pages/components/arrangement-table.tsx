import type { ArrangementSummary } from '../../accounts/front.ts';
import { statusTold } from '../../accounts/status.ts';
import { numberWords } from '../quantity-words.ts';
import type { Site } from '../site.ts';
import { titleWords } from '../title-words.ts';
import { choiceWords } from '../value-words.ts';
import { FRONT_WORDS as W } from '../words/front.ts';
import { CLAIM_PHRASES } from '../words/claim.ts';
import { DocumentWords } from './document-words.tsx';
import { RecordTitle } from './record-title.tsx';
import { StandingMark } from './standing-mark.tsx';

/** Arrangements as a table: who sends, who receives, what was said last of the status, and how much is contested. */
export function ArrangementTable(props: { readonly arrangements: readonly ArrangementSummary[]; readonly site: Site }) {
  const { arrangements, site } = props;
  const { language } = site;
  const titled = arrangements
    .map((each) => ({ each, title: titleWords(`arrangement:${each.id}`, each.title, site) }))
    .toSorted((a, b) => a.title.text.localeCompare(b.title.text, language));
  return (
    <table class="listing">
      <thead>
        <tr>
          <th scope="col">{W.arrangement[language]}</th>
          <th scope="col">{W.status[language]}</th>
          <th scope="col" class="amount">
            {W.claims[language]}
          </th>
          <th scope="col">{W.contested[language]}</th>
        </tr>
      </thead>
      <tbody>
        {titled.map(({ each, title }) => (
          <tr>
            <th scope="row">
              <RecordTitle record={`arrangement:${each.id}`} name={each.title} site={site} />
              <span class="kind">
                {title.lang === undefined ? (
                  <DocumentWords text={each.title} lang="en" language={language} />
                ) : each.kind === undefined ? (
                  ''
                ) : (
                  choiceWords({ name: 'kind' }, each.kind, language)
                )}
              </span>
            </th>
            <td>{each.status.length === 0 ? <span class="silence">{W.noStatus[language]}</span> : [...statuses(each, site)].join(', ')}</td>
            <td class="amount" title={CLAIM_PHRASES.claims[language](each.claims)}>
              {numberWords(each.claims, language)}
            </td>
            <td>
              {each.contests.length === 0 ? (
                ''
              ) : (
                <>
                  <StandingMark standing="contested" language={language} /> <span class="count">{each.contests.length}</span>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function statuses(arrangement: ArrangementSummary, site: Site): ReadonlySet<string> {
  return new Set(arrangement.status.map((said) => choiceWords({ name: 'status' }, statusTold(said.claims[0]) ?? '', site.language)));
}
