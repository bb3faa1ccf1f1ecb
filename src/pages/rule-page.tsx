import type { Words } from '../core/words.ts';
import { answerWords } from '../engines/terms/answer-words.ts';
import { factsAskedBy, rulesNamedBy, type Answer, type Rule, type Rulebook } from '../engines/terms/rule.ts';
import { AnswerMark } from './components/answer-mark.tsx';
import { Citations } from './components/citations.tsx';
import { TestTree, versionWords } from './components/condition-tree.tsx';
import { DocumentWords } from './components/document-words.tsx';
import { PageHead } from './components/page-head.tsx';
import { Section } from './components/section.tsx';
import { Layout, pageOf } from './layout.tsx';
import type { Site } from './site.ts';
import { PATHS, recordPath, ROUTES } from './urls.ts';
import { RULES_WORDS as W } from './words/rules.ts';
import { ONE_KIND_WORDS } from './words/terms.ts';

/** A worked example with what it expects of the rule shown. */
export interface RuleExample {
  readonly id: string;
  readonly who: string;
  readonly story: Words;
  readonly expected: Answer;
}

/** One rule whole: its question and words, when it is asked, its test in each version, what it rests on, what awaits a lawyer, its examples. */
export function rulePage(
  { rule, rulebook, examples }: { readonly rule: Rule; readonly rulebook: Rulebook; readonly examples: readonly RuleExample[] },
  site: Site,
): string {
  const { language } = site;
  const declared = rulebook.facts;
  const awaiting = rule.cites.filter((cite) => cite.awaits !== undefined);
  const users = rulebook.rules.filter((other) => rulesNamedBy(other).includes(rule.id));
  const dated = rule.versions.some(({ from, to }) => from !== undefined || to !== undefined);
  return pageOf(
    <Layout site={site} title={`${rule.id} ${rule.title[language]}`} section={ROUTES.test}>
      <PageHead
        kicker={
          <>
            {ONE_KIND_WORDS[rule.kind][language]} ·{' '}
            <a href={site.href(`${ROUTES.rules}#pack-${rule.pack.id}`)}>{packTitle(rule, rulebook, site)}</a>, {rule.pack.version}
          </>
        }
        title={`${rule.id} ${rule.title[language]}`}
      >
        <p class="question">{rule.question[language]}</p>
        <p>
          {(['yes', 'no', 'unknown', 'na'] as const).map((answer) => (
            <span class="tally-part">
              <AnswerMark answer={answer} kind={rule.kind} language={language} />
            </span>
          ))}
        </p>
        {rule.arrangement === undefined ? (
          ''
        ) : (
          <p>
            <a href={site.href(recordPath(rule.arrangement))}>{W.term[language]}</a>
          </p>
        )}
      </PageHead>
      <Section id="applies" title={W.applies[language]}>
        {rule.applies === undefined ? (
          <p>{W.always[language]}</p>
        ) : (
          <TestTree test={rule.applies} declared={declared} language={language} />
        )}
      </Section>
      <Section id="test" title={W.test[language]} note={dated ? W.notInForce[language] : ''}>
        {rule.versions.map((version) => (
          <>
            {dated ? <h3>{versionWords(version, language).replace(/^ \((.*)\)$/, '$1')}</h3> : ''}
            <TestTree test={version.test} declared={declared} language={language} />
          </>
        ))}
      </Section>
      <Section id="rests" title={W.rests[language]}>
        <Citations cites={rule.cites} language={language} />
        {rule.note === undefined ? '' : <p class="note">{rule.note[language]}</p>}
      </Section>
      <Section id="awaits" title={W.awaits[language]}>
        {awaiting.length === 0 ? (
          <p>{W.nothingAwaits[language]}</p>
        ) : (
          <ul class="plain-list">
            {awaiting.map((cite) => (
              <li>
                <DocumentWords text={cite.ref} lang="en" language={language} />: {cite.awaits?.[language]}
              </li>
            ))}
          </ul>
        )}
      </Section>
      {examples.length === 0 ? '' : <Examples rule={rule} examples={examples} site={site} />}
      <Section id="facts" title={W.facts[language]}>
        <dl class="facts">
          {factsAskedBy(rule).map((name) => (
            <div class="fact">
              <dt class="code">{name}</dt>
              <dd>{declared.get(name)?.describes[language] ?? name}</dd>
            </div>
          ))}
        </dl>
        {users.length === 0 ? (
          ''
        ) : (
          <p>
            {W.used[language]}:{' '}
            {users.map((user, index) => (
              <>
                {index === 0 ? '' : ', '}
                <a href={site.href(PATHS.rule(user.id))}>
                  {user.id} {user.title[language]}
                </a>
              </>
            ))}
          </p>
        )}
        <p>
          <a href={site.href(ROUTES.test)}>{W.tryIt[language]}</a> · <a href={site.href(ROUTES.writingRules)}>{W.writing[language]}</a>
        </p>
      </Section>
    </Layout>,
  );
}

function Examples(props: { readonly rule: Rule; readonly examples: readonly RuleExample[]; readonly site: Site }) {
  const { rule, examples, site } = props;
  const { language } = site;
  return (
    <Section id="examples" title={W.examples[language]} note={W.examplesNote[language]}>
      <table class="listing">
        <tbody>
          {examples.map(({ id, who, story, expected }) => (
            <tr>
              <th scope="row">
                <a href={`${site.href(ROUTES.test)}?example=${encodeURIComponent(id)}`}>
                  {id} {who}
                </a>
                <span class="kind">
                  <DocumentWords text={story[language]} language={language} />
                </span>
              </th>
              <td title={answerWords(rule.kind, expected)[language]}>
                <AnswerMark answer={expected} kind={rule.kind} language={language} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function packTitle(rule: Rule, rulebook: Rulebook, { language }: Site): string {
  return rulebook.packs.find(({ id }) => id === rule.pack.id)?.title[language] ?? rule.pack.id;
}
