import { DEFAULT_READER } from '../core/party.ts';
import { REGISTER_DECIDER } from '../core/register.ts';
import type { Language, Words } from '../core/words.ts';
import { visibleControls } from './visible-controls.ts';
import { DECIDER_WORDS } from './words/acts.ts';

const KNOWN: Readonly<Record<string, Words>> = { [DEFAULT_READER]: DECIDER_WORDS.reader, [REGISTER_DECIDER]: DECIDER_WORDS.register };

/** Who decided about a claim: the name that they gave, or, where the program wrote one for them, what it stands for. */
export const deciderWords = (by: string, language: Language): string => KNOWN[by]?.[language] ?? visibleControls(by);
