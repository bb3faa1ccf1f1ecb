import type { ClaimView } from '../../accounts/claim-view.ts';
import { PublishedBy } from '../components/claim-card.tsx';
import { DateOf } from '../components/date.tsx';
import { DocumentWords } from '../components/document-words.tsx';
import { Name } from '../components/speaker-name.tsx';
import { ClaimClause } from '../components/statement.tsx';
import type { Site } from '../site.ts';
import { visibleControls } from '../visible-controls.ts';
import { CLAIM_PAGE_WORDS as W } from '../words/claim-page.ts';

/** The claim in one line to be copied into a text: who, when, what, where it stands, and the id by which anybody finds and checks it. */
export function ClaimCitation(props: { readonly view: ClaimView; readonly site: Site }) {
  const { view, site } = props;
  const { language } = site;
  const { locator } = view.claim;
  const { source } = view;
  return (
    <p>
      <Name speaker={view.speaker} language={language} />
      {' ('}
      <DateOf edtf={view.claim.saidOn} language={language} />
      {'): '}
      <ClaimClause view={view} site={site} />
      {'. '}
      {locator?.kind === 'text' ? (
        <>
          <q>
            <DocumentWords text={locator.quote} lang={source.language} language={language} />
          </q>
          {'. '}
        </>
      ) : (
        ''
      )}
      <cite>
        <DocumentWords text={source.title} lang={source.language} language={language} />
      </cite>
      <PublishedBy source={source} language={language} />
      {source.url === null ? '' : `, ${visibleControls(source.url)}`}
      {`. ${W.citedAs[language]} `}
      <span class="code">{view.id}</span>
      {'.'}
    </p>
  );
}
