import { readFile } from 'node:fs/promises';

import type { Language } from '../core/words.ts';

const GUIDES: Readonly<Record<Language, string>> = { en: 'writing-a-rule.md', es: 'escribir-una-regla.md' };

/** The guide to writing a rule, in Markdown, as it comes with the program. */
export async function writingGuide(language: Language): Promise<string> {
  return readFile(new URL(`../../docs/${GUIDES[language]}`, import.meta.url), 'utf8');
}
