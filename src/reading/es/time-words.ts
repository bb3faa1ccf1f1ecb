import { tableOf } from '../table.ts';
import type { TimeWords } from '../times.ts';

const NUMBERS = ['un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce'];
const UNITS: readonly (readonly [unit: 'day' | 'week' | 'month' | 'year', words: readonly string[]])[] = [
  ['day', ['día', 'días']],
  ['week', ['semana', 'semanas']],
  ['month', ['mes', 'meses']],
  ['year', ['año', 'años']],
];

/** "hace dos semanas", "hace 3 días". */
const AGO = UNITS.flatMap(([unit, words]) =>
  NUMBERS.flatMap((number, index) =>
    words.flatMap((word) =>
      [number, `${index + 1}`, ...(number === 'un' ? ['una'] : [])].map((said) => [`hace ${said} ${word}`, [unit, -index - 1]] as const),
    ),
  ),
);

/** Dates in Spanish. */
export const SPANISH_TIMES: TimeWords = {
  months: tableOf({
    enero: 1,
    febrero: 2,
    marzo: 3,
    abril: 4,
    mayo: 5,
    junio: 6,
    julio: 7,
    agosto: 8,
    septiembre: 9,
    setiembre: 9,
    octubre: 10,
    noviembre: 11,
    diciembre: 12,
  }),
  weekdays: tableOf({ domingo: 0, lunes: 1, martes: 2, miércoles: 3, jueves: 4, viernes: 5, sábado: 6 }),
  days: tableOf({ ayer: -1, anoche: -1, anteayer: -2, antier: -2, hoy: 0, mañana: 1 }),
  feasts: [
    ['nochebuena', [12, 24]],
    ['navidad', [12, 25]],
    ['año nuevo', [1, 1]],
    ['nochevieja', [12, 31]],
  ],
  relative: [
    ['la semana pasada', ['week', -1]],
    ['la pasada semana', ['week', -1]],
    ['esta semana', ['week', 0]],
    ['la próxima semana', ['week', 1]],
    ['la semana próxima', ['week', 1]],
    ['la semana que viene', ['week', 1]],
    ['el mes pasado', ['month', -1]],
    ['del mes pasado', ['month', -1]],
    ['el pasado mes', ['month', -1]],
    ['este mes', ['month', 0]],
    ['este mismo mes', ['month', 0]],
    ['el próximo mes', ['month', 1]],
    ['el mes próximo', ['month', 1]],
    ['el mes que viene', ['month', 1]],
    ['el año pasado', ['year', -1]],
    ['del año pasado', ['year', -1]],
    ['del pasado año', ['year', -1]],
    ['de este año', ['year', 0]],
    ['del año en curso', ['year', 0]],
    ['este año', ['year', 0]],
    ['del presente año', ['year', 0]],
    ['el próximo año', ['year', 1]],
    ['del próximo año', ['year', 1]],
    ['el año que viene', ['year', 1]],
    ['el año próximo', ['year', 1]],
    ['esta mañana', ['day', 0]],
    ['esta tarde', ['day', 0]],
    ['esta noche', ['day', 0]],
    ['esta madrugada', ['day', 0]],
    ['pasado mañana', ['day', 2]],
    ['la víspera', ['day', -1]],
    ...AGO,
  ],
  before: ['el', 'en', 'este', 'pasado', 'próximo', 'del', 'los', 'mismo', 'día'],
  last: ['pasado'],
  joins: ['de', 'del'],
  earlier: [
    ['una semana antes', 7],
    ['un día antes', 1],
    ['dos semanas antes', 14],
  ],
  never: ['la', 'de', 'las'],
  partsOfDay: [
    ['por la mañana', true],
    ['por la tarde', true],
    ['por la noche', true],
    ['en la noche', true],
    ['en la mañana', true],
    ['en la tarde', true],
    ['a mediodía', true],
    ['al mediodía', true],
    ['de madrugada', true],
    ['de esta semana', true],
    ['último', true],
    ['en la madrugada', true],
    ['a última hora', true],
    ['a primera hora', true],
  ],
};
