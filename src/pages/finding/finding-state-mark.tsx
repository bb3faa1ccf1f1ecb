import type { AnsweredFinding, FindingState } from '../../findings/answered.ts';
import type { Site } from '../site.ts';
import { visibleControls } from '../visible-controls.ts';
import { dateWords } from '../date-words.ts';
import { FINDING_STATE_WORDS } from '../words/findings.ts';

/** An open ring, a filled one, or a ring with a bar: told by form and word, never by colour. */
const FORMS: Readonly<Record<FindingState, string>> = {
  open: 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9',
  answered: 'M2 6.5l3 3l5-7',
  changed: 'M6 1.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9M6 3.6v3M6 8v.6',
};

/** Where a finding stands with people, in a mark and words: open, or who answered it and when. */
export function FindingStateMark(props: { readonly finding: Pick<AnsweredFinding, 'state' | 'answers'>; readonly site: Site }) {
  const { finding, site } = props;
  const { state, answers } = finding;
  const last = answers.at(-1);
  return (
    <span class={`finding-state finding-${state}`}>
      <svg class="mark" viewBox="0 0 12 12" aria-hidden="true">
        <path d={FORMS[state]} />
      </svg>
      {FINDING_STATE_WORDS[state][site.language]}
      {last === undefined ? '' : `, ${visibleControls(last.by)}, ${dateWords(last.at.slice(0, 10), site.language)}`}
    </span>
  );
}
