import type { WeekRow } from '../../engines/flights/flight-report.ts';
import type { FlightClass } from '../../engines/flights/removals/classify.ts';
import { niceStep } from '../count-scale.ts';
import { dateWords } from '../date-words.ts';
import { numberWords } from '../quantity-words.ts';
import type { Site } from '../site.ts';
import { CLASS_WORDS, COUNT_WORDS as W } from '../words/flight-counts.ts';

const WIDTH = 800;
const HEIGHT = 260;
const LEFT = 44;
const FOOT = 30;
const TOP = 14;

/** The parts of a column from the bottom up: three classes of the work itself, then everything else together. */
const PARTS: readonly { readonly key: string; readonly classes: readonly FlightClass[] }[] = [
  { key: 'removal', classes: ['removal'] },
  { key: 'return', classes: ['return'] },
  { key: 'connection', classes: ['connection'] },
  { key: 'rest', classes: ['transfer', 'positioning', 'fuel-stop', 'military', 'foreign-government', 'unknown'] },
];

/** Flights of each week as columns cut by class. It tells nothing that the table under it does not, and is hidden from those who cannot see it. */
export function WeekChart(props: { readonly weeks: readonly WeekRow[]; readonly site: Site }) {
  const { weeks, site } = props;
  const { language } = site;
  const highest = Math.max(1, ...weeks.map((week) => week.total));
  const step = niceStep(highest, 4);
  const ticks = Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => index * step);
  const end = ticks.at(-1) ?? highest;
  const y = (count: number): number => round(HEIGHT - FOOT - (count / end) * (HEIGHT - FOOT - TOP));
  const room = (WIDTH - LEFT) / Math.max(1, weeks.length);
  const width = Math.min(72, room * 0.6);
  return (
    <figure class="weeks" aria-hidden="true">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} focusable="false">
        {ticks.map((tick) => (
          <g>
            <path class="tick" d={`M${LEFT} ${y(tick)}H${WIDTH}`} />
            <text class="tick-label" x={LEFT - 8} y={y(tick) + 4} text-anchor="end">
              {numberWords(tick, language)}
            </text>
          </g>
        ))}
        {weeks.map((week, index) => {
          const x = round(LEFT + room * index + (room - width) / 2);
          return (
            <g>
              {stack(week).map(({ key, from, to }) => (
                <rect class={`part-${key}`} x={x} y={y(to)} width={round(width)} height={round(y(from) - y(to))} />
              ))}
              <text class="tick-label" x={round(x + width / 2)} y={HEIGHT - 8} text-anchor="middle">
                {dateWords(week.period.from, language).replace(/ (?:de )?\d{4}$/, '')}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption class="chart-key">
        {PARTS.map(({ key, classes: [only, ...others] }) => (
          <span>
            <svg viewBox="0 0 12 12" width="12" height="12">
              <rect class={`part-${key}`} width="12" height="12" />
            </svg>{' '}
            {only === undefined || others.length > 0 ? W.otherClasses[language] : CLASS_WORDS[only].name[language]}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

interface Part {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

function stack(week: WeekRow): readonly Part[] {
  let from = 0;
  const parts: Part[] = [];
  for (const { key, classes } of PARTS) {
    const to = from + week.classes.filter((each) => classes.includes(each.class)).reduce((sum, { count }) => sum + count, 0);
    if (to > from) parts.push({ key, from, to });
    from = to;
  }
  return parts;
}

const round = (value: number): number => Math.round(value * 10) / 10;
