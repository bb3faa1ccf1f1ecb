import type { Words } from '../../core/words.ts';
import type { FindingState } from '../../findings/answered.ts';
import type { Severity } from '../../findings/finding.ts';

/** What each rank of findings is about: the heading under which they stand. */
export const SEVERITY_WORDS: Readonly<Record<Severity, { readonly name: Words; readonly note: Words }>> = {
  high: {
    name: { en: 'Look at first', es: 'Revisar primero' },
    note: { en: 'People or the law are concerned.', es: 'Afecta a personas o al derecho.' },
  },
  middle: {
    name: { en: 'Look at next', es: 'Revisar después' },
    note: { en: 'What is said, or the figures, do not meet.', es: 'Lo dicho, o las cifras, no cuadran.' },
  },
  low: {
    name: { en: 'When there is time', es: 'Cuando haya tiempo' },
    note: { en: 'The record itself wants care.', es: 'El propio registro necesita cuidado.' },
  },
};

/** Where a finding stands with people. */
export const FINDING_STATE_WORDS: Readonly<Record<FindingState, Words>> = {
  open: { en: 'open', es: 'abierto' },
  answered: { en: 'answered', es: 'respondido' },
  changed: { en: 'answered before the evidence changed', es: 'respondido antes de que cambiaran las pruebas' },
};

/** Words of the pages of findings. */
export const FINDINGS_WORDS = {
  title: { en: 'Findings', es: 'Hallazgos' },
  lead: {
    en: 'What does not add up, for a person to look at. No finding is a verdict: each walks back to who said what, and to the rule where law is concerned.',
    es: 'Lo que no cuadra, para que una persona lo revise. Ningún hallazgo es un veredicto: cada uno lleva a quién dijo qué, y a la regla cuando se trata de derecho.',
  },
  sectionNone: { en: 'Nothing else in this account fails to add up.', es: 'Nada más en este expediente deja de cuadrar.' },
  sectionContested: {
    en: 'Figures on which speakers disagree are listed under',
    es: 'Los datos en los que las voces no coinciden figuran en la sección',
  },
  none: { en: 'No finding fits this choice.', es: 'Ningún hallazgo corresponde a esta selección.' },
  filters: { en: 'Which findings to show', es: 'Qué hallazgos mostrar' },
  severity: { en: 'Priority', es: 'Prioridad' },
  code: { en: 'Kind', es: 'Tipo' },
  about: { en: 'Arrangement', es: 'Acuerdo' },
  state: { en: 'Answers', es: 'Respuestas' },
  stateOpen: { en: 'Open', es: 'Abiertos' },
  stateAnswered: { en: 'Answered', es: 'Respondidos' },
  all: { en: 'All', es: 'Todos' },
  show: { en: 'Show', es: 'Mostrar' },
  download: { en: 'These findings as', es: 'Estos hallazgos en' },
  finding: { en: 'Finding', es: 'Hallazgo' },
  evidence: { en: 'What it rests on', es: 'En qué se apoya' },
  rules: { en: 'Rules', es: 'Reglas' },
  settle: { en: 'What would answer it', es: 'Qué lo respondería' },
  answers: { en: 'Answers', es: 'Respuestas' },
  answersNone: { en: 'Nobody has answered it yet.', es: 'Nadie lo ha respondido todavía.' },
  beforeChange: {
    en: 'Answered before the evidence changed: it is open again.',
    es: 'Respondido antes de que cambiaran las pruebas: está abierto de nuevo.',
  },
  answerNote: {
    en: 'The answer stays in the record under your name. The finding stays as well, and counts as answered until what it rests on changes.',
    es: 'La respuesta queda en el registro con su nombre. El hallazgo también queda, y cuenta como respondido hasta que cambie aquello en lo que se apoya.',
  },
  reason: { en: 'Explanation', es: 'Explicación' },
  answer: { en: 'Answer', es: 'Responder' },
  answerAgain: { en: 'Answer again', es: 'Responder de nuevo' },
  reasonMissing: {
    en: 'An explanation is needed: it stays beside the finding.',
    es: 'Hace falta una explicación: queda junto al hallazgo.',
  },
  reasonLong: { en: 'The explanation is too long.', es: 'La explicación es demasiado larga.' },
  evidenceMoved: {
    en: 'What the finding rests on has changed since you opened it. Look at it again; your words are still here.',
    es: 'Aquello en lo que se apoya el hallazgo ha cambiado desde que lo abrió. Mírelo de nuevo; sus palabras siguen aquí.',
  },
  gone: { en: 'No longer found', es: 'Ya no se encuentra' },
  goneNote: {
    en: 'Nothing in the record points at this any more. What was answered stays.',
    es: 'Nada en el registro apunta ya a esto. Lo que se respondió queda.',
  },
} satisfies Record<string, Words>;

/** Words with a figure in them. */
export const FINDINGS_PHRASES = {
  shown: {
    en: (shown: number, all: number) => (shown === all ? `${all} findings` : `${shown} of ${all} findings`),
    es: (shown: number, all: number) => (shown === all ? `${all} hallazgos` : `${shown} de ${all} hallazgos`),
  },
  open: { en: (n: number) => `${n} open`, es: (n: number) => (n === 1 ? '1 abierto' : `${n} abiertos`) },
  answered: { en: (n: number) => `${n} answered`, es: (n: number) => (n === 1 ? '1 respondido' : `${n} respondidos`) },
  all: {
    en: (n: number) => (n === 1 ? 'The finding on this account' : `All ${n} findings on this account`),
    es: (n: number) => (n === 1 ? 'El hallazgo de este expediente' : `Los ${n} hallazgos de este expediente`),
  },
};
