import { geoMercator, geoPath, type GeoProjection } from 'd3-geo';

import type { Fix, TrackPieces } from '../../accounts/flight-track.ts';
import type { Site } from '../site.ts';
import { TRACK_PHRASES, TRACK_WORDS as W } from '../words/flight-track.ts';
import { countriesWithin, type Box } from './countries-within.ts';

const WIDTH = 960;
const HEIGHT = 480;
const MARGIN = 70;
/** A short hop is not shown larger than this: a world of 40,000 km across. */
const CLOSEST = 40_000;

/** The way that a flight was heard on, over the countries under it; where nobody heard it, a dotted line along the shortest way. */
export function TrackMap(props: { readonly pieces: TrackPieces; readonly from: string; readonly to: string; readonly site: Site }) {
  const { pieces, from, to, site } = props;
  const { language } = site;
  const fixes = pieces.flat();
  const [first, last] = [fixes[0], fixes.at(-1)];
  if (first === undefined || last === undefined) return <></>;
  const projection = fitted(fixes);
  const path = geoPath(projection).digits(1);
  const line = (points: readonly Fix[]): string =>
    path({ type: 'LineString', coordinates: points.map(({ lon, lat }) => [lon, lat]) }) ?? '';
  const gaps = pieces.slice(1).map((piece, index) => [pieces[index]?.at(-1) ?? piece[0], piece[0]] as const);
  return (
    <figure class="map track">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-labelledby="track-title track-text">
        <title id="track-title">{W.mapTitle[language]}</title>
        <desc id="track-text">{TRACK_PHRASES.map[language](from, to, gaps.length)}</desc>
        {countriesWithin(boundsOf(projection)).map((country) => (
          <path class="land border" d={path(country) ?? ''} />
        ))}
        {gaps.map((gap) => (
          <path class="track-gap" d={line(gap)} />
        ))}
        {pieces.map((piece) => (
          <path class="track-path" d={line(piece)} />
        ))}
        <End fix={first} other={last} name={from} kind="sends" projection={projection} />
        <End fix={last} other={first} name={to} kind="receives" projection={projection} />
      </svg>
      <figcaption>
        {W.heard[language]}
        {gaps.length === 0 ? '' : ` ${W.unheard[language]}`}
      </figcaption>
    </figure>
  );
}

function End(props: {
  readonly fix: Fix;
  readonly other: Fix;
  readonly name: string;
  readonly kind: 'sends' | 'receives';
  readonly projection: GeoProjection;
}) {
  const { fix, other, projection } = props;
  const [x = 0, y = 0] = projection([fix.lon, fix.lat]) ?? [];
  const [otherX = 0] = projection([other.lon, other.lat]) ?? [];
  const leftOf = x < otherX; // the name stands away from the line
  return (
    <g>
      <circle class={props.kind} cx={x.toFixed(1)} cy={y.toFixed(1)} r="4.5" />
      <text class="place-name" x={(leftOf ? x - 10 : x + 10).toFixed(1)} y={(y + 5).toFixed(1)} text-anchor={leftOf ? 'end' : 'start'}>
        {props.name}
      </text>
    </g>
  );
}

/** Turned so that the flight's middle is the map's: a way over the Pacific is not cut at the date line. */
function fitted(fixes: readonly Fix[]): GeoProjection {
  const middle = fixes[Math.floor(fixes.length / 2)]?.lon ?? 0;
  const projection = geoMercator()
    .rotate([-middle, 0])
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [WIDTH - MARGIN, HEIGHT - MARGIN],
      ],
      { type: 'MultiPoint', coordinates: fixes.map(({ lon, lat }) => [lon, lat]) },
    );
  if (projection.scale() > CLOSEST) {
    const at = fixes[Math.floor(fixes.length / 2)];
    projection
      .scale(CLOSEST)
      .translate([0, 0])
      .translate(centred(projection([at?.lon ?? 0, at?.lat ?? 0]) ?? [0, 0]));
  }
  return projection.clipExtent([
    [0, 0],
    [WIDTH, HEIGHT],
  ]);
}

const centred = ([x, y]: readonly [number, number]): [number, number] => [WIDTH / 2 - x, HEIGHT / 2 - y];

/** West, south, east and north of what the map shows, degrees; all longitudes where the map is wide. */
function boundsOf(projection: GeoProjection): Box {
  const corners = [
    [0, 0],
    [WIDTH / 2, 0],
    [WIDTH, 0],
    [0, HEIGHT],
    [WIDTH / 2, HEIGHT],
    [WIDTH, HEIGHT],
  ].flatMap(([x = 0, y = 0]) => {
    const at = projection.invert?.([x, y]);
    return at === undefined || at === null ? [] : [at];
  });
  const lons = corners.map(([lon]) => lon);
  const lats = corners.map(([, lat]) => lat);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  return east - west > 180 ? [-180, Math.min(...lats), 180, Math.max(...lats)] : [west, Math.min(...lats), east, Math.max(...lats)];
}
