import type { Language } from '../../core/words.ts';
import type { RuleStep, Step } from '../../engines/terms/explain.ts';
import type { FactDeclaration, FactName, RuleVersion, Test } from '../../engines/terms/rule.ts';
import { conditionWords } from '../terms/condition-words.ts';
import { partsOf } from '../terms/parts-of.ts';
import { JUDGEMENT_PHRASES, JUDGEMENT_WORDS as W } from '../words/judgement.ts';
import { AnswerMark } from './answer-mark.tsx';
import { Citations } from './citations.tsx';

type Declared = ReadonlyMap<FactName, FactDeclaration>;

/** A condition as its author wrote it, in words. */
export function TestTree(props: { readonly test: Test; readonly declared: Declared; readonly language: Language }) {
  const { test, declared, language } = props;
  return (
    <ul class="tree">
      <TestPart test={unwrapped(test)} declared={declared} language={language} />
    </ul>
  );
}

/** *All* or *any* of a single condition is that condition. */
function unwrapped(test: Test): Test {
  const [only, ...others] = test.kind === 'all' || test.kind === 'any' ? test.of : [];
  return only === undefined || others.length > 0 ? test : unwrapped(only);
}

function TestPart(props: { readonly test: Test; readonly declared: Declared; readonly language: Language }) {
  const { test, declared, language } = props;
  const parts = partsOf(test);
  return (
    <li>
      {conditionWords(test, declared, language)}
      {parts.length === 0 ? (
        ''
      ) : (
        <ul class="tree">
          {parts.map((part) => (
            <TestPart test={part} declared={declared} language={language} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The steps by which a rule came to its answer, each with its own; a rule that it refers to stands in it with what that one rests on. */
export function AnsweredTree(props: { readonly tree: RuleStep; readonly declared: Declared; readonly language: Language }) {
  const { tree, declared, language } = props;
  return (
    <>
      {tree.applies === undefined ? (
        ''
      ) : (
        <>
          <p class="label">{W.asked[language]}</p>
          <ul class="tree">
            <AnsweredPart step={tree.applies} declared={declared} language={language} />
          </ul>
        </>
      )}
      {tree.versions.map(({ version, step }) => (
        <>
          <p class="label">
            {W.test[language]}
            {versionWords(version, language)}
          </p>
          <ul class="tree">
            <AnsweredPart step={step} declared={declared} language={language} />
          </ul>
        </>
      ))}
    </>
  );
}

function AnsweredPart(props: { readonly step: Step; readonly declared: Declared; readonly language: Language }) {
  const { step, declared, language } = props;
  // The opposite of a single fact is told in one line; a rule that it refers to still stands beneath.
  const steps = partsOf(step.test).length > 0 ? step.steps : step.steps.filter((part) => part.rule !== undefined);
  return (
    <li>
      <AnswerMark answer={step.answer} language={language} /> {conditionWords(step.test, declared, language)}
      {steps.length === 0 ? (
        ''
      ) : (
        <ul class="tree">
          {steps.map((part) => (
            <AnsweredPart step={part} declared={declared} language={language} />
          ))}
        </ul>
      )}
      {step.rule === undefined ? (
        ''
      ) : (
        <div class="referred">
          <p>
            {step.rule.rule.id} {step.rule.rule.title[language]}
          </p>
          <AnsweredTree tree={step.rule} declared={declared} language={language} />
          <Citations cites={step.rule.cites} language={language} />
        </div>
      )}
    </li>
  );
}

/** ": from 3 February 2025", or nothing for a version without dates. */
export function versionWords({ from, to }: RuleVersion, language: Language): string {
  return from === undefined && to === undefined ? '' : ` (${JUDGEMENT_PHRASES.inForce[language](from, to)})`;
}
