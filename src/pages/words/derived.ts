import type { Words } from '../../core/words.ts';
import type { Untold } from '../../engines/money/money-account.ts';

/** Words for what engines work out of an arrangement's claims. */
export const DERIVED_WORDS = {
  versions: { en: 'The terms as rules', es: 'Los términos como reglas' },
  versionsNote: {
    en: 'Who may be sent, as each speaker tells it: one rule a speaker, none averaged. Whoever meets the conditions is within.',
    es: 'A quién se puede enviar, según cada voz: una regla por voz, sin promediar. Quien cumple las condiciones queda dentro.',
  },
  theyDiffer: { en: 'These versions differ.', es: 'Estas versiones difieren.' },
  everyone: { en: 'Nobody is shut out.', es: 'No se excluye a nadie.' },
  putBeside: { en: 'Put facts beside these terms', es: 'Poner hechos junto a estos términos' },
  accrued: { en: 'Accrued', es: 'Devengado' },
  accruedNote: {
    en: 'What a promise comes to for the people and days that are counted.',
    es: 'A cuánto llega una promesa para las personas y los días contados.',
  },
  workedOut: { en: 'What can be worked out', es: 'Lo que se puede calcular' },
  workedOutNote: {
    en: 'Exact to the cent, from the lowest to the highest that the claims leave open. No currency is converted.',
    es: 'Exacto al céntimo, de lo más bajo a lo más alto que dejan abierto las afirmaciones. No se convierte ninguna moneda.',
  },
  people: { en: 'People moved in all', es: 'Personas trasladadas en total' },
  days: { en: 'Days that people have been held or kept', es: 'Días que las personas llevan retenidas o alojadas' },
  perPerson: { en: 'Paid for each person', es: 'Pagado por persona' },
  perPersonDay: { en: 'Paid for each person and day', es: 'Pagado por persona y día' },
  purposeShare: { en: 'Share of the stated purpose that this would cover', es: 'Parte de la finalidad declarada que cubriría' },
  nothing: {
    en: 'Nothing can be worked out: no sum is told for a count of people or days.',
    es: 'No se puede calcular nada: no consta ninguna suma para un recuento de personas o de días.',
  },
  cannotTell: { en: 'cannot be told', es: 'no se puede saber' },
  contested: { en: 'the count is contested', es: 'el recuento está en disputa' },
} satisfies Record<string, Words>;

/** Why a figure cannot be given. */
export const UNTOLD_WORDS: Readonly<Record<Untold, Words>> = {
  'no-amount': { en: 'nobody has said what was paid in all', es: 'nadie ha dicho qué se pagó en total' },
  'no-people': {
    en: 'nobody has said how many people were moved in all',
    es: 'nadie ha dicho cuántas personas fueron trasladadas en total',
  },
  'no-days': { en: 'no transfer is dated', es: 'ningún traslado tiene fecha' },
  'several-currencies': { en: 'the sums are in several currencies', es: 'las sumas están en varias monedas' },
  'no-figure': { en: 'no claim gives what the purpose costs', es: 'ninguna afirmación dice cuánto cuesta la finalidad' },
  'too-large': { en: 'the sum is larger than can be written', es: 'la suma es mayor de lo que se puede escribir' },
};

/** Words with a figure in them. */
export const DERIVED_PHRASES = {
  days: {
    en: (from: string, to: string | undefined) =>
      to === undefined ? `at least ${from} days` : from === to ? `${from} days` : `${from} to ${to} days`,
    es: (from: string, to: string | undefined) =>
      to === undefined ? `al menos ${from} días` : from === to ? `${from} días` : `de ${from} a ${to} días`,
  },
  share: {
    en: (from: string, to: string | undefined) =>
      to === undefined ? `at least ${from} %` : from === to ? `${from} %` : `${from} to ${to} %`,
    es: (from: string, to: string | undefined) =>
      to === undefined ? `al menos el ${from} %` : from === to ? `${from} %` : `del ${from} al ${to} %`,
  },
  promised: {
    en: (amount: string, who: string) => `${amount}, according to ${who}`,
    es: (amount: string, who: string) => `${amount}, según ${who}`,
  },
  restsOn: {
    en: (n: number) => (n === 1 ? 'rests on one claim' : `rests on ${n} claims`),
    es: (n: number) => (n === 1 ? 'se basa en una afirmación' : `se basa en ${n} afirmaciones`),
  },
};
