import type { Words } from '../../core/words.ts';

/** Words of the search page. */
export const SEARCH_WORDS = {
  title: { en: 'Search', es: 'Búsqueda' },
  none: { en: 'Nothing in the record holds these words.', es: 'Nada en el registro contiene estas palabras.' },
  ask: {
    en: 'Words that claims, parties, places and kept documents hold, or what is asked: “US citizens”, “fee Rwanda”, “how many”. Accents and case make no difference.',
    es: 'Palabras contenidas en afirmaciones, partes, lugares y documentos conservados, o lo que se pregunta: «ciudadanos Estados Unidos», «tarifa Ruanda», «cuántos». No importan acentos ni mayúsculas.',
  },
  more: {
    en: 'There is more. Add a word, or put words that belong together in quotation marks, to see what is meant.',
    es: 'Hay más. Añada una palabra, o ponga entre comillas las que van juntas, para ver lo que se busca.',
  },
  claim: { en: 'Claim', es: 'Afirmación' },
  party: { en: 'Party', es: 'Parte' },
  source: { en: 'Source', es: 'Fuente' },
  arrangement: { en: 'Arrangement', es: 'Acuerdo' },
  facility: { en: 'Place of detention', es: 'Lugar de detención' },
} satisfies Record<string, Words>;

/** Words with figures in them. */
export const SEARCH_PHRASES = {
  heading: { en: (words: string) => `“${words}”`, es: (words: string) => `«${words}»` },
  found: {
    en: (n: number) => (n === 1 ? 'One result.' : `${n} results, best first.`),
    es: (n: number) => (n === 1 ? 'Un resultado.' : `${n} resultados, los mejores primero.`),
  },
};
