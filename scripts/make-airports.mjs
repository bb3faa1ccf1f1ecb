// Makes airports/airports.csv, the table of runways and airports that the flight engine works with, out of
//   1. runways.csv of OurAirports (public domain), plain or gzipped: node scripts/make-airports.mjs runways.csv[.gz] airports.json [date]
//   2. airports.json of the npm package `airports` 1.0.0 (MIT): names, IATA codes and countries, joined by position.
// Closed runways, runways without both ends' positions, heliports and water are left out.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

import { parse } from 'csv-parse/sync';

const [runwaysFile, namesFile, date = 'unknown'] = process.argv.slice(2);
if (!runwaysFile || !namesFile) {
  console.error('usage: node scripts/make-airports.mjs RUNWAYS.csv[.gz] AIRPORTS.json [DATE OF THE DATA]');
  process.exit(2);
}

/** Names are joined to the airport whose middle is nearest, within this many degrees of latitude (2.5 nautical miles). */
const JOIN_DEGREES = 2.5 / 60;
const HARD = /ASP|CON|BIT|PEM|TAR|PAV|MAC|HARD/i;
const SOFT_WATER = /WATER/i;

const bytes = readFileSync(runwaysFile);
const rows = parse(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes, { columns: true });
const number = (text) => (text === '' || text === undefined ? null : Number(text));

const airports = new Map();
for (const row of rows) {
  const ends = [number(row.le_latitude_deg), number(row.le_longitude_deg), number(row.he_latitude_deg), number(row.he_longitude_deg)];
  const sameEnds = ends[0] === ends[2] && ends[1] === ends[3];
  if (row.closed === '1' || ends.includes(null) || sameEnds || SOFT_WATER.test(row.surface) || /^H\d/.test(row.le_ident)) continue;
  const elevations = [number(row.le_elevation_ft), number(row.he_elevation_ft)].map((feet) => (feet === null ? '' : Math.round(feet)));
  const runway = { ends, elevations, length: number(row.length_ft) ?? 0, hard: HARD.test(row.surface) ? 'h' : 's' };
  const known = airports.get(row.airport_ident);
  if (known) known.push(runway);
  else airports.set(row.airport_ident, [runway]);
}

const middle = (runways) =>
  [0, 1].map((axis) => runways.reduce((sum, r) => sum + r.ends[axis] + r.ends[axis + 2], 0) / (2 * runways.length));
const named = JSON.parse(readFileSync(namesFile, 'utf8')).filter((a) => a.type === 'airport' && a.status === 1 && a.lat && a.lon);
const join = new Map();
for (const a of named) {
  let best = null;
  for (const [ident, runways] of airports) {
    const [lat, lon] = middle(runways);
    if (Math.abs(lat - a.lat) > JOIN_DEGREES) continue;
    const far = Math.hypot(lat - a.lat, (lon - a.lon) * Math.cos((lat * Math.PI) / 180));
    if (far <= JOIN_DEGREES && (best === null || far < best.far)) best = { ident, far };
  }
  const held = best && join.get(best.ident);
  if (best && (!held || best.far < held.far)) join.set(best.ident, { ...a, far: best.far });
}

const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const degrees = (value) => String(Math.round(value * 1e4) / 1e4);
const lines = [...airports]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([ident, runways]) => {
    const a = join.get(ident);
    const packed = runways.map((r) => [...r.ends.map(degrees), ...r.elevations, Math.round(r.length), r.hard].join(' '));
    return [ident, a?.iata ?? '', a?.iso ?? '', a?.size?.[0] ?? '', cell(a?.name ?? ''), packed.join('|')].join(',');
  });
const head = [
  `# Runways: OurAirports runways.csv, public domain, as of ${date}, https://ourairports.com/data/`,
  '# Names, IATA codes, countries, sizes: npm package airports 1.0.0, MIT, joined by position within 2.5 nautical miles',
  '# Made by scripts/make-airports.mjs. A runway is: latitude and longitude of both ends, elevation of both ends (ft), length (ft), h(ard) or s(oft)',
  'ident,iata,country,size,name,runways',
];
const out = fileURLToPath(new URL('../airports/airports.csv', import.meta.url));
writeFileSync(out, `${[...head, ...lines].join('\n')}\n`);
console.log(`${lines.length} airports, ${join.size} with a name, written to ${out}`);
