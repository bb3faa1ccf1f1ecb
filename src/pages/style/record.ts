/** Figures, claims, contests, timelines: the forms in which the record speaks. */
export const RECORD = `
.standing { display: inline-flex; align-items: center; gap: .35em; font-size: .84rem; color: var(--soft); white-space: nowrap; font-style: italic; }
.standing .mark { flex: none; width: .78em; height: .78em; }
.standing-contested { color: var(--contest); font-weight: 600; }
.facts { border-top: 1px solid var(--rule); }
.fact { display: grid; grid-template-columns: minmax(9rem, 13rem) minmax(0, 1fr); gap: .2rem 2rem; padding: .75rem 0; border-bottom: 1px solid var(--rule); }
.fact > dt { padding-top: .1rem; line-height: 1.35; }
.held + .held, .held + .contest, .contest + .held, .contest + .contest { margin-top: .8rem; }
.scope { color: var(--soft); font-size: .92rem; }
.held > .scope { display: block; }
.figure > summary { cursor: pointer; list-style: none; display: block; padding: .1rem 0; min-height: 24px; }
.figure > summary::-webkit-details-marker { display: none; }
.figure > summary .value { text-decoration: underline dotted 1px; text-underline-offset: .22em; text-decoration-color: var(--rule-strong); margin-right: .5rem; }
.figure > summary:hover .value { text-decoration-style: solid; text-decoration-color: currentColor; }
.figure > summary .who::after { content: "\\00a0+"; font-family: var(--code); color: var(--rule-strong); }
.figure[open] > summary .who::after { content: "\\00a0–"; }
.value.number { font-size: 1.08em; }
.who { color: var(--soft); font-size: .88rem; }
.side .who, .side .also { display: block; }
.also { color: var(--soft); font-size: .88rem; font-style: italic; }
.held .side + .side { margin-top: .35rem; }
.claims { margin: .5rem 0 .8rem; padding: .2rem 0 .2rem 1rem; border-left: 2px solid var(--rule); font-size: .92rem; }
.claim + .claim { margin-top: .8rem; padding-top: .8rem; border-top: 1px dotted var(--rule-strong); }
.claim p { margin: 0; }
.claim .office, .found, .via { color: var(--soft); }
.found { font-size: .92em; }
.replaced { opacity: 1; }
.contest { background: var(--contest-sheet); border-left: 3px solid var(--contest); padding: .7rem 1rem .8rem; }
.contest-head { margin: 0 0 .5rem; display: flex; flex-wrap: wrap; gap: .2rem 1rem; align-items: baseline; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: .8rem 0; }
.sides > .side { padding-inline: 1.1rem; border-left: 1px solid var(--rule-strong); }
.sides > .side:first-child { padding-left: 0; border-left: 0; }
.contest .claims { border-color: var(--rule-strong); }
.contested-item h3 { margin-top: 1.4rem; }
.status { font-size: 1.15rem; margin-bottom: .8rem; }
.status p { margin: 0 0 .2rem; }
.status strong { font-weight: 600; display: inline-block; }
.status strong::first-letter { text-transform: uppercase; }
.status .who { font-size: .95rem; }
.status-history { font-size: 1rem; margin-top: .4rem; }
.status-history summary { cursor: pointer; color: var(--soft); font-size: .92rem; }
.status-history ol { margin: .5rem 0; padding-left: 1rem; border-left: 2px solid var(--rule); }
.weight, .drafted { color: var(--soft); margin: 0; }
.timeline > li { display: grid; grid-template-columns: minmax(7rem, 10rem) minmax(0, 1fr); column-gap: 2rem; }
.timeline .new-day { border-top: 1px solid var(--rule); padding-top: .9rem; margin-top: .5rem; }
.timeline .same-day .when { visibility: hidden; }
.when { color: var(--soft); margin: 0; }
.speaker-line { margin: 0; }
.speaker-line .speaker { color: var(--ink); font-weight: 600; }
.speaker-line .office { color: var(--soft); font-size: .92rem; }
.said-list { margin: .15rem 0 .9rem; }
.says .figure > summary { padding: .12rem 0; }
.says .act { color: var(--soft); }
.says .figure > summary .value { margin-right: 0; }
.voices > li { padding: .7rem 0; border-top: 1px solid var(--rule); max-width: 44rem; }
.voice { margin: 0; }
.ledger { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 0 2.5rem; margin-top: 1rem; }
.ledger-column > h3 { margin-top: .6rem; padding-bottom: .4rem; border-bottom: 1px solid var(--rule-strong); }
.ledger-column > .held, .ledger-column > .contest { padding-block: .7rem; border-bottom: 1px solid var(--rule); margin: 0; }
.ledger-column > .contest { padding-inline: .9rem; }
.flights > li { display: grid; grid-template-columns: minmax(12rem, 18rem) minmax(0, 1fr); gap: .2rem 2rem; padding: .75rem 0; border-top: 1px solid var(--rule); }
.flights p { margin: 0; }
.questions { max-width: var(--measure); }
.questions li { padding: .25rem 0 .25rem 1.3rem; text-indent: -1.3rem; }
.questions li::before { content: ""; display: inline-block; width: .6rem; height: .6rem; border: 1.5px dotted var(--rule-strong); border-radius: 50%; margin-right: .7rem; }
.source-list { counter-reset: source; }
.source-list > li { counter-increment: source; padding: .45rem 0 .45rem 2.6rem; border-top: 1px solid var(--rule); position: relative; font-size: .95rem; }
.source-list > li::before { content: counter(source); position: absolute; left: 0; color: var(--soft); font-variant-numeric: tabular-nums; }
.source-list .count { color: var(--soft); white-space: nowrap; }
#contested .contest + .contest { margin-top: .8rem; }
.fact .contest, .ledger .contest, .flights .contest { background: none; padding: 0 0 0 .9rem; }
.month { border-top: 1px solid var(--rule); }
.month > summary { cursor: pointer; list-style: none; display: grid; grid-template-columns: minmax(7rem, 10rem) minmax(0, 1fr); gap: .1rem 2rem; padding: .55rem 0; }
.month > summary::-webkit-details-marker { display: none; }
.month > summary .who::after { content: "\\00a0+"; font-family: var(--code); }
.month[open] > summary .who::after { content: "\\00a0–"; }
.month-name { font-weight: 600; }
.month .timeline { padding-bottom: .6rem; }
.month .timeline > .new-day:first-child { border-top: 0; margin-top: 0; padding-top: .2rem; }
.beside-figure .fact { display: block; padding: .2rem 0 0; border: 0; }
.beside-figure dt { display: inline; font-size: .92rem; } .beside-figure dt::after { content: ":"; }
.beside-figure dd, .beside-figure .held { display: inline-block; vertical-align: top; }
.besides > li { padding: .7rem 0; border-top: 1px solid var(--rule); }
.besides p { margin: 0; }
.source-list .only { white-space: nowrap; display: inline-block; min-height: 24px; font-size: .92em; }
.ranges { margin: 0 0 1.6rem; }
.ranges svg { display: block; width: 100%; max-width: 50rem; height: auto; font-size: 12.5px; }
.ranges text { fill: var(--ink); }
.ranges .tick-label { fill: var(--soft); }
.tick { stroke: var(--rule); fill: none; }
.range circle { fill: var(--ink); }
.bar { stroke: var(--ink); stroke-width: 3; fill: none; stroke-opacity: .55; }
.bar-open { stroke-dasharray: 1 3; }
.arrow { stroke: var(--ink); stroke-width: 1.6; fill: none; }
.range-contested circle { fill: var(--contest); }
.range-contested .bar, .range-contested .arrow { stroke: var(--contest); }
.range-contested text { fill: var(--contest); }
@media (max-width: 40rem) {
  .ranges { display: none; }
  .month > summary { grid-template-columns: minmax(0, 1fr); }
  .fact, .timeline > li, .flights > li { grid-template-columns: minmax(0, 1fr); }
  .timeline .same-day .when { display: none; }
  .sides > .side { padding-inline: 0; border-left: 0; }
  .sides > .side + .side { border-top: 1px solid var(--rule-strong); padding-top: .6rem; }
}
`;
