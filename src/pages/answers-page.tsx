import type { JudgedCase } from '../accounts/judge.ts';
import type { HabeasError } from '../core/errors.ts';
import { RULE_KINDS, type FactDeclaration, type FactName, type PackHead } from '../engines/terms/rule.ts';
import { AnswerMark } from './components/answer-mark.tsx';
import { DocumentWords } from './components/document-words.tsx';
import { PageHead } from './components/page-head.tsx';
import { RuleAnswer } from './components/rule-answer.tsx';
import { Section } from './components/section.tsx';
import { Layout, pageOf } from './layout.tsx';
import type { Site } from './site.ts';
import { FactsForm, type TestView } from './test-page.tsx';
import { factValueWords } from './terms/fact-words.ts';
import { judgedForWords } from './terms/judged-for-words.ts';
import { ROUTES } from './urls.ts';
import { FINDING_CODE_WORDS } from './words/finding-codes.ts';
import { JUDGEMENT_WORDS } from './words/judgement.ts';
import { KIND_WORDS } from './words/terms.ts';
import { TEST_WORDS as W } from './words/test-page.ts';

type Declared = ReadonlyMap<FactName, FactDeclaration>;

/** The answers for one person or flight, or for several; with one that came from the form, the form beneath them holds its facts. */
export function answersPage(
  view: TestView,
  { cases, warnings }: { readonly cases: readonly JudgedCase[]; readonly warnings: readonly HabeasError[] },
  site: Site,
): string {
  const { language } = site;
  const declared = view.rulebook.facts;
  const [first] = cases;
  return pageOf(
    <Layout site={site} title={W.answers[language]} section={ROUTES.test}>
      <PageHead title={W.answers[language]}>
        {first === undefined ? '' : <Packs packs={first.judgement.packs} site={site} />}
        <p class="keeps">
          <strong>{W.keeps[language]}</strong>
        </p>
      </PageHead>
      {warnings.length === 0 ? '' : <LeftOut warnings={warnings} site={site} />}
      {cases.map((one, index) => (
        <Case judged={one} declared={declared} site={site} prefix={cases.length === 1 ? '' : `c${index + 1}-`} />
      ))}
      {cases.length === 1 && view.state.fields.size > 0 ? (
        <Section id="change" title={W.changeFacts[language]}>
          <FactsForm view={view} site={site} button={W.answer[language]} />
        </Section>
      ) : (
        <p>
          <a href={site.href(ROUTES.test)}>{W.title[language]}</a>
        </p>
      )}
    </Layout>,
  );
}

function Packs(props: { readonly packs: readonly PackHead[]; readonly site: Site }) {
  const { packs, site } = props;
  const { language } = site;
  return (
    <>
      {packs.map(({ id, version, title, note }) => (
        <p class="pack">
          {version === 'claims' ? title[language] : <a href={site.href(`${ROUTES.rules}#pack-${id}`)}>{title[language]}</a>}
          {version === 'claims' ? '' : `, ${version}`}
          {note === undefined ? '' : <span class="who">{note[language]}</span>}
        </p>
      ))}
    </>
  );
}

function Case(props: { readonly judged: JudgedCase; readonly declared: Declared; readonly site: Site; readonly prefix: string }) {
  const { judged, declared, site, prefix } = props;
  const { language } = site;
  const { judgement, pairs, id } = judged;
  const kinds = RULE_KINDS.map((kind) => ({ kind, of: judgement.evaluations.filter(({ rule }) => rule.kind === kind) }));
  return (
    <section class="case">
      {id === undefined ? (
        <h2 class="unseen">{W.answers[language]}</h2>
      ) : (
        <h2>
          <DocumentWords text={id} language={language} />
        </h2>
      )}
      <p class="judged-for">{judgedForWords(judgement, language)}</p>
      {pairs.length === 0 ? (
        ''
      ) : (
        <div class="together">
          <h3>{JUDGEMENT_WORDS.together[language]}</h3>
          <ul>
            {pairs.map(({ code, words }) => (
              <li>
                <strong>{FINDING_CODE_WORDS[code].name[language]}.</strong> {words[language]}
              </li>
            ))}
          </ul>
        </div>
      )}
      <Disputed judged={judged} declared={declared} site={site} />
      <details class="overview">
        <summary>{W.overview[language]}</summary>
        <table class="listing">
          <thead>
            <tr>
              <th scope="col">{W.rule[language]}</th>
              <th scope="col">{W.says[language]}</th>
            </tr>
          </thead>
          <tbody>
            {judgement.evaluations.map(({ rule, answer }) => (
              <tr>
                <th scope="row">
                  <a href={`#${prefix}${rule.id}`}>
                    {rule.pack.version === 'claims' ? '' : `${rule.id} `}
                    <DocumentWords text={rule.title[language]} language={language} />
                  </a>
                </th>
                <td>
                  <AnswerMark answer={answer} kind={rule.kind} language={language} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      {kinds.map(({ kind, of }) =>
        of.length === 0 ? (
          ''
        ) : (
          <>
            <h3>{KIND_WORDS[kind][language]}</h3>
            {of.map((evaluation) => (
              <RuleAnswer evaluation={evaluation} facts={judged.facts} declared={declared} site={site} prefix={prefix} />
            ))}
          </>
        ),
      )}
    </section>
  );
}

/** Facts on which those who speak disagree, every side shown. */
function Disputed(props: { readonly judged: JudgedCase; readonly declared: Declared; readonly site: Site }) {
  const { judged, declared, site } = props;
  const { language } = site;
  if (judged.judgement.disputed.size === 0) return <></>;
  return (
    <div class="contest">
      <h3>{JUDGEMENT_WORDS.disputed[language]}</h3>
      <ul class="plain-list">
        {[...judged.judgement.disputed].map(([fact, statements]) => (
          <li>
            {declared.get(fact)?.describes[language] ?? fact}:{' '}
            {statements.map(({ value, by, source, learned }, index) => (
              <>
                {index === 0 ? '' : '; '}
                <strong>{factValueWords(value, declared.get(fact), language)}</strong>{' '}
                <DocumentWords text={[by, source, learned].filter((part) => part !== undefined).join(', ')} language={language} />
              </>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function LeftOut(props: { readonly warnings: readonly HabeasError[]; readonly site: Site }) {
  const { warnings, site } = props;
  return (
    <div class="problems">
      <p class="label">{W.leftOut[site.language]}</p>
      <ul class="plain-list">
        {warnings.map(({ message, code }) => (
          <li>
            <DocumentWords text={message} lang="en" language={site.language} /> <span class="code">{code}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
