import { createColors } from 'picocolors';

import type { Language } from '../core/words.ts';
import type { Evaluation } from '../engines/terms/evaluate.ts';
import type { RuleStep, Step } from '../engines/terms/explain.ts';
import type { FactSheet } from '../engines/terms/fact.ts';
import type { Answer, Citation, FactDeclaration, FactName, PackHead } from '../engines/terms/rule.ts';
import { listWords } from '../pages/country-words.ts';
import { conditionWords } from '../pages/terms/condition-words.ts';
import { factValueWords } from '../pages/terms/fact-words.ts';
import { partsOf } from '../pages/terms/parts-of.ts';
import { judgedForWords } from '../pages/terms/judged-for-words.ts';
import { FINDING_CODE_WORDS } from '../pages/words/finding-codes.ts';
import { BECAUSE_WORDS, CONDITION_WORDS, SEEN_WORDS } from '../pages/words/terms.ts';
import { JUDGEMENT_PHRASES as P, JUDGEMENT_WORDS as W } from '../pages/words/judgement.ts';
import type { JudgedCase } from '../accounts/judge.ts';
import { printable } from './print-claim.ts';
import type { Terminal } from './terminal.ts';

/** What printing a judgement needs to know of the facts that rules may ask for. */
export type Declared = ReadonlyMap<FactName, FactDeclaration>;

/** A case in full: every rule with its answer, what decided it or could change it, the steps, and what each rests on. */
export function judgementLines(terminal: Terminal, judged: JudgedCase, declared: Declared, language: Language): string {
  const { judgement, facts } = judged;
  const colours = createColors(terminal.colours);
  const disputed = [...judgement.disputed].map(([fact, statements]) => {
    const said = statements.map(({ value, by }) => `${factValueWords(value, declared.get(fact), language)} (${printable(by ?? '?')})`);
    return `  ${W.disputed[language]}: ${factName(fact, declared, language)}: ${said.join('; ')}`;
  });
  return [
    ...(judged.id === undefined ? [] : [colours.bold(printable(judged.id))]),
    `${judgedForWords(judgement, language)} ${packsWords(judgement, language)}`,
    ...disputed,
    '',
    ...judgement.evaluations.flatMap((evaluation) => [...ruleLines(terminal, evaluation, facts, declared, language), '']),
    ...judged.pairs.map(({ code, words }) => `${colours.bold(FINDING_CODE_WORDS[code].name[language])}. ${words[language]}`),
    '',
  ].join('\n');
}

/** Several cases as a table of letters, a rule a column, as in the documentation. */
export function answerTableLines(terminal: Terminal, cases: readonly JudgedCase[], language: Language): string {
  const colours = createColors(terminal.colours);
  const [first] = cases;
  if (first === undefined) return '';
  const letters: Readonly<Record<Answer, string>> = { yes: language === 'es' ? 'S' : 'Y', no: 'N', unknown: '?', na: '–' };
  const rules = first.judgement.evaluations.map(({ rule }) => rule.id);
  const names = cases.map(({ id }, index) => printable(id ?? String(index + 1)).slice(0, 24));
  const wide = Math.max(...names.map((name) => name.length));
  const line = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(wide)}  ${cells.map((cell, index) => cell.padEnd(rules[index]?.length ?? 0)).join(' ')}`;
  return [
    packsWords(first.judgement, language),
    W.letters[language],
    '',
    colours.bold(line('', rules)),
    ...cases.map(({ judgement }, index) =>
      line(
        names[index] ?? '',
        judgement.evaluations.map(({ answer }) => letters[answer]),
      ),
    ),
    '',
    ...cases.flatMap(({ pairs }, index) =>
      pairs.map(({ code, words }) => `${names[index]}: ${FINDING_CODE_WORDS[code].name[language]}. ${words[language]}`),
    ),
    '',
  ].join('\n');
}

function packsWords({ packs }: { readonly packs: readonly PackHead[] }, language: Language): string {
  return P.byPacks[language](
    listWords(
      packs.map(({ title, version }) => `${title[language]} (${version})`),
      language,
    ),
  );
}

function ruleLines(
  terminal: Terminal,
  evaluation: Evaluation,
  facts: FactSheet,
  declared: Declared,
  language: Language,
): readonly string[] {
  const colours = createColors(terminal.colours);
  const { rule, answer, words, decidedBy, missing, afterwards, tree } = evaluation;
  const answered = words[language].toUpperCase();
  const marked = answer === 'yes' || answer === 'no' ? colours.bold(answered) : answered;
  const decided = decidedBy.map((fact) => {
    const state = facts.get(fact);
    const value = state?.kind === 'known' ? factValueWords(state.value, declared.get(fact), language) : CONDITION_WORDS.unknown[language];
    const by = state?.statements.flatMap((statement) => statement.by ?? []) ?? [];
    return `${factName(fact, declared, language)} = ${printable(value)}${by.length === 0 ? '' : ` (${by.map(printable).join(', ')})`}`;
  });
  const open = missing.map(
    ({ fact, share, because }, index) =>
      `${index + 1}. ${factName(fact, declared, language)}: ${P.decides[language](share)}; ${BECAUSE_WORDS[because][language]}`,
  );
  return [
    `${colours.bold(rule.id)}  ${marked}  ${printable(rule.title[language])}`,
    ...under(W.decidedBy[language], decided),
    ...under(W.missing[language], open),
    ...under(W.afterwards[language], afterwards.length === 0 ? [] : [afterwards.join(', ')]),
    ...(answer === 'na' ? [] : under(W.steps[language], treeLines(tree, declared, language))),
    ...under(
      W.rests[language],
      tree.cites.flatMap((cite) => citationLines(cite, language)),
    ),
    ...under(W.note[language], rule.note === undefined ? [] : [printable(rule.note[language])]),
  ];
}

function under(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`     ${title}`, ...lines.map((line) => `       ${line}`)];
}

function factName(fact: FactName, declared: Declared, language: Language): string {
  const words = declared.get(fact)?.describes[language];
  return words === undefined ? fact : `${printable(words)} [${fact}]`;
}

/** The steps of a rule, each with its answer; a rule that it refers to stands in it with its own steps and citations. */
function treeLines(tree: RuleStep, declared: Declared, language: Language): readonly string[] {
  const stepLines = (step: Step, indent: string): readonly string[] => [
    `${indent}${CONDITION_WORDS[step.answer][language]}: ${printable(conditionWords(step.test, declared, language))}`,
    ...(partsOf(step.test).length > 0 ? step.steps : step.steps.filter((part) => part.rule !== undefined)).flatMap((part) =>
      stepLines(part, `${indent}  `),
    ),
    ...(step.rule === undefined
      ? []
      : [
          ...treeLines(step.rule, declared, language).map((line) => `${indent}  ${line}`),
          ...step.rule.cites.flatMap((cite) => citationLines(cite, language)).map((line) => `${indent}  § ${line}`),
        ]),
  ];
  return [
    ...(tree.applies === undefined ? [] : [`${W.asked[language]}:`, ...stepLines(tree.applies, '  ')]),
    ...tree.versions.flatMap(({ version, step }) => {
      const { from, to } = version;
      const span = from === undefined && to === undefined ? '' : ` (${P.inForce[language](from, to)})`;
      return [`${W.test[language]}${span}:`, ...stepLines(step, '  ')];
    }),
  ];
}

/** A citation: what it is, what it says, where, how it was looked at, and what a lawyer still has to check. */
export function citationLines(cite: Citation, language: Language): readonly string[] {
  const says = cite.says === undefined ? '' : `: ${printable(cite.says[language])}`;
  const where = cite.url === undefined ? '' : ` <${printable(cite.url)}>`;
  return [
    `${printable(cite.ref)}${says}${where} (${SEEN_WORDS[cite.seen][language]})`,
    ...(cite.awaits === undefined ? [] : [`  ${W.awaits[language]}: ${printable(cite.awaits[language])}`]),
  ];
}
