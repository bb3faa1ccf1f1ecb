import type { Words } from '../../core/words.ts';
import type { RuleKind, Seen } from '../../engines/terms/rule.ts';

/** Kinds of rule, as headings. */
export const KIND_WORDS: Readonly<Record<RuleKind, Words>> = {
  bar: { en: 'Bars', es: 'Impedimentos' },
  condition: { en: 'Conditions', es: 'Condiciones' },
  duty: { en: 'Duties', es: 'Deberes' },
  term: { en: 'Stated terms', es: 'Términos declarados' },
  alarm: { en: 'Alarms', es: 'Alarmas' },
};

/** The kind of one rule. */
export const ONE_KIND_WORDS: Readonly<Record<RuleKind, Words>> = {
  bar: { en: 'Bar', es: 'Impedimento' },
  condition: { en: 'Condition', es: 'Condición' },
  duty: { en: 'Duty', es: 'Deber' },
  term: { en: 'Stated term', es: 'Término declarado' },
  alarm: { en: 'Alarm', es: 'Alarma' },
};

/** How a citation was looked at. */
export const SEEN_WORDS: Readonly<Record<Seen, Words>> = {
  checked: { en: 'its page was read', es: 'se leyó su página' },
  'page-seen': { en: 'a page about it was seen', es: 'se vio una página sobre ello' },
  recall: { en: 'from memory, not read', es: 'de memoria, sin leer' },
};

/** Why a fact is missing. */
export const BECAUSE_WORDS = {
  absent: { en: 'nothing is known', es: 'no se sabe nada' },
  disputed: { en: 'those who speak of it disagree', es: 'quienes hablan de ello no coinciden' },
  imprecise: { en: 'what is known is not exact or not complete', es: 'lo que se sabe no es exacto o no está completo' },
} satisfies Record<string, Words>;

/** Parts of conditions in words. */
export const CONDITION_WORDS = {
  all: { en: 'all of these', es: 'todo esto' },
  any: { en: 'at least one of these', es: 'al menos una de estas cosas' },
  not: { en: 'not so', es: 'no es así' },
  yes: { en: 'yes', es: 'sí' },
  no: { en: 'no', es: 'no' },
  unknown: { en: 'unknown', es: 'se desconoce' },
  na: { en: 'does not apply', es: 'no se aplica' },
  perhapsMore: { en: 'and perhaps more', es: 'y quizá más' },
  noneKnown: { en: 'none is known', es: 'no se conoce ninguno' },
  none: { en: 'none', es: 'ninguno' },
} satisfies Record<string, Words>;

/** Conditions and values with something in them. */
export const CONDITION_PHRASES = {
  atLeast: {
    en: (fact: string, value: string) => `${fact}: ${value} or more`,
    es: (fact: string, value: string) => `${fact}: ${value} o más`,
  },
  lessThan: {
    en: (fact: string, value: string) => `${fact}: less than ${value}`,
    es: (fact: string, value: string) => `${fact}: menos de ${value}`,
  },
  notSo: { en: (what: string) => `not so: ${what}`, es: (what: string) => `no es así: ${what}` },
  since: {
    en: (fact: string, day: string) => `${fact}: on ${day} or later`,
    es: (fact: string, day: string) => `${fact}: el ${day} o después`,
  },
  is: { en: (fact: string, value: string) => `${fact}: ${value}`, es: (fact: string, value: string) => `${fact}: ${value}` },
  among: {
    en: (fact: string, values: string) => `${fact}: one of ${values}`,
    es: (fact: string, values: string) => `${fact}: uno de ${values}`,
  },
  holds: {
    en: (set: string, member: string) => `${set}: among them the ${lower(member)}`,
    es: (set: string, member: string) => `${set}: entre ellos el ${lower(member)}`,
  },
  rule: { en: (rule: string) => `rule ${rule} is answered yes`, es: (rule: string) => `la regla ${rule} se responde con sí` },
  between: { en: (a: string, b: string) => `${a} to ${b}`, es: (a: string, b: string) => `de ${a} a ${b}` },
  from: { en: (a: string) => `${a} or more`, es: (a: string) => `${a} o más` },
  upTo: { en: (b: string) => `at most ${b}`, es: (b: string) => `como máximo ${b}` },
};

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
