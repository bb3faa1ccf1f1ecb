/** The languages that pages, rules and findings are written in. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in every language that a reader may choose. */
export type Words = Readonly<Record<Language, string>>;
