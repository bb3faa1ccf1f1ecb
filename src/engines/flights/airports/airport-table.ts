import { longitudeStep, milesPerLongitude, NM_PER_DEGREE, offsetFrom } from '../sphere.ts';
import { countryOfCode } from './airport-country.ts';
import { readAirport } from './airport-line.ts';
import type { Airport } from './airport.ts';

/** One-degree cells. */
const CELLS = 180 * 360;
/** No airport's runways reach further than this from their middle (nautical miles). */
const REACH_NM = 4;

/** An airport and how far a place is from its nearest runway, nautical miles. */
export interface Nearby {
  readonly airport: Airport;
  readonly distance: number;
}

/** The beginning of a line: two codes, country, size, name, and the first end of the first runway. */
const LINE = /([^,\n]*),([^,\n]*),[^,\n]*,[^,\n]*,(?:"(?:[^"\n]|"")*"|[^,\n]*),(-?[\d.]+) (-?[\d.]+) [^\n]*\n?/y;

/**
 * Every airport that is known, found by code or by place. Lookups by place go through a grid of one-degree cells. The table is read at every
 * start and by every thread, and few of its airports are asked for: a line is read when its airport, or a place near it, is.
 */
export class AirportTable {
  readonly #csv: string;
  /** Where each line begins, and where the last ends. */
  readonly #lines: readonly number[];
  readonly #airports: (Airport | undefined)[];
  readonly #byCode = new Map<string, number>();
  /** Lines in order of their cells (that of the first runway's end), where each cell begins, and whether its airports were read. */
  readonly #byCell: Int32Array;
  readonly #cellStarts = new Int32Array(CELLS + 1);
  readonly #isRead = new Uint8Array(CELLS);
  /** Of each airport in that order, in columns: a look around goes through hundreds. */
  readonly #lat: Float64Array;
  readonly #lon: Float64Array;
  readonly #elevation: Float64Array;

  /** From the text of `airports/airports.csv` (made by `scripts/make-airports.mjs`, which describes it). A line of another shape is an error of the build, and throws. */
  constructor(csv: string) {
    this.#csv = csv;
    const lines: number[] = [];
    const cells: number[] = [];
    LINE.lastIndex = startOfRows(csv);
    while (LINE.lastIndex < csv.length) {
      const start = LINE.lastIndex;
      const [, ident = '', iata = '', lat = '', lon = ''] = LINE.exec(csv) ?? noAirport(csv.slice(start, start + 60));
      this.#byCode.set(ident, lines.length);
      if (iata !== '' && !this.#byCode.has(iata)) this.#byCode.set(iata, lines.length);
      lines.push(start);
      cells.push(cellOf(Number(lat), Number(lon)));
    }
    const count = cells.length;
    lines.push(csv.length);
    this.#lines = lines;
    this.#airports = Array.from<Airport | undefined>({ length: count });
    for (const cell of cells) this.#cellStarts[cell + 1] = (this.#cellStarts[cell + 1] ?? 0) + 1;
    for (let cell = 0; cell < CELLS; cell++) this.#cellStarts[cell + 1] = (this.#cellStarts[cell + 1] ?? 0) + (this.#cellStarts[cell] ?? 0);
    const free = this.#cellStarts.slice();
    this.#byCell = new Int32Array(count);
    cells.forEach((cell, n) => {
      const place = free[cell] ?? 0;
      free[cell] = place + 1;
      this.#byCell[place] = n;
    });
    this.#lat = new Float64Array(count);
    this.#lon = new Float64Array(count);
    this.#elevation = new Float64Array(count);
  }

  /** All of them, in order of their codes. */
  get airports(): readonly Airport[] {
    return this.#airports.map((_, n) => this.#airport(n));
  }

  /** The airport of an ICAO, local or IATA code. */
  find(code: string): Airport | undefined {
    const n = this.#byCode.get(code);
    return n === undefined ? undefined : this.#airport(n);
  }

  /** ISO country of a code: the table's, else what the letters of the code tell. */
  countryOf(code: string): string | null {
    return this.find(code)?.country ?? countryOfCode(code);
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
    // A line lies in the cell of a runway's end, which is as far again from the middle.
    const far = reach + REACH_NM;
    const rows = Math.ceil(far / 60);
    const narrow = Math.max(0.02, Math.cos((Math.min(89, Math.abs(lat) + rows) * Math.PI) / 180));
    // Around a pole every longitude is near.
    const around = Math.abs(lat) + rows >= 89;
    const [west, east] = around ? [-180, 179] : [-Math.ceil(far / (60 * narrow)), Math.ceil(far / (60 * narrow))];
    // Cheap looks before the exact one: on the flat map of `runwayDistance`, to the middle of the runways.
    const perLongitude = milesPerLongitude(lat);
    for (let row = -rows; row <= rows; row++) {
      if (Math.abs(lat + row) > 90) continue;
      for (let column = west; column <= east; column++) {
        const cell = cellOf(lat + row, lon + column);
        const end = this.#cellStarts[cell + 1] ?? 0;
        if (this.#isRead[cell] === 0) this.#readCell(cell);
        for (let place = this.#cellStarts[cell] ?? 0; place < end; place++) {
          const up = ((this.#lat[place] ?? 0) - lat) * NM_PER_DEGREE;
          if (Math.abs(up) > reach || (this.#elevation[place] ?? 0) < lowest) continue;
          const right = longitudeStep(lon, this.#lon[place] ?? 0) * perLongitude;
          if (up * up + right * right > reach * reach) continue;
          const airport = this.#airport(this.#byCell[place] ?? 0);
          const distance = runwayDistance(airport, lat, lon, perLongitude);
          if (distance <= radius && isEnough(airport, distance)) return true;
        }
      }
    }
    return false;
  }

  #airport(n: number): Airport {
    return (this.#airports[n] ??= readAirport(this.#csv.slice(this.#lines[n], this.#lines[n + 1]).trimEnd()));
  }

  #readCell(cell: number): void {
    for (let place = this.#cellStarts[cell] ?? 0; place < (this.#cellStarts[cell + 1] ?? 0); place++) {
      const { lat, lon, elevation } = this.#airport(this.#byCell[place] ?? 0);
      this.#lat[place] = lat;
      this.#lon[place] = lon;
      this.#elevation[place] = elevation ?? 0;
    }
    this.#isRead[cell] = 1;
  }
}

/** Behind the comments and the names of the columns. */
function startOfRows(csv: string): number {
  let start = 0;
  while (csv.startsWith('#', start)) start = csv.indexOf('\n', start) + 1;
  return csv.indexOf('\n', start) + 1;
}

function noAirport(line: string): never {
  throw new TypeError(`airports.csv has a line that is no airport: ${line}`);
}

/** Nautical miles from a place to the nearest runway of an airport. */
export function runwayDistance(airport: Airport, lat: number, lon: number, perLongitude: number = milesPerLongitude(lat)): number {
  let best = Number.POSITIVE_INFINITY;
  for (const r of airport.runways) best = Math.min(best, offsetFrom(lat, lon, r.lat1, r.lon1, r.lat2, r.lon2, perLongitude).distance);
  return best;
}

/** Cell of a place; longitude wraps at the date line, latitude ends at the poles. */
function cellOf(lat: number, lon: number): number {
  const row = Math.min(179, Math.max(0, Math.floor(lat + 90)));
  const column = (((Math.floor(lon) + 180) % 360) + 360) % 360;
  return row * 360 + column;
}
