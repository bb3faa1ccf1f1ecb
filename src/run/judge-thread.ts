import { parentPort } from 'node:worker_threads';

import { answerText, type TextAnswer, type TextAsked } from '../accounts/answer-text.ts';
import { prepare } from '../engines/terms/evaluate.ts';
import type { Rulebook } from '../engines/terms/rule.ts';
import { textOfBytes } from './read-text-file.ts';
import { arrivedError, sentError, type SentError } from './sent-error.ts';

/** A list to judge. */
export interface JudgeWork {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly rulebook: Rulebook;
  readonly asked: TextAsked;
}

/** What became of a list, as it comes from the thread. */
export type JudgeOutcome =
  | { readonly kind: 'problems'; readonly problems: readonly SentError[] }
  | (Omit<Extract<TextAnswer, { readonly kind: 'cases' }>, 'warnings'> & { readonly warnings: readonly SentError[] })
  | Extract<TextAnswer, { readonly kind: 'people' | 'csv' }>;

// As a thread: one list, answered by its outcome.
const port = parentPort;
port?.once('message', ({ bytes, rulebook, asked }: JudgeWork) => {
  port.postMessage(outcomeOf(answerText(textOfBytes(bytes), prepare(rulebook), asked)), []);
});

function outcomeOf(answer: TextAnswer): JudgeOutcome {
  if (answer.kind === 'problems') return { ...answer, problems: answer.problems.map(sentError) };
  return answer.kind === 'cases' ? { ...answer, warnings: answer.warnings.map(sentError) } : answer;
}

/** The errors as they were before they crossed. */
export function arrived(outcome: JudgeOutcome): TextAnswer {
  if (outcome.kind === 'problems') return { ...outcome, problems: outcome.problems.map(arrivedError) };
  return outcome.kind === 'cases' ? { ...outcome, warnings: outcome.warnings.map(arrivedError) } : outcome;
}
