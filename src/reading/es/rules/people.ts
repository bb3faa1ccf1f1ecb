import { nationsIn, says, theClause, theWords } from '../../carry.ts';
import { has } from '../../clause.ts';
import type { Carried, ClauseRule, Reading } from '../../clause-rule.ts';
import type { Mark } from '../../mark.ts';
import { alone, narrower } from '../../rule-parts.ts';
import { PLAIN_VOICES, saidIn } from './said.ts';

const TAKE = ['accept', 'move', 'include', 'house', 'eligibleFor', 'arrive'];
const OPEN = ['will', 'agreed', 'offered', 'planned', 'can', 'now', 'bare', 'must', 'done'] as const;
const AHEAD = ['will', 'agreed', 'offered', 'planned', 'can', 'now', 'must'] as const;
/** Most marks of a sentence without a verb: "Nadie con condenas." */
const VERBLESS = 14;

/** The sending state is the last one named: whom it refuses is whom it sends. */
const senderActs = (marks: readonly Mark[], sends: string | null): boolean => {
  const who = marks.findLast((mark) => (mark.kind === 'place' && mark.by !== 'demonym') || mark.kind === 'speaker');
  return sends !== null && (who?.kind === 'place' ? who.code === sends : who?.kind === 'speaker' && who.country === sends);
};
const shuts = ({ clause, event, ends }: Reading): boolean => event !== undefined && !senderActs(clause.marks.slice(0, event.at), ends.sends) && !has(clause, 'right', 'suit', 'court');

/** "Nadie con condenas", "Ni niños ni embarazadas": words that deny without a verb. */
const denied = ({ clause }: Reading): boolean => {
  const first = clause.marks.find((mark) => mark.kind === 'word' && /\p{L}/u.test(mark.word));
  const last = clause.marks.findLast((mark) => mark.kind === 'word' && /\p{L}/u.test(mark.word));
  const verbless = !clause.marks.some((mark) => mark.kind === 'word' && (mark.pos === 'AUX' || mark.pos === 'VERB'));
  return clause.marks.length <= VERBLESS && verbless && ((first?.kind === 'word' && /^(?:nadie|ningún|ninguna|ninguno|ni|nada|tampoco|no|excluidos|excluidas|sin)$/.test(first.word)) || (last?.kind === 'word' && last.word === 'no'));
};
const ownPeople = ({ clause, ends }: Reading): boolean =>
  clause.marks.some((mark, at) => {
    if (at < clause.own) return false;
    const before = clause.marks[at - 1];
    const next = clause.marks[at + 1];
    if (mark.kind === 'place' && mark.by === 'demonym' && mark.code === ends.sends) {
      const noun = before?.kind === 'word' ? before.word : '';
      return /^(?:ciudadan[oa]s?|nacionales|connacionales|personas|residentes|los|a|propios|presos|reclusos)$/.test(noun) && /^(?:ciudadan[oa]s?|nacionales|los|propios|residentes|connacionales)$/.test(noun);
    }
    return mark.kind === 'word' && /^(?:compatriotas|connacionales)$/.test(mark.word) && clause.marks.length > 2 && !(next?.kind === 'place' && next.code !== ends.sends);
  });
const takesVoice = (reading: Reading): boolean => reading.statement.voice.country === null || reading.statement.voice.country !== reading.ends.receives || !/ (?:compatriotas|connacionales) /.test(saidIn(reading.clause));

/** An offer or a promise to take people stands in the statement, and nothing in it is denied. */
const promised = ({ all }: Reading): boolean => {
  const takes = all.flatMap(({ events }) => events.filter(({ cls }) => TAKE.includes(cls)));
  return takes.some(({ tense }) => tense === 'will' || tense === 'agreed' || tense === 'offered' || tense === 'planned' || tense === 'now' || tense === 'can') && !takes.some(({ negated }) => negated);
};
const nations = (marks: readonly Mark[], skip: readonly (string | null)[]): Carried | undefined => {
  const codes = nationsIn(marks.filter((mark) => mark.kind !== 'place' || mark.by !== 'capital'), skip);
  return codes.length === 0 ? undefined : { value: codes };
};
const peoples = ({ clause, ends }: Reading): Carried | undefined =>
  nations(
    clause.marks.filter((mark, at) => at >= clause.own && mark.kind === 'place' && (mark.by === 'demonym' || mark.by === 'region') && !STATES.has(wordAt(clause.marks, at - 1))),
    [ends.sends, ends.receives],
  );
const wordAt = (marks: readonly Mark[], at: number): string => { const mark = marks[at]; return mark?.kind === 'word' ? mark.word : ''; };
/** Nouns of a state before a demonym: "el gobierno hondureño" tells of no people. */
const STATES = new Set('gobierno suelo territorio ejército parlamento congreso frontera autoridades ministerio empresa compañía firma prensa diario ciudad puerto costa cárcel cárceles base ministro ministra presidente cancillería justicia ley legislación embajada policía'.split(' '));
const CONTINENT: Readonly<Record<string, string>> = Object.fromEntries('RW UG GH SZ SS CM GQ CD LY NG KE TZ LR SL GM SN ML NE TD ER ET SO DJ BI MW ZM ZW AO MZ NA BW LS GA CG CF CI BJ TG GN GW MR MA'.split(' ').map((code) => [code, 'region:africa']));

/** Who may be sent, and who may not. */
export const PEOPLE_RULES: readonly ClauseRule[] = [
  { id: 'es-nations-any', field: 'admits.nationalities', with: [['anyNation'], ['accept', 'move', 'house', 'include']], without: ['danger_'], read: ({ clause, statement }) => (statement.denied || clause.events.some(({ negated, cls }) => negated && TAKE.includes(cls)) || has(clause, 'flightHome') ? undefined : { value: 'any' }), example: 'Ruanda aceptó alojar a detenidos de todas las nacionalidades.', gives: 'any' },
  { id: 'es-nations-only', field: 'admits.nationalities', event: [...TAKE, 'limit'], tense: OPEN, with: [['only', 'limit']], guess: true, read: (reading) => (reading.event?.tense === 'done' ? undefined : (peoples(reading) ?? (reading.clause.hits.some(({ cls }) => cls === 'fromCountries' || cls === 'citizens') ? nations(reading.clause.marks.slice(reading.clause.own), [reading.ends.sends, reading.ends.receives]) : undefined))), example: 'Solo se admitirá a centroamericanos, dijo la ministra Ada Bold.', gives: ['region:central-america'] },
  { id: 'es-nations-condition', field: 'admits.nationalities', with: [['only', 'eligible', 'limit'], ['fromCountries']], guess: true, read: ({ clause, ends }) => nations(clause.marks.slice(clause.own), [ends.sends, ends.receives]), example: 'Ruanda recibirá a personas siempre que sean originarias de África Occidental.', gives: ['region:west-africa'] },
  { id: 'es-nations-prefer', field: 'admits.nationalities', event: ['prefer'], polarity: 'any', guess: true, read: peoples, example: 'Ruanda preferiría africanos, dijo la ministra Ada Bold.', gives: ['region:africa'] },
  { id: 'es-nations-possibly', field: 'admits.nationalities', with: [['people', 'only', 'clean', 'adultsOnly']], near: [['accept', 'arrive', 'move']], guess: true, read: (reading) => (/ (?:a ser posible|de preferencia|preferentemente|preferiblemente) /.test(saidIn(reading.clause)) ? peoples(reading) : undefined), example: 'Solo entrarían adultos y, a ser posible, africanos, dijo la ministra Ada Bold.', gives: ['region:africa'] },
  { id: 'es-nations-continent', field: 'admits.nationalities', event: ['accept'], tense: AHEAD, read: ({ clause, ends }) => (/ (?:del|de todo el|de este|de nuestro) continente /.test(saidIn(clause)) && ends.receives !== null && CONTINENT[ends.receives] !== undefined ? { value: [CONTINENT[ends.receives] ?? ''] } : undefined), example: 'Ruanda recibirá a personas del continente, dijo la ministra Ada Bold.', gives: ['region:africa'] },
  { id: 'es-nations-accept', field: 'admits.nationalities', event: ['accept'], tense: AHEAD, without: ['flight'], read: (reading) => (reading.event?.tense === 'now' && reading.clause.counts.length > 0 ? undefined : peoples(reading)), example: 'Ruanda aceptó recibir a migrantes africanos y asiáticos, dijo la ministra Ada Bold.', gives: ['region:africa', 'region:asia'] },

  { id: 'es-convicted-never', field: 'admits.convicted', event: TAKE, polarity: 'no', tense: AHEAD, with: [['criminals']], without: ['severe', 'clean', 'only'], read: says('never'), example: 'Ruanda no aceptará a nadie con antecedentes penales, dijo la ministra Ada Bold.', gives: 'never' },
  { id: 'es-convicted-shut-out', field: 'admits.convicted', event: ['exclude'], tense: OPEN, with: [['criminals']], without: ['severe', 'clean'], read: (reading) => (shuts(reading) ? { value: 'never' } : undefined), example: 'Quienes tengan antecedentes penales serán rechazados, dijo la ministra Ada Bold.', gives: 'never' },
  { id: 'es-convicted-none', field: 'admits.convicted', with: [['criminals']], without: ['severe'], voices: PLAIN_VOICES, read: (reading) => (denied(reading) ? { value: 'never' } : undefined), example: 'Nadie con condenas.', gives: 'never' },
  { id: 'es-convicted-clean', field: 'admits.convicted', with: [['clean']], without: ['abuse_', 'court', 'accuse_'], voices: PLAIN_VOICES, guess: true, read: ({ all, clause }) => (all.some(({ events }) => events.some(({ cls, tense }) => TAKE.includes(cls) && tense === 'done')) && !has(clause, 'only') ? undefined : { value: 'never' }), example: 'Ruanda recibirá a personas sin antecedentes penales, dijo la ministra Ada Bold.', gives: 'never' },
  { id: 'es-convicted-only', field: 'admits.convicted', event: TAKE, tense: AHEAD, with: [['only'], ['criminals']], without: ['clean'], read: says('only'), example: 'Ruanda aceptaría únicamente a criminales convictos, dijo la ministra Ada Bold.', gives: 'only' },
  { id: 'es-convicted-also', field: 'admits.convicted', event: ['include', 'accept', 'move', 'house'], tense: AHEAD, with: [['criminals'], ['also']], without: ['clean', 'only', 'exclude'], read: says('also'), example: 'Ruanda recibirá a deportados, incluidos criminales violentos, dijo la ministra Ada Bold.', gives: 'also' },

  { id: 'es-citizens-plans', field: 'plans.senderCitizens', event: ['move'], polarity: 'no', tense: ['planned', 'now', 'will', 'bare', 'agreed'], with: [['plan', 'planning']], read: (reading) => (ownPeople(reading) ? { value: false } : undefined), example: 'Funcionarios de Estados Unidos dijeron que no hay planes de deportar a ciudadanos estadounidenses.', gives: false },
  { id: 'es-citizens-included', field: 'admits.senderCitizens', event: TAKE, tense: AHEAD, without: ['plan', 'planning'], voices: PLAIN_VOICES, read: (reading) => (ownPeople(reading) && takesVoice(reading) && !/ (?:no|tampoco|ni) /.test(saidIn(reading.clause)) ? { value: true } : undefined), example: 'Ruanda ofreció alojar a ciudadanos estadounidenses en sus cárceles, dijo la ministra Ada Bold.', gives: true, not: ['Ruanda no aceptará a ciudadanos estadounidenses, dijo la ministra Ada Bold.'] },
  { id: 'es-citizens-not-taken', field: 'admits.senderCitizens', event: TAKE, polarity: 'no', tense: AHEAD, without: ['plan', 'planning'], read: (reading) => (ownPeople(reading) && takesVoice(reading) ? { value: false } : undefined), example: 'Ruanda no aceptará a ciudadanos estadounidenses, dijo la ministra Ada Bold.', gives: false },
  { id: 'es-citizens-none', field: 'admits.senderCitizens', with: [['citizens', 'people']], voices: PLAIN_VOICES, read: (reading) => (denied(reading) && ownPeople(reading) ? { value: false } : undefined), example: 'La ministra Ada Bold dijo: ciudadanos estadounidenses, no.', gives: false },
  { id: 'es-citizens-excluded', field: 'admits.senderCitizens', event: ['exclude'], tense: OPEN, read: (reading) => (ownPeople(reading) ? { value: false } : undefined), example: 'Los ciudadanos estadounidenses quedan excluidos.', gives: false },
  { id: 'es-residents', field: 'admits.senderResidents', with: [['residents']], near: [['accept', 'include', 'move', 'house']], without: ['exclude'], read: (reading) => (promised(reading) && reading.clause.events.every(({ negated }) => !negated) && has(reading.clause, 'also', 'citizens') ? { value: true } : undefined), example: 'Ruanda aceptó recibir a detenidos, incluso a residentes legales, dijo la ministra Ada Bold.', gives: true },
  { id: 'es-residents-not', field: 'admits.senderResidents', event: TAKE, polarity: 'no', tense: AHEAD, with: [['residents']], read: says(false), example: 'Ruanda no aceptará a residentes permanentes de Estados Unidos, dijo la ministra Ada Bold.', gives: false },
  { id: 'es-residents-excluded', field: 'admits.senderResidents', event: ['exclude'], tense: OPEN, with: [['residents']], read: says(false), example: 'Los titulares de residencia permanente quedan excluidos.', gives: false },
  { id: 'es-prisoners', field: 'admits.prisoners', event: TAKE, tense: ['will', 'agreed', 'offered', 'planned', 'can', 'now'], with: [['serving']], without: ['facilityMark_'], voices: PLAIN_VOICES, read: ({ clause, ends }) => (/ (?:cumpl|purg|extin|pena|condenad)/.test(saidIn(clause)) || clause.marks.some((mark) => (mark.kind === 'place' && mark.code === ends.sends) || (mark.kind === 'speaker' && mark.country === ends.sends)) ? { value: true } : undefined), example: 'Ruanda recibirá a presos que cumplen condena en Estados Unidos, dijo la ministra Ada Bold.', gives: true },
  { id: 'es-asylum', field: 'admits.asylumSeekers', with: [['asylum']], near: [['accept', 'move', 'house', 'give', 'arrive']], without: ['court', 'criminals', 'law_', 'right'], voices: PLAIN_VOICES, read: (reading) => (asylumTaken(reading) ? { value: true } : undefined), example: 'Ruanda aceptó recibir a solicitantes de asilo.', gives: true, not: ['Ruanda no aceptará a solicitantes de asilo, dijo la ministra Ada Bold.'] },
  { id: 'es-asylum-not', field: 'admits.asylumSeekers', event: TAKE, polarity: 'no', tense: AHEAD, with: [['asylum']], read: says(false), example: 'Ruanda no aceptará a solicitantes de asilo, dijo la ministra Ada Bold.', gives: false },
  { id: 'es-minors-not', field: 'admits.minors', event: TAKE, polarity: 'no', tense: AHEAD, with: [['childrenOnly']], without: ['school'], read: alone, example: 'Los menores no acompañados no serán admitidos, dijo la ministra Ada Bold.', gives: false },
  { id: 'es-minors-excluded', field: 'admits.minors', event: ['exclude'], tense: OPEN, with: [['childrenOnly']], read: (reading) => (shuts(reading) ? alone(reading) : undefined), example: 'Quedan excluidos los menores y las embarazadas.', gives: false },
  { id: 'es-minors-none', field: 'admits.minors', with: [['childrenOnly']], voices: PLAIN_VOICES, read: (reading) => (denied(reading) ? alone(reading) : undefined), example: 'Ni niños ni familias.', gives: false },
  { id: 'es-minors-adults', field: 'admits.minors', with: [['adultsOnly', 'only'], ['adultsOnly', 'people']], voices: PLAIN_VOICES, guess: true, read: ({ clause }) => (/ (?:solo|sólo|únicamente|solamente|exclusivamente) (?:\S+ ){0,3}(?:adult[oa]s|mayores de edad|varones adultos|mayores de (?:18|dieciocho)) /.test(saidIn(clause)) || / (?:adultos|adultas|mayores de edad) (?:únicamente|solamente|exclusivamente) /.test(saidIn(clause)) ? { value: false } : undefined), example: 'Solo se admitirá a adultos, dijo la ministra Ada Bold.', gives: false },
  { id: 'es-minors-included', field: 'admits.minors', event: ['include', 'accept', 'arrive', 'house'], tense: AHEAD, with: [['childrenOnly']], without: ['only_', 'exclude'], voices: PLAIN_VOICES, read: ({ clause }) => (clause.events.some(({ negated }) => negated) || / (?:ni|sin|no|tampoco) /.test(saidIn(clause)) ? undefined : { value: true }), example: 'También los menores serán admitidos, dijo la ministra Ada Bold.', gives: true },

  { id: 'es-other-only', field: 'admits.other', event: [...TAKE, 'limit', 'need', 'oblige'], tense: ['will', 'agreed', 'offered', 'planned', 'can', 'now', 'must'], with: [['only'], ['people', 'health', 'age', 'open']], without: ['clean', 'abuse', 'adultsOnly', 'anyNation', 'childrenOnly'], voices: PLAIN_VOICES, guess: true, read: (reading) => (narrower(reading) || reading.clause.counts.some(({ of }) => of === 'people') || peoples(reading) !== undefined ? undefined : theWords(reading)), example: 'Solo se admitirá a quienes hayan cruzado la frontera en las dos semanas previas.', gives: 'Solo se admitirá a quienes hayan cruzado la frontera en las dos semanas previas' },
  { id: 'es-other-shut-out', field: 'admits.other', event: ['exclude'], tense: OPEN, with: [['people', 'severe', 'health', 'open', 'criminals']], without: ['court', 'flight', 'suit'], voices: PLAIN_VOICES, read: (reading) => (narrower(reading) || ownPeople(reading) || !shuts(reading) || ((reading.event?.tense === 'done' || reading.event?.tense === 'can') && !reading.event.passive) ? undefined : theWords(reading)), example: 'Quedan descartados quienes precisen cuidados médicos complejos, dijo la ministra Ada Bold.', gives: 'Quedan descartados quienes precisen cuidados médicos complejos' },
  { id: 'es-other-none', field: 'admits.other', with: [['severe', 'health']], voices: PLAIN_VOICES, read: (reading) => (denied(reading) ? theClause(reading) : undefined), example: 'Ningún terrorista ni enfermo grave.', gives: 'Ningún terrorista ni enfermo grave' },
  { id: 'es-other-not-taken', field: 'admits.other', event: ['accept', 'move', 'include'], polarity: 'no', tense: ['will', 'agreed', 'can', 'now', 'must'], without: ['jail', 'right', 'flightHome', 'instrument', 'danger', 'money', 'fee', 'flight'], with: [['severe', 'health', 'age']], voices: PLAIN_VOICES, read: (reading) => (narrower(reading) || ownPeople(reading) || reading.clause.counts.length > 0 || has(reading.clause, 'asylum') ? undefined : theClause(reading)), example: 'Ruanda no aceptará a embarazadas, dijo la ministra Ada Bold.', gives: 'Ruanda no aceptará a embarazadas' },
];

/** An arrangement, or a promise, to take people who seek asylum: not what happened to them elsewhere. */
function asylumTaken({ all, clause }: Reading): boolean {
  const takes = all.flatMap(({ events }) => events.filter(({ cls }) => cls === 'accept' || cls === 'move' || cls === 'house' || (cls === 'give' && has(clause, 'instrument'))));
  return !takes.some(({ negated }) => negated) && takes.some(({ tense }) => tense === 'will' || tense === 'agreed' || tense === 'offered' || tense === 'planned' || tense === 'can' || tense === 'considered');
}
