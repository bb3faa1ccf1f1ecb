import countries from 'i18n-iso-countries';

import type { HabeasError } from '../core/errors.ts';
import type { Words } from '../core/words.ts';
import type { Rulebook } from '../engines/terms/rule.ts';
import { DocumentWords } from './components/document-words.tsx';
import { FactsFields, type FormState } from './components/facts-form.tsx';
import { inOrder } from './components/choice.tsx';
import { PageHead } from './components/page-head.tsx';
import { Section } from './components/section.tsx';
import { countryWords } from './country-words.ts';
import { Layout, pageOf } from './layout.tsx';
import type { Site } from './site.ts';
import { titleWords } from './title-words.ts';
import { ROUTES } from './urls.ts';
import { TEST_WORDS as W } from './words/test-page.ts';

/** What the form stands among: the rules, what a reader may choose, and what was wrong with what was sent. */
export interface TestView {
  readonly rulebook: Rulebook;
  readonly state: FormState;
  readonly arrangements: readonly { readonly id: string; readonly title: string }[];
  /** The arrangement whose terms count as well, by its id. */
  readonly arrangement: string;
  readonly day: string;
  readonly examples: readonly { readonly id: string; readonly who: string; readonly story: Words }[];
  readonly problems: readonly HabeasError[];
}

/** An empty form. */
export const EMPTY_FORM: FormState = { fields: new Map(), unreadable: new Set() };

/** The page on which facts are put beside the terms: a form, a file, an invented person to try. Nothing of it is kept. */
export function testPage(view: TestView, site: Site): string {
  const { language } = site;
  return pageOf(
    <Layout site={site} title={W.title[language]} section={ROUTES.test}>
      <PageHead title={W.title[language]}>
        <p>{W.lead[language]}</p>
        <p class="keeps">
          <strong>{W.keeps[language]}</strong> {W.noNames[language]}
        </p>
      </PageHead>
      {view.problems.length === 0 ? '' : <Problems problems={view.problems} site={site} />}
      <Section id="one" title={W.onePerson[language]}>
        <ArrangementChoice view={view} site={site} />
        <FactsForm view={view} site={site} button={W.answer[language]} />
      </Section>
      <FileSection view={view} site={site} />
      {view.examples.length === 0 ? '' : <ExamplesSection view={view} site={site} />}
      <p>
        <a href={site.href(ROUTES.rules)}>{W.rulesLink[language]}</a>
      </p>
    </Layout>,
  );
}

/** The form with every fact; on the page of the answers it holds what was given. */
export function FactsForm(props: { readonly view: TestView; readonly site: Site; readonly button: string }) {
  const { view, site } = props;
  const { language } = site;
  return (
    <form class="facts-form" method="post" action={site.href(ROUTES.test)} autocomplete="off">
      <datalist id="countries">
        {Object.keys(countries.getAlpha2Codes()).map((code) => (
          <option>{countryWords(code, language)}</option>
        ))}
      </datalist>
      <input type="hidden" name="arrangement" value={view.arrangement} />
      <FactsFields rulebook={view.rulebook} state={view.state} language={language} />
      <div class="fact-field">
        <label for="day">{W.day[language]}</label>
        <span class="field-input">
          <input id="day" name="day" value={view.day} maxlength={10} aria-describedby="day-hint" />
          <span class="hint" id="day-hint">
            {W.dayNote[language]}
          </span>
        </span>
      </div>
      <p class="buttons">
        <button type="submit" name="as" value="page">
          {props.button}
        </button>{' '}
        <button type="submit" name="as" value="facts">
          {W.saveFacts[language]}
        </button>
      </p>
    </form>
  );
}

function ArrangementChoice(props: { readonly view: TestView; readonly site: Site }) {
  const { view, site } = props;
  const { language } = site;
  return (
    <form class="filters" method="get" action={site.href(ROUTES.test)}>
      <p class="choice">
        <label for="arrangement">{W.alsoTerms[language]}</label>
        <ArrangementSelect view={view} site={site} id="arrangement" />
      </p>
      <button type="submit">{W.show[language]}</button>
    </form>
  );
}

function ArrangementSelect(props: { readonly view: TestView; readonly site: Site; readonly id: string }) {
  const { view, site } = props;
  const options = view.arrangements.map(({ id, title }) => ({ value: id, words: titleWords(`arrangement:${id}`, title, site).text }));
  return (
    <select id={props.id} name="arrangement">
      <option value="">{W.noArrangement[site.language]}</option>
      {inOrder(options, site.language).map(({ value, words }) => (
        <option value={value} selected={value === view.arrangement}>
          {words}
        </option>
      ))}
    </select>
  );
}

function FileSection(props: { readonly view: TestView; readonly site: Site }) {
  const { view, site } = props;
  const { language } = site;
  return (
    <Section id="file" title={W.aFile[language]}>
      <p>{W.fileNote[language]}</p>
      <form class="filters" method="post" action={site.href(ROUTES.test)} enctype="multipart/form-data">
        <p class="choice">
          <label for="facts-file">{W.file[language]}</label>
          <input id="facts-file" name="file" type="file" accept=".json,.csv,.tsv,application/json,text/csv" required />
        </p>
        <p class="choice">
          <label for="file-arrangement">{W.alsoTerms[language]}</label>
          <ArrangementSelect view={view} site={site} id="file-arrangement" />
        </p>
        <button type="submit" name="as" value="page">
          {W.answerFile[language]}
        </button>
        <button type="submit" name="as" value="csv">
          {W.answerCsv[language]}
        </button>
      </form>
      <p>
        <a href={site.href(ROUTES.testList)} download>
          {W.templateLink[language]}
        </a>
      </p>
    </Section>
  );
}

function ExamplesSection(props: { readonly view: TestView; readonly site: Site }) {
  const { view, site } = props;
  const { language } = site;
  return (
    <Section id="examples" title={W.examples[language]}>
      <ul class="plain-list">
        {view.examples.map(({ id, who, story }) => (
          <li>
            <a href={`${site.href(ROUTES.test)}?example=${encodeURIComponent(id)}`}>
              {id} {who}
            </a>{' '}
            <DocumentWords text={story[language]} language={language} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Problems(props: { readonly problems: readonly HabeasError[]; readonly site: Site }) {
  const { problems, site } = props;
  return (
    <div class="problems" role="alert">
      <Section id="problems" title={W.problems[site.language]} note={W.problemsNote[site.language]}>
        <ul class="plain-list">
          {problems.map((problem) => (
            <li>
              <DocumentWords text={problem.message} lang="en" language={site.language} /> <span class="code">{problem.code}</span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
