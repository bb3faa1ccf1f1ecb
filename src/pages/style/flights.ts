/** Counts of flights: tallies with bars, columns by week, tracks and heights. */
export const FLIGHTS = `
.lead-figure { font-size: 1.2rem; line-height: 1.45; max-width: var(--measure); margin: .6rem 0; }
.neighbours { display: flex; flex-wrap: wrap; gap: .3rem 1.6rem; margin-top: 1rem; }
.neighbours a, .plain-list a { display: inline-block; min-height: 24px; }
.tally { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums lining-nums; }
.tally th, .tally td { text-align: left; vertical-align: top; padding: .45rem 1rem .45rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; }
.tally thead th, .tally thead td { color: var(--soft); font-size: .88rem; border-bottom-color: var(--rule-strong); vertical-align: bottom; }
.tally tfoot th, .tally tfoot td { border-top: 1px solid var(--rule-strong); border-bottom: 0; font-weight: 600; }
.tally .kind { font-size: .88rem; line-height: 1.35; }
.tally .figure-column { text-align: right; padding-right: 0; padding-left: 1rem; }
.tally .bar-cell { width: 34%; padding-top: .85rem; }
.tally .bar-cell svg { display: block; width: 100%; height: .55rem; overflow: visible; }
.tally .bar-cell rect { fill: var(--arc); }
.tally .published { display: block; }
.tally-scroll { overflow-x: auto; }
.weeks, .heights { margin: 0 0 1rem; }
.heights figcaption { color: var(--soft); font-size: .9rem; }
.weeks > svg, .heights > svg { display: block; width: 100%; height: auto; }
.weeks .tick-label, .heights .tick-label { fill: var(--soft); font-size: 13px; }
.part-removal { fill: var(--arc); }
.part-return { fill: var(--arc); fill-opacity: .45; }
.part-connection { fill: var(--rule-strong); }
.part-rest { fill: var(--rule); }
.chart-key { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; color: var(--soft); font-size: .9rem; }
.flights .signs { color: var(--soft); font-size: .9rem; max-width: 18rem; }
.track-path { fill: none; stroke: var(--arc); stroke-width: 2.2; stroke-linejoin: round; }
.track-gap { fill: none; stroke: var(--arc); stroke-width: 1.6; stroke-dasharray: 2 6; stroke-linecap: round; }
.height-line { fill: none; stroke: var(--ink); stroke-width: 1.6; stroke-linejoin: round; }
.height-gap { fill: none; stroke: var(--rule-strong); stroke-width: 1.4; stroke-dasharray: 3 5; }
.place-name { fill: var(--ink); font-size: 15px; paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
.alternative { display: block; }
.border { stroke: var(--paper); stroke-width: .8; }
@media (max-width: 40rem) {
  .listing.flights tr { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 .8rem; }
  .listing.flights td:nth-child(6) { grid-row: 2; grid-column: 2; }
  .listing.flights .signs { grid-column: 1 / -1; max-width: none; }
  .tally .bar-cell { display: none; }
  .tally thead td { display: none; }
  .tally th, .tally td { padding-right: .5rem; }
  .tally .figure-column { padding-left: .5rem; }
  .tally { font-size: .92rem; }
  .tally .kind { font-size: .82rem; }
  .tally tbody th { min-width: 5.2rem; }
}
@media print { .neighbours { display: none; } }
`;
