import { countryOfCode } from './airport-country.ts';
import { isMilitaryField } from './military-fields.ts';
import type { Airport, Runway } from './airport.ts';

const SIZES = { l: 'large', m: 'medium', s: 'small' } as const;

/** Reads one line of `airports/airports.csv`, by hand: patterns, splits and closures take three times as long. One of another shape is an error of the build, and throws. */
export function readAirport(line: string): Airport {
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
