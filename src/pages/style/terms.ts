/** Rules, facts and answers. */
export const TERMS = `
.keeps { border-left: 3px solid var(--rule-strong); background: var(--sheet); padding: .6rem .9rem; max-width: 44rem; }
.answer { display: inline-flex; align-items: baseline; gap: .4em; white-space: nowrap; }
.answer .mark { flex: none; width: .72em; height: .72em; align-self: center; fill: none; stroke: currentColor; stroke-width: 1.6; }
.answer-yes { font-weight: 600; }
.answer-yes .mark { fill: currentColor; }
.answer-unknown .mark { stroke-dasharray: 1.6 2; }
.answer-unknown { font-style: italic; }
.answer-na { color: var(--soft); }
.rule-answer { border-top: 1px solid var(--rule); }
.rule-answer > summary { cursor: pointer; list-style: none; display: grid; grid-template-columns: 3rem minmax(0, 1fr) auto; gap: .2rem 1rem; padding: .55rem 0; align-items: baseline; }
.rule-answer > summary::-webkit-details-marker { display: none; }
.rule-answer > summary .rule-title::after { content: "\\00a0+"; font-family: var(--code); color: var(--rule-strong); }
.rule-answer[open] > summary .rule-title::after { content: "\\00a0–"; }
.rule-answer > summary:hover .rule-title { text-decoration: underline; text-underline-offset: .18em; text-decoration-thickness: 1px; }
.why { padding: .2rem 0 1.2rem 1rem; border-left: 2px solid var(--rule); margin-bottom: 1rem; }
.why .label { margin: 1rem 0 .3rem; }
.question { font-style: italic; color: var(--soft); }
.missing { padding-left: 1.4rem; list-style: decimal; }
.missing li { padding: .15rem 0; }
.missing .who { display: block; }
.tree { padding-left: 1.1rem; border-left: 1px solid var(--rule); line-height: 1.4; }
.tree li { padding: .14rem 0; }
.tree .answer { min-width: 6.5rem; font-size: .9rem; }
.referred { border: 1px solid var(--rule); padding: .5rem .8rem; margin: .4rem 0; }
.citations li { padding: .3rem 0; }
.citations .seen, .citations .awaits { display: block; color: var(--soft); font-size: .92rem; }
.citations .awaits strong { color: var(--ink); font-weight: 600; }
.together { background: var(--sheet); border-left: 3px solid var(--rule-strong); padding: .7rem 1rem; margin: 1rem 0; }
.together h3 { margin-top: 0; }
.case + .case { margin-top: 3rem; border-top: 2px solid var(--rule-strong); padding-top: 1.2rem; }
.overview { margin: .8rem 0; }
.overview > summary { cursor: pointer; min-height: 24px; }
.pack .who { display: block; }
.fact-group { border-top: 1px solid var(--rule-strong); }
.fact-group > summary { cursor: pointer; padding: .5rem 0; min-height: 24px; display: flex; gap: .8rem; align-items: baseline; }
.fact-group > summary .who { flex: none; }
.fact-group > summary h3 { display: inline; margin: 0; }
.fact-group > summary::before { content: "+"; font-family: var(--code); color: var(--rule-strong); }
.fact-group[open] > summary::before { content: "–"; }
.fact-field { border: 0; margin: 0; padding: .5rem 0; border-bottom: 1px solid var(--rule); min-inline-size: 0; display: grid; grid-template-columns: minmax(0, 1fr) 16.5rem; gap: .2rem 1.5rem; align-items: baseline; }
fieldset.fact-field { display: block; }
fieldset.fact-field::after { content: ""; display: block; clear: both; }
fieldset.fact-field legend { float: left; padding: 0; width: calc(100% - 18rem); }
fieldset.fact-field .field-input { float: right; width: 16.5rem; }
.choices { display: flex; gap: 1rem; flex-wrap: wrap; }
.choices label, .complete { display: inline-flex; gap: .35rem; align-items: center; min-height: 24px; }
.choices input, .complete input { min-height: 0; width: 1rem; height: 1rem; margin: 0; }
.field-input input:not([type]), .field-input select { width: 100%; }
.hint { display: block; color: var(--soft); font-size: .88rem; }
.wrong { border-left: 3px solid var(--contest); padding-left: .8rem; }
.buttons { margin-top: 1.2rem; display: flex; flex-wrap: wrap; gap: .8rem; }
.problems { border-left: 3px solid var(--contest); background: var(--contest-sheet); padding: .2rem 1rem .6rem; margin-bottom: 2rem; }
.problems .part { border: 0; margin: 0; }
.tally-part { display: inline-block; margin-right: 1.4rem; white-space: nowrap; }
.guide p, .guide ul, .guide h1 { margin-bottom: .9rem; }
.guide h2 { margin: 2.2rem 0 .7rem; }
.guide pre { overflow-x: auto; white-space: pre; font-size: .84rem; }
.guide code { font-family: var(--code); font-size: .86em; }
.guide pre code { font-size: 1em; }
.guide-table { border-collapse: collapse; margin-bottom: 1.2rem; font-size: .95rem; }
.guide-table th, .guide-table td { text-align: left; border-bottom: 1px solid var(--rule); padding: .3rem 1.2rem .3rem 0; vertical-align: top; }
.term-versions > li { padding: .6rem 0; border-top: 1px solid var(--rule); }
.term-versions h4 { margin: 0 0 .3rem; font-size: 1rem; font-weight: 600; }
.wide { overflow-x: auto; max-width: 100%; }
.answer-rows { border-collapse: collapse; font-size: .85rem; }
.answer-rows th, .answer-rows td { border-bottom: 1px solid var(--rule); padding: .25rem .6rem .25rem 0; text-align: left; white-space: nowrap; font-weight: 400; }
.answer-rows abbr { text-decoration: none; }
main.plain > .part-rows { max-width: none; }
@media (max-width: 40rem) {
  .rule-answer > summary { grid-template-columns: 2.6rem minmax(0, 1fr); }
  .rule-answer > summary .answer { grid-column: 2; }
  .fact-field { grid-template-columns: minmax(0, 1fr); }
  fieldset.fact-field legend { width: 100%; }
  fieldset.fact-field .field-input { float: none; clear: both; width: auto; }
  .tree .answer { min-width: 0; }
  .tally-part { white-space: normal; }
}
`;
