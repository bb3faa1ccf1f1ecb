import type { ArrangementSummary } from '../../accounts/front.ts';
import { groupBy } from '../../core/group-by.ts';
import { countryWords } from '../country-words.ts';
import type { Site } from '../site.ts';
import { FRONT_PHRASES, FRONT_WORDS as W } from '../words/front.ts';
import { arcPath, pointOf } from './arc.ts';
import { LAND_PATH, MAP_HEIGHT, MAP_WIDTH } from './projection.ts';

/** The world with one arc for each pair of sender and receiver. What it shows is told again in the list under it. */
export function WorldMap(props: { readonly arrangements: readonly ArrangementSummary[]; readonly site: Site }) {
  const { language } = props.site;
  const pairs = [...groupBy(props.arrangements, (each) => `${each.sends} ${each.receives}`).values()].flatMap((group) => {
    const [{ sends, receives }] = group;
    const [from, to] = [pointOf(sends ?? ''), pointOf(receives ?? '')];
    return from === undefined || to === undefined || sends === undefined || receives === undefined
      ? []
      : [{ from, to, sends, receives, count: group.length, contested: group.some((each) => each.contests.length > 0) }];
  });
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`} role="img" aria-labelledby="map-title map-text">
        <title id="map-title">{W.mapTitle[language]}</title>
        <desc id="map-text">{FRONT_PHRASES.map[language](pairs.length)}</desc>
        <path class="land" d={LAND_PATH} />
        {pairs.map(({ from, to, sends, receives, count, contested }) => (
          <path class={contested ? 'arc arc-contested' : 'arc'} d={arcPath(from, to)} stroke-width={count > 1 ? 1.9 : 1.2}>
            <title>{FRONT_PHRASES.pair[language](countryWords(sends, language), countryWords(receives, language), count)}</title>
          </path>
        ))}
        {pairs.map(({ to }) => (
          <circle class="receives" cx={to[0].toFixed(1)} cy={to[1].toFixed(1)} r="3" />
        ))}
        {[...new Map(pairs.map(({ sends, from }) => [sends, from])).values()].map((from) => (
          <circle class="sends" cx={from[0].toFixed(1)} cy={from[1].toFixed(1)} r="3.6" />
        ))}
      </svg>
      <figcaption>
        <svg class="key" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
          <circle class="sends" cx="5" cy="5" r="3.6" />
        </svg>{' '}
        {W.keySends[language]}{' '}
        <svg class="key" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
          <circle class="receives" cx="5" cy="5" r="3" />
        </svg>{' '}
        {W.keyReceives[language]}{' '}
        <svg class="key" viewBox="0 0 24 10" width="24" height="10" aria-hidden="true">
          <path class="arc arc-contested" d="M0 5H24" stroke-width="1.6" />
        </svg>{' '}
        {W.keyContested[language]} <a href="#list">{W.keyList[language]}</a>
      </figcaption>
    </figure>
  );
}
