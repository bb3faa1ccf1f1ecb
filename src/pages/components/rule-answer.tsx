import type { Evaluation } from '../../engines/terms/evaluate.ts';
import type { FactSheet } from '../../engines/terms/fact.ts';
import type { FactDeclaration, FactName } from '../../engines/terms/rule.ts';
import type { Site } from '../site.ts';
import { factValueWords } from '../terms/fact-words.ts';
import { PATHS } from '../urls.ts';
import { JUDGEMENT_PHRASES, JUDGEMENT_WORDS as W } from '../words/judgement.ts';
import { BECAUSE_WORDS, CONDITION_WORDS } from '../words/terms.ts';
import { AnswerMark } from './answer-mark.tsx';
import { Citations } from './citations.tsx';
import { AnsweredTree } from './condition-tree.tsx';
import { DocumentWords } from './document-words.tsx';

/** One rule's answer, and unfolded: what decided, what could change it, the steps, and what it rests on. */
export function RuleAnswer(props: {
  readonly evaluation: Evaluation;
  readonly facts: FactSheet;
  readonly declared: ReadonlyMap<FactName, FactDeclaration>;
  readonly site: Site;
  /** What stands before the anchor, where several cases stand on one page. */
  readonly prefix: string;
}) {
  const { evaluation, facts, declared, site } = props;
  const { language } = site;
  const { rule, answer, decidedBy, missing, afterwards, tree } = evaluation;
  const name = (fact: FactName): string => declared.get(fact)?.describes[language] ?? fact;
  return (
    <details class="rule-answer" id={`${props.prefix}${rule.id}`}>
      <summary>
        <span class="code">{rule.id.startsWith('who-') || rule.id.startsWith('stay-') ? '' : rule.id}</span>{' '}
        <span class="rule-title">
          <DocumentWords text={rule.title[language]} language={language} />
        </span>{' '}
        <AnswerMark answer={answer} kind={rule.kind} language={language} />
      </summary>
      <div class="why">
        <p class="question">{rule.question[language]}</p>
        {decidedBy.length === 0 ? (
          ''
        ) : (
          <>
            <p class="label">{W.decidedBy[language]}</p>
            <ul class="plain-list">
              {decidedBy.map((fact) => {
                const state = facts.get(fact);
                const by = state?.statements.flatMap((said) => said.by ?? []) ?? [];
                return (
                  <li>
                    {name(fact)}:{' '}
                    <strong>
                      {state?.kind === 'known'
                        ? factValueWords(state.value, declared.get(fact), language)
                        : CONDITION_WORDS.unknown[language]}
                    </strong>
                    {by.length === 0 ? '' : ` (${by.join(', ')})`}
                  </li>
                );
              })}
            </ul>
          </>
        )}
        {missing.length === 0 ? (
          ''
        ) : (
          <>
            <p class="label">{W.missing[language]}</p>
            <ol class="missing">
              {missing.map(({ fact, share, because }) => (
                <li>
                  {name(fact)}
                  <span class="who">
                    {JUDGEMENT_PHRASES.decides[language](share)} · {BECAUSE_WORDS[because][language]}
                  </span>
                </li>
              ))}
            </ol>
          </>
        )}
        {afterwards.length === 0 ? (
          ''
        ) : (
          <p class="who">
            {W.afterwards[language]}: {afterwards.map(name).join('; ')}
          </p>
        )}
        {answer === 'na' ? '' : <AnsweredTree tree={tree} declared={declared} language={language} />}
        <p class="label">{W.rests[language]}</p>
        <Citations cites={tree.cites} language={language} />
        {rule.note === undefined ? '' : <p class="note">{rule.note[language]}</p>}
        {rule.pack.version === 'claims' ? (
          ''
        ) : (
          <p>
            <a href={site.href(PATHS.rule(rule.id))}>{W.ruleItself[language]}</a>
          </p>
        )}
      </div>
    </details>
  );
}
