import type { Decoded } from './decode-text.ts';
import type { Extracted, Segment } from './document.ts';

/** A segment is a run of whole lines of about this many characters. */
const SEGMENT = 1_000;
const LONGEST_TITLE = 200;

/** Plain text and Markdown stand as they are, character for character: their marks are part of what was written. */
export function readPlain(decoded: Decoded, kind: 'markdown' | 'plain'): Extracted {
  const { text } = decoded;
  const title = titleOf(text, kind);
  return {
    text,
    map: lineMap(decoded),
    about: title === undefined ? {} : { title },
    extractor: 'text/1',
    mediaType: kind === 'markdown' ? 'text/markdown' : 'text/plain',
  };
}

function lineMap({ text, byteAt }: Decoded): readonly Segment[] {
  const map: Segment[] = [];
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', Math.min(text.length, start + SEGMENT));
    const end = newline === -1 ? text.length : newline + 1;
    map.push({ textStart: start, textEnd: end, where: { kind: 'bytes', start: byteAt(start), end: byteAt(end) } });
    start = end;
  }
  return map;
}

/** A Markdown heading, or a short first line that stands apart and is no sentence. */
function titleOf(text: string, kind: 'markdown' | 'plain'): string | undefined {
  const start = text.slice(0, 4_000);
  const heading = kind === 'markdown' ? /^#{1,2}\s+(.+?)\s*#*\s*$/m.exec(start)?.[1] : undefined;
  if (heading !== undefined) return heading;
  const first = /^\s*(\S[^\n\r]*?)\s*(?:\r?\n)/.exec(start)?.[1];
  return first !== undefined && first.length <= LONGEST_TITLE && !/[.:;,]$/.test(first) ? first : undefined;
}
