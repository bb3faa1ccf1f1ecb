import type { RecordId } from '../../core/claim.ts';
import type { AnsweredFinding } from '../../findings/answered.ts';
import { RecordTitle } from '../components/record-title.tsx';
import type { Site } from '../site.ts';
import { PATHS } from '../urls.ts';
import { visibleControls } from '../visible-controls.ts';
import { FINDING_CODE_WORDS } from '../words/finding-codes.ts';
import { FindingStateMark } from './finding-state-mark.tsx';

/** One finding in a list: its kind, what it says as the way to its page, where it stands with people, and the record it is about. */
export function FindingEntry(props: {
  readonly finding: AnsweredFinding;
  readonly site: Site;
  /** Names of records; absent where the list is of one record, which need not be named again. */
  readonly names?: ReadonlyMap<RecordId, string>;
}) {
  const { finding, site, names } = props;
  const { language } = site;
  return (
    <li class="finding">
      <p class="finding-kind">
        {FINDING_CODE_WORDS[finding.code].name[language]} <FindingStateMark finding={finding} site={site} />
      </p>
      <p class="finding-says">
        <a href={site.href(PATHS.finding(finding.key))}>
          <bdi>{visibleControls(finding.words[language])}</bdi>
        </a>
      </p>
      {names === undefined || finding.record === undefined ? (
        ''
      ) : (
        <p class="about">
          <RecordTitle record={finding.record} name={names.get(finding.record)} site={site} />
        </p>
      )}
    </li>
  );
}
