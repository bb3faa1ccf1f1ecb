import type { Words } from '../../core/words.ts';

/** Countries whose name in Unicode's list a reader of this record would stumble over. */
export const COUNTRY_WORDS: Readonly<Record<string, Words>> = {
  CD: { en: 'DR Congo', es: 'RD del Congo' },
  CG: { en: 'Republic of the Congo', es: 'República del Congo' },
  HK: { en: 'Hong Kong', es: 'Hong Kong' },
  MM: { en: 'Myanmar', es: 'Myanmar' },
  MO: { en: 'Macao', es: 'Macao' },
  PS: { en: 'Palestine', es: 'Palestina' },
};

/** Regions that a claim may name instead of countries. A test holds this table to the regions that can be compared. */
export const REGION_WORDS: Readonly<Record<string, Words>> = {
  'region:north-africa': { en: 'North Africa', es: 'África del Norte' },
  'region:west-africa': { en: 'West Africa', es: 'África Occidental' },
  'region:central-africa': { en: 'Central Africa', es: 'África Central' },
  'region:east-africa': { en: 'East Africa', es: 'África Oriental' },
  'region:southern-africa': { en: 'Southern Africa', es: 'África Austral' },
  'region:caribbean': { en: 'the Caribbean', es: 'el Caribe' },
  'region:central-america': { en: 'Central America', es: 'Centroamérica' },
  'region:south-america': { en: 'South America', es: 'América del Sur' },
  'region:north-america': { en: 'North America', es: 'América del Norte' },
  'region:central-asia': { en: 'Central Asia', es: 'Asia Central' },
  'region:east-asia': { en: 'East Asia', es: 'Asia Oriental' },
  'region:southeast-asia': { en: 'Southeast Asia', es: 'Sudeste Asiático' },
  'region:south-asia': { en: 'South Asia', es: 'Asia Meridional' },
  'region:west-asia': { en: 'West Asia', es: 'Asia Occidental' },
  'region:eastern-europe': { en: 'Eastern Europe', es: 'Europa Oriental' },
  'region:northern-europe': { en: 'Northern Europe', es: 'Europa Septentrional' },
  'region:southern-europe': { en: 'Southern Europe', es: 'Europa Meridional' },
  'region:western-europe': { en: 'Western Europe', es: 'Europa Occidental' },
  'region:oceania': { en: 'Oceania', es: 'Oceanía' },
  'region:antarctica': { en: 'Antarctica', es: 'la Antártida' },
  'region:africa': { en: 'Africa', es: 'África' },
  'region:sub-saharan-africa': { en: 'sub-Saharan Africa', es: 'el África subsahariana' },
  'region:latin-america': { en: 'Latin America', es: 'América Latina' },
  'region:americas': { en: 'the Americas', es: 'las Américas' },
  'region:asia': { en: 'Asia', es: 'Asia' },
  'region:europe': { en: 'Europe', es: 'Europa' },
  'region:eu': { en: 'the European Union', es: 'la Unión Europea' },
  'region:non-eu': { en: 'countries outside the European Union', es: 'países de fuera de la Unión Europea' },
  'region:caricom': { en: 'the Caribbean Community', es: 'la Comunidad del Caribe' },
};

/** Legal grounds of a removal that a claim may name. */
export const BASIS_WORDS: Readonly<Record<string, Words>> = {
  'alien-enemies-act': { en: 'under the Alien Enemies Act', es: 'en virtud de la Ley de Enemigos Extranjeros' },
  'immigration-law': { en: 'under immigration law', es: 'en virtud de la ley de inmigración' },
};
