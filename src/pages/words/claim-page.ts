import type { Words } from '../../core/words.ts';

/** Words of a claim's own page. */
export const CLAIM_PAGE_WORDS = {
  where: { en: 'Where it can be read', es: 'Dónde puede leerse' },
  facts: { en: 'The claim, part by part', es: 'La afirmación, parte por parte' },
  about: { en: 'About', es: 'Sobre' },
  field: { en: 'Says of', es: 'Dice de' },
  value: { en: 'That', es: 'Que' },
  narrowed: { en: 'Narrowed to', es: 'Limitado a' },
  by: { en: 'Said by', es: 'Lo dice' },
  act: { en: 'Manner', es: 'Modo' },
  saidOn: { en: 'Said on', es: 'Dicho el' },
  on: { en: 'True of', es: 'Referido a' },
  history: { en: 'Its history', es: 'Su historia' },
  recorded: { en: 'Taken into the ledger', es: 'Incorporada al libro' },
  noDecision: { en: 'Nobody has decided about it yet.', es: 'Nadie ha decidido aún sobre ella.' },
  beside: { en: 'What others say on the same', es: 'Lo que otros dicen sobre lo mismo' },
  besideNone: { en: 'Nobody else has spoken on this.', es: 'Nadie más ha hablado de esto.' },
  cite: { en: 'To cite it', es: 'Para citarla' },
  citedAs: { en: 'Habeas, claim', es: 'Habeas, afirmación' },
  verify: { en: 'Check it yourself', es: 'Compruébelo usted' },
  verifyText: {
    en: 'The claim’s id is the SHA-256 of the text below, byte for byte (canonical JSON, RFC 8785). Whoever has the text can work out the id without this site:',
    es: 'El identificador de la afirmación es el SHA-256 del texto siguiente, byte a byte (JSON canónico, RFC 8785). Quien tenga el texto puede calcular el identificador sin este sitio:',
  },
  verifyHow: {
    en: 'Save it as claim.json without a line end, then compare:',
    es: 'Guárdelo como claim.json sin salto de línea final y compare:',
  },
  id: { en: 'Id', es: 'Identificador' },
  entry: { en: 'Place in the ledger', es: 'Lugar en el libro' },
  page: { en: 'the page as a whole', es: 'la página en su conjunto' },
  replaces: { en: 'in place of', es: 'en lugar de' },
  room: { en: 'In the reading room', es: 'En la sala de lectura' },
  replacedBy: { en: 'replaced by', es: 'sustituida por' },
} satisfies Record<string, Words>;

/** Words with figures in them. */
export const CLAIM_PAGE_PHRASES = {
  characters: {
    en: (start: string, end: string) => `characters ${start} to ${end} of the text`,
    es: (start: string, end: string) => `caracteres ${start} a ${end} del texto`,
  },
  row: { en: (row: string) => `row ${row}`, es: (row: string) => `fila ${row}` },
  trace: {
    en: (from: string, to: string) => `positions ${from} to ${to} of the track`,
    es: (from: string, to: string) => `posiciones ${from} a ${to} de la traza`,
  },
  entry: { en: (index: string) => `entry ${index}`, es: (index: string) => `entrada ${index}` },
  decided: { en: (state: string, by: string) => `${state}, by ${by}`, es: (state: string, by: string) => `${state}, por ${by}` },
};
