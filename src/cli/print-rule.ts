import { createColors } from 'picocolors';

import { answerWords } from '../engines/terms/answer-words.ts';
import type { Rule, Rulebook, Test } from '../engines/terms/rule.ts';
import { conditionWords } from '../pages/terms/condition-words.ts';
import { partsOf } from '../pages/terms/parts-of.ts';
import { JUDGEMENT_PHRASES, JUDGEMENT_WORDS } from '../pages/words/judgement.ts';
import { KIND_WORDS } from '../pages/words/terms.ts';
import { printable } from './print-claim.ts';
import { citationLines, type Declared } from './print-judgement.ts';
import type { Terminal } from './terminal.ts';

/** All rules, pack by pack, a line each. */
export function packLines(terminal: Terminal, { packs, rules }: Rulebook): string {
  const colours = createColors(terminal.colours);
  return packs
    .flatMap((pack) => [
      colours.bold(`${printable(pack.title.en)} (${pack.id} ${pack.version})`),
      ...rules
        .filter((rule) => rule.pack.id === pack.id)
        .map((rule) => {
          const awaits = rule.cites.filter((cite) => cite.awaits !== undefined).length;
          const note = awaits === 0 ? '' : ` · ${awaits} of ${rule.cites.length} citations await a lawyer`;
          return `  ${rule.id.padEnd(4)} ${rule.kind.padEnd(9)} ${printable(rule.title.en)}${note}`;
        }),
      '',
    ])
    .join('\n');
}

/** One rule whole. */
export function ruleLines(terminal: Terminal, rule: Rule, declared: Declared): string {
  const colours = createColors(terminal.colours);
  const answers = (['yes', 'no', 'unknown', 'na'] as const).map((answer) => `${answer} = ${answerWords(rule.kind, answer).en}`);
  const test = (part: Test, indent: string): readonly string[] => [
    `${indent}${printable(conditionWords(part, declared, 'en'))}`,
    ...partsOf(part).flatMap((inner) => test(inner, `${indent}  `)),
  ];
  return [
    `${colours.bold(rule.id)}  ${colours.bold(printable(rule.title.en))}`,
    `${KIND_WORDS[rule.kind].en} · ${rule.pack.id} ${rule.pack.version}${rule.at === undefined ? '' : ` · ${rule.at.file}:${rule.at.line}`}`,
    '',
    printable(rule.question.en),
    answers.join('; '),
    ...(rule.applies === undefined ? [] : ['', `${JUDGEMENT_WORDS.asked.en}:`, ...test(rule.applies, '  ')]),
    ...rule.versions.flatMap(({ from, to, test: tested }) => {
      const span = from === undefined && to === undefined ? '' : ` (${JUDGEMENT_PHRASES.inForce.en(from, to)})`;
      return ['', `${JUDGEMENT_WORDS.test.en}${span}:`, ...test(tested, '  ')];
    }),
    '',
    `${JUDGEMENT_WORDS.rests.en}:`,
    ...rule.cites.flatMap((cite) => citationLines(cite, 'en')).map((line) => `  ${line}`),
    ...(rule.note === undefined ? [] : ['', printable(rule.note.en)]),
    '',
  ].join('\n');
}
