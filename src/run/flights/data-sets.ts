import type { PartyId, SourceId } from '../../core/claim.ts';
import type { SourceDescription } from '../../core/entry.ts';
import type { Party, PartyKind } from '../../core/party.ts';
import type { Flight } from '../../engines/flights/flights-of.ts';
import type { FlightFormat } from '../../engines/flights/formats/flight-format.ts';

/** Who worked out what no data set says by itself: ends that were not seen, and classes. */
export const FLIGHT_ENGINE: Party = { id: 'habeas-flight-engine', name: 'Flight engine of Habeas', kind: 'organisation', country: null };

/** The source in which the flight engine says who the data sets are. */
export const DATA_SETS_SOURCE: SourceId = 'habeas-flight-data-sets';

const NAMES: Readonly<Record<FlightFormat, readonly [id: PartyId, name: string, kind: PartyKind, what: string]>> = {
  'readsb-trace': ['adsb-receivers', 'ADS-B receivers (readsb)', 'sensor', 'Aircraft traces'],
  heatmap: ['adsb-receivers', 'ADS-B receivers (readsb)', 'sensor', 'Heatmap'],
  'aircraft-json': ['adsb-receivers', 'ADS-B receivers (readsb)', 'sensor', 'Aircraft snapshots'],
  'opensky-states': ['opensky-network', 'OpenSky Network', 'sensor', 'State vectors'],
  'opensky-flights': ['opensky-network', 'OpenSky Network', 'sensor', 'Flight list'],
  'opensky-snapshots': ['opensky-network', 'OpenSky Network', 'sensor', 'Sightings at airports'],
  trajectories: ['opensky-network', 'OpenSky Network', 'sensor', 'Trajectories'],
  flightradar24: ['flightradar24', 'Flightradar24', 'sensor', 'Flight history'],
  flighttracer: ['adsb-exchange', 'ADS-B Exchange', 'sensor', 'Aircraft traces'],
  radarbox: ['radarbox', 'RadarBox', 'sensor', 'Flight table'],
  yakima: ['yakima-observers', 'Observers at Yakima airport', 'organisation', 'Stops seen by observers'],
  'airport-events': ['adsb-receivers', 'ADS-B receivers (readsb)', 'sensor', 'Airport events'],
  sbs: ['sbs-receiver', 'SBS-1 receiver', 'sensor', 'Messages'],
};
/** Archives of adsb.lol name themselves. */
const ADSB_LOL: Party = { id: 'adsb-lol', name: 'adsb.lol', kind: 'sensor', country: null };

/** The data set that a flight was read from: who speaks, and the source that the claims name. */
export interface DataSet {
  readonly party: Party;
  readonly source: SourceDescription;
}

/**
 * The data set of a flight. A table is a source by its bytes. Traces are one source a day (UTC) and network, whatever files they came in, so that a
 * day that is read again, alone or with others, is the same source. `named` is what the person calls the network.
 */
export function dataSetOf({ source, movement }: Pick<Flight, 'source' | 'movement'>, retrieved: string, named?: string): DataSet {
  const [id, name, kind, what] = NAMES[source.format];
  const isLol = source.origins.some((origin) => /planes-readsb-\w+-\d/.test(origin));
  const party: Party = named !== undefined ? partyNamed(named) : isLol ? ADSB_LOL : { id, name, kind, country: null };
  const ofTable = source.sha256 !== null;
  const key = ofTable ? source.sha256.slice(0, 20) : movement.date;
  const title = ofTable ? `${what}: ${source.origins.join(', ')}` : `${what} of ${movement.date}`;
  const url = isLol ? `https://github.com/adsblol/globe_history_${movement.date.slice(0, 4)}/releases` : null;
  return {
    party,
    source: {
      id: `flights-${party.id}-${key}`,
      url,
      publisher: party.name,
      title,
      published: ofTable ? null : movement.date,
      retrieved,
    },
  };
}

function partyNamed(name: string): Party {
  const id = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return { id: id === '' ? 'data-set' : id, name, kind: 'sensor', country: null };
}
