import type { Language } from '../../core/words.ts';
import { answerWords } from '../../engines/terms/answer-words.ts';
import type { Answer, RuleKind } from '../../engines/terms/rule.ts';
import { CONDITION_WORDS } from '../words/terms.ts';

/** An answer by mark and by word: filled for yes, a ring for no, a dotted ring where it cannot be told, a dash where the rule does not apply. */
export function AnswerMark(props: { readonly answer: Answer; readonly kind?: RuleKind; readonly language: Language }) {
  const { answer, kind, language } = props;
  const words = kind === undefined ? CONDITION_WORDS[answer] : answerWords(kind, answer);
  return (
    <span class={`answer answer-${answer}`}>
      <svg class="mark" viewBox="0 0 12 12" aria-hidden="true">
        {answer === 'na' ? <path d="M2 6h8" /> : <circle cx="6" cy="6" r="4.4" />}
      </svg>
      {words[language]}
    </span>
  );
}
