import { recordKind } from '../core/claim.ts';
import type { Language } from '../core/words.ts';
import { FIELD_WORDS } from './words/fields.ts';

/** What a field of a record is called; its own name where the catalogue has none. */
export function fieldWords(record: string, field: string, language: Language): string {
  const kind = recordKind(record);
  return (kind === undefined ? undefined : FIELD_WORDS[kind][field]?.[language]) ?? field;
}
