import { FLIGHTTRACER_LEGS, FLIGHTTRACER_RAW } from './flighttracer-tables.ts';
import { FR24_GRANULAR, FR24_HISTORY } from './fr24-tables.ts';
import { AIRPORT_EVENTS, YAKIMA_STOPS } from './observed-stops.ts';
import { OPENSKY_FLIGHTS } from './opensky-flights.ts';
import { OPENSKY_STATES } from './opensky-states.ts';
import { RADARBOX } from './radarbox-table.ts';
import { hasColumns, type TableFormat } from './table.ts';

/** Every table that is known, the more particular before the more general. */
const TABLE_FORMATS: readonly TableFormat[] = [
  RADARBOX,
  FR24_HISTORY,
  FR24_GRANULAR,
  FLIGHTTRACER_RAW,
  FLIGHTTRACER_LEGS,
  OPENSKY_STATES,
  OPENSKY_FLIGHTS,
  YAKIMA_STOPS,
  AIRPORT_EVENTS,
];

/** The format that a header belongs to; undefined where it is none that is known. */
export const tableFormatOf = (header: readonly string[]): TableFormat | undefined =>
  TABLE_FORMATS.find((format) => hasColumns(format, header));
