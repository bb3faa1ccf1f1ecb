import type { Words } from '../../core/words.ts';

/** Words of the page that puts facts beside the terms. */
export const TEST_WORDS = {
  title: { en: 'Put facts beside the terms', es: 'Poner hechos junto a los términos' },
  lead: {
    en: 'What is known of a person is put beside the stated terms and the law around them. Each rule answers in its own words, says what decided, what is missing, and what it rests on. No answer is a verdict or legal advice.',
    es: 'Lo que se sabe de una persona se pone junto a los términos declarados y el derecho que los rodea. Cada regla responde con sus propias palabras y dice qué decidió, qué falta y en qué se basa. Ninguna respuesta es un veredicto ni asesoramiento jurídico.',
  },
  keeps: {
    en: 'Nothing that you enter here is kept: not in the record, not in a file, not in a log. It is gone when you leave the page, unless you save it yourself.',
    es: 'Nada de lo que escriba aquí se guarda: ni en el registro, ni en un archivo, ni en un diario. Desaparece al salir de la página, salvo que usted mismo lo guarde.',
  },
  noNames: { en: 'No names are needed.', es: 'No hacen falta nombres.' },
  onePerson: { en: 'One person', es: 'Una persona' },
  aFile: { en: 'A file', es: 'Un archivo' },
  fileNote: {
    en: 'Facts as JSON (one person, a flight, or several), or a list of people as CSV: a line a person, a column a fact. Cells hold yes or no, 17-18, VEN;COL; an empty cell is unknown.',
    es: 'Hechos en JSON (una persona, un vuelo o varias), o una lista de personas en CSV: una línea por persona, una columna por hecho. Las celdas llevan sí o no, 17-18, VEN;COL; una celda vacía es desconocida.',
  },
  file: { en: 'File', es: 'Archivo' },
  templateLink: { en: 'An empty list with every column', es: 'Una lista vacía con todas las columnas' },
  examples: { en: 'Try an invented person', es: 'Probar con una persona inventada' },
  rulesLink: { en: 'All rules, and how to write one', es: 'Todas las reglas, y cómo escribir una' },
  alsoTerms: {
    en: 'Also the terms of an arrangement, as each speaker tells them',
    es: 'También los términos de un acuerdo, según cada voz',
  },
  noArrangement: { en: 'none', es: 'ninguno' },
  show: { en: 'Show', es: 'Mostrar' },
  day: { en: 'Judge as if on another day', es: 'Evaluar como si fuera otro día' },
  dayNote: { en: 'A day such as 2025-07-09; empty: the day of the transfer.', es: 'Un día como 2025-07-09; vacío: el día del traslado.' },
  answer: { en: 'Answer', es: 'Responder' },
  answerFile: { en: 'Answer the file', es: 'Responder al archivo' },
  answerCsv: { en: 'Answers as CSV', es: 'Respuestas en CSV' },
  saveFacts: { en: 'Save these facts as a file', es: 'Guardar estos hechos en un archivo' },
  changeFacts: { en: 'Change the facts', es: 'Cambiar los hechos' },
  yes: { en: 'yes', es: 'sí' },
  no: { en: 'no', es: 'no' },
  unknown: { en: 'unknown', es: 'se desconoce' },
  complete: { en: 'the list is complete', es: 'la lista está completa' },
  otherFacts: { en: 'Other facts', es: 'Otros hechos' },
  inWords: { en: 'Terms told only in words', es: 'Términos dichos solo con palabras' },
  unreadable: { en: 'This could not be read.', es: 'Esto no se pudo leer.' },
  problems: { en: 'What has to be mended', es: 'Lo que hay que corregir' },
  problemsNote: { en: 'Nothing was judged.', es: 'No se evaluó nada.' },
  leftOut: { en: 'Left out', es: 'Omitido' },
  answers: { en: 'The answers', es: 'Las respuestas' },
  overview: { en: 'All answers at a glance', es: 'Todas las respuestas de un vistazo' },
  people: { en: 'The people in the list', es: 'Las personas de la lista' },
  rule: { en: 'Rule', es: 'Regla' },
  says: { en: 'Answer', es: 'Respuesta' },
  inside: { en: 'Inside, outside, cannot be told', es: 'Dentro, fuera, no se puede saber' },
  insideNote: {
    en: 'Each version of the terms by itself. Where speakers differ, their versions stand as separate rules.',
    es: 'Cada versión de los términos por separado. Donde las voces difieren, sus versiones son reglas distintas.',
  },
  law: { en: 'What the law says', es: 'Lo que dice el derecho' },
  rowsNote: { en: 'The first lines. All of them are in the CSV file.', es: 'Las primeras líneas. Todas están en el archivo CSV.' },
  tooLongToSend: {
    en: 'The list is too long to be sent again from this page: choose the file once more and press “Answers as CSV”.',
    es: 'La lista es demasiado larga para enviarla de nuevo desde esta página: elija el archivo otra vez y pulse «Respuestas en CSV».',
  },
  flagHint: { en: '', es: '' },
  numberHint: { en: 'a number, or 17-18', es: 'un número, o 17-18' },
  dateHint: { en: '2025-03-15, or 2025-03', es: '2025-03-15, o 2025-03' },
  textHint: { en: '', es: '' },
  countryHint: { en: 'a country, or its code', es: 'un país, o su código' },
  countriesHint: { en: 'countries, parted by commas', es: 'países, separados por comas' },
  statements: { en: 'Who says what', es: 'Quién dice qué' },
} satisfies Record<string, Words>;

/** Words with a figure in them. */
export const TEST_PHRASES = {
  facts: {
    en: (n: number) => (n === 1 ? 'one fact' : `${n} facts`),
    es: (n: number) => (n === 1 ? 'un hecho' : `${n} hechos`),
  },
  known: {
    en: (known: number, all: number) => `${known} of ${all} known`,
    es: (known: number, all: number) => `${known} de ${all} conocidos`,
  },
  ids: {
    en: (n: number, ids: string) => `${n === 1 ? 'one person' : `${n} people`}: ${ids}`,
    es: (n: number, ids: string) => `${n === 1 ? 'una persona' : `${n} personas`}: ${ids}`,
  },
};
