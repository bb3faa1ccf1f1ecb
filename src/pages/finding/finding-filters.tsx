import type { RecordId } from '../../core/claim.ts';
import type { AnsweredFinding } from '../../findings/answered.ts';
import type { FindingChoice } from '../../findings/choose.ts';
import { FINDING_CODES, SEVERITIES } from '../../findings/finding.ts';
import type { Site } from '../site.ts';
import { FINDING_CODE_WORDS } from '../words/finding-codes.ts';
import { FINDINGS_WORDS as W, SEVERITY_WORDS } from '../words/findings.ts';

interface Option {
  readonly value: string;
  readonly words: string;
}

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
  const records = [...new Set([...findings.flatMap(({ under }) => under), ...(choice.about === undefined ? [] : [choice.about])])]
    .map((value): Option => ({ value, words: names.get(value) ?? value }))
    .toSorted((a, b) => a.words.localeCompare(b.words, language));
  return (
    <form class="filters" method="get" action={site.href(site.path)} aria-label={W.filters[language]}>
      <Choice
        name="severity"
        label={W.severity[language]}
        value={choice.severity}
        options={SEVERITIES.map((value) => ({ value, words: SEVERITY_WORDS[value].name[language] }))}
        site={site}
      />
      <Choice
        name="code"
        label={W.code[language]}
        value={choice.code}
        options={codes.map((value) => ({ value, words: FINDING_CODE_WORDS[value].name[language] }))}
        site={site}
      />
      <Choice name="about" label={W.about[language]} value={choice.about} options={records} site={site} />
      <Choice
        name="state"
        label={W.state[language]}
        value={choice.state}
        options={[
          { value: 'open', words: W.stateOpen[language] },
          { value: 'answered', words: W.stateAnswered[language] },
        ]}
        site={site}
      />
      <button type="submit">{W.show[language]}</button>
    </form>
  );
}

function Choice(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly Option[];
  readonly site: Site;
}) {
  return (
    <p class="choice">
      <label for={props.name}>{props.label}</label>
      <select id={props.name} name={props.name}>
        <option value="">{W.all[props.site.language]}</option>
        {props.options.map(({ value, words }) => (
          <option value={value} selected={value === props.value}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}
