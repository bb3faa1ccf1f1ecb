import type { FlightClass } from '../../engines/flights/removals/classify.ts';
import type { Measure } from '../../engines/flights/removals/published-counts.ts';
import type { Words } from '../../core/words.ts';
import { numberWords } from '../quantity-words.ts';

/** The classes of flights in a count: name and, as the monitors define it, what it takes to be in it. */
export const CLASS_WORDS: Readonly<Record<FlightClass, { readonly name: Words; readonly means: Words }>> = {
  removal: {
    name: { en: 'Removal', es: 'Expulsión' },
    means: { en: 'lands in a country that the list counts', es: 'aterriza en un país que la lista cuenta' },
  },
  connection: {
    name: { en: 'Connection', es: 'Conexión' },
    means: { en: 'within the sending state, before a removal', es: 'dentro del Estado que envía, antes de una expulsión' },
  },
  return: {
    name: { en: 'Return', es: 'Regreso' },
    means: { en: 'from abroad back to the sending state', es: 'desde el extranjero al Estado que envía' },
  },
  transfer: {
    name: { en: 'Transfer', es: 'Traslado interno' },
    means: { en: 'within the sending state, with no removal after it', es: 'dentro del Estado que envía, sin expulsión después' },
  },
  positioning: {
    name: { en: 'Positioning', es: 'Posicionamiento' },
    means: { en: 'to a hub from a place that is none', es: 'hacia un aeropuerto base desde un lugar que no lo es' },
  },
  'fuel-stop': {
    name: { en: 'Fuel stop', es: 'Escala técnica' },
    means: { en: 'a listed place abroad, with a removal after it', es: 'un lugar de la lista en el extranjero, antes de una expulsión' },
  },
  military: {
    name: { en: 'Military', es: 'Militar' },
    means: { en: 'a military callsign or aircraft, at a hub', es: 'indicativo o avión militar, en un aeropuerto base' },
  },
  'foreign-government': {
    name: { en: 'Foreign government', es: 'Gobierno extranjero' },
    means: { en: 'an aircraft of another government', es: 'un avión de otro gobierno' },
  },
  unknown: {
    name: { en: 'Not known', es: 'No se sabe' },
    means: { en: 'an end is not known, or the country is not counted', es: 'falta un extremo, o el país no se cuenta' },
  },
};

/** What a published figure counts. */
export const MEASURE_WORDS: Readonly<Record<Measure, Words>> = {
  total: { en: 'All classes', es: 'Todas las clases' },
  removals: { en: 'Removals', es: 'Expulsiones' },
  connections: { en: 'Connections', es: 'Conexiones' },
  returns: { en: 'Returns', es: 'Regresos' },
  transfers: { en: 'Transfers', es: 'Traslados internos' },
  military: { en: 'Military', es: 'Militares' },
};

/** Words of the reports on flights. */
export const COUNT_WORDS = {
  flights: { en: 'Flights', es: 'Vuelos' },
  monthly: { en: 'Flights, month by month', es: 'Vuelos, mes a mes' },
  report: { en: 'Monthly report', es: 'Informe mensual' },
  candidates: {
    en: 'A flight is counted here because it carries signs of the work: its callsign, its aircraft or its carrier, and the airports that it uses. Who was aboard, no position report can say.',
    es: 'Un vuelo se cuenta aquí porque lleva señales de ese trabajo: su indicativo, su avión o su compañía, y los aeropuertos que usa. Ningún informe de posición puede decir quién iba a bordo.',
  },
  noFlights: {
    en: 'No flight data has been read into this record yet. Positions and flight tables are read on the command line:',
    es: 'Aún no se han leído datos de vuelos en este registro. Las posiciones y las tablas de vuelos se leen desde la línea de órdenes:',
  },
  emptyMonth: { en: 'No flight of this month carries signs of the work.', es: 'Ningún vuelo de este mes lleva señales de ese trabajo.' },
  classes: { en: 'Classes', es: 'Clases' },
  classesNote: {
    en: 'Every flight is in exactly one class, so the classes add up to the total.',
    es: 'Cada vuelo está en una sola clase, de modo que las clases suman el total.',
  },
  class: { en: 'Class', es: 'Clase' },
  total: { en: 'Total', es: 'Total' },
  compared: { en: 'Observed, implied, published', es: 'Observado, deducido, publicado' },
  comparedNote: {
    en: 'Observed: in the data. Implied: a flight out of a country by an aircraft that has no recorded arrival there. Published: what others counted for these very days. They are set side by side and never added up into one.',
    es: 'Observado: está en los datos. Deducido: un vuelo de salida de un país por un avión sin llegada registrada allí. Publicado: lo que otros contaron para estos mismos días. Se muestran juntos y nunca se suman en una sola cifra.',
  },
  measure: { en: 'What is counted', es: 'Qué se cuenta' },
  observed: { en: 'Observed', es: 'Observado' },
  implied: { en: 'Implied', es: 'Deducido' },
  published: { en: 'Published', es: 'Publicado' },
  weeks: { en: 'Week by week', es: 'Semana a semana' },
  week: { en: 'Week', es: 'Semana' },
  otherClasses: { en: 'Other classes', es: 'Otras clases' },
  countries: { en: 'Countries', es: 'Países' },
  countriesNote: {
    en: 'Landings of removal flights. “Leaves a hub” is the strictest sign; each column to the right admits one more.',
    es: 'Aterrizajes de vuelos de expulsión. «Sale de una base» es la señal más estricta; cada columna a la derecha admite una más.',
  },
  country: { en: 'Country', es: 'País' },
  hubOnly: { en: 'Leaves a hub', es: 'Sale de una base' },
  numberBlock: { en: 'or listed number', es: 'o número de la lista' },
  allSigns: { en: 'All signs', es: 'Todas las señales' },
  withImplied: { en: 'With implied', es: 'Con deducidos' },
  hubs: { en: 'Hubs', es: 'Aeropuertos base' },
  hub: { en: 'Airport', es: 'Aeropuerto' },
  operators: { en: 'Operators', es: 'Operadores' },
  operator: { en: 'Operator', es: 'Operador' },
  noOperator: { en: 'not told', es: 'no indicado' },
  removals: { en: 'Removals', es: 'Expulsiones' },
  log: { en: 'Flight log', es: 'Lista de vuelos' },
  wholeLog: { en: 'Every flight of the month', es: 'Todos los vuelos del mes' },
  data: { en: 'As data', es: 'Como datos' },
  basis: { en: 'What this rests on', es: 'En qué se basa' },
  watchList: { en: 'Watch-list', es: 'Lista de seguimiento' },
  dataSets: { en: 'Data sets', es: 'Conjuntos de datos' },
  method: { en: 'How flights are counted', es: 'Cómo se cuentan los vuelos' },
  before: { en: 'The month before', es: 'El mes anterior' },
  after: { en: 'The month after', es: 'El mes siguiente' },
  month: { en: 'Month', es: 'Mes' },
  day: { en: 'Day', es: 'Día' },
  callsign: { en: 'Callsign', es: 'Indicativo' },
  aircraft: { en: 'Aircraft', es: 'Avión' },
  from: { en: 'From', es: 'Desde' },
  to: { en: 'To', es: 'Hasta' },
  signs: { en: 'Signs', es: 'Señales' },
  noSign: { en: 'no sign', es: 'sin señal' },
  any: { en: 'Any', es: 'Cualquiera' },
  filter: { en: 'Narrow the list', es: 'Acotar la lista' },
  show: { en: 'Show', es: 'Mostrar' },
  noneSuch: { en: 'No flight fits these choices.', es: 'Ningún vuelo cumple estas condiciones.' },
  mapTitle: { en: 'Removal flights of the month', es: 'Vuelos de expulsión del mes' },
  unknownPlace: { en: 'not known', es: 'no se sabe' },
} satisfies Record<string, Words>;

/** Words with figures in them. */
export const COUNT_PHRASES = {
  summary: {
    en: (removals: number, countries: number, missions: number) =>
      `${removals} removal ${removals === 1 ? 'landing' : 'landings'} in ${countries} ${countries === 1 ? 'country' : 'countries'}, on ${missions} ${missions === 1 ? 'flight' : 'flights'}`,
    es: (removals: number, countries: number, missions: number) =>
      `${removals} ${removals === 1 ? 'aterrizaje' : 'aterrizajes'} de expulsión en ${countries} ${countries === 1 ? 'país' : 'países'}, en ${missions} ${missions === 1 ? 'vuelo' : 'vuelos'}`,
  },
  interval: {
    en: (min: number, max: number) => `By strictness of the signs, between ${min} and ${max}.`,
    es: (min: number, max: number) => `Según lo estrictas que sean las señales, entre ${min} y ${max}.`,
  },
  flights: {
    en: (count: number) => `${numberWords(count, 'en')} ${count === 1 ? 'flight' : 'flights'}`,
    es: (count: number) => `${numberWords(count, 'es')} ${count === 1 ? 'vuelo' : 'vuelos'}`,
  },
  arc: {
    en: (from: string, to: string, count: number) => `${from} to ${to}: ${count}`,
    es: (from: string, to: string, count: number) => `De ${from} a ${to}: ${count}`,
  },
  map: {
    en: (flights: number, countries: number) =>
      `${flights} landings in ${countries} countries, a line from each airport to each country, thicker for more flights. The tables below tell the same.`,
    es: (flights: number, countries: number) =>
      `${flights} aterrizajes en ${countries} países, una línea de cada aeropuerto a cada país, más gruesa cuantos más vuelos. Las tablas de abajo dicen lo mismo.`,
  },
  atLeast: { en: (count: string) => `at least ${count}`, es: (count: string) => `al menos ${count}` },
  between: { en: (min: string, max: string) => `${min} to ${max}`, es: (min: string, max: string) => `${min} a ${max}` },
  shown: {
    en: (first: string, last: string) => `here ${first} to ${last}`,
    es: (first: string, last: string) => `aquí del ${first} al ${last}`,
  },
};

/** The signs for which a flight is counted. */
export const SIGN_PHRASES = {
  callsign: { en: (it: string) => `callsign ${it}`, es: (it: string) => `indicativo ${it}` },
  aircraft: { en: (it: string) => `listed aircraft ${it}`, es: (it: string) => `avión de la lista ${it}` },
  operator: { en: (it: string) => `carrier ${it}`, es: (it: string) => `compañía ${it}` },
  leavesHub: { en: (it: string) => `leaves hub ${it}`, es: (it: string) => `sale de la base ${it}` },
  atHub: { en: (it: string) => `aircraft at hub ${it} that day`, es: (it: string) => `avión en la base ${it} ese día` },
};
