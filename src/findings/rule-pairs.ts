import type { Program } from '../engines/terms/compile.ts';
import { evaluate } from '../engines/terms/evaluate.ts';
import { sheetOf, type FactSheet } from '../engines/terms/fact.ts';
import { factsAskedBy, type Answer, type Rule, type RuleId } from '../engines/terms/rule.ts';
import type { Words } from '../core/words.ts';
import { claimsOf, inBoth, sidesSaying, speakersOf, wholeOf, type ArrangementCase } from './case.ts';
import { finding, type Finding, type FindingCode } from './finding.ts';

interface Pair {
  readonly code: FindingCode;
  readonly answers: readonly (readonly [RuleId, Answer])[];
  readonly words: Words;
}

/** Answers of two rules that say something together which neither says alone. */
const PAIRS: readonly Pair[] = [
  {
    code: 'outside-limit-inside-memo',
    answers: [
      ['T1', 'no'],
      ['T4', 'yes'],
    ],
    words: {
      en: "The person is outside the receiving state's stated limit, yet inside the class that the memorandum covers.",
      es: 'La persona está fuera del límite declarado por el Estado receptor, pero dentro de la clase que abarca el memorando.',
    },
  },
  {
    code: 'memo-kept-statute-not',
    answers: [
      ['R07', 'yes'],
      ['R03', 'no'],
    ],
    words: {
      en: "The government's own memorandum was kept; the statute's order of countries was not.",
      es: 'Se siguió el memorando del propio gobierno; no el orden de países de la ley.',
    },
  },
];

/** The answers for one person, in the order of the rules. */
export interface AnswersOfOne {
  /** Own number or initials. Only its hash is in a finding's key. */
  readonly id: string;
  readonly answers: readonly Answer[];
  readonly facts: FactSheet;
}

/** What the answers for one person say together. The rules are looked at once, for any number of people. */
export function rulePairs(rules: readonly Rule[]): (one: AnswersOfOne) => readonly Finding[] {
  const places = new Map(rules.map((rule, index) => [rule.id, index]));
  const who = rules.filter((rule) => rule.kind === 'term' && !asksForDays(rule)).map(({ id }) => id);
  const bars = rules.filter(({ kind }) => kind === 'bar').map(({ id }) => id);
  return ({ id, answers, facts }) => {
    const answerTo = (rule: RuleId): Answer | undefined => answers[places.get(rule) ?? -1];
    const answered = (among: readonly RuleId[], answer: Answer): readonly RuleId[] => among.filter((rule) => answerTo(rule) === answer);
    const pairs = PAIRS.filter((pair) => pair.answers.every(([rule, answer]) => answerTo(rule) === answer)).map((pair) =>
      finding(pair.code, undefined, `person\n${id}`, pair.words, { rules: pair.answers.map(([rule]) => rule) }),
    );
    const [barred, within, outside] = [answered(bars, 'yes'), answered(who, 'yes'), answered(who, 'no')];
    const isShutOut = outside.length > 0 && within.length === 0 && answered(who, 'unknown').length === 0;
    return [
      ...(within.length > 0 && barred.length > 0 ? [offeredYetBarred(id, within, barred)] : []),
      ...pairs,
      ...(isShutOut && isHeld(facts) ? [outsideYetSent(id, outside)] : []),
    ];
  };
}

function offeredYetBarred(id: string, within: readonly RuleId[], bars: readonly RuleId[]): Finding {
  const words = {
    en: `The person is within terms that were stated (${within.join(', ')}), and a rule of law bars the removal (${bars.join(', ')}).`,
    es: `La persona está dentro de términos declarados (${within.join(', ')}), y una regla de derecho impide la expulsión (${bars.join(', ')}).`,
  };
  return finding('offered-but-barred', undefined, `person\n${id}`, words, { rules: [...within, ...bars] });
}

/** Somebody is outside every term on who may be sent, and is held there all the same. */
function outsideYetSent(id: string, outside: readonly RuleId[]): Finding {
  const words = {
    en: `The person is held there and is outside every stated term on who may be sent (${outside.join(', ')}).`,
    es: `La persona está detenida allí y queda fuera de todos los términos declarados sobre quién puede ser enviado (${outside.join(', ')}).`,
  };
  return finding('outside-terms-yet-sent', undefined, `person\n${id}`, words, { rules: outside });
}

function isHeld(facts: FactSheet): boolean {
  const held = facts.get('detained_at_destination');
  return held?.kind === 'known' && held.value.kind === 'flag' && held.value.value;
}

/** A term on how long somebody may be held, not on who may be sent. */
function asksForDays(rule: Rule): boolean {
  return factsAskedBy(rule).includes('days_held');
}

/**
 * A class of people that an arrangement admits and that a rule of law bars whoever the person is: citizens of the United States
 * offered by the United States (R01). Needs the rules of law; other senders have no such rule in the shipped packs.
 */
export function offeredButBarred(about: ArrangementCase, law: Program): readonly Finding[] {
  const { record, standings } = about;
  const offers = sidesSaying(standings, 'admits.senderCitizens', true);
  if (offers.length === 0 || !wholeOf(standings, 'sends').some((side) => side.value === 'US')) return [];
  const sheet = sheetOf([['us_citizen', { kind: 'flag', value: true }]]);
  const bars = evaluate(law, sheet).evaluations.filter(({ rule, answer }) => rule.kind === 'bar' && answer === 'yes');
  if (bars.length === 0) return [];
  const rules = bars.map(({ rule }) => rule.id);
  const says = inBoth((language) => bars.map(({ rule }) => `${rule.title[language]} (${rule.id})`).join('; '));
  const who = speakersOf(about, ...offers);
  const words = {
    en: `${who.en}: citizens of the sending state may be sent. A rule of law bars it: ${says.en}.`,
    es: `${who.es}: se puede enviar a ciudadanos del Estado que envía. Una regla de derecho lo impide: ${says.es}.`,
  };
  return [finding('offered-but-barred', record, 'admits.senderCitizens', words, { claims: claimsOf(...offers), rules })];
}
