import { raw } from 'hono/html';
import { Marked } from 'marked';

import { Layout, pageOf } from './layout.tsx';
import type { Site } from './site.ts';
import { ROUTES } from './urls.ts';
import { RULES_WORDS as W } from './words/rules.ts';

const MARKDOWN = new Marked({
  gfm: true,
  renderer: {
    // Tables scroll by themselves where a window is narrow, and a keyboard reaches them.
    table({ header, rows }) {
      const cells = (row: typeof header, tag: string): string =>
        row.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('');
      const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('');
      return `<div class="wide" tabindex="0"><table class="guide-table"><thead><tr>${cells(header, 'th')}</tr></thead><tbody>${body}</tbody></table></div>`;
    },
    code: ({ text }) => `<pre tabindex="0"><code>${escaped(text)}</code></pre>`,
  },
});

/** The guide to writing a rule, as the documentation has it. `markdown` is ours and trusted: it comes with the program. */
export function writingPage(markdown: string, site: Site): string {
  return pageOf(
    <Layout site={site} title={W.writing[site.language]} section={ROUTES.test}>
      <article class="guide">{raw(MARKDOWN.parse(markdown, { async: false }))}</article>
      <p>
        <a href={site.href(ROUTES.rules)}>{W.title[site.language]}</a>
      </p>
    </Layout>,
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
