/** Findings: their lists, their state, and the form that answers them. */
export const FINDINGS = `
.findings > li { padding: .7rem 0; border-top: 1px solid var(--rule); max-width: 54rem; }
.findings p { margin: 0; }
.finding-kind { display: flex; flex-wrap: wrap; gap: .1rem 1rem; align-items: baseline; color: var(--soft); font-size: .88rem; }
.finding-says a { color: var(--ink); display: inline-block; min-height: 24px; }
.findings .about, .page-head .about { font-size: .92rem; }
.findings .about a, .page-head .about a { display: inline-block; min-height: 24px; }
.finding-state { display: inline-flex; gap: .4em; align-items: center; font-style: italic; }
.finding-state .mark { flex: none; width: .78em; height: .78em; fill: none; stroke: currentColor; stroke-width: 1.6; }
.finding-changed { color: var(--contest); font-weight: 600; }
.finding-rule h3 { margin-top: 1rem; }
.finding-clause { font-weight: 600; }
.answering { margin-top: 1.4rem; }
.answering .question { font-style: normal; color: inherit; }
.answering .reason-problem { color: var(--contest); font-weight: 600; margin: 0 0 .3rem; }
.answer-words { white-space: pre-line; overflow-wrap: anywhere; }
.downloads a { display: inline-block; min-width: 24px; min-height: 24px; margin-left: .5rem; }
@media print { .answering, .downloads { display: none; } }
`;
