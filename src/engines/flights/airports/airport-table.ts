import { distanceNm, longitudeStep, offsetFrom } from '../sphere.ts';
import { countryOfCode } from './airport-country.ts';
import { isMilitaryField } from './military-fields.ts';
import type { Airport, Runway } from './airport.ts';

const SIZES = { l: 'large', m: 'medium', s: 'small' } as const;
/** One-degree cells. */
const CELLS = 180 * 360;
/** No airport's runways reach further than this from their middle (nautical miles). */
const REACH_NM = 4;

/** An airport and how far a place is from its nearest runway, nautical miles. */
export interface Nearby {
  readonly airport: Airport;
  readonly distance: number;
}

/** Every airport that is known, found by code or by place. Lookups by place go through a grid of one-degree cells. */
export class AirportTable {
  readonly airports: readonly Airport[];
  readonly #byCode = new Map<string, Airport>();
  /** Airports in order of their cells, and where each cell begins. */
  readonly #byCell: readonly Airport[];
  readonly #cellStarts = new Int32Array(CELLS + 1);
  /** Of each airport in that order, in columns: a look around goes through hundreds. */
  readonly #lat: Float64Array;
  readonly #lon: Float64Array;
  readonly #elevation: Float64Array;

  constructor(airports: readonly Airport[]) {
    this.airports = airports;
    const cells = Int32Array.from(airports, ({ lat, lon }) => cellOf(lat, lon));
    const order = Uint32Array.from(airports.keys()).sort((a, b) => (cells[a] ?? 0) - (cells[b] ?? 0) || a - b);
    this.#byCell = Array.from(order, (index) => airports[index]).filter((airport) => airport !== undefined);
    for (const cell of cells) this.#cellStarts[cell + 1] = (this.#cellStarts[cell + 1] ?? 0) + 1;
    for (let cell = 0; cell < CELLS; cell++) this.#cellStarts[cell + 1] = (this.#cellStarts[cell + 1] ?? 0) + (this.#cellStarts[cell] ?? 0);
    this.#lat = Float64Array.from(this.#byCell, ({ lat }) => lat);
    this.#lon = Float64Array.from(this.#byCell, ({ lon }) => lon);
    this.#elevation = Float64Array.from(this.#byCell, ({ elevation }) => elevation ?? 0);
    for (const airport of airports) {
      this.#byCode.set(airport.ident, airport);
      if (airport.iata !== null && !this.#byCode.has(airport.iata)) this.#byCode.set(airport.iata, airport);
    }
  }

  /** The airport of an ICAO, local or IATA code. */
  find(code: string): Airport | undefined {
    return this.#byCode.get(code);
  }

  /** ISO country of a code: the table's, else what the letters of the code tell. */
  countryOf(code: string): string | null {
    return this.#byCode.get(code)?.country ?? countryOfCode(code);
  }

  /** Airports with a runway within `radius` nautical miles (at most 120) and not lower than `lowest` feet, nearest first. */
  near(lat: number, lon: number, radius: number, lowest: number = Number.NEGATIVE_INFINITY): readonly Nearby[] {
    const found: Nearby[] = [];
    this.#visit(lat, lon, radius, lowest, (airport, distance) => {
      found.push({ airport, distance });
      return false;
    });
    return found.sort((a, b) => a.distance - b.distance);
  }

  /** Whether `near` would find any. */
  isNear(lat: number, lon: number, radius: number, lowest: number): boolean {
    return this.#visit(lat, lon, radius, lowest, () => true);
  }

  /** Shows every airport that `near` finds, until one is enough; true if one was. */
  #visit(lat: number, lon: number, radius: number, lowest: number, isEnough: (airport: Airport, distance: number) => boolean): boolean {
    const reach = radius + REACH_NM;
    const rows = Math.ceil(reach / 60);
    const narrow = Math.max(0.02, Math.cos((Math.min(89, Math.abs(lat) + rows) * Math.PI) / 180));
    // Around a pole every longitude is near.
    const around = Math.abs(lat) + rows >= 89;
    const [west, east] = around ? [-180, 179] : [-Math.ceil(reach / (60 * narrow)), Math.ceil(reach / (60 * narrow))];
    // Cheap looks before the exact one: by latitude, and by longitude where its degrees are not bent by the pole.
    const tallest = reach / 60;
    const widest = narrow < 0.2 ? 360 : (1.02 * reach) / (60 * narrow);
    for (let row = -rows; row <= rows; row++) {
      if (Math.abs(lat + row) > 90) continue;
      for (let column = west; column <= east; column++) {
        const cell = cellOf(lat + row, lon + column);
        const end = this.#cellStarts[cell + 1] ?? 0;
        for (let place = this.#cellStarts[cell] ?? 0; place < end; place++) {
          const fieldLat = this.#lat[place] ?? 0;
          const fieldLon = this.#lon[place] ?? 0;
          if (Math.abs(fieldLat - lat) > tallest || (this.#elevation[place] ?? 0) < lowest) continue;
          if (Math.abs(longitudeStep(lon, fieldLon)) > widest || distanceNm(lat, lon, fieldLat, fieldLon) > reach) continue;
          const airport = this.#byCell[place];
          if (airport === undefined) continue;
          const distance = runwayDistance(airport, lat, lon);
          if (distance <= radius && isEnough(airport, distance)) return true;
        }
      }
    }
    return false;
  }
}

/** Nautical miles from a place to the nearest runway of an airport. */
export function runwayDistance(airport: Airport, lat: number, lon: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (const r of airport.runways) best = Math.min(best, offsetFrom(lat, lon, r.lat1, r.lon1, r.lat2, r.lon2).distance);
  return best;
}

/** Cell of a place; longitude wraps at the date line, latitude ends at the poles. */
function cellOf(lat: number, lon: number): number {
  const row = Math.min(179, Math.max(0, Math.floor(lat + 90)));
  const column = (((Math.floor(lon) + 180) % 360) + 360) % 360;
  return row * 360 + column;
}

/** Reads `airports/airports.csv` (made by `scripts/make-airports.mjs`, which describes it). Lines of another shape are an error of the build, and throw. */
export function readAirportTable(csv: string): AirportTable {
  const lines = csv.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new AirportTable(lines.slice(1).map(readAirport));
}

function readAirport(line: string): Airport {
  const match = /^([^,]*),([^,]*),([^,]*),([^,]*),(?:"((?:[^"]|"")*)"|([^",]*)),(.*)$/.exec(line);
  if (match === null) throw new TypeError(`airports.csv has a line that is no airport: ${line.slice(0, 60)}`);
  const [, ident = '', iata = '', country = '', size = '', quoted, plain = '', packed = ''] = match;
  const runways = packed.split('|').map(readRunway);
  const elevations = runways.flatMap((r) => (r.elevation === null ? [] : [r.elevation]));
  const middle = (of: (r: Runway) => number): number => runways.reduce((sum, r) => sum + of(r), 0) / runways.length;
  return {
    ident,
    iata: iata || null,
    country: country || countryOfCode(ident),
    name: (quoted?.replaceAll('""', '"') ?? plain) || null,
    size: SIZES[size as keyof typeof SIZES] ?? null,
    military: isMilitaryField(ident),
    elevation: elevations.length === 0 ? null : elevations.reduce((sum, e) => sum + e, 0) / elevations.length,
    longest: Math.max(...runways.map((r) => r.length)),
    hard: runways.some((r) => r.hard),
    lat: middle((r) => (r.lat1 + r.lat2) / 2),
    lon: middle((r) => (r.lon1 + r.lon2) / 2),
    runways,
  };
}

function readRunway(text: string): Runway {
  const parts = text.split(' ');
  const number = (place: number): number => Number(parts[place] ?? Number.NaN);
  const ends = parts.slice(4, 6).filter((e) => e !== '');
  const elevation = ends.length === 0 ? null : ends.reduce((sum, e) => sum + Number(e), 0) / ends.length;
  return { lat1: number(0), lon1: number(1), lat2: number(2), lon2: number(3), elevation, length: number(6), hard: parts[7] === 'h' };
}
