/**
 * Colours, faces and measures. Contrast against the paper is at least 4.5 : 1 for text and 3 : 1 for marks in both
 * appearances (WCAG 2.2, 1.4.3 and 1.4.11). No font is fetched: each machine shows the best serif that it has.
 */
export const TOKENS = `
:root {
  color-scheme: light dark;
  --serif: "Iowan Old Style", "Source Serif 4", "Source Serif Pro", "Palatino Linotype", Palatino, "Noto Serif", "DejaVu Serif Condensed", Georgia, serif;
  --code: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  --paper: #fbf8f2;
  --sheet: #f4efe5;
  --ink: #211d18;
  --soft: #5c544a;
  --rule: #d9d1c2;
  --rule-strong: #8c8273;
  --link: #1f4a66;
  --contest: #8a1f1c;
  --contest-sheet: #f8ebe4;
  --land: #e6dfd1;
  --arc: #8a1f1c;
  --measure: 36rem;
  --gap: 1.5rem;
}
@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) {
    --paper: #171512; --sheet: #201d19; --ink: #ebe5da; --soft: #b3a999; --rule: #39342c; --rule-strong: #81786a;
    --link: #a5c8dd; --contest: #f2a596; --contest-sheet: #2c1d1a; --land: #2c2822; --arc: #e39483;
  }
}
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] {
  color-scheme: dark;
  --paper: #171512; --sheet: #201d19; --ink: #ebe5da; --soft: #b3a999; --rule: #39342c; --rule-strong: #81786a;
  --link: #a5c8dd; --contest: #f2a596; --contest-sheet: #2c1d1a; --land: #2c2822; --arc: #e39483;
}
`;
