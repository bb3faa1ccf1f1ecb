import type { Child } from 'hono/jsx';

import type { Language } from '../../core/words.ts';
import { numberWords } from '../quantity-words.ts';

/** A row of a tally: what is counted, and a figure for each column; the first figure is drawn as a bar as well. */
export interface TallyRow {
  readonly name: Child;
  readonly note?: string;
  readonly figures: readonly Child[];
  /** Length of the bar; absent: none. */
  readonly bar?: number;
}

/** Counts as a table with a bar in each row, and the sum of the first column under it where there is one. */
export function Tally(props: {
  readonly head: string;
  readonly columns: readonly string[];
  readonly rows: readonly TallyRow[];
  readonly sum?: TallyRow;
  readonly bars?: boolean;
}) {
  const { rows, columns, sum } = props;
  const longest = Math.max(1, ...rows.map(({ bar }) => bar ?? 0));
  const bars = props.bars !== false;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a table that scrolls sideways has to be reached by keyboard (WCAG 2.1.1)
    <section class="tally-scroll" aria-label={props.head} tabindex={0}>
      <table class="tally">
        <thead>
          <tr>
            <th scope="col">{props.head}</th>
            {bars ? <td aria-hidden="true"></td> : ''}
            {columns.map((column) => (
              <th scope="col" class="figure-column">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row row={row} longest={longest} bars={bars} />
          ))}
        </tbody>
        {sum === undefined ? (
          ''
        ) : (
          <tfoot>
            <Row row={sum} longest={longest} bars={bars} />
          </tfoot>
        )}
      </table>
    </section>
  );
}

function Row(props: { readonly row: TallyRow; readonly longest: number; readonly bars: boolean }) {
  const { row, longest } = props;
  return (
    <tr>
      <th scope="row">
        {row.name}
        {row.note === undefined ? '' : <span class="kind">{row.note}</span>}
      </th>
      {props.bars ? (
        <td class="bar-cell" aria-hidden="true">
          {row.bar === undefined || row.bar === 0 ? (
            ''
          ) : (
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false">
              <rect width={((row.bar / longest) * 100).toFixed(1)} height="10" />
            </svg>
          )}
        </td>
      ) : (
        ''
      )}
      {row.figures.map((figure) => (
        <td class="figure-column">{figure}</td>
      ))}
    </tr>
  );
}

/** A whole number as the language writes it; a dash for none, so that a table of zeros stays calm. */
export const tallied = (count: number, language: Language): string => (count === 0 ? '–' : numberWords(count, language));
