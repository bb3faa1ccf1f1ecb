/** Tables, lists, the front and the map. */
export const LISTS = `
main.front .lead { max-width: none; display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 1.5rem 3.5rem; align-items: end; margin-bottom: 1.2rem; }
main.front .lead h1 { margin: 0; }
main.front .lead p { margin-bottom: .6rem; }
main.front .as-of form { max-width: 26rem; }
main.front .as-of label { flex-basis: auto; }
.map { margin: 0 0 1.6rem; }
.map > svg { display: block; width: 100%; height: auto; }
.map figcaption { color: var(--soft); font-size: .9rem; display: flex; flex-wrap: wrap; gap: .2rem .5rem; align-items: center; }
.map figcaption a { display: inline-block; min-height: 24px; margin-left: .6rem; }
.land { fill: var(--land); }
.arc { fill: none; stroke: var(--ink); stroke-opacity: .55; }
.arc-contested { stroke: var(--arc); stroke-opacity: .9; }
.arc:hover { stroke-opacity: 1; stroke-width: 3; }
.receives { fill: var(--ink); }
.sends { fill: var(--paper); stroke: var(--ink); stroke-width: 1.6; }
.columns { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 0 3.5rem; margin-top: 2rem; }
.contested-item h3 { margin: 1.5rem 0 .3rem; }
.columns .contested-item:first-of-type h3 { margin-top: 0; }
.entries > li { padding: .7rem 0; border-top: 1px solid var(--rule); }
.entries p { margin: 0; }
.entry .when { font-size: .88rem; }
.entry .about { font-size: .92rem; }
.entry .about a { display: inline-block; min-height: 24px; }
.group h3 { margin-top: 2rem; }
.listing { border-collapse: collapse; width: 100%; }
.listing th, .listing td { text-align: left; vertical-align: top; padding: .6rem 1.2rem .6rem 0; border-bottom: 1px solid var(--rule); }
.listing thead th { color: var(--soft); font-weight: 400; font-size: .88rem; border-bottom-color: var(--rule-strong); vertical-align: bottom; }
.listing tbody th { font-weight: 400; }
.kind { display: block; color: var(--soft); font-size: .9rem; }
.listing .amount { text-align: right; font-variant-numeric: tabular-nums lining-nums; }
.listing a { overflow-wrap: anywhere; }
.index { columns: 3 18rem; column-gap: 3rem; }
.index section { break-inside: avoid-column; margin-bottom: 1.8rem; }
.index h2 { font-size: 1.05rem; border-bottom: 1px solid var(--rule-strong); padding-bottom: .25rem; margin-bottom: .4rem; }
.index li { padding: .2rem 0; line-height: 1.4; }
.office { color: var(--soft); font-size: .92em; }
.filters { display: flex; flex-wrap: wrap; gap: .8rem 1.2rem; align-items: end; margin-bottom: 1.6rem; }
.leaves { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; align-items: baseline; margin: 1.2rem 0; font-variant-numeric: tabular-nums lining-nums; }
.leaves a { display: inline-block; min-height: 24px; }
.leaves span { color: var(--soft); }
.choice { margin: 0; }
.choice label { display: block; color: var(--soft); font-size: .88rem; }
.choice select { max-width: 15rem; }
.results > li { padding: .9rem 0; border-top: 1px solid var(--rule); }
.results h2 { font-size: 1.1rem; font-weight: 400; }
.results p { margin: .2rem 0; }
mark { background: color-mix(in srgb, var(--contest) 16%, transparent); color: inherit; padding: 0 .1em; }
.history > li { display: grid; grid-template-columns: minmax(9rem, 16rem) minmax(0, 1fr); gap: .2rem 2rem; padding: .6rem 0; border-top: 1px solid var(--rule); }
.plain-list li { padding: .2rem 0; }
pre { background: var(--sheet); border: 1px solid var(--rule); padding: .8rem 1rem; margin: .4rem 0 1rem; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.5; }
.fact .code { overflow-wrap: anywhere; }
@media (max-width: 60rem) {
  main.front .lead, .columns { grid-template-columns: minmax(0, 1fr); }
}
@media (max-width: 40rem) {
  .listing thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .listing, .listing tbody, .listing tr, .listing th, .listing td { display: block; }
  .listing tr { border-bottom: 1px solid var(--rule); padding: .6rem 0; }
  .listing th, .listing td { border: 0; padding: .1rem 0; }
  .listing .amount { display: none; }
  .listing td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); font-size: .9rem; }
  .history > li { grid-template-columns: minmax(0, 1fr); }
}
`;
