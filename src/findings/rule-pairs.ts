import type { Program } from '../engines/terms/compile.ts';
import { evaluate, type Judgement } from '../engines/terms/evaluate.ts';
import { sheetOf, type FactSheet } from '../engines/terms/fact.ts';
import type { Answer, RuleId } from '../engines/terms/rule.ts';
import type { Words } from '../core/words.ts';
import { claimsOf, sidesSaying, speakersOf, wholeOf, type ArrangementCase } from './case.ts';
import { finding, type Finding, type FindingCode } from './finding.ts';

interface Pair {
  readonly code: FindingCode;
  readonly answers: readonly (readonly [RuleId, Answer])[];
  readonly words: Words;
}

/** Answers of two rules that say something together which neither says alone. */
const PAIRS: readonly Pair[] = [
  {
    code: 'offered-but-barred',
    answers: [
      ['T3', 'yes'],
      ['R01', 'yes'],
    ],
    words: {
      en: 'The person is within an offer that was made, and a rule of law bars the removal: offered but barred.',
      es: 'La persona está dentro de una oferta que se hizo, y una regla de derecho impide la expulsión: ofrecido pero impedido.',
    },
  },
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

/** What the answers for one person say together. `id` is the list's own number or the initials; nothing of the person is kept in the key. */
export function rulePairs(judgement: Judgement, facts: FactSheet, id: string): readonly Finding[] {
  const answers = new Map(judgement.evaluations.map(({ rule, answer }) => [rule.id, answer]));
  const pairs = PAIRS.filter((pair) => pair.answers.every(([rule, answer]) => answers.get(rule) === answer)).map((pair) =>
    finding(pair.code, undefined, `person\n${id}`, pair.words, { rules: pair.answers.map(([rule]) => rule) }),
  );
  return [...pairs, ...outsideYetSent(judgement, facts, id)];
}

/** Terms on who may be sent that somebody is outside of, who is held there all the same. */
function outsideYetSent(judgement: Judgement, facts: FactSheet, id: string): readonly Finding[] {
  const held = facts.get('detained_at_destination');
  if (held?.kind !== 'known' || held.value.kind !== 'flag' || !held.value.value) return [];
  const terms = judgement.evaluations.filter(({ rule }) => rule.kind === 'term' && !asksForDays(rule.versions));
  const outside = terms.filter(({ answer }) => answer === 'no').map(({ rule }) => rule.id);
  const within = terms.some(({ answer }) => answer === 'yes' || answer === 'unknown');
  if (outside.length === 0 || within) return [];
  const words = {
    en: `The person is held there and is outside every stated term on who may be sent (${outside.join(', ')}).`,
    es: `La persona está detenida allí y queda fuera de todos los términos declarados sobre quién puede ser enviado (${outside.join(', ')}).`,
  };
  return [finding('outside-terms-yet-sent', undefined, `person\n${id}`, words, { rules: outside })];
}

function asksForDays(versions: Judgement['evaluations'][number]['rule']['versions']): boolean {
  return JSON.stringify(versions).includes('"days_held"');
}

/**
 * A class of people that an arrangement admits and that a rule of law bars whoever the person is: citizens of the United States
 * offered by the United States (R01). Needs the rules of law; other senders have no such rule in the shipped packs.
 */
export function offeredButBarred({ record, standings, parties }: ArrangementCase, law: Program): readonly Finding[] {
  const offers = sidesSaying(standings, 'admits.senderCitizens', true);
  if (offers.length === 0 || !wholeOf(standings, 'sends').some((side) => side.value === 'US')) return [];
  const sheet = sheetOf([['us_citizen', { kind: 'flag', value: true }]]);
  const bars = evaluate(law, sheet).evaluations.filter(({ rule, answer }) => rule.kind === 'bar' && answer === 'yes');
  if (bars.length === 0) return [];
  const rules = bars.map(({ rule }) => rule.id);
  const who = speakersOf(parties, ...offers);
  const words = {
    en: `Citizens of the sending state may be sent, says ${who}; a rule of law bars it (${rules.join(', ')}).`,
    es: `Se puede enviar a ciudadanos del Estado que envía, según ${who}; una regla de derecho lo impide (${rules.join(', ')}).`,
  };
  return [finding('offered-but-barred', record, 'admits.senderCitizens', words, { claims: claimsOf(...offers), rules })];
}
