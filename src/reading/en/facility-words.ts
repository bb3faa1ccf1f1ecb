import type { FacilityWords } from '../facilities.ts';

/** Where English says that people are held or housed. */
export const ENGLISH_FACILITIES: FacilityWords = {
  nouns: new Set(
    'prison jail camp centre center centres centers hotel hostel facility complex base penitentiary barracks shelter'.split(' '),
  ),
  at: new Set(['at', 'in', 'of', 'near', 'outside']),
  known: { cecot: 'CECOT', catem: 'CATEM', guantanamo: 'Guantanamo', guantánamo: 'Guantanamo' },
  called: ['known as', 'called', 'named', 'or'],
  articles: new Set(['the', 'a', 'an']),
};
