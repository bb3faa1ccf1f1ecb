/** Decoded bytes and the way back: `byteAt` gives the byte at which the character at a text offset begins. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly byteAt: (textOffset: number) => number;
}

/** How many bytes a stretch of text took up, where that can be told from the text; else undefined. */
type Width = (text: string) => number | undefined;

const NEWLINE = 10;
const LONG_LINE = 4_096;
const ONE_BYTE = /^(windows-125[0-8]|windows-874|iso-8859-\d+|ibm866|koi8-[ru]|macintosh|x-mac-cyrillic)/;

/**
 * Decodes bytes: a byte order mark decides, then `declared` (a header's or a page's charset label), then whether the bytes are
 * valid UTF-8, then the pattern of zero bytes of UTF-16 without a mark; what is left is windows-1252, as the
 * WHATWG Encoding Standard does. NUL and direction marks stay. Bytes that are no character become U+FFFD.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const mark = byteOrderMark(bytes);
  const body = bytes.subarray(mark?.length ?? 0);
  const encoding = mark?.encoding ?? encodingOf(body, declared);
  const skipped = mark?.length ?? 0;
  if (encoding.startsWith('utf-16')) {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(body);
    return { text, encoding, byteAt: (offset) => skipped + offset * 2 };
  }
  return decodeLines(body, encoding, skipped);
}

/** Every line, and every piece of a long one, is decoded by itself, so that damage cannot shift the offsets of what comes after. */
function decodeLines(body: Uint8Array, encoding: string, skipped: number): Decoded {
  const decode = decoderOf(encoding);
  const lines: string[] = [];
  const textStarts: number[] = [];
  const byteStarts: number[] = [];
  let textLength = 0;
  for (let start = 0; start < body.length;) {
    const end = pieceEnd(body, start, encoding);
    const line = decode(body.subarray(start, end));
    lines.push(line);
    textStarts.push(textLength);
    byteStarts.push(start);
    textLength += line.length;
    start = end;
  }
  const width = widthIn(encoding);
  const byteAt = (offset: number): number => {
    if (offset >= textLength) return skipped + body.length;
    const line = lastAtMost(textStarts, offset);
    const from = byteStarts[line] ?? 0;
    const to = byteStarts[line + 1] ?? body.length;
    const within = width((lines[line] ?? '').slice(0, offset - (textStarts[line] ?? 0))) ?? 0;
    return skipped + Math.min(from + within, to);
  };
  return { text: lines.join(''), encoding, byteAt };
}

/** The end of the line that begins at `start`, or of a piece of it where the encoding shows where characters begin. */
function pieceEnd(body: Uint8Array, start: number, encoding: string): number {
  const newline = body.indexOf(NEWLINE, start);
  const end = newline === -1 ? body.length : newline + 1;
  if (end - start <= LONG_LINE || !(encoding === 'utf-8' || ONE_BYTE.test(encoding))) return end;
  let cut = start + LONG_LINE;
  if (encoding !== 'utf-8') return cut;
  while (cut < end && ((body[cut] ?? 0) & 0xc0) === 0x80) cut += 1;
  return cut;
}

// 0x80 to 0x9F of windows-1252. Node 20 decodes that label as plain Latin-1, which turns curly quotes into control characters.
const WINDOWS_1252 = '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F'.concat(
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178',
);

function decoderOf(encoding: string): (line: Uint8Array) => string {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  if (encoding !== 'windows-1252') return (line) => decoder.decode(line);
  return (line) => decoder.decode(line).replaceAll(/[\u0080-\u009F]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char);
}

function widthIn(encoding: string): Width {
  if (encoding === 'utf-8') return (text) => Buffer.byteLength(text);
  return ONE_BYTE.test(encoding) ? (text) => text.length : () => undefined;
}

function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}

function encodingOf(body: Uint8Array, declared: string | undefined): string {
  const label = declared === undefined ? undefined : known(declared);
  // Pages that were saved again as UTF-8 keep their old label: valid UTF-8 beyond ASCII is never an accident.
  if (isUtf8(body)) return 'utf-8';
  if (label !== undefined && label !== 'utf-8' && !label.startsWith('utf-16')) return label;
  return utf16ByZeros(body) ?? (label === 'utf-8' ? 'utf-8' : 'windows-1252');
}

function known(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

/** True also for the beginning of a longer UTF-8 text, cut inside a character. */
function isUtf8(body: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body, { stream: true });
    return utf16ByZeros(body) === undefined;
  } catch {
    return false;
  }
}

/** European text in UTF-16 has a zero in most pairs of bytes, always on the same side. */
function utf16ByZeros(body: Uint8Array): string | undefined {
  const sample = body.subarray(0, 2_000);
  if (sample.length < 4 || body.length % 2 === 1) return undefined;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const most = sample.length * 0.35;
  if (odd > most && even < odd / 10) return 'utf-16le';
  return even > most && odd < even / 10 ? 'utf-16be' : undefined;
}
