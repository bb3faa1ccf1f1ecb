import { DocumentWords } from './components/document-words.tsx';
import type { SourceDescription } from '../core/entry.ts';
import { DateOf } from './components/date.tsx';
import { PageHead } from './components/page-head.tsx';
import { Layout, pageOf } from './layout.tsx';
import type { Site } from './site.ts';
import { PATHS, ROUTES } from './urls.ts';
import { CLAIM_WORDS } from './words/claim.ts';
import { LAYOUT_WORDS } from './words/layout.ts';
import { LIST_WORDS as W } from './words/lists.ts';

/** Every source, the newest first, undated ones last. */
export function sourcesPage(sources: readonly SourceDescription[], site: Site): string {
  const { language } = site;
  const sorted = sources.toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? '') || a.title.localeCompare(b.title));
  return pageOf(
    <Layout site={site} title={LAYOUT_WORDS.sources[language]} section={ROUTES.sources} kind="wide">
      <PageHead title={LAYOUT_WORDS.sources[language]}>
        <p class="note">{W.sourcesNote[language]}</p>
      </PageHead>
      <table class="listing">
        <thead>
          <tr>
            <th scope="col">{W.title[language]}</th>
            <th scope="col">{W.publisher[language]}</th>
            <th scope="col">{W.published[language]}</th>
            <th scope="col">{W.copy[language]}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((source) => (
            <tr>
              <th scope="row">
                <a href={site.href(PATHS.source(source.id))}>
                  <DocumentWords text={source.title} lang={source.language ?? 'en'} language={language} />
                </a>
              </th>
              <td>
                <DocumentWords text={source.publisher} language={language} />
              </td>
              <td>
                <DateOf edtf={source.published} language={language} />
              </td>
              <td>{(source.file === undefined ? CLAIM_WORDS.notKept : CLAIM_WORDS.kept)[language]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Layout>,
  );
}
