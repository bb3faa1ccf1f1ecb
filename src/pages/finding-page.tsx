import type { ClaimView } from '../accounts/claim-view.ts';
import type { RecordId } from '../core/claim.ts';
import type { Answer } from '../core/entry.ts';
import type { Words } from '../core/words.ts';
import type { Rule } from '../engines/terms/rule.ts';
import type { AnsweredFinding } from '../findings/answered.ts';
import { Citations } from './components/citations.tsx';
import { ClaimCard } from './components/claim-card.tsx';
import { PageHead } from './components/page-head.tsx';
import { RecordTitle } from './components/record-title.tsx';
import { Section, Silence } from './components/section.tsx';
import { ClaimClause } from './components/statement.tsx';
import { AnswerForm } from './finding/answer-form.tsx';
import { AnswerList } from './finding/answer-list.tsx';
import { FindingStateMark } from './finding/finding-state-mark.tsx';
import { Layout, pageOf } from './layout.tsx';
import type { Site } from './site.ts';
import { PATHS, ROUTES } from './urls.ts';
import { visibleControls } from './visible-controls.ts';
import { FINDING_CODE_WORDS } from './words/finding-codes.ts';
import { FINDINGS_WORDS as W, SEVERITY_WORDS } from './words/findings.ts';

/** A finding with everything that it walks back to. */
export interface FindingShown {
  readonly finding: AnsweredFinding;
  readonly views: readonly ClaimView[];
  readonly rules: readonly Rule[];
  readonly names: ReadonlyMap<RecordId, string>;
  /** What came in and could not be kept, and why. */
  readonly refused?: { readonly reason: string; readonly because: Words };
}

/** The page of one finding: what it says, what it rests on, what would answer it, and what people have answered. */
export function findingPage({ finding, views, rules, names, refused }: FindingShown, site: Site): string {
  const { language } = site;
  const { name, answeredBy } = FINDING_CODE_WORDS[finding.code];
  return pageOf(
    <Layout site={site} title={`${W.finding[language]}: ${name[language]}`} section={ROUTES.findings}>
      <PageHead kicker={`${W.finding[language]} · ${SEVERITY_WORDS[finding.severity].name[language]}`} title={name[language]}>
        <p class="status">
          <bdi>{visibleControls(finding.words[language])}</bdi>
        </p>
        {finding.record === undefined ? (
          ''
        ) : (
          <p class="about">
            <RecordTitle record={finding.record} name={names.get(finding.record)} site={site} />
          </p>
        )}
        <p class="weight">
          <FindingStateMark finding={finding} site={site} /> · <span class="code">{finding.key}</span>
        </p>
      </PageHead>
      {rules.length === 0 ? (
        ''
      ) : (
        <Section id="rules" title={W.rules[language]}>
          {rules.map((rule) => (
            <div class="finding-rule">
              <h3>
                <a href={site.href(PATHS.rule(rule.id))}>
                  {rule.id} {rule.title[language]}
                </a>
              </h3>
              <Citations cites={rule.cites} language={language} />
            </div>
          ))}
        </Section>
      )}
      <Section id="evidence" title={W.evidence[language]}>
        <ol class="entries">
          {views.map((view) => (
            <li>
              <p class="finding-clause">
                <ClaimClause view={view} site={site} />
              </p>
              <ul class="claims">
                <ClaimCard view={view} site={site} />
              </ul>
            </li>
          ))}
        </ol>
      </Section>
      <Section id="settle" title={W.settle[language]}>
        <p>{answeredBy[language]}</p>
      </Section>
      <Section id="answers" title={W.answers[language]}>
        {finding.answers.length === 0 ? <Silence>{W.answersNone[language]}</Silence> : <AnswerList answers={finding.answers} site={site} />}
        {finding.state === 'changed' ? <p class="notice">{W.beforeChange[language]}</p> : ''}
        <AnswerForm finding={finding} site={site} {...(refused === undefined ? {} : { refused })} />
      </Section>
    </Layout>,
  );
}

/** The page of a finding that somebody answered and that nothing in the record points at any more. */
export function settledPage(answers: readonly Answer[], site: Site): string {
  const { language } = site;
  return pageOf(
    <Layout site={site} title={W.gone[language]} section={ROUTES.findings}>
      <PageHead kicker={W.finding[language]} title={W.gone[language]}>
        <p>{W.goneNote[language]}</p>
      </PageHead>
      <Section id="answers" title={W.answers[language]}>
        <AnswerList answers={answers} site={site} />
      </Section>
    </Layout>,
  );
}
