import type { Words } from '../../core/words.ts';
import { dateWords } from '../date-words.ts';

/** What stands beside the answers to facts. */
export const JUDGEMENT_WORDS = {
  decidedBy: { en: 'what decided', es: 'lo que decidió' },
  missing: { en: 'what could still change it, most decisive first', es: 'lo que aún podría cambiarlo, lo más decisivo primero' },
  afterwards: { en: 'asked next, if the rule applies', es: 'lo que se pregunta después, si la regla se aplica' },
  steps: { en: 'step by step', es: 'paso a paso' },
  asked: { en: 'the rule is asked if', es: 'la regla se pregunta si' },
  test: { en: 'it is answered yes if', es: 'se responde con sí si' },
  rests: { en: 'what it rests on', es: 'en qué se basa' },
  awaits: { en: 'awaits a lawyer', es: 'espera a un jurista' },
  note: { en: 'note', es: 'nota' },
  ruleItself: { en: 'The rule itself', es: 'La regla misma' },
  together: { en: 'The answers together', es: 'Las respuestas juntas' },
  disputed: { en: 'counts as unknown, for two disagree', es: 'cuenta como desconocido, pues hay desacuerdo' },
  letters: {
    en: 'Y yes, N no, ? cannot tell, – does not apply. With --only and an id, one case is shown in full.',
    es: 'S sí, N no, ? no se puede saber, – no se aplica. Con --only y un id se muestra un caso entero.',
  },
  noDay: {
    en: 'The day of the transfer is not known; rules that have dates cannot be told.',
    es: 'No se conoce el día del traslado; las reglas con fechas no se pueden responder.',
  },
} satisfies Record<string, Words>;

/** Words with a figure in them. */
export const JUDGEMENT_PHRASES = {
  judgedFor: { en: (days: string) => `Judged for ${days}.`, es: (days: string) => `Evaluado para el ${days}.` },
  byPacks: { en: (packs: string) => `Rules: ${packs}.`, es: (packs: string) => `Reglas: ${packs}.` },
  decides: {
    en: (share: number) => `decides in ${percent(share)} of the ways in which the rest may turn out`,
    es: (share: number) => `decide en el ${percent(share)} de las formas en que puede resultar lo demás`,
  },
  inForce: {
    en: (from: string | undefined, to: string | undefined) =>
      [from === undefined ? '' : `from ${dateWords(from, 'en')}`, to === undefined ? '' : `until ${dateWords(to, 'en')}`]
        .filter(Boolean)
        .join(' '),
    es: (from: string | undefined, to: string | undefined) =>
      [from === undefined ? '' : `desde el ${dateWords(from, 'es')}`, to === undefined ? '' : `hasta el ${dateWords(to, 'es')}`]
        .filter(Boolean)
        .join(' '),
  },
};

/** A share in whole percent; what is more than nothing is never shown as nothing. */
function percent(share: number): string {
  const whole = Math.round(share * 100);
  return whole === 0 && share > 0 ? '<1 %' : `${whole} %`;
}
