import type { Words } from '../../core/words.ts';

/** What is wrong with a request, by the error's code: said in the page's language before the error's own words, which are English. */
export const PROBLEM_CODE_WORDS: Readonly<Record<string, Words>> = {
  CLAIM_BAD_DATE: {
    en: 'That is no date that can be read. Write it as 2025-02-04.',
    es: 'Esa no es una fecha que se pueda leer. Escríbala así: 2025-02-04.',
  },
  FORM_TOO_LARGE: { en: 'What was sent is too large to be taken here.', es: 'Lo enviado es demasiado grande para recibirlo aquí.' },
  USAGE: {
    en: 'Something in the address or in the form cannot be read.',
    es: 'Algo en la dirección o en el formulario no se puede leer.',
  },
  WRITE_OFF: { en: 'This copy of the record is for reading only.', es: 'Esta copia del registro es solo de lectura.' },
  WRITE_REFUSED: {
    en: 'Nothing was stored. Open the page again and send the form once more.',
    es: 'No se guardó nada. Abra la página de nuevo y vuelva a enviar el formulario.',
  },
};

/** Words of the page that says what went wrong. */
export const PROBLEM_WORDS = {
  notFound: { en: 'Nothing is recorded under this address', es: 'No consta nada en esta dirección' },
  notFoundText: {
    en: 'The record may hold it under another name. Search for it, or start from the list of arrangements.',
    es: 'Puede que conste con otro nombre. Búsquelo o empiece por la lista de acuerdos.',
  },
  wrongMethod: { en: 'That cannot be done at this address', es: 'Eso no se puede hacer en esta dirección' },
  onlyRead: {
    en: 'This page can only be read. Nothing that is sent to it is taken, and nothing was stored.',
    es: 'Esta página solo se puede leer. No acepta nada de lo que se le envía, y no se guardó nada.',
  },
  onlyForms: {
    en: 'This address only takes what a form of the record sends. Open the page with the form and send it from there.',
    es: 'Esta dirección solo recibe lo que envía un formulario del registro. Abra la página del formulario y envíelo desde allí.',
  },
  badRequest: { en: 'This could not be read', es: 'Esto no se pudo leer' },
  badRequestText: {
    en: 'What was asked for cannot be answered as it stands.',
    es: 'Lo que se pidió no se puede responder tal como está.',
  },
  broken: { en: 'The page could not be made', es: 'No se pudo generar la página' },
  brokenText: {
    en: 'Something in this program failed; the record itself is not touched. The log of the server says more.',
    es: 'Algo falló en este programa; el registro no ha sido alterado. El registro del servidor dice más.',
  },
  back: { en: 'To the front', es: 'A la portada' },
} satisfies Record<string, Words>;
