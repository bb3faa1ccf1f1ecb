import { theSentence, theWords } from '../../carry.ts';
import { has } from '../../clause.ts';
import type { Carried, ClauseRule, Reading } from '../../clause-rule.ts';
import { isWord } from '../../mark.ts';
import { textOf } from '../../part-value.ts';
import { saidIn } from './said.ts';

const DONE = ['done'] as const;
const PROMISED = ['will', 'agreed', 'must', 'can', 'planned'] as const;
const courtSpeaks = (reading: Reading): boolean => !has(reading.clause, 'auditors') && subject(reading, (role) => role === 'court');
const criticSpeaks = (reading: Reading): boolean => subject(reading, (role) => role === 'critic' || role === 'unnamed' || role === 'press');

/** True where the speaker named nearest to the verb, before it or behind it, has such a role. */
function subject({ clause, event }: Reading, fits: (role: string) => boolean): boolean {
  const before = clause.marks.slice(0, event?.at ?? clause.marks.length).findLast((mark) => mark.kind === 'speaker');
  const who = before ?? clause.marks.slice(event?.to ?? 0, (event?.to ?? 0) + 6).find((mark) => mark.kind === 'speaker');
  return who?.kind === 'speaker' && fits(who.role);
}

/** A court stands right behind the verb. */
function asksCourt(reading: Reading): Carried | undefined {
  const { clause, event } = reading;
  const court = clause.marks.slice(event?.to ?? 0, (event?.to ?? 0) + 4).some((mark) => mark.kind === 'speaker' && mark.role === 'court');
  return court ? theWords(reading) : undefined;
}

/** What is promised to those sent, what is feared for them, and what courts say. */
export const WARNING_RULES: readonly ClauseRule[] = [
  { id: 'es-safeguard-right', field: 'safeguard', with: [['right']], event: ['give', 'protect', 'pay', 'have', 'get', 'keep', 'include', 'offer', 'allow', 'visit'], tense: PROMISED, near: [['people', 'pronoun', 'moved', 'nobody', 'anyone', 'case', 'transfers', 'every', 'accept']], without: ['flight', 'money', 'court', 'instrument', 'text'], voices: ['office', 'article', 'unnamed'], read: (reading) => (reading.event?.negated ? undefined : theWords(reading)), example: 'Los admitidos recibirán formación y atención médica, dijo la ministra Ada Bold.', gives: 'Los admitidos recibirán formación y atención médica' },
  { id: 'es-safeguard-protect', field: 'safeguard', event: ['protect'], tense: PROMISED, with: [['right', 'case', 'every']], without: ['court', 'parliament', 'money', 'flight', 'instrument', 'text', 'deal'], voices: ['office', 'article', 'unnamed'], read: theWords, example: 'Cada caso será examinado por una comisión, dijo la ministra Ada Bold.', gives: 'Cada caso será examinado por una comisión' },
  { id: 'es-safeguard-may', field: 'safeguard', event: ['enjoy'], tense: ['can'], with: [['people', 'pronoun', 'moved', 'anyone', 'every', 'officials', 'open']], without: ['abuse', 'money', 'court', 'instrument', 'flight', 'deal'], voices: ['office', 'article', 'unnamed'], read: (reading) => (/ (?:podrá|podrán|puede|pueden|podría|podrían) /.test(saidIn(reading.clause)) ? theWords(reading) : undefined), example: 'Toda persona podrá trabajar desde el primer día, dijo la ministra Ada Bold.', gives: 'Toda persona podrá trabajar desde el primer día' },
  { id: 'es-safeguard-choose', field: 'safeguard', event: ['choose'], tense: ['can', 'will'], with: [['case', 'anyone', 'people', 'every', 'right', 'open', 'nobody']], without: ['court', 'vote', 'money', 'suit'], voices: ['office', 'article', 'unnamed'], read: (reading) => (reading.event?.tense === 'can' || has(reading.clause, 'case') ? theWords(reading) : undefined), example: 'Ruanda podrá rechazar a cualquiera, dijo la ministra Ada Bold.', gives: 'Ruanda podrá rechazar a cualquiera' },
  { id: 'es-safeguard-back', field: 'safeguard', event: ['return', 'stay', 'move'], tense: ['will', 'must'], with: [['every']], without: ['flight', 'money', 'asylum', 'jail'], voices: ['office', 'article', 'unnamed'], read: (reading) => (/ (?:antes de|de vuelta|regres|devuel|volver)/.test(saidIn(reading.clause)) ? theWords(reading) : undefined), example: 'Todo interno será devuelto antes de quedar libre.', gives: 'Todo interno será devuelto antes de quedar libre' },
  { id: 'es-safeguard-not', field: 'safeguard', event: ['return', 'move', 'force', 'abuse', 'hand', 'oblige', 'split'], polarity: 'no', tense: ['will', 'must', 'can', 'agreed'], with: [['danger', 'flightHome', 'oblige', 'force', 'abuse', 'split']], without: ['criminals', 'plan', 'money', 'minors', 'citizens'], voices: ['office', 'article', 'unnamed'], read: theWords, example: 'Nadie será devuelto a un país donde corra peligro, dijo la ministra Ada Bold.', gives: 'Nadie será devuelto a un país donde corra peligro' },

  { id: 'es-concern-says', field: 'concern', act: 'alleges', voices: ['critic'], guess: true, read: (reading) => (reading.statement.verb === 'reports' || reading.clause !== reading.all[0] ? undefined : theWords(reading)), example: 'La distancia hará más difícil descubrir los malos tratos, advierten los abogados.', gives: 'La distancia hará más difícil descubrir los malos tratos' },
  { id: 'es-concern-charge', field: 'concern', act: 'alleges', voices: ['unnamed', 'press', 'office'], guess: true, read: (reading) => (reading.statement.verb === 'alleges' && reading.clause === reading.all[0] && reading.nearby('people', 'pronoun', 'moved', 'abuse', 'deal', 'instrument', 'jail', 'asylum', 'nobody', 'country') ? theWords(reading) : undefined), example: 'Un trabajador denunció que nadie les dijo adónde iban.', gives: 'nadie les dijo adónde iban' },
  { id: 'es-concern-alleges', field: 'concern', act: 'alleges', voices: ['unnamed', 'press'], with: [['abuse']], without: ['right'], guess: true, read: theWords, example: 'Un trabajador dijo que los hombres llegaron encadenados.', gives: 'los hombres llegaron encadenados' },
  { id: 'es-concern-we', field: 'concern', act: 'alleges', voices: ['unnamed', 'office', 'critic'], read: ({ statement, clause, all, text }) => { if (clause !== all[0]) return undefined; const at = statement.marks.findIndex((mark) => isWord(mark, 'denunciamos', 'alertamos', 'condenamos', 'lamentamos', 'advertimos', 'rechazamos')); const marks = at < 0 ? [] : statement.marks.slice(at + 1).filter((mark, index) => index > 2 || !isWord(mark, 'que', ',', 'asimismo', 'también', 'de')); const value = textOf(marks, text); return value === undefined ? undefined : { value, marks }; }, example: 'COMUNICADO\n\nLas organizaciones que integramos la Mesa de Refugio nos dirigimos al pueblo de Ruanda.\n\nDenunciamos que a varias mujeres se les ocultó adónde iban.', gives: 'a varias mujeres se les ocultó adónde iban' },
  { id: 'es-concern-accuses', field: 'concern', event: ['accuse'], tense: ['done', 'now', 'gerund'], bySubject: true, act: 'alleges', voices: ['article'], read: (reading) => (criticSpeaks(reading) ? theSentence(reading) : undefined), example: 'Los grupos de derechos humanos condenaron el acuerdo.', gives: 'Los grupos de derechos humanos condenaron el acuerdo' },
  { id: 'es-concern-grave', field: 'concern', act: 'alleges', with: [['grave']], without: ['right', 'court'], voices: ['article', 'unnamed', 'press'], read: theWords, example: 'Ruanda no es parte de la convención.', gives: 'Ruanda no es parte de la convención' },
  { id: 'es-concern-raised', field: 'concern', with: [['worry']], act: 'alleges', bySubject: true, voices: ['article'], read: (reading) => (has(reading.clause, 'court', 'offer') || !/ (?:por|sobre|ante|de|entre) /.test(saidIn(reading.clause)) || !has(reading.clause, 'people', 'moved', 'abuse', 'transfers') ? undefined : theSentence(reading)), example: 'El plan ha suscitado críticas por el maltrato de los detenidos.', gives: 'El plan ha suscitado críticas por el maltrato de los detenidos' },

  { id: 'es-litigation-rules', field: 'litigation', event: ['rule'], polarity: 'any', tense: ['done', 'now'], bySubject: true, act: 'rules', read: (reading) => (courtSpeaks(reading) ? theWords(reading) : undefined), example: 'La Corte Suprema rechazó el recurso contra el acuerdo.', gives: 'La Corte Suprema rechazó el recurso contra el acuerdo' },
  { id: 'es-litigation-asks', field: 'litigation', event: ['askCourt'], tense: ['done', 'will', 'now', 'planned'], read: asksCourt, example: 'Dos organizaciones han pedido a la Corte Suprema que anule el acuerdo.', gives: 'Dos organizaciones han pedido a la Corte Suprema que anule el acuerdo' },
  { id: 'es-litigation-says', field: 'litigation', voices: ['court'], act: 'rules', read: (reading) => (reading.clause === reading.all[0] ? theWords(reading) : undefined), example: 'La Corte Suprema dijo que Ruanda no tenía leyes vigentes.', gives: 'Ruanda no tenía leyes vigentes' },
  { id: 'es-litigation-suit', field: 'litigation', event: ['sue'], tense: ['done', 'will', 'now', 'agreed', 'planned', 'gerund'], with: [['suit', 'court'], ['legal', 'court']], without: ['asylum_'], read: (reading) => (subject(reading, (role) => role === 'court') && reading.event?.tense !== 'done' ? undefined : theWords(reading)), example: 'Los abogados presentaron una demanda contra los traslados.', gives: 'Los abogados presentaron una demanda contra los traslados' },
  { id: 'es-litigation-about', field: 'litigation', with: [['legal'], ['court', 'instrument', 'moving', 'transfers']], voices: ['article', 'press', 'office', 'unnamed'], read: (reading) => (reading.clause.events.length > 0 ? theWords(reading) : undefined), example: 'El Tribunal Constitucional tiene en sus manos una acción popular contra el protocolo.', gives: 'El Tribunal Constitucional tiene en sus manos una acción popular contra el protocolo' },
  { id: 'es-litigation-ruled', field: 'litigation', event: ['rule'], tense: DONE, with: [['suit', 'verdict'], ['court', 'verdict']], read: (reading) => (has(reading.clause, 'court', 'verdict') && reading.event?.passive === true ? theWords(reading) : undefined), example: 'El recurso fue rechazado por la Corte Suprema.', gives: 'El recurso fue rechazado por la Corte Suprema' },
];
