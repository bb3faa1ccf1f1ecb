import type { Figure } from '../../accounts/figure.ts';
import type { Count } from '../../core/value.ts';
import { fieldWords } from '../field-words.ts';
import { numberWords } from '../quantity-words.ts';
import { scopeWords } from '../scope-words.ts';
import type { Site } from '../site.ts';
import { niceStep, spanOf, type Span } from '../count-scale.ts';

const LEFT = 350;
const WIDTH = 800;
const ROW = 24;
/** Characters of a label that fit before the scale; the figures below the chart tell it whole. */
const LABEL = 54;

interface Line {
  readonly label: string;
  readonly span: Span;
  readonly contested: boolean;
}

/**
 * Counts as intervals on one scale: a dot where exact, a bar between two ends, an arrow where an end is open. It tells
 * nothing that the figures under it do not tell in words, and is hidden from those who cannot see it.
 */
export function RangeChart(props: { readonly figures: readonly Figure[]; readonly site: Site }) {
  const { figures, site } = props;
  const lines = figures.flatMap((figure) => linesOf(figure, site));
  if (lines.length < 2) return <></>;
  const highest = Math.max(...lines.map(({ span }) => span.to ?? span.from));
  const step = niceStep(highest, 4);
  const ticks = Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => index * step);
  const end = ticks.at(-1) ?? highest;
  const x = (value: number): number => Math.round((LEFT + (value / end) * (WIDTH - LEFT - 40)) * 10) / 10;
  const height = lines.length * ROW + 34;
  return (
    <figure class="ranges" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${height}`} focusable="false">
        {ticks.map((tick) => (
          <g>
            <path class="tick" d={`M${x(tick)} 22V${height - 8}`} />
            <text class="tick-label" x={x(tick)} y="14" text-anchor="middle">
              {numberWords(tick, site.language)}
            </text>
          </g>
        ))}
        {lines.map((line, index) => (
          <RangeLine line={line} y={34 + index * ROW} x={x} end={end} />
        ))}
      </svg>
    </figure>
  );
}

function RangeLine(props: { readonly line: Line; readonly y: number; readonly x: (value: number) => number; readonly end: number }) {
  const { line, y, x } = props;
  const { from, to } = line.span;
  const right = to === undefined ? x(props.end) + 26 : x(to);
  return (
    <g class={line.contested ? 'range range-contested' : 'range'}>
      <text x={LEFT - 16} y={y + 4} text-anchor="end">
        {line.label.length > LABEL ? `${line.label.slice(0, LABEL - 1)}…` : line.label}
      </text>
      {from === to ? '' : <path class={to === undefined ? 'bar bar-open' : 'bar'} d={`M${x(from)} ${y}H${right}`} />}
      {to === undefined ? (
        <path class="arrow" d={`M${right - 6} ${y - 4}L${right} ${y}L${right - 6} ${y + 4}`} />
      ) : (
        <circle cx={x(to)} cy={y} r="4" />
      )}
      {from === to || from === 0 ? '' : <circle cx={x(from)} cy={y} r="4" />}
    </g>
  );
}

function linesOf(figure: Figure, site: Site): readonly Line[] {
  return figure.scopes.flatMap((scope) => {
    const parts = scopeWords(scope.scope, site.language).map((phrase) => phrase.text);
    const label = parts.length === 0 ? fieldWords(figure.record, figure.field, site.language) : parts.join(' · ');
    return scope.sides.flatMap((side) => {
      const span = spanOf(side.value as Count);
      return span === undefined ? [] : [{ label, span, contested: scope.standing === 'contested' }];
    });
  });
}
