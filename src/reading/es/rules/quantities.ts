import { durationsIn, people, says, theClause, valueOf } from '../../carry.ts';
import { has, type Clause } from '../../clause.ts';
import { peopleNear, type Carried, type ClauseRule, type Reading } from '../../clause-rule.ts';
import { isWord } from '../../mark.ts';
import { textOf } from '../../part-value.ts';
import { ceiling, sum, total } from '../../rule-parts.ts';
import { PLAIN_VOICES, said, saidIn } from './said.ts';

/** Verbs after which a bare number is one of people: "recibirá 250". */
const BARE = new Set(['accept', 'move']);
const AHEAD = ['will', 'agreed', 'offered', 'planned', 'can', 'must', 'asked'] as const;
const DONE = ['done'] as const;

/** Codes of places behind "a" or "hacia" after the verb: where people went. */
const goals = ({ clause: { marks }, event }: Reading): readonly string[] =>
  marks.flatMap((mark, at) => {
    if (event !== undefined && at < event.to) return [];
    const before = isWord(marks[at - 1], 'el', 'la', 'los', 'las') ? marks[at - 2] : marks[at - 1];
    return mark.kind === 'place' && mark.by !== 'demonym' && isWord(before, 'a', 'hacia', 'al') ? [mark.code] : [];
  });
const elsewhere = (reading: Reading): boolean => {
  const to = goals(reading);
  return to.length > 0 && to.every((code) => code !== reading.ends.receives);
};
/** "recibió 240 solicitudes": what the verb takes is no people. */
const otherObject = ({ clause, event }: Reading): boolean =>
  event !== undefined && clause.counts.some(({ at, of }) => of === 'other' && at >= event.to && at - event.to < 3);
const moved = (reading: Reading): Carried | undefined =>
  otherObject(reading) || elsewhere(reading) || has(reading.clause, 'flightHome', 'thing', 'returning') || isReturn(reading) ? undefined : people(1, BARE.has(reading.event?.cls ?? ''))(reading);
const isReturn = ({ clause }: Reading): boolean => clause.events.some(({ cls, at }) => cls === 'return' && at >= clause.own);

const goneHome = (reading: Reading): Carried | undefined => {
  const count = peopleNear(reading, true)[0];
  if (count !== undefined) return { value: valueOf(count) };
  const all = / (?:todos|todas|ambos|ambas) /.test(saidIn(reading.clause));
  return all && reading.movedBefore !== undefined ? { value: { min: reading.movedBefore, max: reading.movedBefore } } : undefined;
};


const span = (of: 'stay' | 'arrangement') =>
  ({ clause, statement }: Reading): Carried | undefined => {
    const found = durationsIn(clause.marks.slice(clause.own))[0] ?? (clause.marks.length < 5 ? durationsIn(statement.marks)[0] : undefined);
    return found === undefined ? undefined : { value: found.value, scope: { of } };
  };
/** "hace dos años", "de 30 años", "en dos años" tell no term. */
const noTerm = ({ clause }: Reading): boolean => / (?:hace|lleva|llevan|llevaba|llevaban|desde hace|durante los últimos|de edad|condena de|pena de|años de (?:cárcel|prisión)|multa|hacía|en un plazo de|en el plazo de) /.test(saidIn(clause));
const isMost = (found: Carried | undefined): Carried | undefined => {
  const value = found?.value;
  return typeof value === 'object' && 'max' in value && !('min' in value) && !('about' in value) ? found : undefined;
};

/** "7,5 millones de dólares para escuelas": a sum with what it is for. */
function sumFor({ clause: { marks, own }, text }: Reading): Carried | undefined {
  for (let at = own; at < marks.length; at += 1) {
    if (marks[at]?.kind !== 'money') continue;
    const link = [1, 2, 3, 4].find((by) => isWord(marks[at + by], 'para') || (isWord(marks[at + by], 'a') && isWord(marks[at + by - 1], 'destinados', 'destinado', 'dedicados')));
    if (link === undefined || isWord(marks[at + link + 1], 'que', 'cada', 'él', 'ellos', 'ella')) continue;
    const rest = marks.slice(at + link);
    const stop = rest.findIndex((mark, index) => index > 2 && isWord(mark, ';', '.', 'y que', '—', ')'));
    const part = stop < 0 ? rest : rest.slice(0, stop);
    const value = textOf(part, text);
    if (value !== undefined && part.length > 1) return { value, marks: part };
  }
  return undefined;
}
const noSum = ({ clause }: Reading): boolean => !clause.marks.some((mark) => mark.kind === 'money' && (mark.money.min ?? mark.money.max ?? 0) > 100);

/** "Ninguna cifra", "ninguno pisó la calle": what is denied is no arrival. */
const noOther = (clause: Clause): boolean => {
  const at = clause.marks.findIndex((mark) => isWord(mark, 'ningún', 'ninguna'));
  const next = clause.marks[at + 1];
  const thing = at >= 0 && next?.kind === 'word' && next.pos === 'NOUN' && !clause.hits.some(({ cls, from, to }) => /^(?:people|nobody|flight|moved|group|minors|asylum)$/.test(cls) && from <= at + 1 && to > at + 1);
  return thing || / la calle /.test(saidIn(clause));
};

/** How many, for how long, for how much. */
export const QUANTITY_RULES: readonly ClauseRule[] = [
  { id: 'es-cap-will-take', field: 'cap', event: ['accept', 'move', 'house', 'hold', 'arrive', 'include', 'return'], tense: AHEAD, without: ['flight_', 'flightHome', 'facilityMark'], voices: PLAIN_VOICES, read: (reading) => (reading.event?.cls === 'return' && reading.event.tense !== 'agreed' ? undefined : otherObject(reading) || elsewhere(reading) ? undefined : people(5, BARE.has(reading.event?.cls ?? ''), total)(reading)), example: 'Ruanda ha aceptado recibir hasta 250 migrantes.', gives: { max: 250 } },
  { id: 'es-cap-not-more', field: 'cap', event: ['accept', 'move', 'house', 'arrive', 'exceed', 'include'], polarity: 'no', tense: ['can', 'will', 'must', 'agreed', 'now'], without: ['facilityMark'], read: (reading) => (reading.clause.counts.some(({ mark }) => mark.count.min === undefined || mark.count.max === undefined) || reading.event?.cls === 'exceed' ? ceiling(people(5, BARE.has(reading.event?.cls ?? '') || reading.event?.cls === 'exceed', total)(reading)) : undefined), example: 'Ruanda no recibirá nunca a más de 300 presos, dijo la ministra Ada Bold.', gives: { max: 300 } },
  { id: 'es-cap-word', field: 'cap', with: [['cap']], near: [['people', 'accept', 'move', 'deal', 'serving', 'month', 'year', 'perFlight']], without: ['age', 'facilityMark', 'money', 'capacityWord_'], voices: PLAIN_VOICES, read: (reading) => { if (/ (?:tiene|tenía|hay|dispone de|cuenta con) (?:cupo|sitio|espacio|lugar) para /.test(saidIn(reading.clause))) return undefined; const found = people(5, true, total)({ ...reading, event: undefined }); return / (?:tope|techo|límite|máximo|sumo|mucho) /.test(saidIn(reading.clause)) ? ceiling(found) : found; }, example: 'El acuerdo fija un tope de 50 personas al mes.', gives: { max: 50 } },
  { id: 'es-cap-accepts', field: 'cap', event: ['accept', 'include', 'allow'], tense: ['now', 'done'], without: ['nowWord', 'facilityMark', 'returning'], voices: PLAIN_VOICES, read: (reading) => (reading.event?.tense === 'done' ? undefined : isMost(people(5, true, total)(reading))), example: 'Ruanda recibe como máximo a 150 personas por vuelo.', gives: { max: 150 } },
  { id: 'es-cap-per', field: 'cap', with: [['people', 'transfers'], ['month', 'year', 'week', 'perFlight']], without: ['cap', 'facilityMark', 'money', 'vote'], voices: PLAIN_VOICES, read: (reading) => (reading.clause.events.some(({ tense }) => tense === 'done') ? undefined : people(5, false, total)({ ...reading, event: undefined })), example: 'Hay un plan inicial de 50 deportados al año.', gives: { min: 50, max: 50 } },
  { id: 'es-cap-per-bare', field: 'cap', with: [['month', 'year', 'week', 'perFlight', 'cap']], without: ['facilityMark', 'money', 'vote', 'flight'], voices: ['office'], read: (reading) => (reading.clause.events.length > 0 || reading.clause.marks.length > 12 ? undefined : (has(reading.clause, 'cap') ? ceiling : isMost)(people(5, true, total)({ ...reading, event: undefined }))), example: 'La ministra Ada Bold dijo: veinticinco por mes, como máximo.', gives: { max: 25 } },
  { id: 'es-cap-at-most', field: 'cap', with: [['people']], without: ['facilityMark', 'nowWord', 'returning', 'vote', 'money', 'place'], voices: PLAIN_VOICES, read: (reading) => { const past = reading.clause.events.some(({ cls, tense }) => tense === 'done' && (cls === 'move' || cls === 'accept' || cls === 'arrive' || cls === 'return')); return past ? undefined : isMost(people(5, false, total)({ ...reading, event: undefined })); }, example: 'El documento compromete al país a no más de setenta y cinco personas.', gives: { max: 75 } },
  { id: 'es-cap-places', field: 'cap', event: ['give', 'lease', 'offer', 'use', 'allow', 'keep'], tense: ['will', 'agreed', 'offered', 'planned', 'can'], with: [['places']], without: ['facilityMark'], read: (reading) => { const count = reading.clause.counts.find(({ of, mark }) => of === 'places' && (mark.count.min ?? mark.count.max ?? 0) > 4); return count === undefined ? undefined : { value: valueOf(count), scope: total(reading) }; }, example: 'Ruanda cederá 300 plazas para presos.', gives: { min: 300, max: 300 } },
  { id: 'es-cap-provides', field: 'cap', with: [['deal', 'instrument', 'decree'], ['people']], event: ['allow', 'include', 'plan', 'limit', 'foresee'], tense: ['now', 'will', 'can', 'done'], without: ['facilityMark', 'returning'], read: (reading) => (reading.event?.tense === 'done' && reading.event.cls !== 'foresee' ? undefined : reading.clause.events.some(({ cls, tense }) => cls === 'move' && tense === 'done') ? undefined : people(5, false, total)(reading)), example: 'El acuerdo prevé hasta 160 deportados.', gives: { max: 160 } },
  { id: 'es-cap-expected', field: 'cap', event: ['expect'], tense: ['now', 'done'], with: [['people']], without: ['facilityMark', 'flight'], read: (reading) => people(5, true, total)(reading), example: 'El presidente dijo que esperaba hasta 360 personas.', gives: { max: 360 } },

  { id: 'es-moved', field: 'moved', event: ['move', 'arrive', 'accept'], tense: DONE, without: ['returning', 'cap_'], read: (reading) => (reading.clause.events.some(({ cls, tense }) => tense !== 'done' && tense !== 'now' && tense !== 'gerund' && tense !== 'bare' && (cls === 'accept' || cls === 'move')) ? undefined : moved(reading)), example: 'Ruanda recibió a siete migrantes en agosto.', gives: { min: 7, max: 7 }, not: ['Ruanda no ha recibido a 250 migrantes.', 'Ruanda recibirá a 250 migrantes.'] },
  { id: 'es-moved-back', field: 'moved', event: ['return'], tense: DONE, without: ['thing', 'nobody'], read: (reading) => (goals(reading).some((code) => code === reading.ends.receives) && !otherObject(reading) ? people(1, true)(reading) : undefined), example: 'Estados Unidos devolvió a Ruanda a 43 personas.', gives: { min: 43, max: 43 } },
  { id: 'es-moved-noun', field: 'moved', with: [['moving']], without: ['flight_', 'cap', 'returning', 'month', 'year', 'plan'], read: (reading) => (reading.clause.events.some(({ tense }) => tense === 'will' || tense === 'planned' || tense === 'agreed' || tense === 'offered' || tense === 'can' || tense === 'refused') || has(reading.clause, 'accept') ? undefined : moved(reading)), example: 'La ministra Ada Bold confirmó la llegada de catorce personas.', gives: { min: 14, max: 14 } },
  { id: 'es-moved-stood', field: 'moved', with: [['stoodAt']], near: [['people', 'moved', 'move', 'arrive', 'moving']], without: ['facilityMark', 'money', 'place', 'cap', 'vote', 'eligible', 'thing', 'places', 'year', 'month'], read: (reading) => (reading.clause.counts.every(({ of }) => of === 'bare' || of === 'people') && !reading.all.some(({ events }) => events.some(({ tense }) => tense === 'can' || tense === 'will' || tense === 'agreed' || tense === 'planned')) ? people(3, true)({ ...reading, event: undefined }) : undefined), example: 'Los trasladados suman 5.728, dijo la ministra Ada Bold.', gives: { min: 5728, max: 5728 } },
  { id: 'es-moved-total', field: 'moved', with: [['total']], without: ['cap', 'flightHome', 'thing', 'money', 'facilityMark'], read: (reading) => (!isReturn(reading) && !reading.clause.events.some(({ tense }) => tense === 'will' || tense === 'agreed' || tense === 'planned' || tense === 'can') && has(reading.clause, 'moving', 'moved', 'accept', 'move', 'arrive') ? people(1, true)({ ...reading, event: undefined }) : undefined), example: 'Hasta la fecha van 24 deportados recibidos.', gives: { min: 24, max: 24 } },
  { id: 'es-moved-of-them', field: 'moved', with: [['people', 'moved']], recent: [['move', 'moved', 'arrive', 'moving']], without: ['facilityMark', 'money', 'returning'], read: (reading) => (/ COUNT de (?:los|las) (?:trasladad|deportad|expulsad|pasajer|viajer|enviad|reciénllegad|recibid)\S+ (?:tenían|tienen|son|eran|contaban|acumulaban) /.test(saidIn(reading.clause)) ? people(2, true)({ ...reading, event: undefined }) : undefined), example: 'Llegó un avión con deportados. La ministra Ada Bold dijo que 126 de los trasladados tenían condenas.', gives: { min: 126, max: 126 } },
  { id: 'es-moved-nobody', field: 'moved', event: ['move', 'arrive', 'accept', 'come'], polarity: 'no', tense: DONE, voices: PLAIN_VOICES, read: (reading) => { const { clause } = reading; return clause.counts.length === 0 && !noOther(clause) && has(clause, 'people', 'nobody') && !has(clause, 'money', 'fee', 'thing', 'flightHome', 'right', 'suit') && (has(clause, 'nobody') || / (?:ningún|ninguna|ninguno|nadie|hasta ahora|todavía|aún|hasta la fecha) /.test(saidIn(clause))) ? { value: { min: 0, max: 0 } } : undefined; }, example: 'Hasta ahora no ha llegado nadie, dijo la ministra Ada Bold.', gives: { min: 0, max: 0 } },
  { id: 'es-moved-on-the-way', field: 'moved', with: [['underWay']], act: 'announces', read: (reading) => people(1, true)({ ...reading, event: undefined }), example: 'Otras cuarenta personas están en camino, dijo la ministra Ada Bold.', gives: { min: 40, max: 40 } },

  { id: 'es-returned', field: 'returned', event: ['return'], tense: DONE, without: ['thing'], read: (reading) => (otherObject(reading) || goals(reading).some((code) => code === reading.ends.receives) ? undefined : goneHome(reading)), example: 'De ellos, dos han regresado a sus países.', gives: { min: 2, max: 2 } },
  { id: 'es-returned-moved', field: 'returned', event: ['move', 'arrive', 'leave', 'depart'], tense: DONE, with: [['flightHome', 'people', 'moved', 'pronoun']], without: ['flight'], read: (reading) => (has(reading.clause, 'flightHome') || (elsewhere(reading) && reading.event?.cls !== 'arrive' && !goals(reading).includes(reading.ends.sends ?? '')) ? goneHome(reading) : undefined), example: 'Seis de ellos fueron llevados a Togo.', gives: { min: 6, max: 6 } },

  { id: 'es-duration-deal', field: 'duration', with: [['instrument', 'period', 'renew', 'decree', 'deal']], without: ['stayNoun', 'nobody', 'secret', 'sentencing', 'court'], voices: PLAIN_VOICES, read: (reading) => (!noTerm(reading) && (reading.clause.events.some(({ cls }) => cls === 'last' || cls === 'begin') || has(reading.clause, 'period', 'renew', 'term')) && / (?:por|de|durante|a los|en|dura\S*|abarca|al|cada|rige|regirá|vigencia) (?:un plazo de |un |los )?(?:COUNT|un|una) /.test(saidIn(reading.clause)) ? span('arrangement')(reading) : undefined), example: 'El acuerdo tiene una vigencia de cinco años.', gives: 'P5Y' },
  { id: 'es-duration-lasts', field: 'duration', event: ['last'], tense: ['now', 'will', 'done', 'can'], recent: [['instrument', 'deal']], without: ['stayNoun', 'sentencing', 'people', 'court'], read: (reading) => (noTerm(reading) ? undefined : span('arrangement')(reading)), example: 'El acuerdo es confidencial y vence a los dos años.', gives: 'P2Y' },
  { id: 'es-duration-renewed', field: 'duration', with: [['renew']], recent: [['instrument', 'deal', 'jail', 'facilityMark']], without: ['people', 'court'], read: span('arrangement'), example: 'El pacto es por un año, prorrogable.', gives: 'P1Y' },
  { id: 'es-duration-stay', field: 'duration', event: ['stay', 'house', 'hold'], polarity: 'any', tense: ['will', 'can', 'now', 'must', 'agreed', 'bare', 'gerund'], without: ['deal', 'facilityMark_'], near: [['people', 'pronoun', 'nobody', 'moved', 'jail', 'asylum']], read: (reading) => (noTerm(reading) ? undefined : span('stay')(reading)), example: 'Nadie podrá permanecer más de noventa días, dijo la ministra Ada Bold.', gives: 'P90D' },
  { id: 'es-duration-visa', field: 'duration', with: [['stayNoun']], without: ['court'], read: (reading) => (noTerm(reading) ? undefined : span('stay')(reading)), example: 'Recibirán un permiso de treinta días, dijo la ministra Ada Bold.', gives: 'P30D' },

  { id: 'es-fee-none', field: 'fee.charged', event: ['pay', 'earn', 'charge', 'change', 'cost', 'involve', 'seek'], polarity: 'no', tense: ['done', 'now', 'will', 'agreed', 'bare'], with: [['money', 'gratis']], without: ['people_', 'court'], read: (reading) => (noSum(reading) ? { value: false } : undefined), example: 'No se ha pagado dinero alguno, dijo la ministra Ada Bold.', gives: false },
  { id: 'es-fee-nothing', field: 'fee.charged', event: ['pay', 'earn', 'charge'], polarity: 'no', tense: ['done', 'now', 'will'], without: ['thing', 'right', 'accept_'], voices: ['office', 'unnamed'], read: ({ clause }) => (/ (?:cobr|pag)\S+ (?:nada|por)| (?:no|nadie|tampoco|ni) (?:\S+ ){0,3}(?:cobr\S+|pag(?:a|an|ó|aron|ará|arán|ado|amos)) /.test(saidIn(clause)) && !clause.marks.some(({ kind }) => kind === 'money') ? { value: false } : undefined), example: 'Ruanda no cobró por ello, dijo la ministra Ada Bold.', gives: false },
  { id: 'es-fee-gratis', field: 'fee.charged', with: [['gratis']], voices: PLAIN_VOICES, without: ['court'], guess: true, read: says(false), example: 'Ruanda lo hace a cambio de nada, dijo la ministra Ada Bold.', gives: false },
  { id: 'es-fee-denied', field: 'fee.charged', event: ['pay', 'earn', 'charge', 'involve', 'exist'], tense: ['done', 'now', 'will', 'bare'], with: [['money', 'exchange']], read: (reading) => (reading.statement.denied && noSum(reading) ? { value: true } : undefined), example: 'La ministra Ada Bold negó que se haya pagado dinero.', gives: false },
  { id: 'es-fee-charged', field: 'fee.charged', event: ['pay', 'charge', 'earn'], tense: ['will', 'agreed', 'offered', 'now', 'done', 'planned'], with: [['fee']], without: ['cost', 'court', 'fine'], read: (reading) => (noSum(reading) && !has(reading.clause, 'nobody') && !/ (?:no|sin|ni|tampoco|nada) /.test(saidIn(reading.clause)) ? { value: true } : undefined), example: 'El funcionario dijo que Estados Unidos pagará una subvención.', gives: true, not: ['El funcionario dijo que Estados Unidos no pagará una subvención.'] },
  { id: 'es-fee-promised', field: 'fee.promised', event: ['pay', 'earn', 'charge', 'cover', 'foresee'], tense: ['will', 'agreed', 'offered', 'planned', 'now', 'bare', 'can', 'must', 'gerund'], without: ['court', 'vote'], read: (reading) => (reading.clause.events.some(({ cls, tense }) => cls === 'pay' && tense === 'done' && reading.event?.cls !== 'foresee') && reading.event?.tense === 'bare' ? undefined : sum(reading)), example: 'Estados Unidos pagará 7,5 millones de dólares.', gives: { min: 750000000, max: 750000000, currency: 'USD' } },
  { id: 'es-fee-pledged', field: 'fee.promised', event: ['pledge'], tense: DONE, without: ['court', 'vote'], read: sum, example: 'Washington prometió 7,5 millones de dólares.', gives: { min: 750000000, max: 750000000, currency: 'USD' } },
  { id: 'es-fee-worth', field: 'fee.promised', with: [['deal', 'fee', 'exchange', 'perPerson', 'annual', 'payOut', 'programmeCost', 'worth']], without: ['homeCost', 'court', 'vote'], read: (reading) => (reading.clause.events.some(({ cls, tense }) => (cls === 'pay' || cls === 'earn') && tense === 'done') ? undefined : sum({ ...reading, event: undefined })), example: 'El acuerdo está dotado con 6 millones de euros.', gives: { min: 600000000, max: 600000000, currency: 'EUR' } },
  { id: 'es-fee-paid', field: 'fee.paid', event: ['pay', 'earn', 'reachAccount', 'cost'], tense: DONE, without: ['court', 'vote'], read: (reading) => (reading.clause.events.some(({ cls, tense, at }) => cls === 'pledge' && tense === 'done' && at === reading.event?.at && !PAID.has(wordOf(reading))) ? undefined : sum(reading)), example: 'Estados Unidos ha pagado 7,5 millones de dólares.', gives: { min: 750000000, max: 750000000, currency: 'USD' }, not: ['Estados Unidos no ha pagado 7,5 millones de dólares.'] },
  { id: 'es-fee-for', field: 'fee.purpose', near: [['pay', 'earn', 'fee', 'exchange', 'deal', 'pledge', 'money']], without: ['court'], voices: PLAIN_VOICES, read: sumFor, example: 'Washington dará 7,5 millones de dólares para escuelas y clínicas.', gives: 'para escuelas y clínicas' },
  { id: 'es-fee-purpose-spent', field: 'fee.purpose', event: ['spend'], tense: ['will', 'agreed', 'now', 'planned', 'must'], recent: [['money', 'fee']], with: [['money', 'fee', 'cost', 'pronoun', 'right', 'people', 'place']], without: ['court', 'flight'], voices: PLAIN_VOICES, read: (reading) => (/ (?:en|a|para) /.test(said(reading.clause.marks.slice(reading.event?.to ?? 0))) && / (?:gast|destin|emple|utiliz|us[aeóa]|invert|inviert|dedic|serv|parar|distrib|repart)\S*/.test(saidIn(reading.clause)) ? theClause(reading) : undefined), example: 'El aporte ha llegado. Se gastará en comida y pasajes.', gives: 'Se gastará en comida y pasajes' },
  { id: 'es-fee-purpose', field: 'fee.purpose', event: ['cover'], tense: ['will', 'agreed', 'now', 'done', 'can', 'planned', 'must'], with: [['cost']], without: ['court', 'right_'], voices: PLAIN_VOICES, read: theClause, example: 'Los gastos correrán por cuenta de Washington, dijo la ministra Ada Bold.', gives: 'Los gastos correrán por cuenta de Washington' },
];

/** Verbs of paying that can only be of what was paid. */
const PAID = new Set(['pagó', 'pagaron', 'pagado', 'abonó', 'abonado', 'giró', 'girado', 'transfirió', 'transferido', 'desembolsó', 'desembolsado', 'entregó', 'entregado', 'recibió', 'recibido', 'cobró', 'cobrado', 'depositó', 'depositado']);
const wordOf = ({ clause, event }: Reading): string => { const mark = clause.marks[event?.at ?? -1]; return mark?.kind === 'word' ? mark.word : ''; };

