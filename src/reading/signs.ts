/** Quotation marks and apostrophes in one form each, character for character, so that offsets stay. */
export const straight = (text: string): string =>
  ODD.test(text)
    ? text
        .replace(/[“”„«»]/g, '"')
        .replace(/[‘’‚]/g, "'")
        .replace(/[‐‑]/g, '-')
    : text;
const ODD = /[“”„«»‘’‚‐‑]/;

// Every word of a document is asked some twenty times whether it is one. Most are ASCII, and those are told by their numbers: classes of
// Unicode in regular expressions took an eighth of the time of reading.

const isAscii = (code: number): boolean => code < 0x80;
const isAsciiLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
const isAsciiDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** True for a word that holds a letter of any script. */
export function hasLetter(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (isAsciiLetter(code)) return true;
    if (!isAscii(code)) return /\p{L}/u.test(word);
  }
  return false;
}

/** True for a word that holds a letter or a digit: what holds neither is a sign. */
export function hasLetterOrDigit(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (isAsciiLetter(code) || isAsciiDigit(code)) return true;
    if (!isAscii(code)) return /[\p{L}\p{N}]/u.test(word);
  }
  return false;
}

/** True for a word that begins with a letter. */
export function opensWithLetter(word: string): boolean {
  const code = word.charCodeAt(0);
  return isAscii(code) ? isAsciiLetter(code) : /^\p{L}/u.test(word);
}

/** True for a word that begins with a capital letter. */
export function opensWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return isAscii(code) ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(word);
}

/** True for a word that begins with a digit 0 to 9. */
export const opensWithDigit = (word: string): boolean => isAsciiDigit(word.charCodeAt(0));
