import { createColors } from 'picocolors';

import type { Claim } from '../core/claim.ts';
import { scopeWords } from '../pages/scope-words.ts';
import { fieldWords } from '../pages/field-words.ts';
import { valueWords } from '../pages/value-words.ts';
import { ACT_WORDS } from '../pages/words/acts.ts';
import type { Terminal } from './terminal.ts';

/** Text of a document as a terminal may show it: on one line, and without the controls by which it could write elsewhere on the screen. */
export function printable(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD')
    .trim();
}

/** What is printed of a claim. `speaker` is a name; `mark` stands at the start of the first line. */
export interface PrintedClaim {
  readonly mark: string;
  readonly claim: Pick<Claim, 'record' | 'field' | 'value' | 'scope' | 'act' | 'saidOn'>;
  readonly speaker: string;
  readonly quote: string | undefined;
}

/** A claim in three lines: field and value; who says it, how and when; the words that carry it. */
export function claimLines(terminal: Terminal, { mark, claim, speaker, quote }: PrintedClaim): string {
  const colours = createColors(terminal.colours);
  const { record, field, value, scope } = claim;
  const words = printable(valueWords({ record, field, value, scope }, 'en').text);
  const narrowed = scopeWords(scope, 'en').map(({ text }) => printable(text));
  const when = claim.saidOn === null ? '' : `, ${claim.saidOn}`;
  return [
    `${colours.dim(mark)}  ${colours.dim(record)}  ${fieldWords(record, field, 'en')}: ${colours.bold(words)}${narrowed.length > 0 ? ` (${narrowed.join(', ')})` : ''}`,
    `    ${printable(speaker)} ${ACT_WORDS[claim.act].en}${when}`,
    ...(quote === undefined ? [] : [`    “${printable(quote)}”`]),
    '',
  ].join('\n');
}
