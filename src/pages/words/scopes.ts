import type { Words } from '../../core/words.ts';

/** Parts that claims are often narrowed to, as the register writes them; any other stands in its own words. */
export const PART_WORDS: Readonly<Record<string, Words>> = {
  arrangement: { en: 'of the arrangement', es: 'del acuerdo' },
  baseline: { en: 'as it was before', es: 'como era antes' },
  cap: { en: 'on the ceiling', es: 'sobre el límite' },
  duration: { en: 'on the duration', es: 'sobre la duración' },
  moved: { en: 'on people moved', es: 'sobre las personas trasladadas' },
  planned: { en: 'as planned', es: 'según lo previsto' },
  'safe third country': { en: 'safe third country', es: 'tercer país seguro' },
  'safe third country part': { en: 'safe third country part', es: 'la parte de tercer país seguro' },
  stay: { en: 'of the stay', es: 'de la estancia' },
  visa: { en: 'of the visa', es: 'del visado' },
};

/** How what narrows a claim is put into words. */
export const SCOPE_WORDS = {
  from: { en: (place: string) => `from ${place}`, es: (place: string) => `desde ${place}` },
  to: { en: (place: string) => `to ${place}`, es: (place: string) => `hasta ${place}` },
  nationals: { en: (names: string) => `nationals of ${names}`, es: (names: string) => `nacionales de ${names}` },
  flight: {
    en: (what: string) => `on the flight of ${what}`,
    es: (what: string) => `en el vuelo de ${what}`,
  },
  flightAlone: { en: 'on one flight', es: 'en un vuelo' },
  asOf: { en: (date: string) => `as of ${date}`, es: (date: string) => `a fecha de ${date}` },
};
