import type { Words } from '../../core/words.ts';

/** Words of the pages on rules. */
export const RULES_WORDS = {
  title: { en: 'Rules', es: 'Reglas' },
  lead: {
    en: 'Each rule asks one question and answers in its own words. The files are plain text, in the folder rules; a lawyer can read and mend them.',
    es: 'Cada regla hace una pregunta y responde con sus propias palabras. Los archivos son texto simple, en la carpeta rules; un jurista puede leerlos y corregirlos.',
  },
  awaitsNote: {
    en: 'What has not been read, or awaits a lawyer, is said beside each citation.',
    es: 'Lo que no se ha leído, o espera a un jurista, se dice junto a cada cita.',
  },
  writing: { en: 'Writing a rule', es: 'Escribir una regla' },
  writingLead: {
    en: 'How to write a rule of your own, or mend one that is here.',
    es: 'Cómo escribir una regla propia, o corregir una de estas.',
  },
  version: { en: 'version', es: 'versión' },
  kind: { en: 'Kind', es: 'Tipo' },
  citations: { en: 'Citations', es: 'Citas' },
  allRead: { en: 'all citations read', es: 'todas las citas leídas' },
  answers: { en: 'Its answers', es: 'Sus respuestas' },
  question: { en: 'The question', es: 'La pregunta' },
  test: { en: 'When the answer is yes', es: 'Cuándo la respuesta es sí' },
  applies: { en: 'When it is asked', es: 'Cuándo se pregunta' },
  always: { en: 'Always.', es: 'Siempre.' },
  rests: { en: 'What it rests on', es: 'En qué se basa' },
  awaits: { en: 'What awaits a lawyer', es: 'Lo que espera a un jurista' },
  nothingAwaits: {
    en: 'Every citation was read. A lawyer still reviews the whole before anything rests on it.',
    es: 'Se leyeron todas las citas. Un jurista revisa aun así el conjunto antes de que algo se apoye en él.',
  },
  examples: { en: 'Worked examples', es: 'Ejemplos resueltos' },
  examplesNote: {
    en: 'Invented people. What they expect of this rule was worked out by hand; the tests hold it to the program.',
    es: 'Personas inventadas. Lo que se espera de esta regla se resolvió a mano; las pruebas lo comparan con el programa.',
  },
  facts: { en: 'The facts it asks for', es: 'Los hechos que pregunta' },
  used: { en: 'Rules that refer to it', es: 'Reglas que remiten a ella' },
  term: { en: 'A term of the arrangement', es: 'Un término del acuerdo' },
  note: { en: 'Note', es: 'Nota' },
  file: { en: 'Where it is written', es: 'Dónde está escrita' },
  tryIt: { en: 'Put facts beside it', es: 'Poner hechos junto a ella' },
  notInForce: { en: 'Outside these days it does not apply.', es: 'Fuera de estos días no se aplica.' },
} satisfies Record<string, Words>;

/** Words with a figure in them. */
export const RULES_PHRASES = {
  citationsAwait: {
    en: (n: number, all: number) => `${n} of ${all} citations await a lawyer`,
    es: (n: number, all: number) => (n === 1 ? `1 de ${all} citas espera a un jurista` : `${n} de ${all} citas esperan a un jurista`),
  },
  awaits: {
    en: (n: number, all: number) => `${n} of ${all} citations await a lawyer`,
    es: (n: number, all: number) => (n === 1 ? `1 de ${all} citas espera a un jurista` : `${n} de ${all} citas esperan a un jurista`),
  },
};
