import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };

/** West, south, east and north, degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

type Atlas = Topology<{ readonly countries: GeometryCollection }>;
type Country = ReturnType<typeof measured>[number]['country'];

/** A map wider than this many degrees shows nothing of the finer outlines but their weight. */
const WIDE = 30;

// The files' own shape, which JSON cannot tell the compiler. Each is unpacked when it is first drawn.
const atlases = { coarse: once(() => measured(coarse as unknown as Atlas)), fine: once(() => measured(fine as unknown as Atlas)) };

/**
 * Outlines of the countries (Natural Earth 1 : 110 or 1 : 50 million, public domain) that reach into a box, so that a map of a region does
 * not draw the world. A country over the date line spans all longitudes here, and is always within.
 */
export function countriesWithin([west, south, east, north]: Box): readonly Country[] {
  return (east - west > WIDE ? atlases.coarse : atlases.fine)()
    .filter(({ box: [w, s, e, n] }) => s <= north && n >= south && w <= east && e >= west)
    .map(({ country }) => country);
}

function measured(atlas: Atlas) {
  return feature(atlas, atlas.objects.countries).features.map((country) => ({ country, box: boxOf(country.geometry) }));
}

function boxOf(geometry: unknown): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  const visit = (coordinates: unknown): void => {
    if (!Array.isArray(coordinates)) return;
    const [lon, lat] = coordinates as readonly unknown[];
    if (typeof lon === 'number' && typeof lat === 'number') {
      [west, south, east, north] = [Math.min(west, lon), Math.min(south, lat), Math.max(east, lon), Math.max(north, lat)];
    } else for (const inner of coordinates) visit(inner);
  };
  if (typeof geometry === 'object' && geometry !== null && 'coordinates' in geometry) visit(geometry.coordinates);
  return [west, south, east, north];
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
