import type { Act } from '../core/claim.ts';
import type { Language } from '../core/words.ts';
import { ACT_WORDS, ACT_WORDS_OF_SEVERAL } from './words/acts.ts';

/** What a speaker does, as the verb after the name: "Marco Rubio announces", "US officials (not named) announce". */
export function actWords(act: Act, speaker: { readonly name: string }, language: Language): string {
  return (speaksAsSeveral(speaker.name) ? ACT_WORDS_OF_SEVERAL : ACT_WORDS)[act][language];
}

// Names are as the register and English documents write them; a body with "of" in its name is one body.
const JOINED = /(?:, jointly|\(collectively\)| and colleagues)$/;
const BEGINS = /^(?:governments|officials|lawyers|families|authorities|people)\b/i;
const ENDS = /\b(?:officials|sources|experts|groups|lawyers|authorities|senators|advocates)(?: \(not named\))?$/i;

function speaksAsSeveral(name: string): boolean {
  return JOINED.test(name) || BEGINS.test(name) || (ENDS.test(name) && !/\bof\b/i.test(name));
}
