import { join } from 'node:path';

/** What an import of flights keeps, by the SHA-256 of its two texts: legs and tables, and the paths of the legs. */
export interface KeptFlights {
  readonly legs: string;
  readonly paths: string;
}

/** The folder of kept flights in a data folder. */
export const keptFlightsFolder = (dataFolder: string): string => join(dataFolder, 'flights');

/** Where legs and their paths are kept, packed with gzip; both are named by the hash of the legs. */
export const keptLegsPath = (dataFolder: string, legs: string): string => join(keptFlightsFolder(dataFolder), `${legs}.json.gz`);
export const keptPathsPath = (dataFolder: string, legs: string): string => join(keptFlightsFolder(dataFolder), `${legs}.tracks.json.gz`);

/**
 * The id of the source that stands in the ledger for what an import kept: its hashes are part of it, so that the ledger says what has to be there. They are
 * of the unpacked texts, as packing differs from machine to machine.
 */
export const keptFlightsId = ({ legs, paths }: KeptFlights): string => `kept-flights-${legs}-${paths}`;

/** The hashes in such an id; null for any other source. */
export function keptFlightsOf(source: string): KeptFlights | null {
  const [, legs, paths] = /^kept-flights-([0-9a-f]{64})-([0-9a-f]{64})$/.exec(source) ?? [];
  return legs === undefined || paths === undefined ? null : { legs, paths };
}
