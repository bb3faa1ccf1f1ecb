import type { Words } from '../../core/words.ts';
import type { Standing } from '../../standing/standing.ts';

/** The word beside a standing's mark, and what it means. */
export const STANDING_WORDS: Readonly<Record<Standing, { readonly name: Words; readonly means: Words }>> = {
  documented: {
    name: { en: 'documented', es: 'documentado' },
    means: {
      en: 'A primary record says so: a document, a ruling or an observation.',
      es: 'Lo dice un registro primario: un documento, una resolución o una observación.',
    },
  },
  corroborated: {
    name: { en: 'corroborated', es: 'corroborado' },
    means: { en: 'Two or more independent speakers agree.', es: 'Dos o más fuentes independientes coinciden.' },
  },
  claimed: {
    name: { en: 'claimed', es: 'afirmado' },
    means: { en: 'One speaker says so.', es: 'Lo dice una sola voz.' },
  },
  contested: {
    name: { en: 'contested', es: 'en disputa' },
    means: {
      en: 'Speakers disagree, or one denies what another says. Both sides are shown.',
      es: 'Las voces no coinciden, o una niega lo que otra dice. Se muestran ambas partes.',
    },
  },
  unknown: {
    name: { en: 'unknown', es: 'sin datos' },
    means: { en: 'Nobody has said anything that this record holds.', es: 'Nadie ha dicho nada que conste en este registro.' },
  },
};
