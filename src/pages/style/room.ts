/** The reading room and the forms by which a person adds to the record. */
export const ROOM = `
button, .button { display: inline-block; font: inherit; font-size: .92rem; line-height: 1.4; text-decoration: none; color: var(--ink); background: transparent; border: 1px solid var(--rule-strong); border-radius: 2px; padding: .3rem .8rem; min-height: 2.2rem; cursor: pointer; }
.button:hover { border-color: var(--ink); }
button.primary { background: var(--ink); color: var(--paper); border-color: var(--ink); }
summary.button { list-style: none; }
summary.button::-webkit-details-marker { display: none; }
.notice { background: var(--sheet); border-left: 3px solid var(--rule-strong); padding: .7rem 1rem; max-width: 54rem; margin: 0 0 1.2rem; }
.notice p { margin: 0; }
.notice ul { list-style: disc; padding-left: 1.2rem; }
.last { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; align-items: center; justify-content: space-between; }
.progress { margin-bottom: 1rem; }
progress { appearance: none; width: 9rem; height: .5rem; border: 1px solid var(--rule-strong); border-radius: 2px; background: var(--paper); vertical-align: middle; margin-right: .5rem; }
progress::-webkit-progress-bar { background: var(--paper); }
progress::-webkit-progress-value { background: var(--ink); }
progress::-moz-progress-bar { background: var(--ink); }
.keys > summary { cursor: pointer; color: var(--soft); font-size: .92rem; }
.keys dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: .2rem 1.5rem; padding: .6rem 0; font-size: .92rem; }
.keys dl > div { display: flex; gap: .8rem; }
.keys dt { flex: none; width: 3.6rem; }
kbd { font-family: var(--code); font-size: .84em; border: 1px solid var(--rule-strong); border-radius: 3px; padding: .05rem .4rem; margin-right: .25rem; color: var(--ink); }
.row { display: grid; grid-template-columns: minmax(0, 36rem) minmax(0, 1fr); column-gap: 2.6rem; align-items: start; }
.words { grid-column: 1; position: sticky; top: 1rem; }
.words > p { margin: 0 0 .95rem; white-space: pre-wrap; overflow-wrap: anywhere; font-size: 1.06rem; line-height: 1.62; }
.words mark { background: none; padding: 0; text-decoration: underline 2px; text-underline-offset: .22em; }
.words mark.draft { text-decoration-style: dotted; text-decoration-color: var(--rule-strong); }
.words mark.said { text-decoration-color: var(--rule-strong); }
.words mark[data-numbers]::before { content: attr(data-numbers); font-size: .68em; font-weight: 600; vertical-align: .45em; line-height: 0; color: var(--soft); margin-right: .15em; display: inline-block; text-decoration: none; }
.words mark.current { background: color-mix(in srgb, var(--link) 20%, transparent); }
.hidden-character::before { content: attr(data-shown); font-family: var(--code); font-size: .78em; color: var(--contest); }
.margin { grid-column: 2; padding-bottom: .8rem; }
.card { border-top: 1px solid var(--rule); padding: .5rem .2rem .6rem; font-size: .95rem; scroll-margin: 5rem; }
.card p { margin: 0; }
.card:focus, .card:target, .card[data-current] { background: var(--sheet); box-shadow: 0 0 0 .5rem var(--sheet); outline: none; border-top-color: var(--ink); }
.card:focus { outline: 2px solid var(--link); outline-offset: .5rem; }
.card-number { display: inline-block; min-width: 1.2em; font-size: .8rem; font-weight: 600; color: var(--soft); font-variant-numeric: tabular-nums lining-nums; }
.card-says .value { font-weight: 600; }
.card-about { margin: 0; padding: .5rem 0 .25rem; font-size: .9rem; font-style: italic; border-top: 1px solid var(--rule-strong); line-height: 1.35; }
.card-about + .card { border-top: 0; padding-top: .2rem; }
.card-who { font-size: .9rem; }
.card-small { color: var(--soft); font-size: .84rem; }
.card-small a, .card-about a, .card-who a { display: inline-block; min-height: 24px; }
.card blockquote { font-size: .9rem; margin: .2rem 0 .3rem; }
.card .state { font-style: italic; }
.card .state-accepted { color: var(--ink); }
.card-rejected .card-says, .card-withdrawn .card-says { text-decoration: line-through; text-decoration-thickness: 1px; color: var(--soft); }
.card-foot { display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: center; margin-top: .25rem; }
.controls { display: contents; }
.controls > form, .controls > a, .controls > details { margin-right: -.6rem; }
.card-foot button, .card-foot .button { min-height: 1.8rem; padding: .12rem .7rem; }
.controls details[open] { flex-basis: 100%; margin: 0; }
.controls details form { display: flex; flex-wrap: wrap; gap: .3rem .4rem; padding-top: .5rem; }
.controls details label { flex-basis: 100%; color: var(--soft); font-size: .88rem; }
.controls details input { flex: 1 1 12rem; min-width: 0; }
.loose { max-width: 44rem; }
.parts { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; align-items: baseline; border-block: 1px solid var(--rule); padding: .4rem 0; margin: 0 0 1.4rem; }
.parts p { margin: 0; color: var(--soft); }
.parts ol { display: flex; flex-wrap: wrap; gap: .2rem; }
.parts a { display: inline-block; min-width: 24px; min-height: 24px; padding: 0 .4rem; text-align: center; }
.parts a[aria-current] { font-weight: 600; text-decoration: none; color: var(--ink); }
details.add { position: sticky; bottom: 0; margin-top: 2rem; padding: .7rem 0; background: var(--paper); border-top: 1px solid var(--rule-strong); max-height: 80vh; overflow-y: auto; }
details.add[data-quoted]:not([open]) > summary { background: var(--ink); color: var(--paper); }
details.add form { display: flex; flex-wrap: wrap; gap: .6rem 1.2rem; align-items: end; padding-top: .7rem; }
details.add .wide { flex: 1 1 100%; max-width: 54rem; }
details.add .wide label { display: block; color: var(--soft); font-size: .88rem; }
textarea { width: 100%; line-height: 1.5; resize: vertical; }
main.form > * { max-width: 44rem; }
.place { margin: 0 0 1.4rem; padding: .7rem 1rem; background: var(--sheet); }
.place figcaption { color: var(--soft); font-size: .88rem; margin-bottom: .2rem; }
.around { color: var(--soft); overflow-wrap: anywhere; }
.around mark { color: var(--ink); }
.places > li { padding: .6rem 0; border-top: 1px solid var(--rule); }
.other-field { display: flex; flex-wrap: wrap; gap: .4rem .8rem; align-items: end; margin-bottom: 1.2rem; }
.form-rows { border-top: 1px solid var(--rule-strong); padding-top: .4rem; }
.form-row { padding: .7rem 0; }
.form-row.wrong { border-left: 3px solid var(--contest); padding-left: 1rem; }
.form-row .asked { display: block; font-weight: 600; margin: 0; }
.form-row .help { color: var(--soft); font-size: .9rem; margin: 0 0 .3rem; }
.form-row > input:not([type]), .form-row > input[type="text"], .form-row > input[type="url"], .form-row > input[type="file"] { width: 100%; max-width: 32rem; }
.tick-box { display: block; padding: .2rem 0; min-height: 24px; }
.tick-box input { min-height: 0; width: 1.05rem; height: 1.05rem; vertical-align: -.12em; accent-color: var(--ink); }
.end { display: inline-block; margin-right: 1.2rem; }
.form-rows > details { border-top: 1px solid var(--rule); margin-top: .6rem; padding: .6rem 0; }
.form-rows > details > summary { cursor: pointer; min-height: 24px; }
.scope-inputs { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 0 1.5rem; }
.scope-inputs .form-row > input, .scope-inputs .form-row > select { width: 100%; }
.form-rows > button { margin-top: 1rem; }
@media (max-width: 60rem) {
  .row { display: block; }
  .words { position: static; }
  .margin { border-left: 3px solid var(--rule); padding-left: 1rem; margin: -.3rem 0 1.2rem; }
}
@media print {
  .controls, .keys, details.add, .last, .parts, .deciding, .progress { display: none; }
}
`;
