import { readingRoomOf, type ReadingRoom, type RuleOf } from '../accounts/reading-room.ts';
import type { SourceId } from '../core/claim.ts';
import type { SourceDescription } from '../core/entry.ts';
import { HabeasError } from '../core/errors.ts';
import { readKeptText } from '../sources/kept-document.ts';
import { knownOfSource } from './known-of.ts';
import { rulesApart } from './read-apart.ts';
import type { Reader } from './reader.ts';

/** What a reading room is made from: the record, and the folder of kept documents. */
export interface RoomRecord extends Reader {
  readonly dataFolder: string;
}

/** A document, its claims, and why its text cannot be shown, where it cannot. */
export interface OpenRoom {
  readonly room: ReadingRoom;
  readonly text: string | undefined;
  /** Present where a text was kept and is no longer what it was. */
  readonly damage?: HabeasError;
}

/** Opens a document with its claims beside its text; undefined where the ledger knows no such source. */
export type OpenRoomOf = (id: SourceId) => Promise<OpenRoom | undefined>;

/** The reading rooms of a record. */
export function readingRooms(record: RoomRecord): OpenRoomOf {
  const rulesOf = openRules();
  return async (id) => {
    const source = await record.ledger.source(id);
    if (source === undefined) return undefined;
    const kept = await keptText(record.dataFolder, source);
    const text = typeof kept === 'string' ? kept : undefined;
    const ruleOf: RuleOf = text === undefined ? () => undefined : await rulesOf(source, text);
    const room = readingRoomOf(id, await knownOfSource(record, id), text, ruleOf);
    if (room === undefined) return undefined;
    return { room, text, ...(kept instanceof HabeasError && { damage: kept }) };
  };
}

/** The kept text, undefined where none was ever kept, or the error where it is gone or changed. */
async function keptText(dataFolder: string, source: SourceDescription): Promise<string | HabeasError | undefined> {
  if (source.file === undefined) return undefined;
  try {
    return await readKeptText(dataFolder, source);
  } catch (error) {
    if (error instanceof HabeasError && error.code === 'SOURCE_NOT_KEPT') return error;
    throw error;
  }
}

/** Texts whose rules are kept: one is read once, and not again after each decision about its claims. */
const KEEP = 8;

/**
 * Which rule drafts what from a text. A claim itself does not name its rule, because rules are rewritten and claims are not; so the
 * text is read again, as it would be read today.
 */
function openRules(): (source: SourceDescription, text: string) => Promise<RuleOf> {
  const readLast = new Map<string, RuleOf>();
  return async (source, text) => {
    const key = JSON.stringify([source.file?.textSha256, source.published, source.language]);
    const before = readLast.get(key);
    if (before !== undefined) return before;
    const rules = await rulesApart({ source, text });
    const ruleOf: RuleOf = ({ field, locator }) =>
      locator?.kind === 'text' ? rules.get(`${field} ${locator.start} ${locator.end}`) : undefined;
    const [oldest] = readLast.keys();
    if (readLast.size >= KEEP && oldest !== undefined) readLast.delete(oldest);
    readLast.set(key, ruleOf);
    return ruleOf;
  };
}
