/** Words for a page. `lang` is told where they come from a document rather than from our own catalogue. */
export interface Phrase {
  readonly text: string;
  readonly lang?: string;
}

/** Words of our own, in the page's language. */
export const own = (text: string): Phrase => ({ text });

/** Words of a document; `zxx` (no language) carries no mark of language. */
export const quoted = (text: string, lang: string): Phrase => (lang === 'zxx' ? { text } : { text, lang });
