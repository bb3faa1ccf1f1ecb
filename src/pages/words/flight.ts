import type { Words } from '../../core/words.ts';

/** Words of a flight's page. */
export const FLIGHT_WORDS = {
  unknownPlace: { en: 'a place not told', es: 'un lugar no indicado' },
  flight: { en: 'Flight', es: 'Vuelo' },
  facts: { en: 'What is said of it', es: 'Lo que se dice de él' },
  aboard: { en: 'People aboard', es: 'Personas a bordo' },
} satisfies Record<string, Words>;

/** Words with places in them. */
export const FLIGHT_PHRASES = {
  route: { en: (from: string, to: string) => `${from} to ${to}`, es: (from: string, to: string) => `de ${from} a ${to}` },
};
