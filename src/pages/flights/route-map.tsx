import { geoMercator, geoPath, type GeoProjection } from 'd3-geo';

import type { Route } from '../../accounts/flight-month.ts';
import { countryWords } from '../country-words.ts';
import { arcPath } from '../map/arc.ts';
import { COUNTRY_POINTS } from '../map/country-points.ts';
import { LAND } from '../map/projection.ts';
import type { Site } from '../site.ts';
import { COUNT_PHRASES, COUNT_WORDS as W } from '../words/flight-counts.ts';

const WIDTH = 960;
const HEIGHT = 520;
const MARGIN = 48;

/** Removals as lines from airports to countries, the map cut to where they go. What it shows is told again in the tables. */
export function RouteMap(props: { readonly routes: readonly Route[]; readonly site: Site }) {
  const { site } = props;
  const { language } = site;
  const routes = props.routes.flatMap((route) => {
    const to = COUNTRY_POINTS.get(route.country);
    return to === undefined ? [] : [{ ...route, to }];
  });
  if (routes.length === 0) return <></>;
  const projection = fitted(routes.flatMap(({ at, to }) => [at, to]));
  const most = Math.max(...routes.map(({ flights }) => flights));
  const countries = new Map(routes.map(({ country, to }) => [country, to]));
  const airports = new Map(routes.map(({ from, at }) => [from, at]));
  const total = routes.reduce((sum, { flights }) => sum + flights, 0);
  const dot = (at: readonly [number, number]): readonly [string, string] => {
    const [x = 0, y = 0] = projection([at[0], at[1]]) ?? [];
    return [x.toFixed(1), y.toFixed(1)];
  };
  return (
    <figure class="map">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby="routes-title routes-text">
        <title id="routes-title">{W.mapTitle[language]}</title>
        <desc id="routes-text">{COUNT_PHRASES.map[language](total, countries.size)}</desc>
        <path class="land" d={geoPath(projection).digits(1)(LAND) ?? ''} />
        {routes.toReversed().map(({ from, at, to, country, flights }) => (
          <path
            class="arc arc-contested"
            d={arcPath(projection([at[0], at[1]]) ?? [0, 0], projection([to[0], to[1]]) ?? [0, 0])}
            stroke-width={(1 + (5 * flights) / most).toFixed(1)}
          >
            <title>{COUNT_PHRASES.arc[language](from, countryWords(country, language), flights)}</title>
          </path>
        ))}
        {[...airports].map(([code, at]) => (
          <g>
            <circle class="sends" cx={dot(at)[0]} cy={dot(at)[1]} r="4" />
            <title>{code}</title>
          </g>
        ))}
        {[...countries].map(([country, at]) => (
          <g>
            <circle class="receives" cx={dot(at)[0]} cy={dot(at)[1]} r="4" />
            <title>{countryWords(country, language)}</title>
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** A projection that shows all the places with some room around them. */
function fitted(places: readonly (readonly [number, number])[]): GeoProjection {
  const coordinates = places.map(([lon, lat]) => [lon, lat]);
  return geoMercator()
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [WIDTH - MARGIN, HEIGHT - MARGIN],
      ],
      { type: 'MultiPoint', coordinates },
    )
    .clipExtent([
      [0, 0],
      [WIDTH, HEIGHT],
    ]);
}
