import type { RecordId } from '../../core/claim.ts';
import type { AnsweredFinding } from '../../findings/answered.ts';
import type { FindingChoice } from '../../findings/choose.ts';
import { FINDING_CODES, SEVERITIES } from '../../findings/finding.ts';
import { Choice, inOrder, type Option } from '../components/choice.tsx';
import type { Site } from '../site.ts';
import { titleWords } from '../title-words.ts';
import { FINDING_CODE_WORDS } from '../words/finding-codes.ts';
import { FINDINGS_WORDS as W, SEVERITY_WORDS } from '../words/findings.ts';

/** The form that narrows the list, by rank, kind, arrangement and whether somebody has answered. Kinds and arrangements that have none are left out. */
export function FindingFilters(props: {
  readonly findings: readonly AnsweredFinding[];
  readonly names: ReadonlyMap<RecordId, string>;
  readonly choice: FindingChoice;
  readonly site: Site;
}) {
  const { findings, names, choice, site } = props;
  const { language } = site;
  const codes = FINDING_CODES.filter((code) => code === choice.code || findings.some((each) => each.code === code));
  const about = new Set([...findings.flatMap(({ under }) => under), ...(choice.about === undefined ? [] : [choice.about])]);
  const records = inOrder(
    [...about].map((value): Option => ({ value, words: titleWords(value, names.get(value), site).text })),
    language,
  );
  return (
    <form class="filters" method="get" action={site.href(site.path)} aria-label={W.filters[language]}>
      <Choice
        name="severity"
        label={W.severity[language]}
        value={choice.severity}
        options={SEVERITIES.map((value) => ({ value, words: SEVERITY_WORDS[value].name[language] }))}
        none={W.all[language]}
      />
      <Choice
        name="code"
        label={W.code[language]}
        value={choice.code}
        options={codes.map((value) => ({ value, words: FINDING_CODE_WORDS[value].name[language] }))}
        none={W.all[language]}
      />
      <Choice name="about" label={W.about[language]} value={choice.about} options={records} none={W.all[language]} />
      <Choice
        name="state"
        label={W.state[language]}
        value={choice.state}
        options={[
          { value: 'open', words: W.stateOpen[language] },
          { value: 'answered', words: W.stateAnswered[language] },
        ]}
        none={W.all[language]}
      />
      <button type="submit">{W.show[language]}</button>
    </form>
  );
}
