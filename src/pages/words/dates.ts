/** How an approximate or open date is put into words. */
export const DATE_WORDS = {
  about: { en: (date: string) => `about ${date}`, es: (date: string) => `hacia ${date}` },
  probably: { en: (date: string) => `probably ${date}`, es: (date: string) => `probablemente ${date}` },
  from: { en: (date: string) => `from ${date}`, es: (date: string) => `desde ${date}` },
  until: { en: (date: string) => `until ${date}`, es: (date: string) => `hasta ${date}` },
  between: { en: (a: string, b: string) => `${a} to ${b}`, es: (a: string, b: string) => `de ${a} a ${b}` },
  undated: { en: 'not dated', es: 'sin fecha' },
};
