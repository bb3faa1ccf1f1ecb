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
