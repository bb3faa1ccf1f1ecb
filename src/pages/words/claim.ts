import type { Words } from '../../core/words.ts';

/** Words on a claim, wherever it is shown. */
export const CLAIM_WORDS = {
  kept: { en: 'copy kept', es: 'copia conservada' },
  notKept: { en: 'copy not kept', es: 'copia no conservada' },
  passingOn: { en: 'passing on the words of', es: 'transmitiendo lo dicho por' },
  thisClaim: { en: 'This claim', es: 'Esta afirmación' },
  claim: { en: 'Claim', es: 'Afirmación' },
  replaced: { en: 'Since replaced by the same speaker', es: 'Sustituido después por la misma voz' },
  quote: { en: 'In the words of the source', es: 'En palabras de la fuente' },
  noQuote: { en: 'No quotation was recorded.', es: 'No se registró ninguna cita.' },
  between: { en: 'Leaves room for more than one of these', es: 'Admite más de uno de estos datos' },
} satisfies Record<string, Words>;

/** How many claims and speakers stand behind a figure. */
export const CLAIM_PHRASES = {
  claims: {
    en: (n: number) => (n === 1 ? '1 claim' : `${n} claims`),
    es: (n: number) => (n === 1 ? '1 afirmación' : `${n} afirmaciones`),
  },
  alsoTold: { en: (values: string) => `also told as ${values}`, es: (values: string) => `también dicho como ${values}` },
  others: {
    en: (n: number) => (n === 1 ? 'one other' : `${n} others`),
    es: (n: number) => (n === 1 ? 'una voz más' : `${n} voces más`),
  },
};
