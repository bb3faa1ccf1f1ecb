import type { Child } from 'hono/jsx';

import type { Language } from '../core/words.ts';
import { Footer } from './components/footer.tsx';
import { Masthead } from './components/masthead.tsx';
import type { Site } from './site.ts';
import { visibleControls } from './visible-controls.ts';
import { LAYOUT_WORDS } from './words/layout.ts';

/** The frame of every page: head, masthead, main text, footer. */
export function Layout(props: {
  readonly site: Site;
  readonly title: string;
  /** Path of the entry of the navigation that the page belongs to. */
  readonly section: string;
  readonly children: Child;
  /** Class of `main`, which says how its columns run. */
  readonly kind?: string;
}) {
  const { site } = props;
  const { language } = site;
  return (
    <html lang={language} {...(site.theme === undefined ? {} : { 'data-theme': site.theme })}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={site.theme ?? 'light dark'} />
        <meta name="referrer" content="same-origin" />
        <title>{`${visibleControls(props.title)} – Habeas`}</title>
        <link rel="stylesheet" href={site.stylesheet} />
        <link rel="alternate" hreflang={other(language)} href={`${site.href(site.path, other(language))}${site.query}`} />
        {(site.scripts ?? []).map((script) => (
          <script type="module" src={script}></script>
        ))}
      </head>
      <body>
        <a class="skip" href="#text">
          {LAYOUT_WORDS.skip[language]}
        </a>
        <Masthead site={site} section={props.section} />
        <main id="text" class={props.kind ?? 'plain'} tabindex={-1}>
          {props.children}
        </main>
        <Footer site={site} />
      </body>
    </html>
  );
}

/** The language that a page can be switched to. */
function other(language: Language): Language {
  return language === 'en' ? 'es' : 'en';
}

/** A whole page as HTML text. Components here never wait, so a promise can only come from a broken one. */
export function pageOf(page: unknown): string {
  const body = String(page);
  return `<!doctype html>\n${body}`;
}
