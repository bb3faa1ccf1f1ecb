import { dateWords } from '../date-words.ts';
import { PATHS } from '../urls.ts';
import { ACCOUNT_WORDS } from '../words/account.ts';
import { DocumentWords } from './document-words.tsx';
import type { Site } from '../site.ts';
import { LAYOUT_PHRASES, LAYOUT_WORDS as W } from '../words/layout.ts';

/** The day the page is shown as of, and the form that changes it. */
export function AsOf(props: { readonly site: Site }) {
  const { site } = props;
  const { language, asOf } = site;
  return (
    <div class="as-of">
      {asOf === undefined ? (
        ''
      ) : (
        <p class="as-of-note">
          {LAYOUT_PHRASES.asOfNote[language](dateWords(asOf, language))} <a href={site.href(site.path)}>{W.asOfToday[language]}</a>
        </p>
      )}
      {site.only === undefined ? (
        ''
      ) : (
        <p class="as-of-note">
          {ACCOUNT_WORDS.onlySourceNote[language]}{' '}
          <cite>
            <a href={site.href(PATHS.source(site.only.id))}>
              <DocumentWords text={site.only.title} language={language} />
            </a>
          </cite>
          {'. '}
          <a href={`${site.href(site.path)}${asOf === undefined ? '' : `?as-of=${encodeURIComponent(asOf)}`}`}>
            {ACCOUNT_WORDS.allSources[language]}
          </a>
        </p>
      )}
      {site.live ? (
        <form method="get" action={site.href(site.path)}>
          {site.only === undefined ? '' : <input type="hidden" name="source" value={site.only.id} />}
          <label for="as-of">{W.asOfLabel[language]}</label>
          <input id="as-of" name="as-of" type="date" value={asOf ?? ''} />
          <button type="submit">{W.asOfButton[language]}</button>
        </form>
      ) : (
        ''
      )}
    </div>
  );
}
