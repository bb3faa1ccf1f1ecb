import type { ClauseTables } from '../read-clauses.ts';
import { SPANISH_LEXICON } from './lexicon.ts';
import { spanishTense } from './tense.ts';

const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));

/** How Spanish clauses join, and what makes them guesses. */
export const SPANISH_CLAUSES: ClauseTables = {
  lexicon: SPANISH_LEXICON,
  words: {
    relatives: words('que quien quienes donde cuyo cuya cuyos cuyas cual cuales'),
    subordinators: words('mientras porque aunque pues cuando hasta'),
    conditions: words('si'),
    coordinators: words('y e pero o ni sino'),
    additions: words('incluidos incluidas incluido incluida incluyendo incluso entre como principalmente sobre especialmente además'),
    auxiliaries: words(
      'es son fue fueron era eran será serán sería serían ha han había habían podrá podrán puede pueden deberá deberán debe deben está están',
    ),
  },
  tense: spanishTense,
  guess: words(
    'podría podrían pudiera pudieran quizá quizás si acaso ojalá supuestamente presuntamente rumores especulaciones hipotético especulación',
  ),
  through: words('de los las el la sus su estos esos primeros primeras nuevos nuevas tales más otros otras'),
  units: words(
    'días día semanas semana meses mes años año horas hora minutos décadas década kilómetros metros ciento votos páginas artículos países veces euros dólares lempiras pesos quetzales soles colones naciones estados preguntas lustros folios grados',
  ),
  often: words('al por cada a en'),
  nounFirst: true,
};
