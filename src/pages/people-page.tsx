import type { PeopleShown } from '../accounts/answer-text.ts';
import type { Tally } from '../engines/terms/evaluate.ts';
import { answerWords } from '../engines/terms/answer-words.ts';
import type { Answer } from '../engines/terms/rule.ts';
import { AnswerMark } from './components/answer-mark.tsx';
import { DocumentWords } from './components/document-words.tsx';
import { PageHead } from './components/page-head.tsx';
import { Section } from './components/section.tsx';
import { Layout, pageOf } from './layout.tsx';
import { numberWords } from './quantity-words.ts';
import type { Site } from './site.ts';
import { ROUTES } from './urls.ts';
import { FINDING_CODE_WORDS } from './words/finding-codes.ts';
import { JUDGEMENT_WORDS } from './words/judgement.ts';
import { TALLY_PHRASES } from './words/tally.ts';
import { TEST_PHRASES, TEST_WORDS as W } from './words/test-page.ts';

/** A list of people with what may be sent again from the page, to get the answers as a file. */
export interface PeopleView extends PeopleShown {
  /** The list itself, absent where it is too long for a form. */
  readonly text: string | undefined;
  readonly arrangement: string;
}

const ANSWERS: readonly Answer[] = ['yes', 'no', 'unknown', 'na'];

/** How a list of people comes out: each version of the terms, each rule of law, what the answers say together, and the first lines. */
export function peoplePage(view: PeopleView, site: Site): string {
  const { language } = site;
  const { table, people, ids, pairs } = view;
  const terms = table.tallies.filter(({ rule }) => rule.kind === 'term');
  const law = table.tallies.filter(({ rule }) => rule.kind !== 'term');
  return pageOf(
    <Layout site={site} title={W.people[language]} section={ROUTES.test}>
      <PageHead title={TALLY_PHRASES.people[language](people)}>
        <p class="keeps">
          <strong>{W.keeps[language]}</strong>
        </p>
        <CsvAgain view={view} site={site} />
      </PageHead>
      {terms.length === 0 ? (
        ''
      ) : (
        <Section id="terms" title={W.inside[language]} note={W.insideNote[language]}>
          <TallyTable tallies={terms} site={site} />
        </Section>
      )}
      {law.length === 0 ? (
        ''
      ) : (
        <Section id="law" title={W.law[language]}>
          <TallyTable tallies={law} site={site} />
        </Section>
      )}
      {pairs.size === 0 ? (
        ''
      ) : (
        <Section id="together" title={JUDGEMENT_WORDS.together[language]}>
          <ul class="plain-list">
            {[...pairs].map(([code, concerned]) => {
              const named = concerned.ids.join(', ');
              return (
                <li>
                  <strong>{FINDING_CODE_WORDS[code].name[language]}</strong>{' '}
                  <DocumentWords
                    text={TEST_PHRASES.ids[language](concerned.people, concerned.people > concerned.ids.length ? `${named}, …` : named)}
                    language={language}
                  />
                </li>
              );
            })}
          </ul>
        </Section>
      )}
      <Section id="rows" title={W.people[language]} note={people > ids.length ? W.rowsNote[language] : ''}>
        <RowTable view={view} site={site} />
      </Section>
    </Layout>,
  );
}

function CsvAgain(props: { readonly view: PeopleView; readonly site: Site }) {
  const { view, site } = props;
  if (view.text === undefined) return <p>{W.tooLongToSend[site.language]}</p>;
  return (
    <form method="post" action={site.href(ROUTES.test)}>
      <input type="hidden" name="text" value={view.text} />
      <input type="hidden" name="arrangement" value={view.arrangement} />
      <button type="submit" name="as" value="csv">
        {W.answerCsv[site.language]}
      </button>
    </form>
  );
}

function TallyTable(props: { readonly tallies: readonly Tally[]; readonly site: Site }) {
  const { tallies, site } = props;
  const { language } = site;
  return (
    <table class="listing">
      <tbody>
        {tallies.map((tally) => (
          <tr>
            <th scope="row">
              {tally.rule.pack.version === 'claims' ? '' : `${tally.rule.id} `}
              <DocumentWords text={tally.rule.title[language]} language={language} />
            </th>
            <td>
              {ANSWERS.filter((answer) => tally[answer] > 0).map((answer) => (
                <span class="tally-part">
                  <span class="number">{numberWords(tally[answer], language)}</span>{' '}
                  <AnswerMark answer={answer} kind={tally.rule.kind} language={language} />
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RowTable(props: { readonly view: PeopleView; readonly site: Site }) {
  const { view, site } = props;
  const { table, ids } = view;
  const { language } = site;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table that scrolls sideways has to be reached by keyboard (WCAG 2.1.1)
    <section class="wide" aria-label={W.people[language]} tabindex={0}>
      <table class="answer-rows">
        <thead>
          <tr>
            <th scope="col">id</th>
            {table.rules.map((rule) => (
              <th scope="col">
                <abbr title={rule.title[language]}>{rule.pack.version === 'claims' ? '§' : rule.id}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr>
              <th scope="row">
                <DocumentWords text={ids[at] ?? ''} language={language} />
              </th>
              {row.map((answer, index) => (
                <td>{answerWords(table.rules[index]?.kind ?? 'term', answer)[language]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
