import { day, facilitiesIn, says } from '../../carry.ts';
import { has } from '../../clause.ts';
import type { Carried, ClauseRule, Reading } from '../../clause-rule.ts';
import { isWord, type Mark } from '../../mark.ts';
import { textOf } from '../../part-value.ts';
import { aboard } from '../../rule-parts.ts';
import { PLAIN_VOICES, said, saidIn } from './said.ts';

const KEPT = ['hold', 'house', 'move', 'accept', 'stay', 'arrive', 'detain', 'lease'];

const facility = (nth: number) => (reading: Reading): Carried | undefined => {
  const found = facilitiesIn(reading.clause.marks, reading.ends.receives)[nth];
  // Where people were before is no place of the receiving state.
  const american = /^guant[aá]namo/i.test(found?.mark.name ?? '') && reading.ends.receives !== 'US';
  return found === undefined || american || inSender(reading) ? undefined : { value: found.id, marks: reading.clause.marks.filter((_, at) => at >= reading.clause.own) };
};
const inSender = ({ clause, ends }: Reading): boolean => {
  const codes = clause.marks.flatMap((mark, at) => (mark.kind === 'place' && mark.by !== 'demonym' && isWord(clause.marks[at - 1], 'en', 'desde') ? [mark.code] : []));
  return codes.length > 0 && codes.includes(ends.sends ?? '-') && !codes.includes(ends.receives ?? '');
};
/** "Desde los centros de internamiento": where people were before. */
const fromJail = ({ clause: { marks, hits } }: Reading): boolean => hits.filter(({ cls }) => cls === 'jail').every(({ from }) => [1, 2].some((by) => isWord(marks[from - by], 'desde')));
const senderHolds = ({ clause, event, ends }: Reading): boolean => {
  const who = clause.marks.slice(clause.own, event?.at ?? 0).findLast((mark) => (mark.kind === 'place' && mark.by !== 'demonym') || mark.kind === 'speaker');
  return (who?.kind === 'place' ? who.code : who?.kind === 'speaker' ? who.country : null) === (ends.sends ?? '-') && event?.passive === false;
};
const codeAfter = (marks: readonly Mark[], words: readonly string[]): string | undefined => {
  for (const [at, mark] of marks.entries()) {
    if (mark.kind !== 'place' || mark.by === 'demonym' || mark.by === 'region') continue;
    const lead = isWord(marks[at - 1], 'los', 'la', 'el') ? marks[at - 2] : marks[at - 1];
    if (isWord(lead, ...words)) return mark.code;
  }
  return undefined;
};
/** The nations of those aboard: one named behind a number, or a list of at least two. */
function nations({ clause: { marks, own }, ends }: Reading): Carried | undefined {
  const placed = marks.flatMap((mark, at) => {
    const there = isWord(marks[at - 1], 'a', 'en', 'al', 'hacia', 'desde', 'con', 'para', 'por') && !(mark.kind === 'place' && mark.by === 'demonym');
    return at >= own && mark.kind === 'place' && mark.by !== 'capital' && mark.by !== 'region' && mark.code !== ends.sends && !there ? [{ mark, at }] : [];
  });
  const listed = placed.filter(({ at }, index) => joined(marks, placed[index - 1]?.at, at) || joined(marks, at, placed[index + 1]?.at));
  const counted = placed.filter(({ mark, at }) => mark.by === 'demonym' && (marks[at - 1]?.kind === 'count' || (marks[at - 2]?.kind === 'count' && isWord(marks[at - 1], 'ciudadanos', 'ciudadanas', 'migrantes', 'hombres', 'mujeres', 'personas', 'nacionales', 'deportados'))));
  const kept = listed.length > 1 ? listed : counted;
  const codes = [...new Set(kept.map(({ mark }) => mark.code))].toSorted();
  return codes.length === 0 ? undefined : { value: codes, marks: kept.map(({ mark }) => mark) };
}
const LIST = /^(?:[,;]|y|e|o|de|del|los|las|la|el|un|una|dos|otro|otros|también|varios|ciudadanos|nacionales|personas|hombres|mujeres)$/;
const joined = (marks: readonly Mark[], from: number | undefined, to: number | undefined): boolean =>
  from !== undefined && to !== undefined && to - from < 7 && marks.slice(from + 1, to).every((mark) => mark.kind === 'count' || (mark.kind === 'word' && LIST.test(mark.word)));

const after = (cls: string) => ({ clause, text }: Reading): Carried | undefined => {
  const hit = clause.hits.find((one) => one.cls === cls);
  if (hit === undefined) return undefined;
  const rest: Mark[] = [];
  for (const mark of clause.marks.slice(hit.to, hit.to + 10)) {
    if (rest.length > 0 && mark.kind === 'word' && /^[,.;:()—]$|^(?:y|que|en|desde|con|a|al|para|el|tras|aterrizó|despegó)$/.test(mark.word)) break;
    if (!(rest.length === 0 && isWord(mark, 'la', 'el', 'los', 'las', ':', 'firma', 'compañía', 'empresa', 'aerolínea', 'texana'))) rest.push(mark);
  }
  const named = rest.some((mark) => mark.kind === 'speaker' || (mark.kind === 'word' && mark.capital));
  const value = named ? textOf(rest, text) : undefined;
  return value === undefined ? undefined : { value, marks: rest };
};

/** Who paid: behind "por" or "por cuenta de", or else before the verb. */
function payer({ clause: { marks }, event, text }: Reading): Carried | undefined {
  if (event === undefined || marks.some(({ kind }) => kind === 'money')) return undefined;
  const by = marks.findIndex((mark, at) => at >= event.at && isWord(mark, 'por'));
  const from = by >= 0 ? (isWord(marks[by + 1], 'cuenta') ? by + 3 : by + 1) : -1;
  const part = from >= 0 ? marks.slice(from, from + 5) : event.passive ? [] : marks.slice(Math.max(0, event.at - 5), event.at);
  const who = part.filter((mark) => mark.kind === 'place' || mark.kind === 'speaker').slice(0, 1);
  const value = textOf(who, text);
  return value === undefined ? undefined : { value, marks };
}

/** People are told of, or a plural that stands for them: "fueron llevados". */
const ofMany = ({ clause, event, nearby }: Reading): boolean => {
  const mark = clause.marks[event?.at ?? -1];
  return nearby('people', 'pronoun', 'moved', 'group', 'nobody') || (mark?.kind === 'word' && /(?:[oa]s|n)$/.test(mark.word));
};

/** Where people are held, and the flights that bring them. */
export const PLACE_RULES: readonly ClauseRule[] = [
  ...[0, 1].map((nth): ClauseRule => ({ id: `es-facility-${nth}`, field: 'facility', with: [['facilityMark']], near: [[...KEPT, 'people', 'moved', 'jail', 'deal', 'free']], without: ['school'], guess: true, read: facility(nth), example: nth === 0 ? 'Están alojados en el Hotel Gashora.' : 'Están alojados en los centros de Gashora y Mahama.', gives: nth === 0 ? 'facility:rw-hotel-gashora' : 'facility:rw-mahama-centro' })),
  { id: 'es-detains', field: 'detains', event: ['detain', 'keepHeld'], tense: ['done', 'now', 'will', 'gerund', 'agreed'], with: [['people', 'jail', 'pronoun', 'moved', 'facilityMark', 'place']], without: ['sentencing', 'notPeople', 'suit', 'right', 'untrue'], read: (reading) => (inSender(reading) || senderHolds(reading) || (reading.event?.cls === 'keepHeld' && !has(reading.clause, 'jail')) || / (?:antes|allá) /.test(saidIn(reading.clause)) ? undefined : { value: true }), example: 'Los hombres están recluidos en un campamento militar, dijo la ministra Ada Bold.', gives: true, not: ['Nadie está recluido en un campamento, dijo la ministra Ada Bold.'] },
  { id: 'es-detains-jail', field: 'detains', event: ['move', 'accept'], tense: ['done', 'now', 'will', 'agreed', 'offered'], with: [['jail']], without: ['citizens', 'sentencing', 'free', 'notJailed', 'court', 'suit', 'notPeople'], read: (reading) => (inSender(reading) || senderHolds(reading) || !ofMany(reading) || fromJail(reading) ? undefined : { value: true }), example: 'Fueron llevados a una cárcel de máxima seguridad.', gives: true },
  { id: 'es-detains-state', field: 'detains', with: [['heldState']], without: ['sentencing', 'court', 'suit', 'free', 'notPeople', 'money', 'serving_'], read: (reading) => { const { clause, statement } = reading; const states = / (?:están|estén|estaban|estuvieran|siguen|permanecen|encuentran|encuentren|quedan|hallan|sean|son|se encuentren) (?:\S+ ){0,6}(?:pres[oa]s|detenid[oa]s|encerrad[oa]s|recluid[oa]s|encarcelad[oa]s|privad[oa]s|bajo llave|en prisión|retenid[oa]s|incomunicad[oa]s|bajo custodia) /.test(saidIn(clause)); return !states || inSender(reading) ? undefined : / (?:no|nunca|tampoco|nadie|ninguno|falso) /.test(saidIn(clause)) || / falso (?:que )?$/.test(said(statement.marks.slice(0, Math.max(0, statement.marks.indexOf(clause.marks[0] as Mark))))) ? { value: false } : { value: true }; }, example: 'La ministra Ada Bold negó que los migrantes estuvieran presos.', gives: false },
  { id: 'es-detains-not', field: 'detains', act: 'denies', event: ['detain', 'keepHeld'], polarity: 'no', tense: ['done', 'now', 'will', 'gerund', 'agreed', 'can', 'must'], with: [['people', 'jail', 'nobody', 'pronoun', 'moved']], without: ['notPeople'], read: ({ clause }) => (clause.marks.some((mark) => mark.kind === 'count') || / (?:más de|más tiempo|hasta) /.test(saidIn(clause)) ? undefined : { value: false }), example: 'Nadie está recluido en un campamento, dijo la ministra Ada Bold.', gives: false },
  { id: 'es-detains-not-jailed', field: 'detains', act: 'denies', with: [['notJailed']], voices: ['office', 'article', 'unnamed', 'press', 'court'], guess: true, read: says(false), example: 'Ahí no hay presos, dijo la ministra Ada Bold.', gives: false },
  { id: 'es-detains-no-step', field: 'detains', event: ['stepOut'], polarity: 'no', tense: ['can', 'now', 'must'], with: [['people', 'nobody', 'pronoun', 'moved', 'jail', 'place']], without: ['flight', 'court', 'money'], read: (reading) => (inSender(reading) || !/ (?:puede|pueden|podrá|podrán|deja|dejan|pudieron|permite|permiten) /.test(saidIn(reading.clause)) ? undefined : { value: true }), guess: true, example: 'Nadie puede salir del recinto.', gives: true },
  { id: 'es-detains-free', field: 'detains', with: [['leaveFree']], voices: ['office', 'article', 'unnamed', 'press'], read: (reading) => (/ (?:no|nunca|tampoco|sin|ni) /.test(saidIn(reading.clause)) || has(reading.clause, 'court') || / dejar\S* en libertad /.test(saidIn(reading.clause)) ? undefined : { value: false }), example: 'Pueden salir y entran y salen libremente, dijo la ministra Ada Bold.', gives: false },

  { id: 'es-flight-aboard', field: 'aboard', on: 'flight', near: [['flight', 'aboardWord']], event: ['carry', 'arrive', 'depart', 'move'], tense: ['done', 'now', 'gerund'], without: ['month', 'year', 'total'], read: (reading) => (reading.clause.counts.some(({ of }) => of === 'people') || has(reading.clause, 'aboardWord', 'carry') ? aboard(reading) : undefined), example: 'Un avión que llevaba a nueve hombres aterrizó el viernes.', gives: { min: 9, max: 9 } },
  { id: 'es-flight-aboard-noun', field: 'aboard', on: 'flight', with: [['aboardWord']], near: [['flight']], read: (reading) => (/ (?:a bordo|pasajeros|ocupantes) /.test(saidIn(reading.clause)) && !reading.clause.events.some(({ tense }) => tense === 'will' || tense === 'can') ? aboard(reading) : undefined), example: 'El vuelo aterrizó en Kigali con siete mexicanos a bordo.', gives: { min: 7, max: 7 } },
  { id: 'es-flight-arrived', field: 'arrived', on: 'flight', event: ['arrive'], tense: ['done', 'will', 'planned'], with: [['flight', 'group', 'people', 'moved', 'pronoun']], near: [['flight']], read: (reading) => day(reading.event?.tense === 'done' ? 'past' : 'ahead')(reading), example: 'El avión aterrizó en Kigali el viernes.', gives: '2025-08-01' },
  { id: 'es-flight-departed', field: 'departed', on: 'flight', event: ['depart'], tense: ['done', 'will', 'planned'], near: [['flight']], without: ['court'], read: (reading) => day(reading.event?.tense === 'done' ? 'past' : 'ahead')(reading), example: 'El avión salió de Texas el viernes.', gives: '2025-08-01' },
  { id: 'es-flight-to', field: 'to', on: 'flight', event: ['arrive'], tense: ['done'], near: [['flight']], read: ({ ends, clause }) => (ends.receives !== null && clause.marks.some((mark) => mark.kind === 'place' && mark.by !== 'region' && mark.code === ends.receives) ? { value: ends.receives } : undefined), example: 'El avión aterrizó en Kigali el viernes.', gives: 'RW' },
  { id: 'es-flight-from', field: 'from', on: 'flight', event: ['depart', 'arrive', 'move', 'carry'], tense: ['done', 'gerund'], near: [['flight']], read: ({ clause }) => { const code = codeAfter(clause.marks, ['desde', 'procedente', 'procedentes']) ?? (clause.events.some(({ cls }) => cls === 'depart') ? codeAfter(clause.marks, ['de']) : undefined); return code === undefined ? undefined : { value: code }; }, example: 'El avión salió de Estados Unidos el viernes.', gives: 'US' },
  { id: 'es-flight-operator', field: 'operator', on: 'flight', with: [['airline']], near: [['flight']], read: after('airline'), example: 'El avión, operado por Omni Air, aterrizó en Kigali.', gives: 'Omni Air' },
  { id: 'es-flight-of', field: 'operator', on: 'flight', with: [['flight']], read: ({ clause: { marks, hits, own }, text }) => { for (const { cls, to } of hits) { const name = marks[to + 1]; if (cls !== 'flight' || to < own || !isWord(marks[to], 'de') || name?.kind !== 'word' || !name.capital) continue; const part = marks.slice(to + 1, to + 3).filter((mark, at) => at === 0 || (mark.kind === 'word' && mark.capital)); const value = textOf(part, text); if (value !== undefined) return { value, marks: part }; } return undefined; }, example: 'Partieron en un aparato de Conviasa.', gives: 'Conviasa' },
  { id: 'es-flight-funder', field: 'funder', on: 'flight', event: ['cover', 'pay'], tense: ['done', 'now', 'agreed', 'will'], near: [['flight']], with: [['cost', 'flight']], read: (reading) => (has(reading.clause, 'flight', 'cost') ? payer(reading) : undefined), example: 'El vuelo fue pagado por Estados Unidos.', gives: 'Estados Unidos' },
  { id: 'es-flight-purpose', field: 'purpose', on: 'flight', with: [['removalFlight']], near: [['flightHome', 'return']], read: says('removal'), example: 'Un vuelo de deportación devolvió a 43 personas.', gives: 'removal' },
  { id: 'es-flight-nationalities', field: 'nationalities', on: 'flight', near: [['flight', 'aboardWord', 'fromCountries', 'arrive', 'move']], without: ['cap', 'only'], voices: PLAIN_VOICES, read: (reading) => (reading.clause.events.some(({ tense, cls }) => (tense === 'will' || tense === 'can' || tense === 'agreed' || tense === 'planned' || tense === 'offered') && (cls === 'accept' || cls === 'move' || cls === 'arrive')) || has(reading.clause, 'instrument', 'returning') ? undefined : nations(reading)), example: 'Proceden de Irán, India y Nepal, dijo la ministra Ada Bold.', gives: ['IN', 'IR', 'NP'] },

  { id: 'es-capacity', field: 'capacity', on: 'facility', event: ['capacity'], tense: ['can', 'now', 'done'], recent: [['place', 'facilityMark', 'it']], without: ['instrument'], read: (reading) => (has(reading.clause, 'capacityWord') && !has(reading.clause, 'nowWord_') ? capacity(reading) : undefined), example: 'El Hotel Gashora tiene capacidad para 300 personas.', gives: { min: 300, max: 300 } },
  { id: 'es-population', field: 'population', on: 'facility', event: ['capacity', 'hold', 'house', 'stay', 'detain', 'keepHeld'], tense: ['now', 'done'], with: [['facilityMark', 'place', 'it', 'jail', 'people', 'nowWord'], ['nowWord']], recent: [['facilityMark', 'place', 'jail']], without: ['flight', 'moved_', 'capacityWord_'], read: (reading) => (reading.event?.tense === 'done' && !/ anoche /.test(saidIn(reading.clause)) ? undefined : population(reading)), example: 'El Hotel Gashora aloja hoy a 45 personas.', gives: { min: 45, max: 45 } },
  { id: 'es-facility-operator', field: 'operator', on: 'facility', with: [['runBy']], recent: [['facilityMark', 'place']], read: after('runBy'), example: 'El Hotel Gashora está gestionado por Acme Seguridad.', gives: 'Acme Seguridad' },
];

const PLACES = / (?:COUNT (?:plazas|camas|personas|literas|celdas|presos|internos|huéspedes|reclusos|migrantes)|(?:para|capacidad de|cupo de|cabida a|caben|de) (?:hasta )?COUNT) /;
function capacity(reading: Reading): Carried | undefined {
  const { clause } = reading;
  if (!PLACES.test(saidIn(clause)) || / (?:aloja|custodia|quedan|duermen|durmieron|hay) (?:a )?COUNT /.test(saidIn(clause))) return undefined;
  const count = clause.counts.find(({ of, at }) => at >= clause.own && (of === 'places' || of === 'people' || of === 'bare'));
  return count === undefined ? undefined : { value: count.mark.count };
}
function population(reading: Reading): Carried | undefined {
  const { clause, event } = reading;
  if (event === undefined) return undefined;
  const count = clause.counts.filter(({ of, at }) => at >= clause.own && (of === 'people' || of === 'bare')).toSorted((a, b) => Math.abs(a.at - event.at) - Math.abs(b.at - event.at))[0];
  return count === undefined || Math.abs(count.at - event.at) > 6 || / (?:plazas|capacidad|cupo|camas) /.test(said(clause.marks.slice(Math.min(count.at, event.at), Math.max(count.to, event.to) + 1))) ? undefined : { value: count.mark.count };
}
