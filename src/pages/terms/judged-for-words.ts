import type { Language } from '../../core/words.ts';
import type { Judgement } from '../../engines/terms/evaluate.ts';
import { dateWords } from '../date-words.ts';
import { JUDGEMENT_PHRASES, JUDGEMENT_WORDS } from '../words/judgement.ts';

/** The day or days that a case was judged for, as a sentence. */
export function judgedForWords({ judgedFor }: Pick<Judgement, 'judgedFor'>, language: Language): string {
  if (judgedFor === undefined) return JUDGEMENT_WORDS.noDay[language];
  const { from = '..', to = '..' } = judgedFor;
  return JUDGEMENT_PHRASES.judgedFor[language](dateWords(from === to ? from : `${from}/${to}`, language));
}
