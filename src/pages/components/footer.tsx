import { DEFAULT_READER } from '../../core/party.ts';
import { dateWords } from '../date-words.ts';
import { APPEARANCE_PATH, type Site } from '../site.ts';
import { FormToken } from './form-token.tsx';
import { ROUTES } from '../urls.ts';
import { LAYOUT_PHRASES, LAYOUT_WORDS as W } from '../words/layout.ts';

/** What the record is and is not, its age, and the choice of language and appearance. */
export function Footer(props: { readonly site: Site }) {
  const { site } = props;
  const { language, register } = site;
  return (
    <footer class="colophon">
      <div class="colophon-text">
        <p>{W.footer[language]}</p>
        {register === undefined ? (
          ''
        ) : (
          <p>{LAYOUT_PHRASES.registerAge[language](dateWords(register.retrieved, language), register.days)}</p>
        )}
        <p>{W.licence[language]}</p>
      </div>
      <div class="colophon-choices">
        <nav aria-label={W.language[language]}>
          <p class="label">{W.language[language]}</p>
          <ul>
            <li>
              <a
                href={`${site.href(site.path, 'en')}${site.query}`}
                lang="en"
                hreflang="en"
                {...(language === 'en' ? { 'aria-current': 'true' } : {})}
              >
                English
              </a>
            </li>
            <li>
              <a
                href={`${site.href(site.path, 'es')}${site.query}`}
                lang="es"
                hreflang="es"
                {...(language === 'es' ? { 'aria-current': 'true' } : {})}
              >
                Español
              </a>
            </li>
          </ul>
        </nav>
        {site.live ? <Appearance site={site} /> : ''}
        <Deciding site={site} />
      </div>
    </footer>
  );
}

/** Who decides about claims in this browser; the record keeps the name with each decision. */
function Deciding(props: { readonly site: Site }) {
  const { site } = props;
  const { language, writing } = site;
  if (writing === undefined) return <></>;
  return (
    <form class="deciding" method="post" action={site.href(ROUTES.reader)}>
      <FormToken writing={writing} />
      <input type="hidden" name="back" value={site.path + site.query} />
      <label class="label" for="reader-name">
        {W.decidingAs[language]}
      </label>
      <input
        id="reader-name"
        name="name"
        value={writing.by === DEFAULT_READER ? '' : writing.by}
        maxlength={100}
        required
        autocomplete="name"
      />
      <button type="submit">{W.decidingKeep[language]}</button>
    </form>
  );
}

function Appearance(props: { readonly site: Site }) {
  const { site } = props;
  const { language } = site;
  const choices = [
    ['light', W.light],
    ['dark', W.dark],
    ['device', W.device],
  ] as const;
  return (
    <nav aria-label={W.appearance[language]}>
      <p class="label">{W.appearance[language]}</p>
      <ul>
        {choices.map(([theme, words]) => (
          <li>
            <a
              rel="nofollow"
              href={`${APPEARANCE_PATH}?theme=${theme}&back=${encodeURIComponent(site.href(site.path) + site.query)}`}
              {...((site.theme ?? 'device') === theme ? { 'aria-current': 'true' } : {})}
            >
              {words[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
