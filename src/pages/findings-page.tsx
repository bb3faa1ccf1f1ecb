import type { RecordId } from '../core/claim.ts';
import { isOpen, type AnsweredFinding } from '../findings/answered.ts';
import { chosen, type FindingChoice } from '../findings/choose.ts';
import { SEVERITIES } from '../findings/finding.ts';
import { PageHead } from './components/page-head.tsx';
import { Section, Silence } from './components/section.tsx';
import { FindingEntry } from './finding/finding-entry.tsx';
import { FindingFilters } from './finding/finding-filters.tsx';
import { Layout, pageOf } from './layout.tsx';
import type { Site } from './site.ts';
import { ROUTES } from './urls.ts';
import { FINDINGS_PHRASES, FINDINGS_WORDS as W, SEVERITY_WORDS } from './words/findings.ts';

/** What the list is made from: every finding of the record, and what records are called. */
export interface FindingList {
  readonly findings: readonly AnsweredFinding[];
  readonly names: ReadonlyMap<RecordId, string>;
}

/** Everything that does not add up, by rank, narrowed as the reader chose. */
export function findingsPage({ findings, names }: FindingList, site: Site, choice: FindingChoice = {}): string {
  const { language } = site;
  const shown = chosen(findings, choice);
  const open = shown.filter(isOpen).length;
  return pageOf(
    <Layout site={site} title={W.title[language]} section={ROUTES.findings} kind="wide">
      <PageHead title={W.title[language]}>
        <p>{W.lead[language]}</p>
        <p class="weight">
          {FINDINGS_PHRASES.shown[language](shown.length, findings.length)}
          {' · '}
          {FINDINGS_PHRASES.open[language](open)}
          {' · '}
          {FINDINGS_PHRASES.answered[language](shown.length - open)}
        </p>
      </PageHead>
      {site.live ? <FindingFilters findings={findings} names={names} choice={choice} site={site} /> : ''}
      {shown.length === 0 ? <Silence>{W.none[language]}</Silence> : ''}
      {SEVERITIES.map((severity) => {
        const ranked = shown.filter((each) => each.severity === severity);
        return ranked.length === 0 ? (
          ''
        ) : (
          <Section id={severity} title={SEVERITY_WORDS[severity].name[language]} note={SEVERITY_WORDS[severity].note[language]}>
            <ol class="findings">
              {ranked.map((finding) => (
                <FindingEntry finding={finding} names={names} site={site} />
              ))}
            </ol>
          </Section>
        );
      })}
      {site.live && shown.length > 0 ? <Downloads choice={choice} site={site} /> : ''}
    </Layout>,
  );
}

function Downloads(props: { readonly choice: FindingChoice; readonly site: Site }) {
  const { choice, site } = props;
  const query = new URLSearchParams(Object.entries(choice)).toString();
  const to = (path: string): string => site.href(query === '' ? path : `${path}?${query}`);
  return (
    <p class="downloads">
      {W.download[site.language]} <a href={to(ROUTES.findingsCsv)}>CSV</a> <a href={to(ROUTES.findingsJson)}>JSON</a>
    </p>
  );
}
