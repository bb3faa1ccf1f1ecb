import { DocumentWords } from './components/document-words.tsx';
import type { RecordId } from '../core/claim.ts';
import { PageHead } from './components/page-head.tsx';
import { Silence } from './components/section.tsx';
import { Excerpt } from './components/excerpt.tsx';
import { Layout, pageOf } from './layout.tsx';
import type { Site } from './site.ts';
import { PATHS, recordPath, ROUTES } from './urls.ts';
import { SEARCH_PHRASES, SEARCH_WORDS as W } from './words/search.ts';

/** Something found: matches in `excerpt` stand between U+E000 and U+E001. */
export interface SearchResult {
  readonly kind: 'claim' | 'party' | 'source' | 'arrangement' | 'facility';
  readonly id: string;
  readonly title: string;
  readonly excerpt: string;
}

/** What was found for some words, best first. */
export function searchPage(search: { readonly words: string; readonly results: readonly SearchResult[] }, site: Site): string {
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
            <p class="label">{W[result.kind][language]}</p>
            <h2>
              <a href={site.href(pathOf(result))}>
                <DocumentWords text={result.title} language={language} />
              </a>
            </h2>
            <p>
              <Excerpt text={result.excerpt} />
            </p>
          </li>
        ))}
      </ol>
    </Layout>,
  );
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
