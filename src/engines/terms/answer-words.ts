import type { Words } from '../../core/words.ts';
import type { Answer, RuleKind } from './rule.ts';

const CANNOT_TELL: Words = { en: 'cannot tell', es: 'no se puede saber' };
const NOT_APPLICABLE: Words = { en: 'does not apply', es: 'no se aplica' };

const YES_AND_NO: Readonly<Record<RuleKind, { readonly yes: Words; readonly no: Words }>> = {
  bar: { yes: { en: 'barred', es: 'impedido' }, no: { en: 'not barred by this rule', es: 'no impedido por esta regla' } },
  condition: { yes: { en: 'met', es: 'se cumple' }, no: { en: 'not met', es: 'no se cumple' } },
  duty: { yes: { en: 'done', es: 'se hizo' }, no: { en: 'not done', es: 'no se hizo' } },
  term: { yes: { en: 'within', es: 'dentro' }, no: { en: 'outside', es: 'fuera' } },
  alarm: { yes: { en: 'markers present', es: 'hay indicios' }, no: { en: 'not shown', es: 'sin indicios' } },
};

/** An answer in the words of the rule's own kind: a bar is never "passed", an alarm never "proved". */
export function answerWords(kind: RuleKind, answer: Answer): Words {
  switch (answer) {
    case 'yes':
    case 'no':
      return YES_AND_NO[kind][answer];
    case 'unknown':
      return CANNOT_TELL;
    case 'na':
      return NOT_APPLICABLE;
    default:
      return answer satisfies never;
  }
}
