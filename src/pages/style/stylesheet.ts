import { sha256Hex } from '../../core/json.ts';
import { FINDINGS } from './findings.ts';
import { FLIGHTS } from './flights.ts';
import { FRAME } from './frame.ts';
import { LISTS } from './lists.ts';
import { PRINT } from './print.ts';
import { RECORD } from './record.ts';
import { ROOM } from './room.ts';
import { TERMS } from './terms.ts';
import { TEXT } from './text.ts';
import { TOKENS } from './tokens.ts';

/** The one stylesheet of all pages. */
export const STYLESHEET = [TOKENS, TEXT, FRAME, RECORD, LISTS, FLIGHTS, ROOM, TERMS, FINDINGS, PRINT].map((part) => part.trim()).join('\n');

/** Where it is served. The name changes with the content, so that a browser may keep it for good. */
export const STYLESHEET_PATH = `/style-${sha256Hex(STYLESHEET).slice(0, 12)}.css`;
