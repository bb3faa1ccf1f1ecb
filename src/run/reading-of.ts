import { readDocument } from '../reading/read-document.ts';
import type { Language, Reading } from '../reading/reading.ts';
import type { Document } from '../sources/document.ts';

/** The drafts of a document's text, with nothing stored: published and language as the document, or its reader, tells. */
export function readingOf({ source, text }: Pick<Document, 'source' | 'text'>): Reading {
  const published = source.published?.replace(/[~?%]$/, '');
  const language = languageOf(source.language);
  return readDocument(text, { ...(published !== undefined && { published }), ...(language !== undefined && { language }) });
}

function languageOf(tag: string | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split('-')[0];
  return primary === 'en' || primary === 'es' ? primary : undefined;
}
