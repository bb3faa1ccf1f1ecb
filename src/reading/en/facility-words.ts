import type { FacilityWords } from '../facilities.ts';
import { tableOf } from '../table.ts';

/** Where English says that people are held or housed. */
export const ENGLISH_FACILITIES: FacilityWords = {
  nouns: new Set(
    'prison jail camp centre center centres centers hotel hostel facility complex base penitentiary barracks shelter motel inn guesthouse villa compound dormitory lodge centro wing block'.split(
      ' ',
    ),
  ),
  at: new Set(['at', 'in', 'of', 'near', 'outside']),
  known: tableOf({
    cecot: 'CECOT',
    catem: 'CATEM',
    guantanamo: 'Guantanamo',
    guantánamo: 'Guantanamo',
    gjader: 'Gjader',
    gjadër: 'Gjader',
    shengjin: 'Shengjin',
    shëngjin: 'Shengjin',
    norgerhaven: 'Norgerhaven',
    matsapha: 'Matsapha',
  }),
  called: ['known as', 'called', 'named', 'or'],
  articles: new Set(['the', 'a', 'an']),
  never: new Set(
    'law province provinces region party fire army rights research study studies policy legal press convention conference trade medical detention-watch justice advocacy university sports'.split(
      ' ',
    ),
  ),
  near: [
    'on the edge of',
    'on the outskirts of',
    'just outside',
    'close to',
    'not far from',
    'on the shore of',
    'north of',
    'south of',
    'east of',
    'west of',
    'in the town of',
    'in the village of',
    'in the city of',
    'in the district of',
    'at the foot of',
    'in central',
    'in downtown',
  ],
};
