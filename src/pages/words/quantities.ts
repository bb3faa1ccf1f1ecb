/** How a number or an amount that may be open at either end is put into words. */
export const QUANTITY_WORDS = {
  between: { en: (a: string, b: string) => `between ${a} and ${b}`, es: (a: string, b: string) => `entre ${a} y ${b}` },
  atLeast: { en: (a: string) => `at least ${a}`, es: (a: string) => `al menos ${a}` },
  upTo: { en: (a: string) => `up to ${a}`, es: (a: string) => `hasta ${a}` },
  about: { en: (a: string) => `about ${a}`, es: (a: string) => `alrededor de ${a}` },
  none: { en: 'nobody', es: 'nadie' },
  noNumber: { en: 'no number', es: 'sin cifra' },
  people: {
    en: (n: string, one: boolean) => (one ? `${n} person` : `${n} people`),
    es: (n: string, one: boolean) => (one ? `${n} persona` : `${n} personas`),
  },
  places: {
    en: (n: string, one: boolean) => (one ? `${n} place` : `${n} places`),
    es: (n: string, one: boolean) => (one ? `${n} plaza` : `${n} plazas`),
  },
  years: { en: (n: number) => (n === 1 ? 'one year' : `${n} years`), es: (n: number) => (n === 1 ? 'un año' : `${n} años`) },
  months: { en: (n: number) => (n === 1 ? 'one month' : `${n} months`), es: (n: number) => (n === 1 ? 'un mes' : `${n} meses`) },
  weeks: { en: (n: number) => (n === 1 ? 'one week' : `${n} weeks`), es: (n: number) => (n === 1 ? 'una semana' : `${n} semanas`) },
  days: { en: (n: number) => (n === 1 ? 'one day' : `${n} days`), es: (n: number) => (n === 1 ? 'un día' : `${n} días`) },
  and: { en: 'and', es: 'y' },
  million: {
    en: (n: string) => `${n} million`,
    es: (n: string) => (n === '1' ? '1 millón de' : `${n} millones de`),
  },
  /** A thousand millions; Spanish goes on in millions. */
  billion: { en: (n: string) => `${n} billion` },
  anyNationality: { en: 'people of any nationality', es: 'personas de cualquier nacionalidad' },
  peopleFrom: { en: (names: string) => `people from ${names}`, es: (names: string) => `personas de ${names}` },
};
