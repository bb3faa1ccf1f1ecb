/** How many people a list holds. */
export const TALLY_PHRASES = {
  people: { en: (n: number) => (n === 1 ? '1 person' : `${n} people`), es: (n: number) => (n === 1 ? '1 persona' : `${n} personas`) },
};
