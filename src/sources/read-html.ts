import type { Decoded } from './decode-text.ts';
import type { Extracted, Segment } from './document.ts';
import { htmlAbout } from './html-about.ts';
import { outlineOf, type Block } from './html-outline.ts';
import { mainText } from './main-text.ts';

/** What a page gives, with what tells a wall or an error page from an article. */
export interface ReadPage extends Extracted {
  readonly asksPassword: boolean;
}

/**
 * A page's own text, one block after the other with an empty line between them; the map leads each block to its bytes.
 * Throws SOURCE_TOO_COMPLEX for a page that nests elements more than `depth` inside each other.
 */
export function readHtml(decoded: Decoded, depth: number): ReadPage {
  const outline = outlineOf(decoded.text, depth);
  const { text, map } = joinBlocks(mainText(decoded.text, outline), decoded.byteAt);
  return { text, map, about: htmlAbout(outline), extractor: 'html/1', mediaType: 'text/html', asksPassword: outline.asksPassword };
}

function joinBlocks(blocks: readonly Block[], byteAt: Decoded['byteAt']): { text: string; map: readonly Segment[] } {
  const map: Segment[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const block of blocks) {
    if (length > 0) length += 2;
    map.push({
      textStart: length,
      textEnd: length + block.text.length,
      where: { kind: 'bytes', start: byteAt(block.start), end: byteAt(block.end) },
    });
    texts.push(block.text);
    length += block.text.length;
  }
  return { text: texts.join('\n\n'), map };
}

/** The charset that a page declares in its first bytes (`<meta charset>` or `http-equiv`), as the HTML standard looks for it. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return /<meta[^>]{1,300}?charset\s*=\s*["']?\s*([a-z0-9_:-]{2,40})/i.exec(start)?.[1];
}
