/** On paper: everything unfolded, addresses written out, no navigation. */
export const PRINT = `
@media print {
  :root, :root[data-theme] { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #333; --rule: #bbb; --rule-strong: #666; --link: #000; --contest: #000; --contest-sheet: #fff; }
  html { font-size: 10pt; }
  .skip, .search, .sections, .contents, .as-of form, .colophon-choices, .legend { display: none; }
  .masthead, main, .colophon { width: auto; }
  main.account { display: block; }
  details::details-content { content-visibility: visible; block-size: auto; display: block; }
  .figure > summary .who::after, .month > summary .who::after { content: none; }
  main.account .beside { border: 0; padding: 0; margin: 0; }
  .beside > :not(.as-of), #said > .note, .only { display: none; }
  .on-paper { display: block; font-size: .85em; overflow-wrap: anywhere; }
  .address::after { content: " <" attr(href) ">"; font-size: .85em; overflow-wrap: anywhere; }
  h2, h3, .contest-head, .speaker-line { break-after: avoid; }
  .fact, .claim, .voices > li, .contest { break-inside: avoid; }
}
`;
