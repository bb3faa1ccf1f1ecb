import { day, says, theClause, theWords } from '../../carry.ts';
import { has } from '../../clause.ts';
import type { Carried, ClauseRule, Reading } from '../../clause-rule.ts';
import { PLAIN_VOICES, said, saidIn } from './said.ts';

const DONE = ['done'] as const;

/** True where the receiving state, or who speaks for it, is the last one named before the verb. */
function receiverActs({ clause, event, ends, statement }: Reading): boolean {
  const before = clause.marks
    .slice(0, event?.at ?? 0)
    .findLast((mark) => mark.kind === 'speaker' || (mark.kind === 'place' && mark.by !== 'region' && mark.by !== 'demonym'));
  const code = before?.kind === 'speaker' ? before.country : before?.kind === 'place' ? before.code : statement.voice.country;
  return ends.receives !== null && (code === ends.receives || (before === undefined && code === null));
}

/** A day that tells when, behind the verb or before it; "firmado en 2019" is a year. */
const whenDone = (reading: Reading): Carried | undefined => {
  const found = day()(reading);
  return typeof found?.value === 'string' && !found.value.includes('/') ? found : undefined;
};

/** The verb has no subject of its own: "Se canceló en julio". */
const opensWithVerb = ({ clause, event }: Reading): boolean =>
  event !== undefined && clause.marks.slice(clause.own, event.at).every((mark) => mark.kind === 'time' || (mark.kind === 'word' && /^(?:AUX|ADV|PRON|ADP|SCONJ|CCONJ)$/.test(mark.pos)));

/** "El protocolo del 6 de noviembre de 2023": an instrument is known by its day. */
function dealOf({ clause: { marks, hits }, text }: Reading): Carried | undefined {
  for (const { cls, to } of hits) {
    const mark = marks[to];
    if (cls === 'instrument' && mark?.kind === 'time' && /^del? /.test(text.slice(mark.start, mark.end)) && mark.edtf !== null && mark.edtf.length >= 7 && !mark.edtf.includes('/')) return { value: mark.edtf };
  }
  return undefined;
}

/** "El Gobierno anunció el lunes que recibirá …": the day stands in the words before what is said. */
function announcement({ clause, all, statement }: Reading): Carried | undefined {
  const first = statement.marks[0];
  const last = statement.marks.at(-1);
  if (clause !== all[0] || statement.saidOn === null || !/^\d{4}-\d\d-\d\d$/.test(statement.saidOn) || first === undefined || last === undefined) return undefined;
  const lead = statement.whole.filter((mark) => mark.end <= first.start).slice(-9);
  const tail = statement.whole.filter((mark) => mark.start >= last.end).slice(0, 9);
  const taken = all.some(({ events }) => events.some(({ cls, tense, negated }) => !negated && ((cls === 'accept' || cls === 'house') && (tense === 'will' || tense === 'agreed' || tense === 'offered' || tense === 'done') || ((cls === 'sign' || cls === 'conclude') && tense === 'done'))));
  if (!taken) return undefined;
  for (const marks of [lead, tail]) if (/ (?:anunci|inform|revel|divulg|confirm|comunic|desvel)/.test(said(marks))) return { value: statement.saidOn, marks };
  return undefined;
}

/** Verbs by which one lets people in, and no other reading of the same words. */
const takes = (reading: Reading): boolean => has(reading.clause, 'people', 'asylum', 'anyNation') || reading.clause.counts.length > 0 || reading.clause.marks.some((mark) => mark.kind === 'place' && mark.by === 'demonym');
const NO_DEAL = / (?:no|tampoco|nunca) (?:hay|hubo|existe|existía|existió|habrá|tiene|tenemos|tienen|media|se trata de) (?:(?!segundo |otro |otros |nuevo |más )\S+ ){0,3}(?:acuerdos?|convenios?|pactos?|tratados?|memorandos?|memorándum|protocolos?|entendimiento|contratos?|arreglos?|compromisos?|papeles|firma|documentos?|instrumento|trato) /;

/** Whether there is an arrangement, what stage it is at, and since when. */
export const STATUS_RULES: readonly ClauseRule[] = [
  { id: 'es-status-offered', field: 'status', event: ['accept', 'house', 'cooperate', 'move'], tense: ['offered'], voices: PLAIN_VOICES, read: (reading) => (takes(reading) ? { value: 'offered' } : undefined), example: 'La ministra Ada Bold dijo que Ruanda había ofrecido acoger a deportados.', gives: 'offered' },
  { id: 'es-status-agreed', field: 'status', event: ['accept', 'cooperate', 'house', 'give'], tense: ['agreed'], voices: PLAIN_VOICES, read: (reading) => (takes(reading) && !has(reading.clause, 'citizens', 'right') ? { value: 'announced' } : undefined), example: 'Ruanda ha aceptado recibir hasta 250 migrantes.', gives: 'announced', not: ['Ruanda no ha aceptado recibir migrantes.'] },
  { id: 'es-status-will-accept', field: 'status', event: ['accept'], tense: ['will'], voices: ['office'], with: [['people', 'asylum', 'moved']], without: ['only', 'jail'], read: ({ clause, ends, event, nearby }) => (!event?.passive && clause.marks.slice(clause.own, event?.at ?? 0).some((mark) => (mark.kind === 'place' && mark.code === ends.receives) || (mark.kind === 'speaker' && mark.country === ends.receives) || (mark.kind === 'word' && /^(?:país|estado|gobierno|isla|reino|república)$/.test(mark.word))) && !nearby('condition_') ? { value: 'announced' } : undefined), example: 'Ruanda recibirá a migrantes, anunció la ministra Ada Bold.', gives: 'announced', not: ['Ruanda no recibirá a migrantes, anunció la ministra Ada Bold.'] },
  { id: 'es-status-considered', field: 'status', event: ['consider'], tense: ['now', 'gerund'], near: [['move', 'accept', 'people', 'safeThird', 'instrument', 'request', 'asylum']], without: ['court', 'right', 'case'], voices: PLAIN_VOICES, guess: true, read: ({ clause, ends, statement, event }) => (clause.marks.slice(0, event?.at ?? 0).some((mark) => (mark.kind === 'place' && mark.code === ends.receives) || (mark.kind === 'speaker' && mark.country === ends.receives) || (mark.kind === 'word' && /^(?:gobierno|ejecutivo|país)$/.test(mark.word))) || statement.voice.role === 'office' ? { value: 'considered' } : undefined), example: 'Ruanda estudia un acuerdo para recibir a migrantes, dijo la ministra Ada Bold.', gives: 'considered' },
  { id: 'es-status-talks', field: 'status', with: [['talks'], ['instrument', 'accept', 'people', 'asylum', 'safeThird']], voices: PLAIN_VOICES, read: ({ clause }) => (/ (?:en|mantiene|mantienen|hay|sostiene|siguen|continúan|abrió|abrieron) (?:\S+ ){0,2}(?:conversaciones|negociaciones|contactos|tratativas|diálogo|estudio) /.test(saidIn(clause)) && !/ no (?:hay|hubo|mantiene) /.test(saidIn(clause)) ? { value: 'considered' } : undefined), example: 'Ruanda mantiene conversaciones sobre un acuerdo para acoger a migrantes.', gives: 'considered' },
  { id: 'es-status-sought', field: 'status', event: ['accept', 'house', 'move'], tense: ['asked'], voices: PLAIN_VOICES, read: ({ statement, ends, clause }) => (!has(clause, 'court') && statement.marks.some((mark) => (mark.kind === 'place' && mark.code === ends.receives) || (mark.kind === 'speaker' && mark.country === ends.receives)) ? { value: 'sought' } : undefined), example: 'Washington ha pedido a Ruanda que reciba a migrantes.', gives: 'sought' },
  { id: 'es-status-request', field: 'status', with: [['request']], voices: ['office', 'article', 'unnamed', 'press'], read: ({ clause, ends }) => (/ (?:hizo|hicieron|formuló|formularon|presentó|cursó|planteó|trasladó|recibió|ha hecho) (?:\S+ ){0,4}(?:pedido|petición|solicitud|propuesta) /.test(saidIn(clause)) && clause.marks.some((mark) => mark.kind === 'place' && mark.code === ends.sends) ? { value: 'sought' } : undefined), example: 'Los Estados Unidos hicieron el pedido en abril, dijo la ministra Ada Bold.', gives: 'sought' },
  { id: 'es-status-signed', field: 'status', event: ['sign'], tense: DONE, with: [['instrument', 'text']], without: ['court', 'otherTreaty'], voices: PLAIN_VOICES, read: ({ clause }) => (clause.marks.some(({ kind }) => kind === 'time') ? undefined : { value: 'signed' }), example: 'El acuerdo se firmó en Kigali.', gives: 'signed', not: ['No se firmó ningún acuerdo.'] },
  { id: 'es-status-in-force', field: 'status', with: [['instrument', 'deal', 'it'], ['force']], without: ['court', 'law_'], read: ({ clause }) => (/ (?:sigue|está|continúa|permanece|es|sigue plenamente|mantiene|rige) (?:\S+ )?(?:en|vigente|operativo|vivo|plenamente) /.test(saidIn(clause)) && !/ (?:no|ya no|hasta|cuando) /.test(saidIn(clause)) ? { value: 'in-force' } : undefined), example: 'El acuerdo sigue en vigor.', gives: 'in-force', not: ['El acuerdo no está en vigor.'] },
  { id: 'es-status-stands', field: 'status', with: [['force']], voices: ['office'], read: ({ clause }) => (/^ (?:el \S+ )?(?:sigue|continúa|permanece) en (?:pie|vigor|marcha) /.test(saidIn(clause)) ? { value: 'in-force' } : undefined), example: 'La ministra Ada Bold habló del acuerdo: sigue en pie.', gives: 'in-force' },
  { id: 'es-status-suspended', field: 'status', event: ['suspend'], tense: ['done', 'now'], with: [['deal', 'flight', 'moving', 'transfers']], without: ['court', 'verdict', 'suit'], read: ({ clause }) => (clause.marks.some(({ kind }) => kind === 'time') ? undefined : { value: 'suspended' }), example: 'Los traslados han sido suspendidos, dijo la ministra Ada Bold.', gives: 'suspended' },
  { id: 'es-status-ended', field: 'status', event: ['end'], tense: DONE, with: [['instrument']], without: ['court', 'sentencing', 'suit'], read: ({ clause }) => (clause.marks.some(({ kind }) => kind === 'time') ? undefined : { value: 'ended' }), example: 'El nuevo Gobierno canceló el acuerdo.', gives: 'ended' },
  { id: 'es-status-over', field: 'status', with: [['deal'], ['end_']], read: ({ clause }) => (/ (?:es|está|estaba|quedó|era|queda|fue|ha quedado) (?:\S+ ){0,2}(?:terminado|acabado|muerto|enterrado|sin efecto|historia|papel mojado|letra muerta|caducado|vencido|roto|finalizado|cerrado) /.test(saidIn(clause)) ? { value: 'ended' } : undefined), example: 'El pacto está muerto, dijo la ministra Ada Bold.', gives: 'ended' },
  { id: 'es-status-refused', field: 'status', event: ['accept', 'house', 'cooperate'], tense: ['refused'], without: ['criminals', 'minors', 'citizens', 'severe'], read: (reading) => (receiverActs(reading) && takes(reading) ? { value: 'refused' } : undefined), example: 'Ruanda se negó a recibir deportados.', gives: 'refused' },
  { id: 'es-status-refuses', field: 'status', event: ['refuse'], tense: ['done', 'now'], with: [['offer', 'request', 'moving']], without: ['court', 'abuse', 'criminals', 'suit'], voices: PLAIN_VOICES, read: (reading) => (receiverActs(reading) ? { value: 'refused' } : undefined), example: 'Ruanda rechazó la petición.', gives: 'refused' },

  { id: 'es-exists-no-deal', field: 'exists', event: ['sign', 'conclude', 'exist', 'agree'], polarity: 'no', tense: ['done', 'now', 'will'], with: [['instrument']], without: ['otherTreaty', 'court'], voices: PLAIN_VOICES, read: says(false), example: 'No se ha firmado ningún acuerdo, dijo la ministra Ada Bold.', gives: false },
  { id: 'es-exists-there-is-no', field: 'exists', with: [['instrument']], without: ['otherTreaty', 'facilityMark'], read: ({ clause }) => (NO_DEAL.test(saidIn(clause)) ? { value: false } : undefined), example: 'No hay acuerdo con Washington, dijo la ministra Ada Bold.', gives: false },
  { id: 'es-exists-denied', field: 'exists', with: [['instrument']], read: ({ statement, clause, all }) => (statement.denied && clause === all[0] && (/ (?:exist|trat|haber|hay|sea|firm|suscri|acuerdo|convenio|conclu|alcanz)/.test(saidIn(clause))) ? { value: true } : undefined), example: 'La ministra Ada Bold negó que exista un acuerdo.', gives: false },
  { id: 'es-exists-true', field: 'exists', event: ['exist', 'conclude', 'sign', 'begin'], tense: ['done', 'now'], with: [['instrument']], voices: ['office', 'unnamed'], read: ({ statement }) => (statement.denied ? undefined : { value: true }), example: 'Se ha alcanzado un acuerdo, dijo la ministra Ada Bold.', gives: true },

  { id: 'es-announced-on', field: 'announcedOn', event: ['announce'], tense: DONE, bySubject: true, voices: ['article'], with: [['deal', 'accept', 'cooperate']], without: ['court'], read: whenDone, example: 'El acuerdo fue anunciado el 4 de agosto.', gives: '2025-08-04' },
  { id: 'es-announced-by', field: 'announcedOn', near: [['accept', 'house', 'instrument']], read: announcement, example: 'El Gobierno de Ruanda anunció el lunes que recibirá a migrantes.', gives: '2025-08-04' },
  { id: 'es-signed-on', field: 'signedOn', event: ['sign', 'conclude'], tense: DONE, with: [['instrument', 'text']], without: ['court', 'otherTreaty', 'suit'], read: whenDone, example: 'El acuerdo se firmó en Kigali en junio.', gives: '2025-06' },
  { id: 'es-deal-of', field: 'signedOn', with: [['instrument']], without: ['otherTreaty'], read: dealOf, example: 'Según el protocolo del 6 de noviembre de 2023, nadie será detenido.', gives: '2023-11-06' },
  { id: 'es-signed-here', field: 'signedOn', event: ['sign'], tense: DONE, recent: [['instrument', 'text', 'deal']], without: ['court', 'suit'], read: whenDone, example: 'Los ministros hablaron del acuerdo. Lo firmaron el 10 de marzo.', gives: '2025-03-10' },
  { id: 'es-in-force-from', field: 'inForceFrom', event: ['begin'], tense: ['done', 'will', 'now', 'planned'], recent: [['instrument', 'deal']], without: ['court', 'talks', 'place', 'suit', 'flight'], read: (reading) => day(reading.event?.tense === 'done' ? 'past' : 'ahead')(reading), example: 'El acuerdo entró en vigor el 1 de julio.', gives: '2025-07-01' },
  { id: 'es-in-force-since', field: 'inForceFrom', with: [['force']], recent: [['instrument', 'deal']], without: ['place', 'law_'], read: ({ clause }) => { const at = clause.hits.find(({ cls }) => cls === 'force')?.to ?? 0; const mark = clause.marks.slice(at, at + 4).find(({ kind }) => kind === 'time'); return mark?.kind === 'time' && mark.edtf !== null ? { value: mark.edtf } : undefined; }, example: 'El acuerdo está vigente desde el 29 de diciembre de 2004.', gives: '2004-12-29' },
  { id: 'es-in-force-opened', field: 'inForceFrom', event: ['openUp'], tense: DONE, with: [['facilityMark', 'place']], without: ['court', 'flight'], read: ({ clause, event, ...rest }) => (has(clause, 'facilityMark') || event?.passive ? whenDone({ clause, event, ...rest }) : undefined), example: 'Los centros se abrieron en julio.', gives: '2025-07' },
  { id: 'es-suspended-on', field: 'suspendedOn', event: ['suspend'], tense: DONE, recent: [['deal', 'moving', 'instrument']], without: ['court', 'suit'], read: whenDone, example: 'El convenio quedó suspendido en marzo de 2025.', gives: '2025-03' },
  { id: 'es-ended-on', field: 'endedOn', event: ['end'], tense: DONE, recent: [['deal', 'instrument']], without: ['court', 'sentencing', 'people', 'suit', 'verdict'], read: (reading) => (has(reading.clause, 'deal', 'instrument') || opensWithVerb(reading) ? whenDone(reading) : undefined), example: 'El acuerdo fue cancelado en julio de 2024.', gives: '2024-07' },

  { id: 'es-kind-safe-third', field: 'kind', with: [['safeThird'], ['instrument']], read: ({ statement, clause }) => (statement.denied || clause.events.some(({ negated }) => negated) || / (?:no|tampoco) /.test(saidIn(clause)) ? undefined : { value: 'safe-third-country' }), example: 'Ruanda firmó un acuerdo de tercer país seguro.', gives: 'safe-third-country' },

  { id: 'es-document-made-public', field: 'document', event: ['publish'], polarity: 'any', tense: ['done', 'now', 'must', 'will', 'bare', 'asked'], with: [['text', 'instrument']], near: [['secret', 'publish']], without: ['court', 'money', 'people'], read: (reading) => (reading.event?.negated || has(reading.clause, 'secret') ? theWords(reading) : undefined), example: 'El texto no se ha publicado.', gives: 'El texto no se ha publicado' },
  { id: 'es-document-it', field: 'document', event: ['publish'], polarity: 'no', tense: ['done', 'now'], recent: [['text', 'instrument']], without: ['court', 'money', 'people'], read: (reading) => (reading.clause.marks.length < 8 && opensWithVerb(reading) ? theWords(reading) : undefined), example: 'El acuerdo prevé 50 plazas. Nunca se divulgó su contenido.', gives: 'Nunca se divulgó su contenido' },
  { id: 'es-document-secret', field: 'document', with: [['secret']], recent: [['instrument', 'text']], without: ['people', 'money', 'facilityMark', 'jail_', 'court'], voices: ['office', 'article', 'unnamed', 'press', 'critic'], read: (reading) => (has(reading.clause, 'text', 'instrument') || reading.clause.events.some(({ cls }) => cls === 'publish') ? theClause(reading) : undefined), example: 'El memorando es confidencial.', gives: 'El memorando es confidencial' },
  { id: 'es-document-word', field: 'document', with: [['wordOf'], ['publish', 'secret', 'visit']], recent: [['instrument', 'text']], voices: ['office', 'article', 'unnamed', 'press', 'critic'], read: theWords, example: 'El tratado es un misterio. Nadie ha publicado una sola línea.', gives: 'Nadie ha publicado una sola línea' },
  { id: 'es-document-parliament', field: 'document', with: [['text', 'instrument'], ['parliament']], event: ['need', 'publish', 'ratify'], polarity: 'any', tense: ['must', 'now', 'will', 'can', 'bare', 'done'], recent: [['instrument', 'text']], without: ['money', 'people'], read: (reading) => (reading.event?.cls === 'ratify' && reading.event.tense === 'done' && !reading.event.negated ? undefined : theWords(reading)), example: 'El memorando no requiere la ratificación del Congreso.', gives: 'El memorando no requiere la ratificación del Congreso' },
  { id: 'es-part-of', field: 'partOf', with: [['bound'], ['deal', 'flight', 'moving', 'offer', 'people', 'transfers']], voices: PLAIN_VOICES, read: ({ clause, ...rest }) => (/ (?:parte de|marco de|enmarca\S*|suma\S* a|inscribe\S*|línea con|dentro de|pieza de|red de|cadena de|último de|serie de) /.test(saidIn(clause)) && !/ parte de (?:los|las|ellos|ellas) /.test(saidIn(clause)) ? theWords({ clause, ...rest }) : undefined), example: 'El acuerdo forma parte de una campaña más amplia de expulsiones.', gives: 'El acuerdo forma parte de una campaña más amplia de expulsiones' },
];
