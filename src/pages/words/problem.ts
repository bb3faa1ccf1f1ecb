import type { Words } from '../../core/words.ts';

/** Words of the page that says what went wrong. */
export const PROBLEM_WORDS = {
  notFound: { en: 'Nothing is recorded under this address', es: 'No consta nada en esta dirección' },
  notFoundText: {
    en: 'The record may hold it under another name. Search for it, or start from the list of arrangements.',
    es: 'Puede que conste con otro nombre. Búsquelo o empiece por la lista de acuerdos.',
  },
  badRequest: { en: 'This could not be read', es: 'Esto no se pudo leer' },
  broken: { en: 'The page could not be made', es: 'No se pudo generar la página' },
  brokenText: {
    en: 'Something in this program failed; the record itself is not touched. The log of the server says more.',
    es: 'Algo falló en este programa; el registro no ha sido alterado. El registro del servidor dice más.',
  },
  back: { en: 'To the front', es: 'A la portada' },
} satisfies Record<string, Words>;
