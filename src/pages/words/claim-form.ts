import type { Scope } from '../../core/claim.ts';
import type { ValueType } from '../../core/value.ts';
import type { Words } from '../../core/words.ts';

/** Words of the form by which a person adds a claim or mends one. */
export const FORM_WORDS = {
  add: { en: 'Add a claim', es: 'Añadir una afirmación' },
  edit: { en: 'Edit a claim', es: 'Corregir una afirmación' },
  editNote: {
    en: 'The record is only ever added to: the claim as it stands is set aside, and yours takes its place. Its history shows both.',
    es: 'Al registro solo se añade: la afirmación actual se aparta y la suya ocupa su lugar. Su historia muestra ambas.',
  },
  field: { en: 'What it tells of', es: 'De qué trata' },
  change: { en: 'Change', es: 'Cambiar' },
  words: { en: 'The words that carry it', es: 'Las palabras en que se apoya' },
  whole: {
    en: 'No text of this document is kept, so the claim points to the page as a whole.',
    es: 'No se conserva el texto de este documento; la afirmación remite a la página en su conjunto.',
  },
  quoteMissing: {
    en: 'Which words of the document carry the claim? Paste them exactly as they stand there.',
    es: '¿En qué palabras del documento se apoya la afirmación? Péguelas tal como están en él.',
  },
  quoteUnknown: {
    en: 'These words do not stand in the document. Paste them exactly as they stand there.',
    es: 'Estas palabras no están en el documento. Péguelas tal como están en él.',
  },
  quoteSeveral: {
    en: 'These words stand there more than once. Which place carries the claim?',
    es: 'Estas palabras aparecen más de una vez. ¿En cuál se apoya la afirmación?',
  },
  find: { en: 'Find them', es: 'Buscarlas' },
  record: { en: 'About which record', es: 'Sobre qué expediente' },
  recordHelp: {
    en: 'Choose one that is known, or write a new id: kind, colon, a short name without blanks, such as arrangement:us-sv-2025.',
    es: 'Elija uno conocido o escriba un identificador nuevo: tipo, dos puntos y un nombre corto sin espacios, como arrangement:us-sv-2025.',
  },
  value: { en: 'What it says', es: 'Qué dice' },
  by: { en: 'Who says it', es: 'Quién lo dice' },
  byHelp: {
    en: 'Whoever the document itself heard. What nobody is quoted for is said by the publication. A name that is new is added to the record.',
    es: 'A quien el propio documento escuchó. Lo que no se atribuye a nadie lo dice la publicación. Un nombre nuevo se añade al registro.',
  },
  via: { en: 'Passing on the words of', es: 'Transmitiendo lo dicho por' },
  viaHelp: { en: 'Only where the speaker reports what another said.', es: 'Solo si quien habla cuenta lo que dijo otra persona.' },
  act: { en: 'How it is said', es: 'Cómo se dice' },
  saidOn: { en: 'Said on', es: 'Dicho el' },
  saidOnHelp: {
    en: '2025-02-03, or 2025-02, or 2025; leave it empty where the document does not tell.',
    es: '2025-02-03, o 2025-02, o 2025; déjelo vacío si el documento no lo dice.',
  },
  on: { en: 'True of the day or period', es: 'Referido al día o período' },
  onHelp: {
    en: 'For what changes with time, such as a status or a total. Empty: the day on which it was said.',
    es: 'Para lo que cambia con el tiempo, como una situación o un total. Vacío: el día en que se dijo.',
  },
  scope: { en: 'Narrowed to', es: 'Limitado a' },
  scopeNote: { en: 'Leave empty what the words do not narrow.', es: 'Deje vacío lo que las palabras no limitan.' },
  none: { en: 'not narrowed', es: 'sin limitar' },
  reason: { en: 'Why it is changed', es: 'Por qué se corrige' },
  reasonHelp: { en: 'Stays in the history. May be empty.', es: 'Queda en la historia. Puede estar vacío.' },
  save: { en: 'Add to the record', es: 'Añadir al registro' },
  saveEdit: { en: 'Put in its place', es: 'Poner en su lugar' },
  back: { en: 'Back to the document', es: 'Volver al documento' },
  wrong: { en: 'Nothing was stored. Please look again at:', es: 'No se guardó nada. Revise por favor:' },
  yes: { en: 'yes', es: 'sí' },
  no: { en: 'no', es: 'no' },
  choose: { en: 'choose', es: 'elija' },
  min: { en: 'At least', es: 'Al menos' },
  max: { en: 'At most', es: 'Como máximo' },
  about: { en: 'about: the words say “about”, “nearly”, “some”', es: 'aproximado: las palabras dicen «unos», «casi», «cerca de»' },
  currency: { en: 'Currency', es: 'Moneda' },
  unit: { en: 'Unit', es: 'Unidad' },
  any: { en: 'of any nationality', es: 'de cualquier nacionalidad' },
  language: { en: 'Language of these words', es: 'Idioma de estas palabras' },
} satisfies Record<string, Words>;

/** What each type of value takes. */
export const VALUE_HELP: Readonly<Record<ValueType, Words>> = {
  text: { en: 'In the words of the document, as short as they can be.', es: 'Con las palabras del documento, lo más breve posible.' },
  flag: { en: 'As the speaker says it.', es: 'Según lo dice quien habla.' },
  choice: { en: 'The nearest word of the list.', es: 'La palabra más próxima de la lista.' },
  date: {
    en: '2025-02-03, or 2025-02, or 2025; 2025-03~ for “about March”; 2025-02-03/2025-02-05 for a period.',
    es: '2025-02-03, o 2025-02, o 2025; 2025-03~ para «hacia marzo»; 2025-02-03/2025-02-05 para un período.',
  },
  count: {
    en: 'Exactly 43: write 43 in both. Over 250: at least 251, and nothing below. Nearly 300: at most 299.',
    es: 'Exactamente 43: escriba 43 en ambos. Más de 250: al menos 251 y nada más. Casi 300: como máximo 299.',
  },
  money: {
    en: 'The same amount in both, if it is exact: 6000000 for six million. The currency by its three letters.',
    es: 'La misma cantidad en ambos si es exacta: 6000000 para seis millones. La moneda por sus tres letras.',
  },
  duration: { en: 'A number and its unit.', es: 'Un número y su unidad.' },
  country: { en: 'A country, or the European Union.', es: 'Un país, o la Unión Europea.' },
  countries: {
    en: 'Countries and regions with commas between: Venezuela, Cuba, Africa.',
    es: 'Países y regiones separados por comas: Venezuela, Cuba, África.',
  },
  ref: { en: 'The id of a record, such as facility:sv-cecot.', es: 'El identificador de un expediente, como facility:sv-cecot.' },
};

/** What a claim may be narrowed by. */
export const SCOPE_LABELS: Readonly<Record<keyof Scope, Words>> = {
  on: { en: 'Day or period', es: 'Día o período' },
  per: { en: 'Counted', es: 'Contado' },
  of: { en: 'Which part or proposal', es: 'Qué parte o propuesta' },
  nationality: { en: 'Nationals of', es: 'Nacionales de' },
  from: { en: 'From (country or airport)', es: 'Desde (país o aeropuerto)' },
  to: { en: 'To (country or airport)', es: 'Hasta (país o aeropuerto)' },
  group: { en: 'Group of people', es: 'Grupo de personas' },
  flight: { en: 'Flight', es: 'Vuelo' },
  basis: { en: 'Legal basis', es: 'Base legal' },
};

/** Units of a duration. */
export const UNIT_WORDS: Readonly<Record<'D' | 'W' | 'M' | 'Y' | 'iso', Words>> = {
  D: { en: 'days', es: 'días' },
  W: { en: 'weeks', es: 'semanas' },
  M: { en: 'months', es: 'meses' },
  Y: { en: 'years', es: 'años' },
  iso: { en: 'ISO 8601, such as P1Y6M', es: 'ISO 8601, como P1Y6M' },
};
