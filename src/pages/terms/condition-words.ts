import type { Language } from '../../core/words.ts';
import type { FactDeclaration, FactName, Test } from '../../engines/terms/rule.ts';
import { dateWords } from '../date-words.ts';
import { numberWords } from '../quantity-words.ts';
import { CONDITION_PHRASES as P, CONDITION_WORDS as W } from '../words/terms.ts';
import { partsOf } from './parts-of.ts';
import { alpha3Words, wordWords } from './fact-words.ts';

/** A condition in one line; what stands under *all*, *any* and *not* is told by its own lines. */
export function conditionWords(test: Test, facts: ReadonlyMap<FactName, FactDeclaration>, language: Language): string {
  const name = (fact: FactName): string => facts.get(fact)?.describes[language] ?? fact;
  const value = (fact: FactName, written: string): string =>
    facts.get(fact)?.type === 'text' ? wordWords(written, facts.get(fact), language) : alpha3Words(written, language);
  switch (test.kind) {
    case 'all':
    case 'any':
      return W[test.kind][language];
    case 'not': {
      const { of } = test;
      if (of.kind === 'gte') return P.lessThan[language](name(of.fact), numberWords(of.value, language));
      return partsOf(test).length > 0 ? W.not[language] : P.notSo[language](conditionWords(of, facts, language));
    }
    case 'fact':
      return name(test.fact);
    case 'gte':
      return P.atLeast[language](name(test.fact), numberWords(test.value, language));
    case 'since':
      return P.since[language](name(test.fact), dateWords(test.value, language));
    case 'eq':
      return P.is[language](name(test.fact), value(test.fact, test.value));
    case 'among':
      return P.among[language](name(test.fact), test.values.map((each) => value(test.fact, each)).join(', '));
    case 'has':
      return P.holds[language](name(test.set), name(test.member));
    case 'rule':
      return P.rule[language](test.rule);
    default:
      return test satisfies never;
  }
}
