import type { ClauseTables } from '../read-clauses.ts';
import { ENGLISH_LEXICON } from './lexicon.ts';
import { englishTense } from './tense.ts';

const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));

/** How English clauses join, and what makes them guesses. */
export const ENGLISH_CLAUSES: ClauseTables = {
  lexicon: ENGLISH_LEXICON,
  words: {
    relatives: words('who which that whose whom where'),
    subordinators: words('while whereas because although though when after before until once since so'),
    conditions: words('if unless whether'),
    coordinators: words('and but or nor yet'),
    additions: words('including include among such mainly mostly chiefly particularly notably especially'),
    auxiliaries: words('is are was were has have had will would can could may must should shall do does did'),
  },
  tense: englishTense,
  guess: words('might whether perhaps possibly maybe supposedly hypothetical hypothetically if unless rumours rumors speculation unclear'),
  through: words('of the a such its their these those them other more further additional so - to be individual first new number total'),
  often: words('a an per each every in'),
  units: words(
    'days day weeks week months month years year hours hour minutes decades decade miles kilometres kilometers km metres meters percent per cent votes pages articles countries times floors storeys euros dollars pounds nations states questions',
  ),
};
