import { dateWords } from '../date-words.ts';
import { APPEARANCE_PATH, type Site } from '../site.ts';
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
              <a href={site.href(site.path, 'en')} lang="en" hreflang="en" {...(language === 'en' ? { 'aria-current': 'true' } : {})}>
                English
              </a>
            </li>
            <li>
              <a href={site.href(site.path, 'es')} lang="es" hreflang="es" {...(language === 'es' ? { 'aria-current': 'true' } : {})}>
                Español
              </a>
            </li>
          </ul>
        </nav>
        {site.live ? <Appearance site={site} /> : ''}
      </div>
    </footer>
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
              href={`${APPEARANCE_PATH}?theme=${theme}&back=${encodeURIComponent(site.href(site.path))}`}
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
