import type { Certainty, EndBasis } from '../../engines/flights/legs/leg.ts';
import type { Words } from '../../core/words.ts';

/** How an end of a flight is known. */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, Words>> = {
  observed: { en: 'observed', es: 'observado' },
  inferred: { en: 'inferred', es: 'deducido' },
  unknown: { en: 'not known', es: 'no se sabe' },
};

/** Why a flight is said to begin or end where it does. */
export const BASIS_WORDS: Readonly<Record<EndBasis, Words>> = {
  'ground-contact': {
    en: 'heard in the air and on the ground less than five minutes apart',
    es: 'oído en el aire y en tierra con menos de cinco minutos de diferencia',
  },
  'over-runway': { en: 'heard low over a runway', es: 'oído a baja altura sobre una pista' },
  'ground-across-gap': { en: 'heard on the ground, after a silence', es: 'oído en tierra, tras un silencio' },
  'gap-too-long': {
    en: 'a silence too long for the way flown in it: it must have landed',
    es: 'un silencio demasiado largo para lo volado en él: tuvo que aterrizar',
  },
  'low-at-edge': {
    en: 'the recording begins or ends low, near a runway',
    es: 'la grabación empieza o termina a baja altura, cerca de una pista',
  },
  'in-flight': { en: 'the recording begins or ends in flight', es: 'la grabación empieza o termina en vuelo' },
  'moved-unseen': { en: 'parked in one place, then in another', es: 'aparcado en un lugar y después en otro' },
};

/** Words of a flight's track, of its ends, and of an aircraft's page. */
export const TRACK_WORDS = {
  track: { en: 'Track', es: 'Trayectoria' },
  trackNote: {
    en: 'Where receivers heard the aircraft. A line over land says nothing of who was aboard.',
    es: 'Donde los receptores oyeron al avión. Una línea sobre el mapa no dice nada de quién iba a bordo.',
  },
  mapTitle: { en: 'The way of the flight', es: 'El recorrido del vuelo' },
  heard: { en: 'Unbroken line: where it was heard.', es: 'Línea continua: donde se le oyó.' },
  unheard: {
    en: 'Dotted line: the shortest way across a silence of more than five minutes.',
    es: 'Línea de puntos: el camino más corto a través de un silencio de más de cinco minutos.',
  },
  heightTitle: { en: 'Height over time', es: 'Altura a lo largo del tiempo' },
  heightNote: {
    en: 'Pressure altitude in feet, as the aircraft reported it; times in UTC.',
    es: 'Altitud de presión en pies, según la comunicó el avión; horas en UTC.',
  },
  ends: { en: 'Where it began and ended', es: 'Origen y destino' },
  endsNote: {
    en: 'An airport is named only where the path points to it clearly. What fits nearly as well stands beside it.',
    es: 'Solo se nombra un aeropuerto cuando la trayectoria lo señala con claridad. Lo que encaja casi igual figura al lado.',
  },
  takeOff: { en: 'Take-off', es: 'Despegue' },
  landing: { en: 'Landing', es: 'Aterrizaje' },
  end: { en: 'End', es: 'Extremo' },
  airport: { en: 'Airport', es: 'Aeropuerto' },
  time: { en: 'Time', es: 'Hora' },
  certainty: { en: 'Known how', es: 'Cómo se sabe' },
  alternatives: { en: 'Would fit as well', es: 'También encajaría' },
  noAirport: { en: 'not named', es: 'sin nombrar' },
  noTime: { en: 'not known', es: 'no se sabe' },
  evidence: { en: 'Evidence', es: 'Indicios' },
  points: { en: 'Positions', es: 'Posiciones' },
  gaps: { en: 'Silences', es: 'Silencios' },
  touches: { en: 'Touched down and went on', es: 'Tocó tierra y siguió' },
  counted: { en: 'How it is counted', es: 'Cómo se cuenta' },
  notCounted: { en: 'It carries no sign of a watch-list.', es: 'No lleva ninguna señal de una lista de seguimiento.' },
  files: { en: 'Read from', es: 'Leído de' },
  row: { en: 'Row of the table', es: 'Fila de la tabla' },
  aircraft: { en: 'Aircraft', es: 'Avión' },
  onLists: { en: 'On watch-lists', es: 'En listas de seguimiento' },
  onListsNote: {
    en: 'An entry is a sign and no verdict: aircraft change hands, and fly other work.',
    es: 'Una entrada es una señal y no un veredicto: los aviones cambian de manos y hacen otros vuelos.',
  },
  notListed: { en: 'On no watch-list of this record.', es: 'En ninguna lista de seguimiento de este registro.' },
  itsFlights: { en: 'Its flights', es: 'Sus vuelos' },
  until: { en: 'until now', es: 'hasta ahora' },
} satisfies Record<string, Words>;

/** Words with places and figures in them. */
export const TRACK_PHRASES = {
  map: {
    en: (from: string, to: string, gaps: number) =>
      `From ${from} to ${to}${gaps === 0 ? '' : `, with ${gaps} ${gaps === 1 ? 'silence' : 'silences'}`}.`,
    es: (from: string, to: string, gaps: number) =>
      `De ${from} a ${to}${gaps === 0 ? '' : `, con ${gaps} ${gaps === 1 ? 'silencio' : 'silencios'}`}.`,
  },
  height: {
    en: (feet: string, minutes: string) => `Up to ${feet} feet, over ${minutes} minutes.`,
    es: (feet: string, minutes: string) => `Hasta ${feet} pies, durante ${minutes} minutos.`,
  },
  feet: { en: (feet: string) => `${feet} ft`, es: (feet: string) => `${feet} ft` },
  between: {
    en: (from: string, to: string) => `between ${from} and ${to}`,
    es: (from: string, to: string) => `entre ${from} y ${to}`,
  },
  gap: {
    en: (from: string, to: string, miles: string) => `${from} to ${to}, ${miles} nautical miles on`,
    es: (from: string, to: string, miles: string) => `de ${from} a ${to}, ${miles} millas náuticas más allá`,
  },
  days: { en: (from: string, to: string) => `${from} to ${to}`, es: (from: string, to: string) => `${from} a ${to}` },
};
