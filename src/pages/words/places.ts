import type { Words } from '../../core/words.ts';

/** Countries whose name in Unicode's list a reader of this record would stumble over. */
export const COUNTRY_WORDS: Readonly<Record<string, Words>> = {
  CD: { en: 'DR Congo', es: 'RD del Congo' },
  CG: { en: 'Republic of the Congo', es: 'República del Congo' },
  MM: { en: 'Myanmar', es: 'Myanmar' },
  PS: { en: 'Palestine', es: 'Palestina' },
};

/** Regions that a claim may name instead of countries. */
export const REGION_WORDS: Readonly<Record<string, Words>> = {
  'region:africa': { en: 'Africa', es: 'África' },
  'region:west-africa': { en: 'West Africa', es: 'África Occidental' },
  'region:asia': { en: 'Asia', es: 'Asia' },
  'region:central-america': { en: 'Central America', es: 'Centroamérica' },
  'region:latin-america': { en: 'Latin America', es: 'América Latina' },
  'region:caricom': { en: 'the Caribbean Community', es: 'la Comunidad del Caribe' },
  'region:eu': { en: 'the European Union', es: 'la Unión Europea' },
  'region:non-eu': { en: 'countries outside the European Union', es: 'países de fuera de la Unión Europea' },
};

/** Legal grounds of a removal that a claim may name. */
export const BASIS_WORDS: Readonly<Record<string, Words>> = {
  'alien-enemies-act': { en: 'under the Alien Enemies Act', es: 'en virtud de la Ley de Enemigos Extranjeros' },
  'immigration-law': { en: 'under immigration law', es: 'en virtud de la ley de inmigración' },
};
