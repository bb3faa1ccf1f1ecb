import type { Words } from '../../core/words.ts';

/** Words of the front and of the list of arrangements. */
export const FRONT_WORDS = {
  title: { en: 'The record of third-country transfers', es: 'El registro de los traslados a terceros países' },
  headline: {
    en: 'Who takes whom, for what, on which terms – and who says so',
    es: 'Quién recibe a quién, a cambio de qué, en qué términos – y quién lo dice',
  },
  lead: {
    en: 'States make arrangements to send people to countries that are not their own. The texts are seldom public, the figures differ, and governments contradict each other. This record sets down who said what, when and where it can be read.',
    es: 'Los Estados acuerdan enviar a personas a países que no son los suyos. Los textos rara vez son públicos, las cifras difieren y los gobiernos se contradicen. Este registro recoge quién dijo qué, cuándo y dónde puede leerse.',
  },
  mapTitle: { en: 'Arrangements between states', es: 'Acuerdos entre Estados' },
  keySends: { en: 'sends', es: 'envía' },
  keyReceives: { en: 'receives', es: 'recibe' },
  keyContested: { en: 'something about it is contested', es: 'algo en él está en disputa' },
  keyList: { en: 'The same as a list', es: 'Lo mismo en forma de lista' },
  contestedNow: { en: 'Contested now', es: 'En disputa ahora' },
  newest: { en: 'Said last', es: 'Lo último que se dijo' },
  list: { en: 'All arrangements', es: 'Todos los acuerdos' },
  by: { en: 'By', es: 'Por' },
  arrangement: { en: 'Arrangement', es: 'Acuerdo' },
  status: { en: 'Said last of its status', es: 'Lo último dicho de su situación' },
  noStatus: { en: 'nobody has said', es: 'nadie lo ha dicho' },
  claims: { en: 'Claims', es: 'Afirmaciones' },
  contested: { en: 'Contested', es: 'En disputa' },
  all: { en: 'all', es: 'todos' },
  filters: { en: 'Choose arrangements', es: 'Elegir acuerdos' },
  sends: { en: 'Sent by', es: 'Envía' },
  receives: { en: 'Received by', es: 'Recibe' },
  kind: { en: 'Kind', es: 'Tipo' },
  statusFilter: { en: 'Status', es: 'Situación' },
  show: { en: 'Show', es: 'Mostrar' },
  none: { en: 'No arrangement fits.', es: 'Ningún acuerdo coincide.' },
} satisfies Record<string, Words>;

/** Words with figures and places in them. */
export const FRONT_PHRASES = {
  map: {
    en: (n: number) => `A map of the world with ${n} arcs, each from a state that sends people to one that receives them.`,
    es: (n: number) => `Un mapa del mundo con ${n} arcos, cada uno de un Estado que envía a personas a otro que las recibe.`,
  },
  pair: {
    en: (from: string, to: string, n: number) => `${from} to ${to}${n > 1 ? `, ${n} arrangements` : ''}`,
    es: (from: string, to: string, n: number) => `De ${from} a ${to}${n > 1 ? `, ${n} acuerdos` : ''}`,
  },
  counts: {
    en: (a: string, c: string, s: string) => `${a} arrangements, ${c} claims about them in ${s} sources.`,
    es: (a: string, c: string, s: string) => `${a} acuerdos, ${c} afirmaciones sobre ellos en ${s} fuentes.`,
  },
  contested: {
    en: (n: number) => (n === 1 ? 'On one figure, speakers disagree.' : `On ${n} figures, speakers disagree.`),
    es: (n: number) => (n === 1 ? 'En un dato, las voces no coinciden.' : `En ${n} datos, las voces no coinciden.`),
  },
  shown: {
    en: (n: number, all: number) => (n === all ? `${all} arrangements` : `${n} of ${all} arrangements`),
    es: (n: number, all: number) => (n === all ? `${all} acuerdos` : `${n} de ${all} acuerdos`),
  },
};
