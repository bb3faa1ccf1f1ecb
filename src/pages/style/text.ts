/** Faces, sizes and the rhythm of running text. */
export const TEXT = `
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 400 1rem/1.55 var(--serif);
  font-variant-numeric: lining-nums proportional-nums;
  text-rendering: optimizeLegibility; overflow-wrap: break-word;
}
h1, h2, h3 { font-weight: 600; line-height: 1.2; margin: 0; text-wrap: balance; }
h1 { font-size: clamp(1.7rem, 1.1rem + 2.2vw, 2.6rem); letter-spacing: -0.012em; font-weight: 500; }
h2 { font-size: 1.45rem; letter-spacing: -0.005em; }
h3 { font-size: 1.05rem; margin: 2rem 0 .6rem; }
p { margin: 0 0 .8rem; }
ul, ol { margin: 0; padding: 0; list-style: none; }
dl, dd { margin: 0; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .18em; text-decoration-color: color-mix(in srgb, currentColor 40%, transparent); }
a:hover { text-decoration-color: currentColor; }
cite { font-style: italic; }
em { font-style: italic; }
blockquote { margin: .4rem 0 .5rem; padding-left: 1rem; border-left: 2px solid var(--rule-strong); font-style: italic; }
blockquote::before { content: "“"; } blockquote::after { content: "”"; }
.number, time, .count { font-variant-numeric: lining-nums tabular-nums; }
.code { font-family: var(--code); font-size: .84em; letter-spacing: 0; }
.label, .kicker, dt, .field { color: var(--soft); }
.label, .kicker { font-size: .8rem; letter-spacing: .05em; text-transform: uppercase; margin: 0 0 .4rem; line-height: 1.4; }
.kicker .route { margin-left: 1rem; letter-spacing: .02em; text-transform: none; font-size: .95rem; }
.kicker .code { text-transform: none; }
.note { color: var(--soft); max-width: var(--measure); font-style: italic; margin: .35rem 0 1.2rem; }
.silence { color: var(--soft); font-style: italic; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 1px; }
main:focus { outline: none; }
.on-paper { display: none; }
.skip { position: absolute; left: 1rem; top: -4rem; background: var(--ink); color: var(--paper); padding: .6rem 1rem; z-index: 2; }
.skip:focus { top: .6rem; }
input, button, select, textarea { font: inherit; color: inherit; }
input, select, textarea { background: var(--paper); border: 1px solid var(--rule-strong); border-radius: 2px; padding: .3rem .55rem; min-height: 2.2rem; max-width: 100%; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
