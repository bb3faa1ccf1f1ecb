import type { Act, ClaimState } from '../../core/claim.ts';
import type { Words } from '../../core/words.ts';

/** What a speaker does, as the verb after the speaker's name. */
export const ACT_WORDS: Readonly<Record<Act, Words>> = {
  offers: { en: 'offers', es: 'ofrece' },
  announces: { en: 'announces', es: 'anuncia' },
  confirms: { en: 'confirms', es: 'confirma' },
  denies: { en: 'denies', es: 'niega' },
  clarifies: { en: 'clarifies', es: 'aclara' },
  reports: { en: 'reports', es: 'informa' },
  alleges: { en: 'alleges', es: 'alega' },
  rules: { en: 'rules', es: 'resuelve' },
  records: { en: 'records', es: 'registra' },
  observes: { en: 'observes', es: 'observa' },
  states: { en: 'states', es: 'afirma' },
  infers: { en: 'infers', es: 'deduce' },
};

/** The same verbs after the name of several who speak as one. */
export const ACT_WORDS_OF_SEVERAL: Readonly<Record<Act, Words>> = {
  offers: { en: 'offer', es: 'ofrecen' },
  announces: { en: 'announce', es: 'anuncian' },
  confirms: { en: 'confirm', es: 'confirman' },
  denies: { en: 'deny', es: 'niegan' },
  clarifies: { en: 'clarify', es: 'aclaran' },
  reports: { en: 'report', es: 'informan' },
  alleges: { en: 'allege', es: 'alegan' },
  rules: { en: 'rule', es: 'resuelven' },
  records: { en: 'record', es: 'registran' },
  observes: { en: 'observe', es: 'observan' },
  states: { en: 'state', es: 'afirman' },
  infers: { en: 'infer', es: 'deducen' },
};

/** Those who decide without having given a name. */
export const DECIDER_WORDS = {
  reader: { en: 'a reader without a name', es: 'una persona sin nombre' },
  register: { en: 'the register', es: 'el registro de partida' },
} satisfies Record<string, Words>;

/** Where a claim stands with the people who keep the record. */
export const STATE_WORDS: Readonly<Record<ClaimState, Words>> = {
  drafted: { en: 'drafted, not yet decided', es: 'en borrador, sin decidir' },
  accepted: { en: 'accepted', es: 'aceptada' },
  rejected: { en: 'rejected', es: 'rechazada' },
  withdrawn: { en: 'withdrawn', es: 'retirada' },
};
