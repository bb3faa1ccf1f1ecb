/** Masthead, footer, and how the columns of a page run. */
export const FRAME = `
.masthead, main, .colophon { width: min(100% - 2.5rem, 74rem); margin-inline: auto; }
.masthead { padding-top: 1.4rem; }
.masthead-top { display: flex; flex-wrap: wrap; gap: .6rem 2rem; align-items: end; justify-content: space-between; padding-bottom: .9rem; }
.wordmark { margin: 0; display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem 1rem; }
.wordmark a { font-size: 2rem; line-height: 1.1; letter-spacing: -.02em; color: var(--ink); text-decoration: none; font-style: italic; }
.tagline { color: var(--soft); }
.search { display: flex; gap: .4rem; }
.search input { width: 15rem; }
.sections { border-block: 1px solid var(--rule-strong); position: relative; }
.sections::before { content: ""; position: absolute; inset: 2px 0 auto; border-top: 1px solid var(--rule); }
.sections ul { display: flex; flex-wrap: wrap; column-gap: 1.8rem; padding: .3rem 0; }
.sections a { display: inline-block; padding: .3rem 0; min-height: 24px; color: var(--ink); text-decoration: none; font-size: .95rem; }
.sections a:hover { text-decoration: underline; }
.sections a[aria-current] { font-style: italic; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .45em; text-decoration-color: var(--contest); }
main { padding-block: 2.6rem 5rem; }
main.plain > *, .prose { max-width: 42rem; }
.page-head { max-width: 54rem; margin-bottom: 2.2rem; }
.page-head h1 { margin-bottom: 1rem; }
main.account { display: grid; grid-template-columns: 13rem minmax(0, 1fr); column-gap: 3.5rem; align-items: start; }
main.account .page-head { grid-column: 2; }
main.account .beside { grid-column: 1; grid-row: 1 / span 2; position: sticky; top: 1.5rem; font-size: .9rem; max-height: calc(100vh - 2rem); overflow-y: auto; padding: .2rem; }
main.account .body { grid-column: 2; min-width: 0; }
.part { padding-top: 1.1rem; margin-bottom: 3.4rem; border-top: 1px solid var(--rule-strong); }
.part > h2 { margin-bottom: 1rem; }
.part > h2:has(+ .note) { margin-bottom: .2rem; }
.contents ol { border-left: 1px solid var(--rule); }
.contents + .label { margin-top: 1.2rem; }
.contents a { display: block; padding: .22rem 0 .22rem .9rem; color: var(--ink); text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.as-of { margin-bottom: 1.6rem; }
.as-of form { display: flex; flex-wrap: wrap; gap: .35rem; align-items: center; }
.as-of label { flex-basis: 100%; color: var(--soft); }
.as-of input { min-width: 0; flex: 1 1 9.5rem; }
.as-of-note { background: var(--sheet); padding: .6rem .8rem; border-left: 3px solid var(--rule-strong); }
.legend { margin-top: 1.6rem; }
.legend dl > div { margin: .5rem 0; }
.colophon { border-top: 1px solid var(--rule-strong); padding: 1.6rem 0 3rem; display: flex; flex-wrap: wrap; gap: 1.5rem 4rem; justify-content: space-between; font-size: .9rem; color: var(--soft); }
.colophon-text { max-width: 34rem; }
.colophon-choices { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; }
.colophon ul { display: flex; gap: 1rem; flex-wrap: wrap; }
.deciding label { display: block; }
.deciding input { width: 11rem; margin-right: .4rem; }
.colophon li a { display: inline-block; min-height: 24px; color: var(--ink); }
.colophon a[aria-current] { text-decoration: none; font-style: italic; }
@media (max-width: 60rem) {
  main.account { display: block; }
  main.account .beside { position: static; max-height: none; overflow: visible; border-block: 1px solid var(--rule); padding: 1rem 0; margin-bottom: 2.4rem; }
  .contents ol { border: 0; columns: 2; }
  .contents a { padding-left: 0; }
  .as-of { margin-bottom: 1rem; }
  .as-of label { flex-basis: auto; }
}
@media (max-width: 40rem) {
  html { font-size: 100%; }
  .masthead, main, .colophon { width: calc(100% - 2rem); }
  main { padding-block: 1.6rem 3rem; }
  .masthead-top > search { width: 100%; } .search input { flex: 1; width: auto; min-width: 0; }
  .sections ul { column-gap: 1.2rem; }
  .tagline { font-size: .9rem; }
}
`;
