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
    for (const cell of cells) this.#cellStarts[cell + 1] = (this.#cellStarts[cell + 1] ?? 0) + 1;
    for (let cell = 0; cell < CELLS; cell++) this.#cellStarts[cell + 1] = (this.#cellStarts[cell + 1] ?? 0) + (this.#cellStarts[cell] ?? 0);
    const free = this.#cellStarts.slice();
    const byCell = [...airports];
    airports.forEach((airport, index) => {
      const cell = cells[index] ?? 0;
      const place = free[cell] ?? 0;
      free[cell] = place + 1;
      byCell[place] = airport;
    });
    this.#byCell = byCell;
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

/** By hand and in one go: the table is read at every start, and patterns, splits and closures take three times as long over its 11,313 lines. */
function readAirport(line: string): Airport {
  let from = 0;
  const cell = (): string => {
    const comma = line.indexOf(',', from);
    if (comma < 0) throw new TypeError(`airports.csv has a line that is no airport: ${line.slice(0, 60)}`);
    const text = line.slice(from, comma);
    from = comma + 1;
    return text;
  };
  const ident = cell();
  const iata = cell();
  const country = cell();
  const size = cell();
  let name: string;
  if (line.startsWith('"', from)) {
    const end = line.lastIndexOf('",');
    name = line.slice(from + 1, end).replaceAll('""', '"');
    from = end + 2;
  } else name = cell();
  const runways: Runway[] = [];
  for (let bar: number; from < line.length; from = bar + 1) {
    bar = line.indexOf('|', from);
    if (bar < 0) bar = line.length;
    runways.push(readRunway(line.slice(from, bar)));
  }
  let elevations = 0;
  let elevated = 0;
  let longest = 0;
  let hard = false;
  let lat = 0;
  let lon = 0;
  for (const runway of runways) {
    if (runway.elevation !== null) {
      elevations += runway.elevation;
      elevated++;
    }
    longest = Math.max(longest, runway.length);
    hard ||= runway.hard;
    lat += (runway.lat1 + runway.lat2) / 2;
    lon += (runway.lon1 + runway.lon2) / 2;
  }
  return {
    ident,
    iata: iata || null,
    country: country || countryOfCode(ident),
    name: name || null,
    size: SIZES[size as keyof typeof SIZES] ?? null,
    military: isMilitaryField(ident),
    elevation: elevated === 0 ? null : elevations / elevated,
    longest,
    hard,
    lat: lat / runways.length,
    lon: lon / runways.length,
    runways,
  };
}

/** Both ends, their elevations where known (feet), length (feet), `h`ard or `s`oft. */
function readRunway(text: string): Runway {
  const [lat1, lon1, lat2, lon2, first = '', second = '', length, surface] = text.split(' ');
  const ends = first === '' ? second : first;
  const elevation = ends === '' ? null : second === '' ? Number(ends) : (Number(ends) + Number(second)) / 2;
  return {
    lat1: Number(lat1),
    lon1: Number(lon1),
    lat2: Number(lat2),
    lon2: Number(lon2),
    elevation,
    length: Number(length),
    hard: surface === 'h',
  };
}
