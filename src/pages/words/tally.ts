import { numberWords } from '../quantity-words.ts';

/** How many people a list holds. */
export const TALLY_PHRASES = {
  people: {
    en: (n: number) => (n === 1 ? '1 person' : `${numberWords(n, 'en')} people`),
    es: (n: number) => (n === 1 ? '1 persona' : `${numberWords(n, 'es')} personas`),
  },
};
