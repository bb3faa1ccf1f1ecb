import { zipEntries } from './zip.ts';

/** What the bytes are, told by the bytes themselves; `other` carries words for what it seems to be. */
export type Kind =
  | { readonly kind: 'pdf' | 'docx' | 'html' | 'markdown' | 'plain' }
  | { readonly kind: 'other'; readonly looksLike: string };

const SIGNATURES: readonly (readonly [signature: string, looksLike: string])[] = [
  ['89504e47', 'a PNG picture'],
  ['ffd8ff', 'a JPEG picture'],
  ['47494638', 'a GIF picture'],
  ['49492a00', 'a TIFF picture'],
  ['4d4d002a', 'a TIFF picture'],
  ['d0cf11e0', 'an old Office file (.doc, .xls, .ppt); save it as .docx or .pdf first'],
  ['1f8b', 'a gzip archive; unpack it first'],
  ['377abcaf', 'a 7-Zip archive; unpack it first'],
  ['52617221', 'a RAR archive; unpack it first'],
  ['7b5c727466', 'an RTF file; save it as .docx or .pdf first'],
];
const HTML_START =
  /^(?:\s|<!--[^]{0,4000}?-->|<\?xml[^>]{0,200}>)*<(?:!doctype\s+html|html|head|body|title|meta|article|main|div|p|h1|script|style|table|section)\b/i;
/**
 * Tells the kind of a document by its content. `name` and `declared` (a media type) only tell Markdown from plain text,
 * which look alike, and HTML without any of the usual beginnings.
 */
export function sniff(bytes: Uint8Array, decodedStart: string, name: string, declared?: string): Kind {
  if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return { kind: 'pdf' };
  const hex = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  if (hex.startsWith('504b0304')) return zipKind(bytes);
  const signature = SIGNATURES.find(([signature]) => hex.startsWith(signature));
  if (signature !== undefined) return { kind: 'other', looksLike: signature[1] };
  if (HTML_START.test(decodedStart)) return { kind: 'html' };
  const strange = strangeCharacters(decodedStart);
  if (strange > 8 && strange > decodedStart.length * 0.1) return { kind: 'other', looksLike: 'a binary file' };
  const saysHtml = declared?.startsWith('text/html') === true || /\.x?html?$/i.test(name);
  if (saysHtml && /<[a-z!][^>]*>/i.test(decodedStart)) return { kind: 'html' };
  return { kind: declared?.startsWith('text/markdown') === true || /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'plain' };
}

/** Counts controls that no text needs (all of C0 but tab, line feed, form feed, carriage return and escape) and U+FFFD. */
function strangeCharacters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const layout = (code >= 9 && code <= 13) || code === 27;
    if ((code < 32 && !layout) || code === 0xfffd) count += 1;
  }
  return count;
}

function zipKind(bytes: Uint8Array): Kind {
  const names = new Set(zipEntries(bytes).map((entry) => entry.name));
  if (names.has('word/document.xml')) return { kind: 'docx' };
  if (names.size === 0) return { kind: 'docx' }; // its directory is cut off: the reader of DOCX says so
  if (names.has('xl/workbook.xml')) return { kind: 'other', looksLike: 'a spreadsheet' };
  if (names.has('content.xml')) return { kind: 'other', looksLike: 'an OpenDocument file; save it as .docx or .pdf first' };
  return { kind: 'other', looksLike: 'a zip archive; unpack it first' };
}
