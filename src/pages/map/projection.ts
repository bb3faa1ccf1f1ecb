import { geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import land from 'world-atlas/land-110m.json' with { type: 'json' };

/** Size of the world map in its own units. Antarctica is cut off: nobody is sent there. */
export const MAP_WIDTH = 960;
export const MAP_HEIGHT = 440;

/** Longitude and latitude to map units (Natural Earth projection, turned 11 degrees so that the cut runs through the Bering Strait). */
export const PROJECTION: GeoProjection = geoNaturalEarth1()
  .rotate([-11, 0])
  .scale(176)
  .translate([MAP_WIDTH / 2, MAP_HEIGHT / 2 + 36])
  .clipExtent([
    [0, 0],
    [MAP_WIDTH, MAP_HEIGHT],
  ]);

// The file's own shape, which JSON cannot tell the compiler.
const WORLD = land as unknown as Topology<{ readonly land: GeometryCollection }>;

/** The land of the world (Natural Earth 1 : 110 million, public domain). */
export const LAND = feature(WORLD, WORLD.objects.land);

/** The land as one SVG path of the world map, drawn once. */
export const LAND_PATH: string = geoPath(PROJECTION).digits(1)(LAND) ?? '';
