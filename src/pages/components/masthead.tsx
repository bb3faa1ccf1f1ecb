import type { Site } from '../site.ts';
import { ROUTES } from '../urls.ts';
import { LAYOUT_WORDS as W } from '../words/layout.ts';

/** The navigation, in its order: names of `ROUTES` and of `LAYOUT_WORDS`. An area adds its entry here. */
const SECTIONS = ['arrangements', 'flights', 'findings', 'facilities', 'test', 'parties', 'sources', 'verification', 'about'] as const;
/** Entries for those who may add to the record. */
const WRITING_SECTIONS = ['addDocument'] as const;

/** Name of the record, its sections, and the search where there is a server to answer it. */
export function Masthead(props: { readonly site: Site; readonly section: string }) {
  const { site } = props;
  const { language } = site;
  return (
    <header class="masthead">
      <div class="masthead-top">
        <p class="wordmark">
          <a href={site.href(ROUTES.front)} {...(props.section === ROUTES.front ? { 'aria-current': 'page' } : {})}>
            Habeas
          </a>
          <span class="tagline">{W.tagline[language]}</span>
        </p>
        {site.live ? (
          <search>
            <form class="search" action={site.href(ROUTES.search)} method="get">
              <label class="unseen" for="q">
                {W.search[language]}
              </label>
              <input id="q" name="q" type="search" placeholder={W.search[language]} autocomplete="off" />
              <button type="submit">{W.searchButton[language]}</button>
            </form>
          </search>
        ) : (
          ''
        )}
      </div>
      <nav class="sections" aria-label={W.mainNavigation[language]}>
        <ul>
          {[...SECTIONS, ...(site.writing === undefined ? [] : WRITING_SECTIONS)].map((section) => (
            <li>
              <a href={site.href(ROUTES[section])} {...(props.section === ROUTES[section] ? { 'aria-current': 'page' } : {})}>
                {W[section][language]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
