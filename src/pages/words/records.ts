import type { RecordKind } from '../../core/claim.ts';
import type { Words } from '../../core/words.ts';

/** What each kind of record is called. */
export const RECORD_KIND_WORDS: Readonly<Record<RecordKind, Words>> = {
  arrangement: { en: 'Arrangement', es: 'Acuerdo' },
  flight: { en: 'Flight', es: 'Vuelo' },
  facility: { en: 'Place of detention', es: 'Lugar de detención' },
  party: { en: 'Party', es: 'Parte' },
  event: { en: 'Event', es: 'Acontecimiento' },
};

/** Words of the page of any record. */
export const RECORD_WORDS = {
  facts: { en: 'In short', es: 'En resumen' },
  under: { en: 'Tied to', es: 'Vinculado a' },
  aside: { en: 'About this page', es: 'Sobre esta página' },
} satisfies Record<string, Words>;
