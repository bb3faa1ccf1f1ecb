import { FRAME } from './frame.ts';
import { LISTS } from './lists.ts';
import { PRINT } from './print.ts';
import { RECORD } from './record.ts';
import { TEXT } from './text.ts';
import { TOKENS } from './tokens.ts';

/** The one stylesheet of all pages. */
export const STYLESHEET = [TOKENS, TEXT, FRAME, RECORD, LISTS, PRINT].map((part) => part.trim()).join('\n');
