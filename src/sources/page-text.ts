/** A run of text as a PDF page draws it. `y` grows upwards, in points, as `height` is. */
export interface PageItem {
  readonly text: string;
  readonly endsLine: boolean;
  readonly y: number;
  readonly height: number;
}

interface Line {
  readonly text: string;
  readonly y: number;
}

/** A gap this many times the usual distance of two lines begins a paragraph. */
const PARAGRAPH_GAP = 1.4;

/**
 * The text of a page in paragraphs: lines that follow each other at the usual distance are joined by a blank,
 * a wider gap becomes an empty line. Words stay as they are printed; one broken with a hyphen keeps it.
 */
export function pageText(items: readonly PageItem[]): string {
  const lines = linesOf(items);
  const usual = median(lines.flatMap((line, index) => distance(lines[index - 1], line) ?? []));
  let text = '';
  lines.forEach((line, index) => {
    if (index === 0) text = line.text;
    else if (beginsParagraph(lines[index - 1], line, usual)) text += `\n\n${line.text}`;
    else text += /\p{L}-$/u.test(text) ? line.text : ` ${line.text}`;
  });
  return text;
}

function linesOf(items: readonly PageItem[]): readonly Line[] {
  const lines: Line[] = [];
  let text = '';
  let y: number | undefined;
  const end = (): void => {
    const trimmed = text
      .replaceAll('\u00AD', '')
      .replaceAll(/[ \t]+/g, ' ')
      .trim();
    if (trimmed !== '') lines.push({ text: trimmed, y: y ?? 0 });
    text = '';
    y = undefined;
  };
  for (const item of items) {
    if (item.text.trim() !== '') y ??= item.y;
    text += item.text;
    if (item.endsLine) end();
  }
  end();
  return lines;
}

/** Points from one line down to the next; undefined where the next stands higher, as in a new column. */
function distance(above: Line | undefined, line: Line): number | undefined {
  const points = above === undefined ? 0 : above.y - line.y;
  return points > 0 ? points : undefined;
}

function beginsParagraph(above: Line | undefined, line: Line, usual: number): boolean {
  const points = distance(above, line);
  if (points === undefined) return above !== undefined && /[.!?:”"]$/.test(above.text);
  return usual > 0 && points > usual * PARAGRAPH_GAP;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
