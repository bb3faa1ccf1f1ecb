import type { RecordId } from '../../core/claim.ts';
import type { AnsweredFinding } from '../../findings/answered.ts';
import { Section, Silence } from '../components/section.tsx';
import { FindingEntry } from '../finding/finding-entry.tsx';
import type { Site } from '../site.ts';
import { ROUTES } from '../urls.ts';
import { ACCOUNT_WORDS } from '../words/account.ts';
import { FINDINGS_PHRASES, FINDINGS_WORDS as W } from '../words/findings.ts';

/** What does not add up about an arrangement. Figures on which speakers disagree have a part of their own and are only pointed to. */
export function FindingsSection(props: { readonly record: RecordId; readonly findings: readonly AnsweredFinding[]; readonly site: Site }) {
  const { record, findings, site } = props;
  const { language } = site;
  const others = findings.filter(({ code, record: about }) => code !== 'contested' || about !== record);
  return (
    <Section id="findings" title={ACCOUNT_WORDS.findings[language]}>
      {others.length === 0 ? (
        <Silence>{W.sectionNone[language]}</Silence>
      ) : (
        <ol class="findings">
          {others.map((finding) => (
            <FindingEntry finding={finding} site={site} />
          ))}
        </ol>
      )}
      {findings.length === others.length ? (
        ''
      ) : (
        <p class="note">
          {W.sectionContested[language]} <a href="#contested">{ACCOUNT_WORDS.contested[language]}</a>.
        </p>
      )}
      {findings.length > 0 && site.live ? (
        <p>
          <a href={site.href(`${ROUTES.findings}?${new URLSearchParams({ about: record }).toString()}`)}>
            {FINDINGS_PHRASES.all[language](findings.length)}
          </a>
        </p>
      ) : (
        ''
      )}
    </Section>
  );
}
