import type { Clause } from '../../clause.ts';
import type { Mark } from '../../mark.ts';

/** Marks as one line of lower-case words set between blanks; what is no word stands as its kind in capitals. */
export const said = (marks: readonly Mark[]): string =>
  ` ${marks.map((mark) => (mark.kind === 'word' ? mark.word : mark.kind.toUpperCase())).join(' ')} `;

/** The clause's own part, as `said` writes it. */
export const saidIn = ({ marks, own }: Clause): string => said(marks.slice(own));

/** Who says what is no worry or charge. */
export const PLAIN_VOICES = ['office', 'article', 'unnamed', 'press'] as const;
