import type { Fix, TrackPieces } from '../../accounts/flight-track.ts';
import { niceStep } from '../count-scale.ts';
import { numberWords } from '../quantity-words.ts';
import type { Site } from '../site.ts';
import { TRACK_PHRASES, TRACK_WORDS as W } from '../words/flight-track.ts';

const WIDTH = 960;
const HEIGHT = 220;
const LEFT = 70;
const FOOT = 30;
const TOP = 16;
/** Steps of the time axis, minutes. */
const STEPS = [10, 15, 30, 60, 120, 180, 360, 720, 1440];

/** Height over time. Dashes stand where nobody heard the aircraft. */
export function HeightProfile(props: { readonly pieces: TrackPieces; readonly site: Site }) {
  const { pieces, site } = props;
  const { language } = site;
  const fixes = pieces.flat();
  const [first, last] = [fixes[0], fixes.at(-1)];
  if (first === undefined || last === undefined || last.t <= first.t) return <></>;
  const highest = fixes.reduce((most, { alt }) => Math.max(most, alt), 0);
  const step = niceStep(Math.max(highest, 1000), 4);
  const heights = Array.from({ length: Math.ceil(highest / step) + 1 }, (_, index) => index * step);
  const top = Math.max(heights.at(-1) ?? highest, 1);
  const x = (t: number): number => round(LEFT + ((t - first.t) / (last.t - first.t)) * (WIDTH - LEFT - 20));
  const y = (alt: number): number => round(HEIGHT - FOOT - (alt / top) * (HEIGHT - FOOT - TOP));
  const line = (points: readonly Fix[]): string =>
    points.map(({ t, alt }, index) => `${index === 0 ? 'M' : 'L'}${x(t)} ${y(alt)}`).join('');
  return (
    <figure class="heights">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby="height-title height-text">
        <title id="height-title">{W.heightTitle[language]}</title>
        <desc id="height-text">
          {TRACK_PHRASES.height[language](numberWords(highest, language), numberWords(minutes(first, last), language))}
        </desc>
        {heights.map((height) => (
          <g>
            <path class="tick" d={`M${LEFT} ${y(height)}H${WIDTH - 20}`} />
            <text class="tick-label" x={LEFT - 8} y={y(height) + 4} text-anchor="end">
              {TRACK_PHRASES.feet[language](numberWords(height, language))}
            </text>
          </g>
        ))}
        {timesBetween(first.t, last.t).map((t) => (
          <text class="tick-label" x={x(t)} y={HEIGHT - 8} text-anchor="middle">
            {new Date(t * 1000).toISOString().slice(11, 16)}
          </text>
        ))}
        {pieces.slice(1).map((piece, index) => (
          <path class="height-gap" d={line([pieces[index]?.at(-1) ?? piece[0], piece[0]])} />
        ))}
        {pieces.map((piece) => (
          <path class="height-line" d={line(piece)} />
        ))}
      </svg>
      <figcaption>{W.heightNote[language]}</figcaption>
    </figure>
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;
const minutes = (first: Fix, last: Fix): number => Math.round((last.t - first.t) / 60);

/** Round moments (UTC) inside a stretch of time, about six of them. Unix seconds. */
function timesBetween(from: number, to: number): readonly number[] {
  const step = 60 * (STEPS.find((each) => each * 60 * 7 >= to - from) ?? 1440);
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, index) => first + index * step);
}
