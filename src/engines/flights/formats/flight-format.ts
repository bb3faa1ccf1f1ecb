/** Every kind of flight data that is read, by the program's own name for it. */
export const FLIGHT_FORMATS = [
  'readsb-trace',
  'heatmap',
  'aircraft-json',
  'opensky-states',
  'opensky-flights',
  'opensky-snapshots',
  'trajectories',
  'flightradar24',
  'flighttracer',
  'radarbox',
  'yakima',
  'airport-events',
  'sbs',
] as const;
export type FlightFormat = (typeof FLIGHT_FORMATS)[number];
