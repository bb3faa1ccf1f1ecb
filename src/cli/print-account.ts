import { createColors } from 'picocolors';

import type { Figure, FigureScope, FigureSide } from '../accounts/figure.ts';
import type { RecordAccount } from '../accounts/record-account.ts';
import { fieldWords } from '../pages/field-words.ts';
import { scopeWords } from '../pages/scope-words.ts';
import { valueWords } from '../pages/value-words.ts';
import { STANDING_WORDS } from '../pages/words/standings.ts';
import { printable } from './print-claim.ts';
import type { Terminal } from './terminal.ts';

/** An account as text: what is contested first, then every field with its sides and their speakers, then what nobody has said. */
export function accountLines(terminal: Terminal, account: RecordAccount): string {
  const colours = createColors(terminal.colours);
  const { record, name, counts, asOf } = account;
  const contested = account.contests.map(({ figure }) => fieldWords(record, figure.field, 'en'));
  const unknown = account.unknown.map((field) => fieldWords(record, field, 'en'));
  return [
    colours.bold(printable(name ?? record)),
    `${record}${asOf === undefined ? '' : `, as known on ${asOf}`}: ${counts.claims} claims by ${counts.speakers} speakers, ${counts.drafted} drafts waiting`,
    '',
    `Contested: ${contested.length === 0 ? 'nothing' : [...new Set(contested)].join(', ')}`,
    '',
    ...[...account.figures.values()].flatMap((figure) => [...figureLines(terminal, figure), '']),
    `Nobody has said: ${unknown.length === 0 ? 'every field has a claim' : unknown.join(', ')}`,
    '',
  ].join('\n');
}

function figureLines(terminal: Terminal, figure: Figure): readonly string[] {
  const colours = createColors(terminal.colours);
  return [
    `${colours.bold(fieldWords(figure.record, figure.field, 'en'))} [${STANDING_WORDS[figure.standing].name.en}]`,
    ...figure.scopes.flatMap((scope) => scope.sides.map((side) => sideLine(figure, scope, side))),
  ];
}

function sideLine(figure: Figure, scope: FigureScope, side: FigureSide): string {
  const { record, field } = figure;
  const refers = side.claims[0]?.refers;
  const words = printable(valueWords({ record, field, value: side.value, scope: scope.scope, refers }, 'en').text);
  const narrowed = scopeWords(scope.scope, 'en').map(({ text }) => printable(text));
  const mark = scope.standing === 'contested' ? '≠' : '-';
  const speakers = side.speakers.map((speaker) => printable(speaker.name)).join(', ');
  return `  ${mark} ${words}${narrowed.length > 0 ? ` (${narrowed.join(', ')})` : ''}: ${speakers}`;
}
