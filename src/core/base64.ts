const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes in standard base64 with padding (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const bits = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text += DIGITS.charAt(bits >> 18) + DIGITS.charAt((bits >> 12) & 63);
    text += left > 1 ? DIGITS.charAt((bits >> 6) & 63) : '=';
    text += left > 2 ? DIGITS.charAt(bits & 63) : '=';
  }
  return text;
}

/** The bytes of a standard base64 text, or undefined if it is not spelt exactly as `toBase64` would spell them. */
export function fromBase64(text: string): Uint8Array | undefined {
  const digits = text.replace(/={1,2}$/, '');
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4));
  let bits = 0;
  let written = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = DIGITS.indexOf(digits.charAt(at));
    if (digit < 0) return undefined;
    bits = ((bits << 6) | digit) & 0xffffff;
    if (at % 4 > 0) {
      bytes[written] = (bits >> (6 - 2 * (at % 4))) & 255;
      written += 1;
    }
  }
  return toBase64(bytes) === text ? bytes : undefined;
}
