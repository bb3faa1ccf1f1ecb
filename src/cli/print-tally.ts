import { createColors } from 'picocolors';

import type { Language } from '../core/words.ts';
import { answerWords } from '../engines/terms/answer-words.ts';
import { RULE_KINDS, type Answer } from '../engines/terms/rule.ts';
import type { Tally } from '../engines/terms/evaluate.ts';
import { FINDING_CODE_WORDS } from '../pages/words/finding-codes.ts';
import { KIND_WORDS } from '../pages/words/terms.ts';
import { TALLY_PHRASES } from '../pages/words/tally.ts';
import type { JudgedTable } from '../accounts/judge.ts';
import { printable } from './print-claim.ts';
import type { Terminal } from './terminal.ts';

const SHOWN: readonly Answer[] = ['yes', 'no', 'unknown', 'na'];
/** Ids that are named for one finding at most; the table of answers has them all. */
const MOST_IDS = 20;

/** How a list of people comes out: the stated terms first, then each rule of law, then what the answers say together. */
export function tallyLines(terminal: Terminal, { table, ids, pairs }: JudgedTable, language: Language): string {
  const colours = createColors(terminal.colours);
  const kinds = ['term', ...RULE_KINDS.filter((kind) => kind !== 'term')] as const;
  return [
    colours.bold(TALLY_PHRASES.people[language](ids.length)),
    '',
    ...kinds.flatMap((kind) => {
      const tallies = table.tallies.filter(({ rule }) => rule.kind === kind);
      return tallies.length === 0
        ? []
        : [colours.bold(KIND_WORDS[kind][language]), ...tallies.map((tally) => tallyLine(tally, language)), ''];
    }),
    ...[...pairs].map(([code, concerned]) => {
      const named = concerned.slice(0, MOST_IDS).map(printable).join(', ');
      return `${FINDING_CODE_WORDS[code].name[language]}: ${concerned.length} (${named}${concerned.length > MOST_IDS ? ', …' : ''})`;
    }),
    '',
  ].join('\n');
}

function tallyLine(tally: Tally, language: Language): string {
  const parts = SHOWN.filter((answer) => tally[answer] > 0).map(
    (answer) => `${tally[answer]} ${answerWords(tally.rule.kind, answer)[language]}`,
  );
  return `  ${printable(tally.rule.id)}  ${printable(tally.rule.title[language])}: ${parts.join(', ')}`;
}
