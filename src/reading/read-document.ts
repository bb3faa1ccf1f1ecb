import { draftsOf } from './drafts.ts';
import { ENGLISH } from './en/tables.ts';
import { SPANISH } from './es/tables.ts';
import { languageOf } from './language.ts';
import { markDocument } from './marked-document.ts';
import type { Reading, ReadingOptions } from './reading.ts';
import type { Tables } from './tables.ts';
import { dayOf } from './times.ts';
import { isAbout, topicOf } from './topic.ts';

/** What is longer is no article: the rest is left unread, and the note says so. */
const LONGEST_TEXT = 2_000_000;
const themeOf = (text: string, { theme }: Tables) => ({
  names: (text.match(theme.names) ?? []).length,
  fits: (text.match(theme.fits) ?? []).length,
});

/**
 * Drafts the claims that a text makes, each with the exact characters that carry it. Pure, offline, in time linear in the
 * text's length. Never throws: what cannot be read gives no drafts, and a note.
 */
export function readDocument(text: string, options: ReadingOptions = {}): Reading {
  const language = options.language ?? languageOf(text);
  if (language === null) return { language, drafts: [], note: 'The text is neither English nor Spanish: nothing was drafted.' };
  const tables = language === 'es' ? SPANISH : ENGLISH;
  const read = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  const note = read.length < text.length ? { note: `Only the first ${LONGEST_TEXT} of ${text.length} characters were read.` } : {};
  const document = markDocument(read, tables, dayOf(options.published));
  const topic = topicOf(document.sentences, tables, document.datelines);
  if (!isAbout(topic, themeOf(read, tables))) return { language, drafts: [], ...note };
  return { language, drafts: draftsOf(document, topic, read, tables, options.published), ...note };
}
