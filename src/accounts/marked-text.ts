/** A stretch of a document that a claim points to: UTF-16 offsets, `end` exclusive. */
export interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A run of characters under the same marks. `opens` names the marks that begin here, so that each gets one anchor. */
export interface MarkedSegment {
  readonly start: number;
  readonly text: string;
  readonly under: readonly string[];
  readonly opens: readonly string[];
}

/** One line of the document; an empty line ends a paragraph and is left out. */
export interface MarkedParagraph {
  readonly start: number;
  readonly segments: readonly MarkedSegment[];
}

/**
 * Cuts a text into paragraphs and those into segments, so that marks may nest and overlap. Marks outside the text
 * or empty are ignored. Joining the segments' texts, with the line breaks between, gives the document back.
 * O(n + m log m) for n characters and m marks.
 */
export function markText(text: string, marks: readonly Mark[]): readonly MarkedParagraph[] {
  const inside = marks
    .filter((mark) => mark.start >= 0 && mark.end > mark.start && mark.end <= text.length)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [...new Set(inside.flatMap((mark) => [mark.start, mark.end]))].toSorted((a, b) => a - b);

  const paragraphs: MarkedParagraph[] = [];
  let open: readonly Mark[] = [];
  let nextMark = 0;
  let nextCut = 0;
  for (const line of linesOf(text)) {
    const segments: MarkedSegment[] = [];
    let at = line.start;
    while (at < line.end) {
      while ((cuts[nextCut] ?? Infinity) <= at) nextCut += 1;
      const until = Math.min(line.end, cuts[nextCut] ?? line.end);
      const opening: Mark[] = [];
      for (let mark = inside[nextMark]; mark !== undefined && mark.start <= at; mark = inside[nextMark]) {
        opening.push(mark);
        nextMark += 1;
      }
      open = [...open, ...opening].filter((mark) => mark.end > at);
      segments.push({
        start: at,
        text: text.slice(at, until),
        under: open.map((mark) => mark.id),
        opens: opening.map((mark) => mark.id),
      });
      at = until;
    }
    if (segments.length > 0) paragraphs.push({ start: line.start, segments });
  }
  return paragraphs;
}

function* linesOf(text: string): Generator<{ readonly start: number; readonly end: number }> {
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    yield { start, end };
    start = end + 1;
  }
}
