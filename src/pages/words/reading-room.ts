import type { Words } from '../../core/words.ts';

/** Words of the reading room. */
export const ROOM_WORDS = {
  room: { en: 'Reading room', es: 'Sala de lectura' },
  aboutSource: { en: 'About this document', es: 'Sobre este documento' },
  text: { en: 'The document and its claims', es: 'El documento y sus afirmaciones' },
  none: {
    en: 'Nothing was drafted from this document. Select words in it to add a claim.',
    es: 'No se extrajo nada de este documento. Seleccione palabras en él para añadir una afirmación.',
  },
  allDecided: { en: 'Every claim of this document is decided.', es: 'Todas las afirmaciones de este documento están decididas.' },
  toOpen: { en: 'Go to the next open one', es: 'Ir a la siguiente por decidir' },
  loose: { en: 'Claims on the document as a whole', es: 'Afirmaciones sobre el documento en su conjunto' },
  looseNote: {
    en: 'These point to no words of the text: names of parties that the record did not know, and what was recorded without a quotation.',
    es: 'No remiten a palabras del texto: nombres de partes que el registro no conocía y lo que se registró sin cita.',
  },
  notKept: {
    en: 'No copy of this document is kept here, so its text cannot be shown. Claims from it stand below; a claim added here points to the page as a whole.',
    es: 'Aquí no se conserva copia de este documento, por lo que no puede mostrarse su texto. Sus afirmaciones figuran abajo; una que se añada aquí remite a la página en su conjunto.',
  },
  damaged: {
    en: 'The kept text of this document is missing or has been changed. It is not shown; “habeas verify” names what is wrong.',
    es: 'El texto conservado de este documento falta o ha sido alterado. No se muestra; «habeas verify» indica qué ocurre.',
  },
  accept: { en: 'Accept', es: 'Aceptar' },
  edit: { en: 'Edit', es: 'Corregir' },
  reject: { en: 'Reject', es: 'Rechazar' },
  withdraw: { en: 'Take back', es: 'Retirar' },
  restore: { en: 'Accept after all', es: 'Aceptar después de todo' },
  reason: { en: 'Why? It stays beside the claim.', es: '¿Por qué? Queda junto a la afirmación.' },
  undo: { en: 'Undo', es: 'Deshacer' },
  undone: { en: 'undone right after the decision', es: 'deshecho justo después de la decisión' },
  rule: { en: 'drafted by rule', es: 'extraída por la regla' },
  replaces: { en: 'in place of', es: 'en lugar de' },
  replacedBy: { en: 'replaced by', es: 'sustituida por' },
  parts: { en: 'Parts of the document', es: 'Partes del documento' },
  add: { en: 'Add a claim', es: 'Añadir una afirmación' },
  addHow: {
    en: 'Select words in the text, or paste them here exactly as they stand.',
    es: 'Seleccione palabras del texto o péguelas aquí tal como están.',
  },
  addNext: { en: 'Go on', es: 'Continuar' },
  keys: { en: 'By keyboard', es: 'Con el teclado' },
} satisfies Record<string, Words>;

/** Words with figures in them. */
export const ROOM_PHRASES = {
  progress: {
    en: (decided: number, total: number) => `${decided} of ${total} decided`,
    es: (decided: number, total: number) => `${decided} de ${total} decididas`,
  },
  part: {
    en: (n: number, of: number) => `Part ${n} of ${of}`,
    es: (n: number, of: number) => `Parte ${n} de ${of}`,
  },
  claim: { en: (n: number) => `Claim ${n}`, es: (n: number) => `Afirmación ${n}` },
  decided: {
    en: (state: string, by: string, at: string) => `${state} by ${by}, ${at}`,
    es: (state: string, by: string, at: string) => `${state} por ${by}, ${at}`,
  },
};

/** Usual reasons to set a draft aside, offered while typing. */
export const REJECTION_REASONS: readonly Words[] = [
  { en: 'the text does not say this', es: 'el texto no dice esto' },
  { en: 'said by somebody else', es: 'lo dice otra persona' },
  { en: 'about something else', es: 'trata de otra cosa' },
  { en: 'a plan or a guess, no fact', es: 'un plan o una conjetura, no un hecho' },
  { en: 'recorded before, from the same words', es: 'ya registrada, de las mismas palabras' },
];

/** The keys, each with what it does. */
export const ROOM_KEYS: readonly (readonly [keys: string, does: Words])[] = [
  ['j k', { en: 'next claim, previous claim', es: 'afirmación siguiente, anterior' }],
  ['a', { en: 'accept it', es: 'aceptarla' }],
  ['e', { en: 'edit it', es: 'corregirla' }],
  ['r', { en: 'reject or take it back, with a reason', es: 'rechazarla o retirarla, con un motivo' }],
  ['u', { en: 'undo the last decision', es: 'deshacer la última decisión' }],
  ['s S', { en: 'select the next or the previous sentence', es: 'seleccionar la frase siguiente o la anterior' }],
  ['n', { en: 'add a claim from the selected words', es: 'añadir una afirmación con las palabras seleccionadas' }],
  ['?', { en: 'show these keys', es: 'mostrar estas teclas' }],
];
