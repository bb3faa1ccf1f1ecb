import { createColors } from 'picocolors';

import type { Language } from '../core/words.ts';
import { answerWords } from '../engines/terms/answer-words.ts';
import type { Rule, Rulebook, Test } from '../engines/terms/rule.ts';
import { conditionWords } from '../pages/terms/condition-words.ts';
import { partsOf } from '../pages/terms/parts-of.ts';
import { JUDGEMENT_PHRASES, JUDGEMENT_WORDS } from '../pages/words/judgement.ts';
import { RULES_PHRASES } from '../pages/words/rules.ts';
import { KIND_WORDS } from '../pages/words/terms.ts';
import { printable } from './print-claim.ts';
import { citationLines, type Declared } from './print-judgement.ts';
import type { Terminal } from './terminal.ts';

/** All rules, pack by pack, a line each. */
export function packLines(terminal: Terminal, { packs, rules }: Rulebook, language: Language): string {
  const colours = createColors(terminal.colours);
  return packs
    .flatMap((pack) => [
      colours.bold(`${printable(pack.title[language])} (${pack.id} ${pack.version})`),
      ...rules
        .filter((rule) => rule.pack.id === pack.id)
        .map((rule) => {
          const awaits = rule.cites.filter((cite) => cite.awaits !== undefined).length;
          const note = awaits === 0 ? '' : ` · ${RULES_PHRASES.citationsAwait[language](awaits, rule.cites.length)}`;
          return `  ${rule.id.padEnd(4)} ${KIND_WORDS[rule.kind][language].padEnd(19)} ${printable(rule.title[language])}${note}`;
        }),
      '',
    ])
    .join('\n');
}

/** One rule whole. */
export function ruleLines(terminal: Terminal, rule: Rule, declared: Declared, language: Language): string {
  const colours = createColors(terminal.colours);
  const answers = (['yes', 'no', 'unknown', 'na'] as const).map((answer) => `${answer} = ${answerWords(rule.kind, answer)[language]}`);
  const test = (part: Test, indent: string): readonly string[] => [
    `${indent}${printable(conditionWords(part, declared, language))}`,
    ...partsOf(part).flatMap((inner) => test(inner, `${indent}  `)),
  ];
  return [
    `${colours.bold(rule.id)}  ${colours.bold(printable(rule.title[language]))}`,
    `${KIND_WORDS[rule.kind][language]} · ${rule.pack.id} ${rule.pack.version}${rule.at === undefined ? '' : ` · ${rule.at.file}:${rule.at.line}`}`,
    '',
    printable(rule.question[language]),
    answers.join('; '),
    ...(rule.applies === undefined ? [] : ['', `${JUDGEMENT_WORDS.asked[language]}:`, ...test(rule.applies, '  ')]),
    ...rule.versions.flatMap(({ from, to, test: tested }) => {
      const span = from === undefined && to === undefined ? '' : ` (${JUDGEMENT_PHRASES.inForce[language](from, to)})`;
      return ['', `${JUDGEMENT_WORDS.test[language]}${span}:`, ...test(tested, '  ')];
    }),
    '',
    `${JUDGEMENT_WORDS.rests[language]}:`,
    ...rule.cites.flatMap((cite) => citationLines(cite, language)).map((line) => `  ${line}`),
    ...(rule.note === undefined ? [] : ['', printable(rule.note[language])]),
    '',
  ].join('\n');
}
