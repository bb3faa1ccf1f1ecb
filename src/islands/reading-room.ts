import { announceDecision } from './reading-room/announce.ts';
import { bindKeys } from './reading-room/keys.ts';
import { bindSelection } from './reading-room/selection.ts';

// The room works without this script: every card has its forms, and a claim can be added by pasting its quote.
// The script adds the keyboard and the mouse: moving between cards, and taking a selection as the quote, and saying aloud what was decided.
bindKeys(document);
bindSelection(document);
announceDecision(document);
