import { mkdir, readdir, readFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';

import { canonicalJson, type Json } from '../../core/json.ts';
import type { AircraftLegs, FlightData } from '../../engines/flights/flight-data.ts';
import type { Track } from '../../engines/flights/legs/track.ts';
import { keepAt, sha256Of } from '../../sources/keep.ts';
import { keptFlightsFolder, keptLegsPath, keptPathsPath, type KeptFlights } from '../../sources/kept-flights.ts';

/**
 * What one import kept beside the ledger: the legs of its aircraft and its tables, whole, so that a report can be made again with another
 * watch-list and days can be joined. Files under `flights/` in the data folder are named by the hash of what they hold: the same reading is
 * the same file. Paths lie in a file of their own, as only the page of a flight needs them.
 */
export interface FlightSet extends FlightData {
  readonly version: 1;
  /** What the person called the network that the data come from, if anything. */
  readonly named: string | null;
}

/** Paths by aircraft and first moment (Unix seconds): see `trackKey`. */
type Tracks = Readonly<Record<string, readonly Track[]>>;

const SET_NAME = /^([0-9a-f]{64})\.json\.gz$/;

/** A set as the two texts that are kept, with the hashes that name them. */
export interface PreparedSet {
  readonly kept: KeptFlights;
  readonly legs: string;
  readonly paths: string;
}

/** The texts of a set: the same reading gives the same. */
export function prepareFlightSet(set: FlightSet): PreparedSet {
  const tracks: Tracks = Object.fromEntries(set.aircraft.map((aircraft, n) => [String(n), aircraft.tracks ?? []]));
  const bare: FlightSet = { ...set, aircraft: set.aircraft.map(({ format, about, span, origins }) => ({ format, about, span, origins })) };
  const legs = canonicalJson(bare as unknown as Json);
  const paths = JSON.stringify(tracks);
  return { legs, paths, kept: { legs: sha256Of(Buffer.from(legs)), paths: sha256Of(Buffer.from(paths)) } };
}

/** Keeps a set, its paths first, so that a set that is there is whole. */
export async function keepFlightSet(dataFolder: string, { legs, paths, kept }: PreparedSet): Promise<void> {
  await mkdir(keptFlightsFolder(dataFolder), { recursive: true });
  for (const [path, content] of [
    [keptPathsPath(dataFolder, kept.legs), paths],
    [keptLegsPath(dataFolder, kept.legs), legs],
  ] as const) {
    const packed = gzipSync(content);
    await keepAt(path, packed, sha256Of(packed));
  }
}

/** Names of the sets that are kept, in order: as long as they are the same, so is what they hold. */
export async function keptSetNames(dataFolder: string): Promise<readonly string[]> {
  const names = await readdir(keptFlightsFolder(dataFolder)).catch(() => []);
  return names.flatMap((name) => SET_NAME.exec(name)?.[1] ?? []).toSorted((a, b) => (a < b ? -1 : 1));
}

/** Every set that is kept, in order of their names; with the paths where they are asked for, and `of` one aircraft (ICAO address) alone. */
export async function keptFlightSets(
  dataFolder: string,
  { tracks, of }: { readonly tracks: boolean; readonly of?: string },
): Promise<readonly FlightSet[]> {
  const sets: FlightSet[] = [];
  for (const hash of await keptSetNames(dataFolder)) {
    const set = (await unpacked(keptLegsPath(dataFolder, hash))) as FlightSet;
    if (of !== undefined && !set.aircraft.some(({ about }) => about.aircraft === of)) continue;
    const whole = tracks ? await withTracks(set, keptPathsPath(dataFolder, hash)) : set;
    sets.push(of === undefined ? whole : { ...whole, tables: [], aircraft: whole.aircraft.filter(({ about }) => about.aircraft === of) });
  }
  return sets;
}

async function withTracks(set: FlightSet, path: string): Promise<FlightSet> {
  const tracks = (await unpacked(path).catch(() => ({}))) as Tracks;
  const aircraft = set.aircraft.map((legs, n): AircraftLegs => {
    const own = tracks[String(n)];
    return own === undefined ? legs : { ...legs, tracks: own };
  });
  return { ...set, aircraft };
}

const unpacked = async (path: string): Promise<unknown> => JSON.parse(gunzipSync(await readFile(path)).toString('utf8')) as unknown;
