import { actWords } from './act-words.ts';
import type { ClaimView } from '../accounts/claim-view.ts';
import type { RecordId } from '../core/claim.ts';
import { DateOf } from './components/date.tsx';
import { DocumentWords } from './components/document-words.tsx';
import { Excerpt } from './components/excerpt.tsx';
import { PageHead } from './components/page-head.tsx';
import { RecordTitle } from './components/record-title.tsx';
import { Silence } from './components/section.tsx';
import { SpeakerName } from './components/speaker-name.tsx';
import { ClaimClause } from './components/statement.tsx';
import { fieldWords } from './field-words.ts';
import { WordsOf } from './components/words-of.tsx';
import { Layout, pageOf } from './layout.tsx';
import { nameWords } from './name-words.ts';
import { quoted, type Phrase } from './phrase.ts';
import type { Site } from './site.ts';
import { titleWords } from './title-words.ts';
import { PATHS, recordPath, ROUTES } from './urls.ts';
import { STATE_WORDS } from './words/acts.ts';
import { SEARCH_PHRASES, SEARCH_WORDS as W } from './words/search.ts';

/** Something found: matches in `excerpt` stand between U+E000 and U+E001. */
export interface SearchResult {
  readonly kind: 'claim' | 'party' | 'source' | 'arrangement' | 'facility';
  readonly id: string;
  readonly title: string;
  readonly excerpt: string;
  /** The claim itself, where one was found. */
  readonly view?: ClaimView;
  /** True where it was found by what its field is called. */
  readonly byField?: true;
}

/** What was found for some words, best first. */
export function searchPage(
  search: { readonly words: string; readonly results: readonly SearchResult[]; readonly more?: boolean },
  site: Site,
): string {
  const { language } = site;
  const { words, results } = search;
  const asked = words.trim() !== '';
  return pageOf(
    <Layout site={site} title={W.title[language]} section={ROUTES.search}>
      <PageHead
        kicker={W.title[language]}
        title={asked ? <DocumentWords text={SEARCH_PHRASES.heading[language](words)} language={language} /> : W.title[language]}
      >
        {asked && results.length > 0 ? <p class="weight">{SEARCH_PHRASES.found[language](results.length)}</p> : ''}
      </PageHead>
      {asked ? '' : <p class="note">{W.ask[language]}</p>}
      {asked && results.length === 0 ? <Silence>{W.none[language]}</Silence> : ''}
      <ol class="results">
        {results.map((result) => (
          <li>
            <Result result={result} site={site} />
          </li>
        ))}
      </ol>
      {search.more === true ? <p class="note">{W.more[language]}</p> : ''}
    </Layout>,
  );
}

function Result(props: { readonly result: SearchResult; readonly site: Site }) {
  const { result, site } = props;
  const { kind, view } = result;
  const { language } = site;
  return (
    <>
      <p class="label">
        {W[kind][language]}
        {view !== undefined && result.byField === true ? ` · ${fieldWords(view.claim.record, view.claim.field, language)}` : ''}
        {view?.state === 'drafted' ? ` · ${STATE_WORDS.drafted[language]}` : ''}
      </p>
      <h2>
        <a href={site.href(pathOf(result))}>
          {view === undefined ? <WordsOf phrase={titleOf(result, site)} language={language} /> : <ClaimClause view={view} site={site} />}
        </a>
      </h2>
      {view === undefined ? (
        ''
      ) : (
        <p class="said">
          <SpeakerName speaker={view.speaker} site={site} office={false} /> <em>{actWords(view.claim.act, view.speaker, language)}</em>
          {', '}
          <DateOf edtf={view.claim.saidOn} language={language} />
          {' · '}
          <RecordTitle record={view.claim.record} name={view.recordName} site={site} />
        </p>
      )}
      {result.byField === true ? (
        ''
      ) : (
        <p>
          <Excerpt text={result.excerpt} />
        </p>
      )}
    </>
  );
}

function titleOf({ kind, id, title }: SearchResult, site: Site): Phrase {
  if (kind === 'party') return nameWords(title, site.language);
  // Of a source's title nobody told the language here.
  return kind === 'arrangement' ? titleWords(id as RecordId, title, site) : quoted(title, '');
}

function pathOf({ kind, id }: SearchResult): string {
  switch (kind) {
    case 'claim':
      return PATHS.claim(id);
    case 'party':
      return PATHS.party(id.replace(/^party:/, ''));
    case 'source':
      return PATHS.source(id);
    case 'arrangement':
    case 'facility':
      return recordPath((id.startsWith(`${kind}:`) ? id : `${kind}:${id}`) as RecordId);
    default:
      return kind satisfies never;
  }
}
