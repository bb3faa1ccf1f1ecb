/** Characters that reorder or hide text: bidirectional controls, zero-width characters and C0/C1 controls but tab and line ends. */
const HIDDEN = /(?![\t\n\r])[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;
const EVERY_HIDDEN = new RegExp(HIDDEN, 'gu');

/** True for one of the characters that {@link visibleControls} spells out. */
export function isHidden(character: string): boolean {
  return HIDDEN.test(character);
}

/**
 * A document's text with every character that could reorder or hide what a reader sees spelled out as `[U+202E]`.
 * Joiners (U+200C, U+200D) stay: several scripts need them to be written.
 */
export function visibleControls(text: string): string {
  return text.replace(EVERY_HIDDEN, (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`);
}
