import type { Words } from '../../core/words.ts';
import { MOST_REASON, type AnsweredFinding } from '../../findings/answered.ts';
import { FormToken } from '../components/form-token.tsx';
import type { Site } from '../site.ts';
import { PATHS } from '../urls.ts';
import { FINDINGS_WORDS as W } from '../words/findings.ts';

/** Where a person explains a finding: a plain form. Nothing where nothing may be written. */
export function AnswerForm(props: {
  readonly finding: AnsweredFinding;
  readonly site: Site;
  /** What came in before and could not be kept, and why. */
  readonly refused?: { readonly reason: string; readonly because: Words };
}) {
  const { finding, site, refused } = props;
  const { writing, language } = site;
  if (writing === undefined) return <></>;
  return (
    <form class="answering" method="post" action={site.href(PATHS.finding(finding.key))}>
      <FormToken writing={writing} />
      <input type="hidden" name="evidence" value={finding.mark} />
      <div class={refused === undefined ? 'question' : 'question wrong'}>
        <label class="asked" for="reason">
          {W.reason[language]}
        </label>
        <p class="help" id="reason-help">
          {W.answerNote[language]}
        </p>
        {refused === undefined ? (
          ''
        ) : (
          <p class="reason-problem" id="reason-problem">
            {refused.because[language]}
          </p>
        )}
        <textarea
          id="reason"
          name="reason"
          rows={4}
          required
          maxlength={MOST_REASON}
          aria-describedby={refused === undefined ? 'reason-help' : 'reason-help reason-problem'}
          {...(refused === undefined ? {} : { 'aria-invalid': 'true' })}
        >
          {refused?.reason ?? ''}
        </textarea>
      </div>
      <button class="primary">{(finding.answers.length === 0 ? W.answer : W.answerAgain)[language]}</button>
    </form>
  );
}
