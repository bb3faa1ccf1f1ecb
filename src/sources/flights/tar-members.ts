import type { SplitFile } from './split-file.ts';

/** A file in a tar archive. `size` is what its header says; `isCut` where the archive ends before it does. */
export interface TarMember {
  readonly name: string;
  readonly offset: number;
  readonly size: number;
  readonly isCut: boolean;
}

/** Where an archive breaks off or stops being one, in bytes, and after which member. */
export interface TarDamage {
  readonly at: number;
  readonly after: string | null;
}

const BLOCK = 512;
/** Names of half a kilometre are none of a flight archive. */
const LONGEST_NAME = 64 * 1024;

/**
 * Walks the headers of a tar archive (POSIX ustar and pax, and GNU's long names) without reading what is in it: 60,000 headers
 * of a world day take a quarter of a second where a library that streams the archive takes as long as reading it takes. Returns
 * where the archive is damaged, null where it ends as it should.
 */
export function* tarMembers(file: SplitFile): Generator<TarMember, TarDamage | null> {
  const block = Buffer.alloc(BLOCK);
  let offset = 0;
  let after: string | null = null;
  let longName: string | null = null;
  for (;;) {
    const read = file.read(block, offset);
    if (read === 0 && offset > 0 && offset === file.size) return null;
    if (read < BLOCK) return { at: offset, after };
    if (block[0] === 0 && block.every((byte) => byte === 0)) return null;
    if (!isTarHeader(block)) return { at: offset, after };
    const size = numeral(block, 124, 136);
    const type = String.fromCharCode(block[156] ?? 0);
    const start = offset + BLOCK;
    offset = start + Math.ceil(size / BLOCK) * BLOCK;
    if (type === 'L' || type === 'x') {
      const content = Buffer.alloc(Math.min(size, LONGEST_NAME));
      file.read(content, start);
      longName = type === 'L' ? text(content) : (paxPath(text(content)) ?? longName);
    } else if (type === '0' || type === '\0' || type === '7') {
      const short = longName ?? text(block, 0, 100);
      const isPrefixed = longName === null && block[345] !== 0 && isUstar(block);
      const name = isPrefixed ? `${text(block, 345, 500)}/${short}` : short;
      longName = null;
      after = name;
      yield { name, offset: start, size, isCut: start + size > file.size };
    } else if (type !== 'g') longName = null;
    if (offset > file.size + BLOCK) return { at: file.size, after };
  }
}

/** True for the 512 bytes of a tar header: its sum of bytes is right (POSIX.1 pax, ustar interchange format). */
export function isTarHeader(block: Uint8Array): boolean {
  if (block.length < BLOCK) return false;
  // Four bytes at a time into two sums of 16 bits, which 256 bytes do not fill: a day has 60,000 headers.
  const words = new Uint32Array(block.buffer, block.byteOffset, BLOCK / 4);
  let pairs = 0;
  for (let i = 0; i < BLOCK / 4; i++) {
    const word = words[i] ?? 0;
    pairs += (word & 0xff_00_ff) + ((word >>> 8) & 0xff_00_ff);
  }
  let sum = (pairs & 0xff_ff) + (pairs >>> 16);
  if (sum === 0) return false;
  for (let i = 148; i < 156; i++) sum += 0x20 - (block[i] ?? 0);
  return sum === numeral(block, 148, 156);
}

/** `ustar` and a zero; GNU's own form has a blank there, and no prefix. */
const USTAR = [0x75, 0x73, 0x74, 0x61, 0x72, 0];
const isUstar = (block: Uint8Array): boolean => USTAR.every((byte, n) => block[257 + n] === byte);

/** A number in octal digits, or, with the top bit set, in binary (GNU). NaN where it is none. No text is made of it: a day has 60,000 headers. */
function numeral(block: Uint8Array, start: number, end: number): number {
  const first = block[start] ?? 0;
  let value = 0;
  if ((first & 0x80) !== 0) {
    value = first & 0x7f;
    for (let at = start + 1; at < end; at++) value = value * 256 + (block[at] ?? 0);
    return value;
  }
  let at = start;
  while (at < end && block[at] === 0x20) at++;
  for (; at < end; at++) {
    const byte = block[at] ?? 0;
    if (byte === 0 || byte === 0x20) break;
    if (byte < 0x30 || byte > 0x37) return Number.NaN;
    value = value * 8 + byte - 0x30;
  }
  for (; at < end && block[at] !== 0; at++) if (block[at] !== 0x20) return Number.NaN;
  return value;
}

/** Bytes up to the first zero, as UTF-8. */
function text(bytes: Buffer, start = 0, end: number = bytes.length): string {
  const zero = bytes.indexOf(0, start);
  return bytes.toString('utf8', start, zero < 0 ? end : Math.min(zero, end));
}

/** The `path` of a pax header: lines of `length key=value`. */
const paxPath = (content: string): string | null => /^\d+ path=(.*)$/m.exec(content)?.[1] ?? null;
